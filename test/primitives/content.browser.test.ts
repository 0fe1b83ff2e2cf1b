/** What is no control, in a page. Everyone is invented. */
import {expect, html} from '@open-wc/testing';
import {render} from 'lit';
import '../../src/define.js';
import type {SteadyButton} from '../../src/primitives/button/button.js';
import {content} from '../fixtures/content.js';
import {
  accessibilityTree,
  type AccessibleNode,
  click,
  expectAccessible,
  press,
  type,
} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';

interface Drawn extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** A page with this markup, everything in it drawn. */
async function page(markup: string): Promise<HTMLElement> {
  const place = document.createElement('template');
  place.innerHTML = markup;
  const all = await fixture<HTMLElement>(html`<div>${place.content}</div>`);
  await drawn(all);
  return all;
}

async function drawn(all: HTMLElement): Promise<void> {
  for (const each of all.querySelectorAll<Drawn>('*')) {
    if ('updateComplete' in each) while (!(await each.updateComplete));
  }
}

/** What waits for all who listen has happened. */
async function turn(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise(requestAnimationFrame);
}

function nodes(node: AccessibleNode): string[] {
  return [`${node.role}: ${node.name ?? ''}`, ...(node.children ?? []).flatMap(nodes)];
}

/** What is seen of an element, in its shadow root and in its slots. */
function seen(root: ParentNode): string {
  return [...root.childNodes]
    .map((node) => {
      if (node instanceof HTMLSlotElement && node.assignedNodes().length)
        return node
          .assignedNodes()
          .map((each) => each.textContent)
          .join('');
      return node instanceof Element && !(node instanceof HTMLStyleElement)
        ? seen(node.shadowRoot ?? node)
        : node instanceof Text
          ? node.data
          : '';
    })
    .join('');
}

const problems = (all: HTMLElement) =>
  [...(all.querySelector('steady-error-summary')?.shadowRoot?.querySelectorAll('a') ?? [])].map(
    (link) => link.textContent.trim(),
  );

describe('what is no control', () => {
  it('says what it says, and keeps the very nodes of the page', async () => {
    for (const [what, {markup, words}] of Object.entries(content)) {
      const all = await page(`<input id="name" aria-label="Name">${markup}`);
      const element = all.querySelector<HTMLElement>('[id] ~ *')!;
      expect(seen(element.shadowRoot!), what).to.contain(words);
      expect(element.innerHTML.replaceAll(/<!--.*?-->/g, ''), what).to.contain(
        markup.replace(/^<[^>]*>|<\/[\w-]+>$/g, '').slice(0, 12),
      );
      all.remove();
    }
  });

  for (const [what, {markup, tree}] of Object.entries(content))
    it(`is told to assistive technology as what it is: ${what}`, async () => {
      const all = await page(`<input id="name" aria-label="Name">${markup}`);
      expect(nodes(await accessibilityTree())).to.include.members([...tree]);
      await expectAccessible(all);
      all.remove();
    });

  it('says in the console what it cannot use', async () => {
    const said = warnings();
    await page('<steady-tag kind="urgent">New</steady-tag>');
    expect(said.join('\n')).to.contain('[attribute-value] steady-tag: "kind" is none of');
  });

  for (const [what, {markup, words, bad = []}] of Object.entries(content))
    it(`is not blanked by what it cannot use: ${what}`, async () => {
      warnings();
      const all = await page(markup);
      const element = all.firstElementChild as Drawn;
      for (const value of [{}, [], Symbol.iterator, 'nonsense', null, undefined]) {
        for (const name of bad) Reflect.set(element, name, value);
        await drawn(all);
      }
      if (what !== 'who-will-see') expect(seen(element.shadowRoot!)).to.contain(words);
      expect(seen(element.shadowRoot!)).not.to.match(/undefined|\[object/);
    });
});

describe('<steady-button>', () => {
  async function formWith(inside: string) {
    const all = await page(
      `<form><input name="first" aria-label="First"><input name="last" aria-label="Last">${inside}</form>`,
    );
    const form = all.querySelector('form')!;
    const sent: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const pairs = [...new FormData(form, event.submitter)].map(([name, value]) =>
        typeof value === 'string' ? `${name}=${value}` : name,
      );
      sent.push(pairs.join('&'));
    });
    return {form, sent, button: form.querySelector<SteadyButton>('steady-button')!};
  }

  /** A press on what is drawn or given, at this time of the page, however busy the machine is. */
  async function pressAt(button: SteadyButton, ms: number): Promise<void> {
    const control = button.shadowRoot!.querySelector('button') ?? button.querySelector('button')!;
    const event = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    Object.defineProperty(event, 'timeStamp', {value: ms});
    control.dispatchEvent(event);
    await turn();
  }

  for (const [what, inside] of [
    ['drawn', '<steady-button name="go" value="on">Continue</steady-button>'],
    [
      'native, of the page',
      '<steady-button><button name="go" value="on">Continue</button></steady-button>',
    ],
  ] as const) {
    it(`${what}: sends its form once for a double press, with its name and value`, async () => {
      const {sent, button} = await formWith(inside);
      for (const ms of [1000, 1499]) await pressAt(button, ms);
      expect(sent).to.deep.equal(['first=&last=&go=on']);
      expect(button.form).to.equal(button.closest('form'));
    });

    it(`${what}: sends its form again for a press that is meant`, async () => {
      const {sent, button} = await formWith(inside);
      for (const ms of [1000, 1500]) await pressAt(button, ms);
      expect(sent).to.deep.equal(['first=&last=&go=on', 'first=&last=&go=on']);
    });

    it(`${what}: is pressed by Enter in a box of the form`, async () => {
      const {form, sent} = await formWith(inside);
      form.querySelector('input')!.focus();
      await type('Sam');
      await press('Enter');
      expect(sent).to.deep.equal(['first=Sam&last=&go=on']);
    });

    it(`${what}: sends nothing where the page prevents the press`, async () => {
      const {form, sent, button} = await formWith(inside);
      form.addEventListener('click', (event) => event.preventDefault());
      await click(button.querySelector('button:not([hidden])') ?? button);
      await turn();
      expect(sent).to.deep.equal([]);
    });

    it(`${what}: is pressed with the keyboard, and is off in a fieldset that is off`, async () => {
      const {form, sent, button} = await formWith(`<fieldset>${inside}</fieldset>`);
      button.focus();
      await press(' ');
      await turn();
      expect(sent).to.have.length(1);
      form.querySelector('fieldset')!.disabled = true;
      await drawn(form);
      const control =
        button.querySelector('button:not([hidden])') ?? button.shadowRoot!.querySelector('button')!;
      expect(control.matches(':disabled')).to.equal(true);
    });
  }

  it('puts its form back, where it is a reset', async () => {
    const {form, button} = await formWith(
      '<steady-button type="reset">Start again</steady-button>',
    );
    form.querySelector('input')!.value = 'Sam';
    button.click();
    await turn();
    expect(form.querySelector('input')!.value).to.equal('');
  });

  it('tells of one press once', async () => {
    const {form, button} = await formWith('<steady-button>Continue</steady-button>');
    const heard: EventTarget[] = [];
    form.addEventListener('click', ({target}) => heard.push(target!));
    await click(button);
    await turn();
    expect(heard).to.deep.equal([button]);
  });

  it('looks the same around a native one as by itself, in each kind', async () => {
    const parts = [
      'color',
      'backgroundColor',
      'boxShadow',
      'fontWeight',
      'fontSize',
      'height',
      'borderTopColor',
      'borderTopLeftRadius',
      'paddingLeft',
      'textDecorationLine',
    ] as const;
    for (const kind of ['primary', 'secondary', 'link', 'warning']) {
      const all = await page(
        `<style>button {all: unset; color: red; padding: 40px}</style><steady-button kind="${kind}">Go</steady-button><steady-button kind="${kind}"><button>Go</button></steady-button>`,
      );
      const [one, other] = [...all.querySelectorAll('steady-button')];
      const looks = [
        one!.shadowRoot!.querySelector('button')!,
        other!.querySelector('button')!,
      ].map((each) => {
        const style = getComputedStyle(each);
        return parts.map((part) => `${part}: ${style[part]}`);
      });
      expect(looks[1], kind).to.deep.equal(looks[0]);
    }
  });
});

describe('<steady-error-summary>', () => {
  it('takes the focus, unless it is told not to', async () => {
    const list = '<ul><li><a href="#name">Enter your name</a></li></ul>';
    const all = await page(
      `<input id="name" aria-label="Name"><steady-error-summary>${list}</steady-error-summary>`,
    );
    const summary = all.querySelector('steady-error-summary')!;
    expect(document.activeElement).to.equal(summary);
    expect(summary.shadowRoot!.activeElement?.getAttribute('role')).to.equal('alert');
    all.remove();
    await page(`<steady-error-summary disable-auto-focus>${list}</steady-error-summary>`);
    expect(document.activeElement).to.equal(document.body);
  });

  it('leads to our controls and to native ones, label in view, and leaves the address', async () => {
    const link = (id: string) => `<li><a href="#${id}">${id}</a></li>`;
    const far = '<div style="block-size: 1500px"></div>';
    const all = await page(`
      <steady-error-summary><ul>${['ours', 'own', 'native', 'first'].map(link).join('')}</ul></steady-error-summary>
      ${far}<steady-text-field id="ours" label="Ours" name="ours"></steady-text-field>
      ${far}<steady-text-field label="Own"><input id="own"></steady-text-field>
      ${far}<label for="native">Native</label><br><input id="native">
      ${far}<fieldset><legend>Which?</legend><label><input type="radio" id="first" name="which"> This</label></fieldset>${far}`);
    const address = location.href;
    const words = {
      ours: () => all.querySelector('#ours')!.shadowRoot!.querySelector('label')!,
      own: () => all.querySelector<HTMLElement>('[slot="label"]')!,
      native: () => all.querySelector<HTMLElement>('[for="native"]')!,
      first: () => all.querySelector<HTMLElement>('legend')!,
    };
    for (const [id, label] of Object.entries(words)) {
      all.querySelector<HTMLElement>(`a[href="#${id}"]`)!.click();
      expect(document.activeElement?.id, id).to.equal(id);
      const {top, bottom} = label().getBoundingClientRect();
      expect(top, id).to.be.at.least(-1);
      expect(bottom, id).to.be.below(innerHeight);
    }
    expect(location.href).to.equal(address);
  });

  it('lists what is wrong when a person tries to send, in the order of the form', async () => {
    const all = await page(`<form>
      <steady-error-summary></steady-error-summary>
      <steady-text-field label="Name" thing="your name" name="name" required></steady-text-field>
      <steady-radios label="How?" thing="how we reach you"><label><input type="radio" name="how" value="a" required> Post</label><label><input type="radio" name="how" value="b"> Phone</label></steady-radios>
      <label>Age <input name="age" required></label>
      <steady-button>Send</steady-button></form>`);
    const form = all.querySelector('form')!;
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const summary = all.querySelector('steady-error-summary')!;
    expect(problems(all)).to.deep.equal([]);
    await click(all.querySelector('steady-button')!);
    await turn();
    await drawn(all);
    expect(problems(all).slice(0, 2)).to.deep.equal(['Enter your name', 'Select how we reach you']);
    expect(problems(all)).to.have.length(3);
    expect(document.activeElement).to.equal(summary);
    summary.shadowRoot!.querySelector('a')!.click();
    expect(document.activeElement).to.equal(all.querySelector('steady-text-field'));
    await type('Sam');
    all.querySelector<HTMLInputElement>('[value="b"]')!.checked = true;
    all.querySelector<HTMLInputElement>('[name="age"]')!.value = '40';
    form.requestSubmit();
    await drawn(all);
    expect(sent).to.equal(1);
    expect(problems(all)).to.deep.equal([]);
  });

  it('lists what a server has found, in controls that came with the page', async () => {
    const all = await page(`<form><steady-error-summary></steady-error-summary>
      <steady-text-field label="Name" name="name" error="Enter your name"></steady-text-field></form>`);
    await turn();
    await drawn(all);
    expect(problems(all)).to.deep.equal(['Enter your name']);
  });
});

describe('<steady-details>', () => {
  it('opens with the keyboard, tells of it, and follows its property, both ways of writing it', async () => {
    for (const name of ['details', 'details, drawn']) {
      const all = await page(content[name]!.markup);
      const element = all.querySelector('steady-details')!;
      const told = new Promise((done) => element.addEventListener('toggle', done, {once: true}));
      (element.querySelector('summary') ?? element.shadowRoot!.querySelector('summary'))!.focus();
      await press('Enter');
      await told;
      expect(element.open, name).to.equal(true);
      element.open = false;
      await drawn(all);
      const details =
        element.querySelector('details') ?? element.shadowRoot!.querySelector('details')!;
      expect(details.open, name).to.equal(false);
      all.remove();
    }
  });
});

describe('<steady-summary-list>, <steady-task-list>', () => {
  it('give a list of the page its looks, in a shadow root too', async () => {
    const all = await page('<div></div>');
    const root = all.firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML = content['summary-list']!.markup;
    for (const place of [
      all.firstElementChild!.shadowRoot!,
      await page(content['summary-list']!.markup),
    ]) {
      const row = place.querySelector('dl > div')!;
      expect(getComputedStyle(row).display).to.equal('grid');
      expect(getComputedStyle(place.querySelector('dt')!).fontWeight).to.equal('700');
      expect(getComputedStyle(place.querySelector('dd')!).marginLeft).to.equal('0px');
    }
  });

  it('reads the status and the hint of a task out with its link', async () => {
    const all = await page(content['task-list']!.markup);
    const link = all.querySelector('a')!;
    const ids = link.getAttribute('aria-describedby')!.split(' ');
    expect(ids.map((id) => document.getElementById(id)?.textContent)).to.deep.equal([
      'As you like it',
      'Done',
    ]);
    let pressed = 0;
    all.addEventListener('click', (event) => {
      event.preventDefault();
      if (event.target === link) pressed++;
    });
    // The row is as wide as it looks.
    await click(all.querySelector('li p')!);
    expect(pressed).to.equal(1);
  });
});

describe('<steady-notification-banner>', () => {
  it('is a region to come to; what is done is an alert that takes the focus', async () => {
    const all = await page(
      '<steady-notification-banner kind="success"><p>Saved.</p></steady-notification-banner>',
    );
    const banner = all.querySelector('steady-notification-banner')!;
    expect(banner.shadowRoot!.activeElement?.getAttribute('role')).to.equal('alert');
    expect(seen(banner.shadowRoot!)).to.match(/Done\s+Saved\./);
    all.remove();
    await page(content['notification-banner']!.markup);
    expect(document.activeElement).to.equal(document.body);
  });
});

describe('<steady-language-switch>', () => {
  const markup = (more: string) =>
    content['language-switch']!.markup.replace(
      '<steady-language-switch',
      `<steady-language-switch ${more}`,
    )
      .replace('cy"', 'ar"')
      .replaceAll('"cy"', '"ar"');

  it('changes the language where it is told to, keeps what was typed, and marks the one that is on', async () => {
    const all = await page(
      `${markup('in-place for="part"')}<section id="part" lang="en"><input aria-label="Name"><steady-text-field label="Name"></steady-text-field></section>`,
    );
    const part = all.querySelector<HTMLElement>('#part')!;
    const field = all.querySelector('steady-text-field')!;
    field.value = 'Sam';
    const heard: string[] = [];
    all.addEventListener('steady-language-change', ({detail}) => heard.push(detail.language));
    await click(all.querySelector('a[hreflang="ar"]')!);
    expect([part.lang, part.dir, heard.join()]).to.deep.equal(['ar', 'rtl', 'ar']);
    expect(field.value).to.equal('Sam');
    expect(
      [...all.querySelectorAll('a')].map((link) => link.getAttribute('aria-current')),
    ).to.deep.equal([null, 'true']);
    all.addEventListener('steady-language-change', (event) => event.preventDefault());
    await click(all.querySelector('a[hreflang="en"]')!);
    expect(part.lang).to.equal('ar');
  });

  it('is plain links without being told', async () => {
    const all = await page(markup(''));
    let prevented: boolean | undefined;
    all.addEventListener('click', (event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    });
    all.querySelectorAll('a')[1]!.click();
    expect(prevented).to.equal(false);
  });
});

describe('<steady-print-button>', () => {
  it('prints, unless the page prevents it', async () => {
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => {
      printed++;
    };
    try {
      const all = await page(content['print-button']!.markup);
      const button = all.querySelector('steady-print-button')!;
      await click(button);
      expect(printed).to.equal(1);
      button.addEventListener('steady-print', (event) => event.preventDefault());
      await click(button);
      expect(printed).to.equal(1);
    } finally {
      window.print = print;
    }
  });
});

describe('<steady-progress>, <steady-who-will-see>, <steady-tag>', () => {
  it('show what the page wrote where there is nothing of their own to say', async () => {
    const place = document.createElement('div');
    render(html`<steady-progress .value=${12} .max=${9}>Nearly there</steady-progress>`, place);
    document.body.append(place);
    await drawn(place);
    expect(seen(place.querySelector('steady-progress')!.shadowRoot!)).to.contain('Nearly there');
    place.remove();
    const all = await page('<steady-who-will-see><p>Only Ana.</p></steady-who-will-see>');
    expect(seen(all.querySelector('steady-who-will-see')!.shadowRoot!).trim()).to.equal(
      'Only Ana.',
    );
  });
});
