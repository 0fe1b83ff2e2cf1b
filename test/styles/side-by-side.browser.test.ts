import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {theirForm, type Brand, type OurForm} from '../fixtures/side-by-side.js';
import '../fixtures/side-by-side.js';
import {setViewport} from '../helpers/commands.js';

const packages = {
  govuk: '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css',
  nhsuk: '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css',
} as const;
const themes = {govuk: 'govuk', nhsuk: 'nhs'} as const;

const type = ['color', 'font-size', 'line-height', 'font-weight'];
const edge = (side: string) => [`border-${side}-width`, `border-${side}-color`];
const box = [...edge('top'), ...edge('left'), 'border-top-left-radius'];
const button = ['color', 'font-size', 'font-weight', 'background-color', 'box-shadow'];

/** The same part in both forms (theirs, after `govuk-` or `nhsuk-`; ours), and what has to be alike. */
const parts: readonly [theirs: string, ours: string, alike: readonly string[]][] = [
  ['label--s', '.question', type],
  ['hint', '.hint', type],
  ['error-message', '.problem', type],
  ['form-group--error', '.has-problem', [...edge('left'), 'padding-left']],
  ['input', '.input', [...type.slice(1), ...box, 'height', 'padding-left']],
  ['select', '.select', [...type.slice(1), ...box, 'height', 'background-color']],
  [
    'textarea',
    'textarea',
    ['font-size', 'font-weight', ...box, 'padding-left', 'padding-top', 'resize'],
  ],
  ['error-summary', '.error-summary', [...box, 'padding-left']],
  ['error-summary__title', '.error-summary h2', ['color', 'font-size', 'font-weight']],
  ['error-summary__list a', '.error-summary a', type],
  ['radios__label', '.choice label', type],
  ['radios__hint', '.choice-hint', type],
  ['date-input__label', '.date-part label', type],
  ['heading-m', '.page > h2', ['color', 'font-size', 'font-weight']],
  ['inset-text', '.inset', [...edge('left'), 'background-color']],
  ['details__summary-text', 'summary', ['color', 'font-size', 'text-decoration-line']],
  ['details__text', '.details > p', [...type, ...edge('left')]],
  ['summary-list__row', '.summary-row', edge('bottom')],
  ['summary-list__key', '.summary-row dt', type],
  ['summary-list__value', '.summary-row dd', type],
  ['summary-list__actions a', '.summary-row .link', type],
  ['button', '.primary', [...button, 'border-top-left-radius']],
  ['button--secondary', '.secondary', button],
];

/** The same with the focus. */
const focused: typeof parts = [
  ['input', '.input', ['outline-color', 'outline-width', 'box-shadow']],
  ['select', '.select', ['outline-color', 'outline-width', 'box-shadow']],
  ['textarea', 'textarea', ['outline-color', 'outline-width', 'box-shadow']],
  ['error-summary__list a', '.error-summary a', ['color', 'background-color', 'box-shadow']],
  ['button', '.primary', ['color', 'background-color', 'box-shadow']],
  ['button--secondary', '.secondary', ['color', 'background-color', 'box-shadow']],
];

async function sideBySide(brand: Brand): Promise<{theirs: HTMLElement; ours: OurForm}> {
  const sheets = [packages[brand], `/src/tokens/generated/${themes[brand]}.css`];
  const texts = await Promise.all(sheets.map(async (file) => (await fetch(file)).text()));
  // Their typefaces are not here, and are no matter of ours.
  const text = texts.join('\n').replaceAll(/@font-face\{[^}]*\}/g, '');
  const place = await fixture<HTMLElement>(
    html`<div>
      <style>
        ${text} .both,
        .both * {
          font-family: sans-serif !important;
        }
      </style>
      <div class="both">${theirForm(brand)}<our-form></our-form></div>
    </div>`,
  );
  const ours = place.querySelector<OurForm>('our-form')!;
  await ours.updateComplete;
  return {theirs: place.querySelector<HTMLElement>('.their-form')!, ours};
}

const isWebKit =
  navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** Whole numbers of pixels: 19.0004 is 19. */
const rounded = (value: string) =>
  value.replaceAll(/[\d.]+px/g, (length) => `${String(Math.round(Number.parseFloat(length)))}px`);

/** A box may be a pixel higher than theirs: Firefox gives our line of writing a little more. */
function isAlike(one = '', other = '', name: string): boolean {
  const [a, b] = [Number.parseFloat(one), Number.parseFloat(other)];
  return one === other || (name === 'height' && Math.abs(a - b) <= 1);
}

/** What of one part does not look like the other, in words. */
function unlike(
  brand: Brand,
  {theirs, ours}: {theirs: HTMLElement; ours: OurForm},
  which: typeof parts,
  before: (element: HTMLElement) => void = () => undefined,
): string[] {
  // Theirs is the system's own list in WebKit, which leaves nothing to compare.
  const comparable = which.filter(([name]) => name !== 'select' || !isWebKit);
  return comparable.flatMap(([name, selector, alike]) => {
    const [one, other] = [
      theirs.querySelector<HTMLElement>(`.${brand}-${name}`),
      ours.renderRoot.querySelector<HTMLElement>(selector),
    ].map((element) => {
      if (!element) throw new Error(`${name} or ${selector} is missing`);
      before(element);
      const style = getComputedStyle(element);
      return alike.map((each) => rounded(style.getPropertyValue(each)));
    });
    return alike.flatMap((each, i) =>
      isAlike(one?.[i], other?.[i], each)
        ? []
        : [`${name}, ${each}: ${one?.[i]}, ours ${other?.[i]}`],
    );
  });
}

describe('beside the real packages', () => {
  for (const brand of ['govuk', 'nhsuk'] as const) {
    it(`our form looks like one of ${brand}-frontend, wide and narrow`, async () => {
      for (const width of [1000, 320]) {
        await setViewport({width, height: 600});
        const found = unlike(brand, await sideBySide(brand), parts);
        expect(found, String(width)).to.deep.equal([]);
      }
    });

    it(`what has the focus looks like what has it in ${brand}-frontend`, async () => {
      const both = await sideBySide(brand);
      const found = unlike(brand, both, focused, (element) => {
        element.focus();
        // Nothing is half-way between two colours.
        for (const each of document.getAnimations()) each.finish();
      });
      expect(found).to.deep.equal([]);
    });
  }
});
