/**
 * Scripts arrive, in each engine, at a page that somebody is using: nothing that was there moves, goes,
 * or loses what was written. Each element stands in a page that a server drew, under a name that no
 * script knows yet, until it is defined. Everyone is invented.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import {activities, gardenGroup} from '../fixtures/activities.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {click, press, type} from '../helpers/commands.js';
import {serverHtml, type ServerDrawing} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';

let drawings = 0;

/** All that is to be drawn has been. */
async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise(requestAnimationFrame);
}

interface Arriving {
  readonly element: HTMLElement & {readonly updateComplete: Promise<boolean>};
  /** The scripts are here, and it is taken over. */
  readonly scripts: () => Promise<void>;
}

/** What a server drew, in the page, before any script. */
async function before(tag: string, options: ServerDrawing['options'] = {}): Promise<Arriving> {
  const own = customElements.get(tag)!;
  const late = `steady-late-${++drawings}`;
  const markup = await serverHtml({tag, options: {language: 'en-GB', ...options}});
  const place = await fixture<HTMLElement>(html`<form></form>`);
  place.setHTMLUnsafe(
    markup.replace(`<${tag}`, `<${late}`).replace(new RegExp(`</${tag}>$`), `</${late}>`),
  );
  const element = place.firstElementChild as Arriving['element'];
  expect(element.shadowRoot, 'as a parser drew it').not.to.equal(null);
  // What is out of sight is only guessed at until it has been drawn once.
  await frames();
  return {
    element,
    async scripts() {
      customElements.define(late, class extends (own as typeof HTMLElement) {});
      while (!(await element.updateComplete));
      // What is brought after that: pictures, buttons that scripts alone can serve.
      await frames();
      while (!(await element.updateComplete));
    },
  };
}

const SEEN =
  'h1,h2,h3,h4,h5,legend,label,p,li,a,input,textarea,select,button,summary,dt,dd,img,svg';

/** Everything with words or to press, also in the elements inside. */
function partsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches(SEEN) ? [each] : []),
    ...(each.shadowRoot ? partsOf(each.shadowRoot) : []),
  ]);
}

const boxOf = (each: Element) => {
  const {x, y, width, height} = each.getBoundingClientRect();
  return [x, y, width, height].map((length) => Math.round(length * 10) / 10).join(' ');
};

const named = (each: Element) => `${each.localName} "${each.textContent.trim().slice(0, 40)}"`;

/** Where everything is that can be seen now; call it again for what has moved, or is gone. */
function look(element: HTMLElement): () => string[] {
  const seen = () =>
    [element, ...partsOf(element.parentElement!)]
      // In a row of the page no style reaches the native control, and its place is kept.
      .filter((each) => !each.matches('label > input'))
      .map((each) => ({each, box: boxOf(each)}))
      .filter(
        ({box, each}) => !box.endsWith(' 0') && getComputedStyle(each).visibility === 'visible',
      );
  const parts = seen();
  expect(parts.length).to.be.greaterThan(1);
  return () => {
    // Words about a control of the page go where its label can reach it.
    const same = new Set(seen().map(({each, box}) => `${named(each)} ${box}`));
    return parts
      .filter(({each, box}) => boxOf(each) !== box && !same.has(`${named(each)} ${box}`))
      .map(({each, box}) => `${named(each)} from ${box} to ${boxOf(each)}`)
      .slice(0, 5);
  };
}

const options = [
  {value: 'post', label: 'By post'},
  {value: 'phone', label: 'By phone', hint: 'From a number that does not show'},
];
const rows = `<label><input type="radio" name="how" value="post"> By post</label>
  <label><input type="radio" name="how" value="phone"> By phone</label>`;

const drawn: Readonly<Record<string, readonly [tag: string, options: ServerDrawing['options']]>> = {
  'a text field': [
    'steady-text-field',
    {attributes: {label: 'Name', hint: 'As you like', error: 'Enter it', name: 'name'}},
  ],
  'a text field around a box of the page': [
    'steady-text-field',
    {
      attributes: {label: 'Name', hint: 'As you like', width: '10'},
      children: '<input name="name">',
    },
  ],
  'a text field with words of the page': [
    'steady-text-field',
    {
      attributes: {width: '10'},
      children: `<label slot="label" for="late-name">Name</label><p slot="hint">As you like</p>
        <p slot="error">Enter it</p><input id="late-name" name="name">`,
    },
  ],
  'a text field with a box of its own and words of the page': [
    'steady-text-field',
    {
      attributes: {name: 'name'},
      children: '<span slot="label">Name</span><p slot="error">Enter it</p>',
    },
  ],
  radios: [
    'steady-radios',
    {attributes: {label: 'How?', hint: 'Choose one', name: 'how'}, properties: {options}},
  ],
  'radios of the page': [
    'steady-radios',
    {attributes: {label: 'How?', error: 'Choose one'}, children: rows},
  ],
  'radios of the page with words of the page': [
    'steady-radios',
    {
      children: `<b slot="label">How?</b><p slot="hint">One is enough</p>
        <p slot="error">Choose one</p>${rows}`,
    },
  ],
  'a referral form': [
    'steady-referral-form',
    {attributes: {path: 'self'}, properties: {config: harbourHouse}},
  ],
  'a check-in': [
    'steady-wellbeing-check-in',
    {
      attributes: {path: 'self', instrument: 'ons4'},
      properties: {config: {audiences: {ana: {label: 'Ana'}}}},
    },
  ],
  'an activity card with what can be done': [
    'steady-activity-card',
    {attributes: {actions: 'calendar print'}, properties: {activity: gardenGroup}},
  ],
  'a list of activities': [
    'steady-activity-list',
    {attributes: {action: '/'}, properties: {activities: activities.slice(0, 4)}},
  ],
  'a way out': [
    'steady-quick-exit',
    {children: '<a href="https://weather.example/">Leave this page</a>'},
  ],
};

describe('when scripts arrive at what a server drew', () => {
  for (const [what, [tag, given]] of Object.entries(drawn)) {
    it(`${what} stays where it is, with the same nodes`, async () => {
      const said = warnings();
      const {element, scripts} = await before(tag, given);
      const moved = look(element);
      await scripts();
      expect(moved()).to.deep.equal([]);
      expect(said.join('\n')).not.to.contain('[drawn-again]');
    });
  }
});

describe('what is written while scripts are on their way', () => {
  const posted = (element: HTMLElement) =>
    [...new FormData(element.closest('form')!)].map((entry) => entry.map(String).join('='));
  const inside = (element: HTMLElement, selector: string) =>
    element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;

  /** Writes, goes on writing while scripts come, and after it. */
  async function write(box: HTMLInputElement, scripts: () => Promise<void>): Promise<void> {
    box.focus();
    await type('Sm');
    box.setSelectionRange(1, 1);
    const here = scripts();
    await type('a');
    await here;
    await type('x');
    await press('Backspace');
    expect([box.value, box.selectionStart]).to.deep.equal(['Sam', 2]);
  }

  it('stays in a text field with its caret, and is posted once', async () => {
    const {element, scripts} = await before('steady-text-field', {
      attributes: {label: 'Name', name: 'name', value: ''},
    });
    const box = inside(element, 'input');
    await write(box, scripts);
    expect(element.shadowRoot!.activeElement).to.equal(box);
    expect(posted(element)).to.deep.equal(['name=Sam']);
  });

  it('stays in a box of the page inside a text field', async () => {
    const {element, scripts} = await before('steady-text-field', {
      attributes: {label: 'Name'},
      children: '<input name="name">',
    });
    const box = element.querySelector('input')!;
    await write(box, scripts);
    expect(document.activeElement).to.equal(box);
    expect(posted(element)).to.deep.equal(['name=Sam']);
  });

  it('stays chosen in radios that a server drew, and in those of a page', async () => {
    for (const given of [
      {attributes: {label: 'How?', name: 'how', value: 'post'}, properties: {options}},
      {attributes: {label: 'How?'}, children: rows},
    ]) {
      const {element, scripts} = await before('steady-radios', given);
      const root = 'children' in given ? element : element.shadowRoot!;
      const [, second] = [...root.querySelectorAll<HTMLInputElement>('input')];
      await click(second!.closest('label') ?? second!);
      second!.focus();
      await scripts();
      expect(second!.checked).to.equal(true);
      expect(second!.matches(':focus')).to.equal(true);
      expect(posted(element)).to.deep.equal(['how=phone']);
      await press('ArrowUp');
      expect(posted(element)).to.deep.equal(['how=post']);
      element.remove();
    }
  });

  it('stays in a referral form', async () => {
    const {element, scripts} = await before('steady-referral-form', {
      properties: {config: harbourHouse},
    });
    const self = inside(element, '[type="radio"][value="self"]');
    self.focus();
    await press(' ');
    await scripts();
    expect(self.isConnected && self.checked).to.equal(true);
    expect(element.shadowRoot!.activeElement).to.equal(self);
  });
});
