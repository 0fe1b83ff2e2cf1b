/** Draws each fixture and what is ours beside it, and says what both post. Runs in the page. */
import {ways} from './ways.js';
import type {Case, Drawn} from './ways.js';

/** What a form posts as it is drawn, and after somebody has used it. */
export interface Posted {
  readonly drawn: string;
  readonly used: string;
}

const all: {readonly name: string; readonly drawn: Drawn}[] = [];

/** Draws all of them, each in a `<section>` called `<name> | theirs` or `<name> | <way of ours>`. */
export async function drawAll(cases: readonly Case[]): Promise<void> {
  for (const each of cases) {
    await draw(`${each.name} | theirs`, (place) => theirs(each, place));
    for (const [way, ours] of Object.entries(ways))
      await draw(`${each.name} | ${way}`, (place) => ours(each.ours, place));
  }
}

/** In a root of its own, because fixtures share ids. */
async function draw(
  name: string,
  fill: (place: ShadowRoot) => Drawn | undefined | Promise<Drawn | undefined>,
): Promise<void> {
  const section = document.createElement('section');
  section.ariaLabel = name;
  document.body.append(section);
  const drawn = await fill(section.attachShadow({mode: 'open'}));
  if (drawn) all.push({name, drawn});
  else section.remove();
}

function theirs({theirs: markup}: Case, place: ShadowRoot): Drawn {
  place.innerHTML = `<form>${markup}</form>`;
  const form = place.querySelector('form')!;
  return {form, root: form};
}

/** What every form posts, by the name of its section. The forms are used by it. */
export function postAll(): Readonly<Record<string, Posted>> {
  return Object.fromEntries(
    all.map(({name, drawn: {form, root}}) => {
      const drawn = entries(form);
      use(root);
      return [name, {drawn, used: entries(form)}];
    }),
  );
}

function entries(form: HTMLFormElement): string {
  return [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');
}

/** Types into each box, ticks each tick box that is not, takes the last of several. */
function use(root: ParentNode): void {
  const controls = root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    ':is(input, select, textarea):enabled',
  );
  for (const control of controls) {
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
      if (!control.checked) control.click();
      continue;
    }
    if (control instanceof HTMLSelectElement) control.selectedIndex = control.length - 1;
    else control.value = '12';
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    control.dispatchEvent(new Event('change', {bubbles: true}));
  }
}
