/** A page's style sheet cannot reach into the form: not by force, not by what it lets through. */
import {expect} from '@open-wc/testing';
import type {SteadyReferralForm} from '../../src/define/referral-form.js';
import '../../src/define/referral-form.js';
import {choose, pressWords} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {press} from '../helpers/commands.js';
import {place} from './place.js';

/** What pages really have, and what they have at their worst. */
const sheets: Readonly<Record<string, string>> = {
  'a universal reset': `*, *::before, *::after { margin: 0; padding: 0; border: 0; font-size: 100%;
      line-height: 1; vertical-align: baseline; list-style: none; text-decoration: none; }`,
  'boxes that count their content alone': `*, *::before, *::after { box-sizing: content-box !important; }`,
  'labels hidden by a search plugin': `label, legend { display: none !important; }
      fieldset, input, textarea, select { position: absolute !important; left: -9999px !important; }`,
  'a root of 10 px': `html { font-size: 62.5%; } body { font-size: 1.6rem; } * { font-size: 1.4rem !important; }`,
  'words that shout, lean, spread and run to both edges': `body { font-style: italic; font-variant: small-caps;
      font-weight: 900; font-stretch: 75%; letter-spacing: 4px; word-spacing: 12px; text-transform: uppercase;
      text-align: justify; text-indent: 4em; line-height: 3; white-space: pre; hyphens: auto;
      word-break: break-all; text-shadow: 1px 1px red; -webkit-text-fill-color: red; }
      * { letter-spacing: 3px !important; text-transform: capitalize !important; }`,
  'no outlines anywhere': `*, *:focus, *:focus-visible { outline: 0 !important; box-shadow: none !important; }`,
  'white on black': `html, body { background: #000; } body, body * { color: #fff !important; }
      a { color: yellow !important; } input { background: #000 !important; }`,
  'bare element names by force': `h1, h2, h3, p, ul, li, dl, dt, dd, a, button, input, textarea, select, details,
      summary, form, div:not(:has(steady-referral-form)), span, svg { display: block !important; float: left !important; width: 40px !important;
      height: 9px !important; margin: 30px !important; padding: 30px !important; color: lime !important;
      background: red !important; border: 9px dotted blue !important; font: 40px/1 monospace !important;
      transform: rotate(3deg) !important; opacity: 0.3 !important; }`,
  'nothing to select and nothing to point at': `* { user-select: none !important; -webkit-user-select: none !important;
      cursor: none !important; caret-color: transparent !important; accent-color: red !important; }`,
  'text on its side, in columns, around a list': `body { text-orientation: upright; quotes: none; orphans: 9;
      list-style: square inside; border-collapse: collapse; tab-size: 1; direction: rtl; }`,
  'everything moving': `* { transition: all 9s !important; animation: spin 9s infinite !important; }
      @keyframes spin { to { letter-spacing: 20px; color: red; } }`,
};

/** Real style sheets of the systems the form will stand in. */
const real: Readonly<Record<string, string>> = {
  'GOV.UK Frontend': '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
  'NHS.UK frontend': '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css',
};

const LOOK = [
  ...['display', 'position', 'float', 'box-sizing', 'visibility', 'opacity', 'transform', 'cursor'],
  ...['color', 'background-color', 'border-top-width', 'border-top-color', 'border-top-style'],
  ...['font-size', 'font-style', 'font-weight', 'font-variant', 'font-stretch', 'line-height'],
  ...[
    'letter-spacing',
    'word-spacing',
    'text-transform',
    'text-align',
    'text-indent',
    'text-shadow',
  ],
  ...['white-space', 'word-break', 'hyphens', 'overflow-wrap', 'text-decoration-line', 'direction'],
  ...['list-style-type', 'caret-color', 'accent-color', 'user-select', '-webkit-text-fill-color'],
  ...['animation-name', 'transition-duration', 'writing-mode', 'quotes', 'tab-size'],
];

/** How everything in the form looks, and where it stands in it. */
function lookOf(form: SteadyReferralForm): string[] {
  const root = form.renderRoot.querySelector('.steady')!;
  const {left, top} = root.getBoundingClientRect();
  return [root, ...root.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // What is not shown stands nowhere.
    const isShown = element.getClientRects().length > 0;
    const where =
      isShown && [box.left - left, box.top - top, box.width, box.height].map(Math.round);
    const looks = LOOK.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [`${element.localName}.${element.className}`, where, ...looks].join('; ');
  });
}

/** A form in a column of 600 px, on one of the screens a person meets. */
async function formAt(
  here: HTMLElement,
  show: (form: SteadyReferralForm) => Promise<void>,
): Promise<SteadyReferralForm> {
  const column = here.appendChild(document.createElement('div'));
  const form = column.appendChild(document.createElement('steady-referral-form'));
  form.path = 'self';
  form.config = harbourHouse;
  // By force: how wide a column is remains the page's own.
  for (const {style} of [column, form]) style.setProperty('width', '600px', 'important');
  await show(form);
  await form.updateComplete;
  form.renderRoot.querySelector<HTMLElement>(':focus')?.blur();
  return form;
}

const screens: readonly ((form: SteadyReferralForm) => Promise<void>)[] = [
  (form) => pressWords(form, 'I need help now'),
  async (form) => {
    await pressWords(form, 'Start');
    await pressWords(form, 'Continue');
  },
  async (form) => {
    await pressWords(form, 'Start');
    await choose(form, 'Yes');
    await pressWords(form, 'Continue');
  },
];

/** The first thing that looks different, in words a person can use. */
function difference(calm: readonly string[][], found: readonly string[][]): string | undefined {
  for (const [i, screen] of calm.entries()) {
    for (const [j, one] of screen.entries()) {
      const [was, is] = [one.split('; '), (found[i]?.[j] ?? '').split('; ')];
      const changed = was.findIndex((value, k) => value !== is[k]);
      if (changed >= 0) return `screen ${i + 1}, ${was[0]}: ${was[changed]} became ${is[changed]}`;
    }
  }
  return undefined;
}

describe('on a page with', () => {
  const style = document.createElement('style');
  const forms: SteadyReferralForm[] = [];
  const looks = (sheet: string): string[][] => {
    style.textContent = sheet;
    const found = forms.map(lookOf);
    style.textContent = '';
    return found;
  };
  let calm: string[][];

  before(async () => {
    // A page in a typewriter face is given smaller letters by browsers; that is no fault of ours.
    document.body.style.fontFamily = 'serif';
    const here = document.body.appendChild(document.createElement('div'));
    document.head.append(style);
    for (const show of screens) forms.push(await formAt(here, show));
    calm = looks('');
  });

  after(() => {
    for (const form of forms) form.remove();
    style.remove();
  });

  for (const [what, sheet] of Object.entries(sheets)) {
    it(`${what}, the form looks as it always does`, () => {
      expect(difference(calm, looks(sheet))).to.equal(undefined);
    });
  }

  for (const [what, address] of Object.entries(real)) {
    it(`${what}, the form looks as it always does, and the page too`, async () => {
      const sheet = await (await fetch(address)).text();
      expect(sheet.length).to.be.above(50_000);
      expect(difference(calm, looks(sheet))).to.equal(undefined);
    });
  }

  it('everything at once, the focus is where nobody can miss it', async () => {
    style.textContent = Object.values(sheets).join('\n');
    const marked: string[] = [];
    for (const form of forms.slice(1)) {
      form.renderRoot.querySelector<HTMLElement>('.title')!.focus();
      for (let keys = 0; keys < 2; keys++) {
        await press('Tab');
        const at = form.shadowRoot?.activeElement;
        if (!at) continue;
        // The mark of an option is around its whole row.
        const row = at.matches('.choice > input') ? at.nextElementSibling : null;
        const mark = getComputedStyle(row ?? at, row ? '::after' : null);
        // One engine draws the mark a frame after the key.
        for (let frames = 0; frames < 20 && mark.outlineStyle === 'none'; frames++) {
          await new Promise(requestAnimationFrame);
        }
        expect(mark.outlineStyle, at.outerHTML.slice(0, 60)).to.equal('solid');
        expect(Number.parseFloat(mark.outlineWidth)).to.be.at.least(3);
        marked.push(at.localName + (at.getAttribute('type') ?? ''));
      }
    }
    style.textContent = '';
    expect(marked).to.include.members(['inputradio', 'inputtext']);
  });

  it('nothing to select, words in the form can be selected and boxes written in', () => {
    style.textContent = '* { -webkit-user-select: none !important; user-select: none !important; }';
    // What "none" on a parent does to "auto" is not in the computed value.
    const wrapper = getComputedStyle(forms[0]!.renderRoot.firstElementChild!);
    const [selects] = ['user-select', '-webkit-user-select']
      .map((name) => wrapper.getPropertyValue(name))
      .filter(Boolean);
    style.textContent = '';
    expect(selects).to.equal('text');
  });

  it('text written from right to left, English in the form still runs as English', () => {
    document.documentElement.dir = 'rtl';
    try {
      expect(difference(calm, looks(''))).to.equal(undefined);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('our form, the page’s own labels, buttons and headings look as they did', async () => {
    const here = place();
    const own = ['label', 'button', 'h1', 'input', 'fieldset', 'p'].map((name) =>
      here.appendChild(document.createElement(name)),
    );
    const page = () =>
      own.map((each) =>
        [...getComputedStyle(each)]
          .map((name) => getComputedStyle(each).getPropertyValue(name))
          .join(),
      );
    const before = page();
    await formAt(here, () => Promise.resolve());
    expect(page()).to.deep.equal(before);
  });
});
