/** Draws each fixture and what is ours beside it, and says what both post. Runs in the page. */
import {asInPage, start} from './their-scripts.js';
import {settled, ways} from './ways.js';
import type {Case} from './ways.js';

/** What a form posts as it is drawn, and after somebody has used it. */
export interface Posted {
  readonly drawn: string;
  readonly used: string;
}

const all: {
  readonly name: string;
  readonly form: HTMLFormElement;
  readonly place: ShadowRoot;
}[] = [];

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
  fill: (place: ShadowRoot) => HTMLFormElement | undefined | Promise<HTMLFormElement | undefined>,
): Promise<void> {
  const section = document.createElement('section');
  section.ariaLabel = name;
  document.body.append(section);
  const place = section.attachShadow({mode: 'open'});
  const form = await fill(place);
  if (form) all.push({name, form, place});
  else section.remove();
}

function theirs({theirs: markup}: Case, place: ShadowRoot): HTMLFormElement {
  // The one rule of their style sheets that decides what is there at all.
  const hides = "<style>[class*='__conditional--hidden'] { display: none; }</style>";
  place.innerHTML = `${hides}<form>${markup}</form>`;
  start(place);
  return place.querySelector('form')!;
}

/** What every form posts, by the name of its section. The forms are used by it. */
export async function postAll(): Promise<Readonly<Record<string, Posted>>> {
  const posted: Record<string, Posted> = {};
  for (const {name, form, place} of all) {
    const drawn = entries(form);
    await (name.endsWith(' | theirs') ? asInPage(place, () => use(place)) : use(place));
    posted[name] = {drawn, used: entries(form)};
  }
  return posted;
}

function entries(form: HTMLFormElement): string {
  return [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');
}

/** From the top, all that is shown and can be used; what an answer opens comes next. */
async function use(place: ShadowRoot): Promise<void> {
  const used = new Set<Element>();
  const isNext = (control: Control) =>
    !used.has(control) && !control.matches(':disabled') && control.checkVisibility();
  for (;;) {
    const next = controlsIn(place).find(isNext);
    if (!next) return;
    used.add(next);
    answer(next);
    await settled(place);
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function controlsIn(root: ParentNode): Control[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.shadowRoot ? controlsIn(each.shadowRoot) : []),
    ...(each.matches('input, select, textarea') ? [each as Control] : []),
  ]);
}

/** Types into a box, ticks what is not ticked, takes the last of a list. */
function answer(control: Control): void {
  if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
    if (!control.checked) control.click();
    return;
  }
  if (control instanceof HTMLSelectElement) control.selectedIndex = control.length - 1;
  else control.value = '12';
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  control.dispatchEvent(new Event('change', {bubbles: true}));
}
