/**
 * Scripts arrive, in each engine, at a page that somebody is using: nothing that was there moves, goes,
 * or loses what was written. Each element stands in a page that a server drew, under a name that no
 * script knows yet, until it is defined. Everyone is invented.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/define.js';
import type {JourneyState} from '../../src/internal/journey.js';
import {insideSheet} from '../../src/styles/inside.js';
import {activities, gardenGroup} from '../fixtures/activities.js';
import {forStaff} from '../fixtures/check-ins.js';
import {content} from '../fixtures/content.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {firstNight, minimalNotice} from '../fixtures/notices.js';
import {marlonsPlan} from '../fixtures/plans.js';
import {FakeSpeech, pageSpeaksWith, voice} from '../fixtures/fake-speech.js';
import {click, press, type} from '../helpers/commands.js';
import {serverHtml, type ServerDrawing} from '../helpers/from-server.js';
import {warnings} from '../hosts/warnings.js';

type SteadyElement = HTMLElement & {readonly updateComplete: Promise<boolean>};

let drawings = 0;

/** All that is to be drawn has been. */
async function frames(): Promise<void> {
  for (let count = 0; count < 2; count++) await new Promise(requestAnimationFrame);
}

/** What a server drew, in the page, before any script. */
interface Arriving {
  /** One for each place it stands in. */
  readonly elements: readonly HTMLElement[];
  /** The scripts are here, and it is taken over. */
  readonly scripts: () => Promise<void>;
}

async function beforeIn(
  places: readonly HTMLElement[],
  tag: string,
  options: ServerDrawing['options'] = {},
): Promise<Arriving> {
  const own = customElements.get(tag)!;
  const late = `steady-late-${++drawings}`;
  for (const place of places) {
    const language = place.lang || 'en-GB';
    const markup = await serverHtml({tag, options: {language, ...options}});
    place.setHTMLUnsafe(markup.replaceAll(new RegExp(`${tag}(?=[ >])`, 'g'), late));
  }
  const elements = places.map((place) => place.firstElementChild as SteadyElement);
  expect(
    elements.every(({shadowRoot}) => shadowRoot),
    'as a parser drew it',
  ).to.equal(true);
  // What is out of sight is only guessed at until it has been drawn once.
  await frames();
  const allDrawn = async () => {
    for (const element of elements) while (!(await element.updateComplete));
  };
  return {
    elements,
    async scripts() {
      customElements.define(late, class extends (own as typeof HTMLElement) {});
      await allDrawn();
      // What is brought after that: pictures, buttons that scripts alone can serve.
      await frames();
      await allDrawn();
    },
  };
}

/** The same in one place. */
async function before(tag: string, options: ServerDrawing['options'] = {}) {
  const place = await fixture<HTMLElement>(html`<form></form>`);
  const {elements, scripts} = await beforeIn([place], tag, options);
  return {element: elements[0]!, scripts};
}

/** Screens of a phone, of a tablet and of a desk, in a language from each side. */
const places = ['en-GB', 'ar'].flatMap((language) =>
  [320, 800, 1280].map((width) => ({language, width})),
);

const SEEN =
  'h1,h2,h3,h4,h5,legend,label,p,li,a,input,textarea,select,button,summary,dt,dd,img,svg';

/** Everything with words or to press, also in the elements inside. */
function partsOf(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches(SEEN) ? [each] : []),
    ...(each.shadowRoot ? partsOf(each.shadowRoot) : []),
  ]);
}

/** Its letters, and its place from the form it stands in: what is above that is another test's. */
const boxOf = (each: Element, place: Element) => {
  const {x, y, width, height} = each.getBoundingClientRect();
  const {top} = place.getBoundingClientRect();
  const {fontWeight, color} = getComputedStyle(each);
  const lengths = [x, y - top, width, height].map((length) => Math.round(length * 10) / 10);
  return [fontWeight, color, ...lengths].join(' ');
};

const named = (each: Element) => `${each.localName} "${each.textContent.trim().slice(0, 40)}"`;

/**
 * Where everything is that can be seen now; call it again for what has moved, or is gone.
 *
 * @param least - How many things there are to be seen, the element too.
 */
function look(element: HTMLElement, least = 2): () => string[] {
  const place = element.parentElement!;
  const seen = () =>
    [element, ...partsOf(place)]
      .map((each) => ({each, box: boxOf(each, place)}))
      .filter(
        ({box, each}) => !box.endsWith(' 0') && getComputedStyle(each).visibility === 'visible',
      );
  const parts = seen();
  expect(parts.length).to.be.at.least(least);
  return () => {
    // Words about a control of the page go where its label can reach it.
    const same = new Set(seen().map(({each, box}) => `${named(each)} ${box}`));
    return parts
      .filter(({each, box}) => boxOf(each, place) !== box && !same.has(`${named(each)} ${box}`))
      .map(({each, box}) => `${named(each)} from ${box} to ${boxOf(each, place)}`)
      .slice(0, 5);
  };
}

const options = [
  {value: 'post', label: 'Letter'},
  {value: 'phone', label: 'Phone', hint: 'From a number that does not show'},
];
const rows = `<label><input type="radio" name="how" value="post"> By post</label>
  <label><input type="radio" name="how" value="phone"> By phone</label>`;

/** A server knows the place of whoever is here. */
const onPage = (page: string): JourneyState => ({
  screen: {name: 'page', page},
  before: {name: 'start'},
  problems: [],
  fromServer: [],
  answers: {},
  confirmed: {},
  kept: {},
  left: [],
});

const ASKS = 'a notice that is listened to, and asks whether it made sense';

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
  'check boxes': [
    'steady-checkboxes',
    {attributes: {label: 'What?', name: 'what', value: 'post'}, properties: {options}},
  ],
  'a text box of the page, with a count': [
    'steady-textarea',
    {
      attributes: {label: 'What?', hint: 'As you like', maxlength: '20'},
      children: '<textarea name="what"></textarea>',
    },
  ],
  'a list': [
    'steady-select',
    {attributes: {label: 'How?', error: 'Choose one', value: 'phone'}, properties: {options}},
  ],
  'a date': ['steady-date-input', {attributes: {label: 'When?', value: '1990-03-27'}}],
  'a date in boxes of the page': [
    'steady-date-input',
    {
      attributes: {label: 'When?', error: 'Enter it'},
      children: `<label for="d">Day</label><input id="d"><label for="m">Month</label><input id="m">
        <label for="y">Year</label><input id="y">`,
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
  'a page of a check-in': [
    'steady-wellbeing-check-in',
    {
      attributes: {path: 'self', instrument: 'ons4'},
      properties: {
        config: {audiences: {ana: {label: 'Ana'}}, reading: 'Ana reads this on Monday.'},
        served: {post: '/', path: 'self', submissionId: 'a', state: onPage('steady-who')},
      },
    },
  ],
  'a page of a referral form': [
    'steady-referral-form',
    {
      attributes: {path: 'self'},
      properties: {
        config: harbourHouse,
        served: {post: '/', path: 'self', submissionId: 'b', state: onPage('consent')},
      },
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
  'a notice': ['steady-easy-read-notice', {properties: {notice: firstNight}}],
  'a notice with words of the page': [
    'steady-easy-read-notice',
    {
      attributes: {show: 'both'},
      properties: {notice: minimalNotice},
      children: `<p slot="standard">You can drink it.</p><p slot="formats">On paper.</p>
        <p slot="about">From March.</p>`,
    },
  ],
  [ASKS]: [
    'steady-easy-read-notice',
    {properties: {notice: {...firstNight, understanding: {questions: []}}}},
  ],
  'a notice that begins with the standard words': [
    'steady-easy-read-notice',
    {attributes: {show: 'standard'}, properties: {notice: firstNight}},
  ],
  'what staff read of a check-in': ['steady-check-in-record', {properties: {record: forStaff}}],
  'a plan': ['steady-through-the-gate-plan', {properties: {record: marlonsPlan}}],
  'a way out': [
    'steady-quick-exit',
    {children: '<a href="https://weather.example/">Leave this page</a>'},
  ],
};

describe('when scripts arrive at what a server drew', () => {
  for (const [what, [tag, given]] of Object.entries(drawn)) {
    it(`${what} stays where it is, with the same nodes`, async () => {
      const said = warnings();
      const device = new FakeSpeech(voice('en-GB'));
      const giveBack = what === ASKS ? pageSpeaksWith(device) : undefined;
      const page = await fixture<HTMLElement>(
        html`${places.map(
          ({language, width}) =>
            html`<form
              lang=${language}
              dir=${language === 'ar' ? 'rtl' : 'ltr'}
              style="inline-size: ${width}px"
            ></form>`,
        )}`,
      );
      const forms = [...page.parentElement!.querySelectorAll('form')];
      const {elements, scripts} = await beforeIn(forms, tag, {allowUnreviewed: 'ar', ...given});
      const moved = elements.map((each) => look(each));
      await scripts();
      const all = moved.flatMap((each, i) => {
        const {language, width} = places[i]!;
        return each().map((words) => `${language}, ${width}: ${words}`);
      });
      giveBack?.();
      expect(all).to.deep.equal([]);
      expect(said.join('\n')).not.to.contain('[drawn-again]');
    });
  }

  it('a card that nobody has seen yet is as high as it will be', async () => {
    const page = await fixture<HTMLElement>(html`<form style="margin-block-start: 300vh"></form>`);
    const {elements, scripts} = await beforeIn([page], 'steady-activity-card', {
      properties: {activity: gardenGroup},
    });
    const card = elements[0]!;
    const words = card.shadowRoot!.querySelector<HTMLElement>('.steady')!;
    expect(card.offsetHeight).to.equal(words.scrollHeight);
    const heights = new Set([card.offsetHeight]);
    const watch = async () => {
      for (let count = 0; count < 9; count++) {
        await frames();
        heights.add(card.offsetHeight);
      }
    };
    await Promise.all([scripts(), watch()]);
    expect([...heights]).to.deep.equal([words.scrollHeight]);
  });

  it('a notice that begins with the standard words shows its pictures where they never arrive', async () => {
    const {element} = await before('steady-easy-read-notice', {
      attributes: {show: 'standard'},
      properties: {notice: firstNight},
    });
    const pictures = element.shadowRoot!.querySelector<HTMLElement>('.easy')!;
    expect(getComputedStyle(pictures).visibility).to.equal('hidden');
    expect(pictures.offsetHeight).to.equal(0);
    const [late] = element.shadowRoot!.getAnimations();
    late!.finish();
    expect(getComputedStyle(pictures).visibility).to.equal('visible');
    expect(pictures.offsetHeight).to.be.above(500);
  });

  it('what is no control stays where it is, all of it on one page', async () => {
    const said = warnings();
    const markups = Object.values(content).map(({markup}) => markup);
    const page = await fixture<HTMLElement>(
      html`<div>
        ${markups.flatMap(() => [320, 800].map((width) => formOf(width)))}
        <style></style>
      </div>`,
    );
    const forms = [...page.querySelectorAll('form')];
    // A page links to it, for before scripts come.
    let sheet = insideSheet();
    const arriving: Arriving[] = [];
    for (const [i, markup] of markups.entries()) {
      const {tag, options} = written(markup);
      const here = await beforeIn(forms.slice(2 * i, 2 * i + 2), tag, options);
      const late = here.elements[0]!.localName;
      sheet += insideSheet().replaceAll(RegExp(`${tag}(?![-\\w])`, 'g'), late);
      arriving.push(here);
    }
    page.querySelector('style')!.textContent = sheet;
    await frames();
    const moved = arriving.flatMap(({elements}) => elements.map((each) => look(each, 1)));
    for (const {scripts} of arriving) await scripts();
    expect(moved.flatMap((each) => each())).to.deep.equal([]);
    expect(said.join('\n')).not.to.contain('[drawn-again]');
  }).timeout(60_000);
});

const formOf = (width: number) => html`<form style="inline-size: ${width}px"></form>`;

/** What a page has written, as a server is asked to draw it. */
function written(markup: string): ServerDrawing {
  const template = document.createElement('template');
  template.innerHTML = markup;
  const {localName, attributes, innerHTML} = template.content.firstElementChild!;
  const named = Object.fromEntries([...attributes].map(({name, value}) => [name, value]));
  return {tag: localName, options: {attributes: named, children: innerHTML}};
}

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

  it('stays in a text box, a list, boxes to tick and a date, and counts as an answer', async () => {
    const boxes = '<label for="d">Day</label><input id="d" name="d">';
    const [own, given] = [{name: 'answer'}, {}];
    const all: readonly (readonly [
      name: string,
      attributes: Readonly<Record<string, string>>,
      children: string,
      written: () => Promise<void>,
      posts: readonly string[],
    ])[] = [
      ['textarea', own, '', () => type('Sam'), ['answer=Sam']],
      ['textarea', given, '<textarea name="a"></textarea>', () => type('Sam'), ['a=Sam']],
      ['select', own, '', () => type('P'), ['answer=phone']],
      [
        'select',
        given,
        '<select name="a"><option value=""></option><option>Post</option></select>',
        () => type('P'),
        ['a=Post'],
      ],
      ['checkboxes', own, '', () => press(' '), ['answer=post']],
      ['checkboxes', given, rows.replaceAll('radio', 'checkbox'), () => press(' '), ['how=post']],
      ['date-input', own, '', () => type('27'), ['answer-day=27', 'answer-month=', 'answer-year=']],
      [
        'date-input',
        given,
        `${boxes}${boxes.replaceAll('"d"', '"m"')}${boxes.replaceAll('"d"', '"y"')}`,
        () => type('27'),
        ['d=27', 'm=', 'y='],
      ],
    ];
    for (const [name, attributes, children, answer, posts] of all) {
      const what = `${name}, ${children ? "the page's" : 'ours'}`;
      const {element, scripts} = await before(`steady-${name}`, {
        attributes: {label: 'What suits you?', required: '', ...attributes},
        ...(children && {children}),
        ...(!children && /^(select|checkboxes)$/.test(name) && {properties: {options}}),
      });
      const root = children ? element : element.shadowRoot!;
      const control = root.querySelector<HTMLInputElement>('input, textarea, select')!;
      control.focus();
      await answer();
      const caret = () => (name === 'textarea' ? control.selectionStart : null);
      if (name === 'textarea') control.setSelectionRange(1, 1);
      await scripts();
      expect(control.matches(':focus') && control.isConnected, what).to.equal(true);
      expect(caret(), what).to.equal(name === 'textarea' ? 1 : null);
      expect(posted(element), what).to.deep.equal(posts);
      const {validity} = element as HTMLElement & {readonly validity: ValidityState};
      expect(validity.valueMissing, what).to.equal(false);
      element.closest('form')!.reset();
      await frames();
      expect(
        posted(element)
          .join()
          .replaceAll(/\w+(-\w+)?=|,/g, ''),
        what,
      ).to.equal('');
      expect(control.matches(':focus'), what).to.equal(true);
      element.remove();
    }
  }).timeout(60_000);

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
