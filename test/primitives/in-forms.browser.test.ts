/**
 * What every control for a form of the page does there, as a table: an element that takes part in forms
 * and has no line here fails the first test. Each with controls of its own, and around the page's.
 */
import {expect} from '@open-wc/testing';
import '../../src/define/button.js';
import '../../src/define/checkboxes.js';
import '../../src/define/date-input.js';
import '../../src/define/radios.js';
import '../../src/define/select.js';
import '../../src/define/text-field.js';
import '../../src/define/textarea.js';
import * as all from '../../src/index.js';
import {click, press} from '../helpers/commands.js';
import {controlsOf, drawn, problemOn, type Control} from './form-control.js';

const options = [
  {value: 'post', label: 'By post'},
  {value: 'phone', label: 'By phone'},
];

interface Line {
  /** Controls of the page, each called `answer`; `…` is where more attributes go. */
  readonly given: string;
  readonly options?: true;
  readonly value: unknown;
  /** What is posted of it. */
  readonly posts: string;
  /** What the browser has kept of it. */
  readonly kept: string;
}

const rows = (type: string) =>
  options
    .map(
      ({value, label}) =>
        `<label><input type="${type}" name="answer" value="${value}" …> ${label}</label>`,
    )
    .join('');

const table: Readonly<Record<string, Line>> = {
  'steady-text-field': {
    given: '<input name="answer" …>',
    value: 'Sam',
    posts: 'answer=Sam',
    kept: 'Sam',
  },
  'steady-textarea': {
    given: '<textarea name="answer" …></textarea>',
    value: 'Sam',
    posts: 'answer=Sam',
    kept: 'Sam',
  },
  'steady-select': {
    given:
      '<select name="answer" …><option value="">Choose one</option><option value="post">By post</option></select>',
    options: true,
    value: 'post',
    posts: 'answer=post',
    kept: 'post',
  },
  'steady-radios': {
    given: rows('radio'),
    options: true,
    value: 'phone',
    posts: 'answer=phone',
    kept: 'phone',
  },
  'steady-checkboxes': {
    given: rows('checkbox'),
    options: true,
    value: ['post', 'phone'],
    posts: 'answer=post&answer=phone',
    kept: 'post\nphone',
  },
  'steady-date-input': {
    given: ['day', 'month', 'year']
      .map((part) => `<label>${part} <input name="answer-${part}" …></label>`)
      .join(''),
    value: '1990-03-27',
    posts: 'answer-day=27&answer-month=03&answer-year=1990',
    kept: '27\n03\n1990',
  },
};

type Element = Control & {options?: unknown};

const WAYS = ['own', 'given'] as const;
const everyWay = Object.entries(table).flatMap(([tag, line]) =>
  WAYS.map((way) => ({tag, line, way, called: `${tag}, ${way}`})),
);
type Way = (typeof everyWay)[number];

/** @param more - Attributes of the element. @param inside - Attributes of each control of the page. */
function markup({tag, line, way}: Way, more = 'label="What?"', inside = ''): string {
  const given = line.given.replaceAll('…', inside);
  return `<${tag} ${way === 'own' ? 'name="answer"' : ''} ${more}>${way === 'given' ? given : ''}</${tag}>`;
}

let place: HTMLElement | undefined;
afterEach(() => place?.remove());

async function page(html: string): Promise<{place: HTMLElement; elements: Element[]}> {
  place?.remove();
  place = document.createElement('div');
  place.innerHTML = html;
  document.body.append(place);
  const elements = [...place.querySelectorAll<Element>(Object.keys(table).join())];
  for (const element of elements) {
    const isGiven = element.querySelector(':scope > :is(label, select)') !== null;
    if (table[element.localName]?.options && !isGiven) element.options = options;
    await drawn(element);
  }
  return {place, elements};
}

async function one(html: string): Promise<{form: HTMLFormElement; element: Element}> {
  const {place: at, elements} = await page(html);
  return {form: at.querySelector('form')!, element: elements[0]!};
}

const posted = (form: HTMLFormElement): string =>
  [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`).join('&');

/** Counts how often a form is sent, and sends it nowhere. */
function sends(form: HTMLFormElement): () => number {
  let times = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    times++;
  });
  return () => times;
}

/** Where the focus is, inside of an element as well. */
function focused(): globalThis.Element | null {
  const {activeElement} = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
}

describe('every control in a form of the page', () => {
  it('has a line in the table', () => {
    const known = Object.values(all)
      .filter((each) => typeof each === 'function')
      .filter((each) => 'formAssociated' in each)
      .map(({name}) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1));
    expect(known.sort()).to.deep.equal(['steady-button', ...Object.keys(table)].sort());
  });

  for (const each of everyWay) {
    it(`${each.called}: belongs to the form that its "form" names, and is sent with it`, async () => {
      const attribute = 'form="elsewhere"';
      const {form, element} = await one(
        `<form id="elsewhere"><button>Send</button></form>${markup(each, `label="What?" required ${attribute}`, attribute)}`,
      );
      const sent = sends(form);
      expect(element.form).to.equal(form);
      await click(form.querySelector('button')!);
      await drawn(element);
      expect(sent()).to.equal(0);
      expect(problemOn(element)).to.match(/^(Enter|Select) an answer$/);
      element.value = each.line.value;
      await drawn(element);
      expect(posted(form)).to.equal(each.line.posts);
      await press('Tab');
      await click(form.querySelector('button')!);
      expect(sent()).to.equal(1);
    });

    it(`${each.called}: is brought back as it was, where the page lets the browser keep it`, async () => {
      const {form, element} = await one(
        `<form>${markup(each, 'label="What?" autocomplete="on"')}</form>`,
      );
      element.formStateRestoreCallback(each.line.kept);
      await drawn(element);
      expect(element.value).to.deep.equal(each.line.value);
      expect(posted(form)).to.equal(each.line.posts);
      form.reset();
      await drawn(element);
      expect(posted(form)).not.to.contain(each.line.posts);
    });

    it(`${each.called}: is named by a label of the page`, async () => {
      // A label around each row, or box, is its own name: the question stands over them.
      const {place: at, elements} = await page(
        `<label for="it">What?</label>${markup(each, 'id="it"', each.line.given.includes('<label>') ? '' : 'aria-label="What?"')}`,
      );
      const [element] = elements;
      await click(at.querySelector('label')!);
      expect(focused()).to.equal(controlsOf(element!)[0]);
      const group = element!.shadowRoot!.querySelector('fieldset') ?? controlsOf(element!)[0]!;
      const names = [...(group.ariaLabelledByElements ?? [])].map(({textContent}) => textContent);
      expect(names.join() || group.ariaLabel).to.equal('What?');
    });

    it(`${each.called}: says itself what is wrong, without the browser’s bubble over its question`, async () => {
      const far = '<div style="block-size: 1500px"></div>';
      const required = (more = '') => markup(each, `label="What?" required ${more}`);
      const {place: at, elements} = await page(
        `<form><button>Send</button>${far}${required()}${required()}<input required>${far}</form>`,
      );
      const heard: boolean[] = [];
      const note = (event: Event) => heard.push(event.defaultPrevented);
      // After all who could prevent it.
      const natives = at.querySelectorAll('input, select, textarea');
      for (const target of [...elements, ...natives]) target.addEventListener('invalid', note);
      const [first, second] = elements as [Element, Element];
      await click(at.querySelector('button')!);
      await drawn(first);
      await drawn(second);
      expect(heard).to.contain(true).and.not.to.contain(false);
      expect(focused()).to.equal(controlsOf(first)[0]);
      // It can end within the last pixel of the screen.
      const {top, bottom} = first.getBoundingClientRect();
      expect([top > -1, bottom < innerHeight + 1]).to.deep.equal([true, true]);
      for (const element of [first, second])
        expect(problemOn(element)).to.match(/^(Enter|Select) an answer$/);
    });
  }

  it('leaves the bubble to the browser where a native control comes first', async () => {
    const {place: at, elements} = await page(
      `<form><input id="native" required aria-label="Native"><steady-text-field label="What?" required></steady-text-field><button>Send</button></form>`,
    );
    const [native] = at.querySelectorAll('input');
    let isQuiet: boolean | undefined;
    native!.addEventListener('invalid', (event) => {
      isQuiet = event.defaultPrevented;
    });
    await click(at.querySelector('button')!);
    await drawn(elements[0]!);
    expect(isQuiet).to.equal(false);
    expect(document.activeElement).to.equal(native);
    expect(problemOn(elements[0]!)).to.equal('Enter an answer');
  });

  it('moves no focus where a script only asks', async () => {
    const {form} = await one(
      `<form><input aria-label="Here">${markup(everyWay[0]!, 'label="What?" required')}<button>Send</button></form>`,
    );
    form.querySelector('input')!.focus();
    form.addEventListener('click', () => form.checkValidity());
    expect(form.checkValidity()).to.equal(false);
    await click(form.querySelector('input')!);
    expect(document.activeElement).to.equal(form.querySelector('input'));
  });

  it('<steady-button> sends the form that its "form" names', async () => {
    const {place: at} = await page(
      `<form id="elsewhere"></form><steady-button form="elsewhere" name="go" value="on">Send</steady-button>`,
    );
    const form = at.querySelector('form')!;
    const sent = sends(form);
    const button = at.querySelector('steady-button')!;
    await button.updateComplete;
    expect(button.form).to.equal(form);
    await click(button);
    await new Promise(requestAnimationFrame);
    expect(sent()).to.equal(1);
  });
});

describe('what is asked because of an answer', () => {
  for (const [tag, type] of [
    ['steady-radios', 'radio'],
    ['steady-checkboxes', 'checkbox'],
  ] as const) {
    const inside = (how: string) =>
      `<fieldset ${how}><steady-text-field label="Which number?" name="number" required></steady-text-field></fieldset>`;
    const written = {
      own: `<${tag} label="How?" name="answer">${inside('slot="when-phone"')}</${tag}>`,
      given: `<${tag} label="How?"><label><input type="${type}" name="answer" value="post"> By post</label><p>or</p><label><input type="${type}" name="answer" value="phone"> By phone</label>${inside('data-follow-up')}</${tag}>`,
    };
    for (const [way, html] of Object.entries(written)) {
      it(`${tag}, ${way}: is seen, checked and posted only while its answer is chosen, and kept`, async () => {
        const {place: at, elements} = await page(`<form>${html}<button>Send</button></form>`);
        const [element, asked] = elements as [Element, Element];
        const form = at.querySelector('form')!;
        const sent = sends(form);
        const isSeen = () => asked.getBoundingClientRect().height > 0;
        expect(isSeen()).to.equal(false);
        expect(controlsOf(element).filter((each) => each.type === type)).to.have.length(2);
        expect(posted(form)).to.equal('');
        expect(form.checkValidity()).to.equal(true);
        const row = (at: number) =>
          element.shadowRoot!.querySelectorAll('.choice')[at] ??
          element.querySelectorAll(':scope > label')[at]!;
        await click(row(1));
        await drawn(element);
        expect(isSeen()).to.equal(true);
        await click(form.querySelector('button')!);
        await drawn(asked);
        expect([sent(), problemOn(asked), problemOn(element)]).to.deep.equal([
          0,
          'Enter an answer',
          '',
        ]);
        asked.value = '0113';
        await drawn(asked);
        expect(posted(form)).to.equal('answer=phone&number=0113');
        await click(row(type === 'radio' ? 0 : 1));
        await drawn(element);
        expect(isSeen()).to.equal(false);
        expect(posted(form)).to.equal(type === 'radio' ? 'answer=post' : '');
        await click(row(1));
        await drawn(element);
        expect(posted(form)).to.equal('answer=phone&number=0113');
      });
    }
  }

  it('keeps radios of its own', async () => {
    const {elements} = await page(
      `<steady-radios label="How?"><label><input type="radio" name="how" value="a"> A</label><fieldset data-follow-up><label><input type="radio" name="when" value="b"> B</label></fieldset></steady-radios>`,
    );
    elements[0]!.value = 'b';
    await drawn(elements[0]!);
    expect(elements[0]!.value).to.equal('');
  });

  it('stands last after "or", where a radio says so', async () => {
    const {elements} = await page('<steady-radios label="How?" name="how"></steady-radios>');
    elements[0]!.options = [{value: 'none', label: 'Not at all', apart: true}, ...options];
    await drawn(elements[0]!);
    const lines = elements[0]!
      .shadowRoot!.querySelector<HTMLElement>('.choices')!
      .innerText.trim()
      .split(/\s*\n\s*/);
    expect(lines).to.deep.equal(['By post', 'By phone', 'or', 'Not at all']);
  });
});
