import assert from 'node:assert/strict';
import {test} from 'node:test';
import {builtThemes, type Values} from './built.js';
import {contrast} from './contrast.js';

const BODY = 7;
const MEANING = 4.5;
const SHAPE = 3;

/** What is drawn on what, and the least contrast it may have. */
const pairs: readonly [what: string, front: string, behind: readonly string[], least: number][] = [
  [
    'words to read',
    'color-text',
    ['color-paper', 'color-surface', 'color-calm', 'color-warm', 'choice-background'],
    BODY,
  ],
  ['words of a chosen option', 'color-text', ['choice-background-chosen', 'color-chosen'], BODY],
  ['an intro, a hint under a question', 'color-text-quiet', ['color-paper'], BODY],
  [
    'quiet words elsewhere',
    'color-text-quiet',
    [
      'color-surface',
      'color-calm',
      'color-warm',
      'color-chosen',
      'choice-background',
      'choice-background-chosen',
    ],
    MEANING,
  ],
  ['a link', 'color-link', ['color-paper', 'color-surface', 'color-calm', 'color-warm'], MEANING],
  [
    'a link under the pointer',
    'color-link-hover',
    ['color-paper', 'color-surface', 'color-calm', 'color-warm'],
    MEANING,
  ],
  ['a link with the focus', 'focus-link-color', ['focus-link-background'], MEANING],
  [
    'words of the filled button',
    'color-on-action',
    ['color-action', 'color-action-hover'],
    MEANING,
  ],
  [
    'words of the filled button with the focus',
    'focus-action-color',
    ['focus-action-background'],
    MEANING,
  ],
  ['the shape of the filled button', 'color-action', ['color-paper', 'color-calm'], SHAPE],
  [
    'words of another button',
    'color-text',
    ['button-secondary-background', 'button-secondary-background-hover'],
    MEANING,
  ],
  [
    'words of another button with the focus',
    'focus-secondary-color',
    ['focus-secondary-background'],
    MEANING,
  ],
  ['the edge of another button', 'button-secondary-border-color', ['color-paper'], MEANING],
  [
    'the lines of a drawing',
    'picture-line',
    [
      'color-paper',
      'color-surface',
      'color-calm',
      'color-warm',
      'picture-calm',
      'picture-warm',
      'picture-bright',
    ],
    MEANING,
  ],
  ['a problem', 'color-problem', ['color-paper', 'color-surface'], MEANING],
  [
    'the edge of a box to write in',
    'color-border',
    ['color-paper', 'color-surface', 'color-calm'],
    MEANING,
  ],
  ['the edge of a row', 'choice-border-color', ['color-paper', 'choice-background'], MEANING],
  ['the edge of a chosen row', 'choice-border-color-chosen', ['choice-background-chosen'], SHAPE],
  ['the box of an option', 'mark-border-color', ['choice-background', 'mark-background'], MEANING],
  ['the box of a chosen option', 'mark-border-color-chosen', ['choice-background-chosen'], MEANING],
  ['a tick', 'mark-tick', ['mark-background-chosen'], MEANING],
  ['the two rings of the focus', 'color-focus-outer', ['color-focus-inner'], SHAPE],
];

/** Where something with the focus may stand: one of its two rings must show there. */
const surfaces = [
  'color-paper',
  'color-surface',
  'color-calm',
  'color-warm',
  'choice-background',
  'choice-background-chosen',
  'color-action',
];

/** Colours that carry no meaning, and rings that are one of the two above or nothing at all. */
const unproved = ['color-hairline', 'focus-text-outline-color', 'focus-choice-outline-color'];

const themes = await builtThemes();

function valueOf(values: Values, name: string): string {
  const value = values[name];
  assert.ok(value, `there is no token "${name}"`);
  return value;
}

for (const [theme, schemes] of Object.entries(themes)) {
  for (const [scheme, values] of Object.entries(schemes)) {
    // A transparent background may stand on any of these.
    const grounds = ['color-paper', 'color-surface', 'color-calm', 'color-warm'];
    const ratio = (front: string, behind: string) => {
      const [one, other] = [valueOf(values, front), valueOf(values, behind)];
      return Math.min(...grounds.map((ground) => contrast(one, other, valueOf(values, ground))));
    };

    test(`${theme}, ${scheme}: whatever carries words or meaning stands out`, () => {
      const weak = pairs.flatMap(([what, front, behind, least]) =>
        behind
          .map((surface) => ({surface, found: ratio(front, surface)}))
          .filter(({found}) => found < least && !isInvisible(values, front))
          .map(
            ({surface, found}) =>
              `${what}: ${front} on ${surface} is ${found.toFixed(2)}, needs ${least}`,
          ),
      );
      assert.deepEqual(weak, []);
    });

    test(`${theme}, ${scheme}: on every surface one ring of the focus shows`, () => {
      const lost = surfaces.filter((surface) => {
        const best = Math.max(
          ratio('color-focus-outer', surface),
          ratio('color-focus-inner', surface),
        );
        return best < SHAPE;
      });
      assert.deepEqual(lost, []);
    });
  }
}

/** The edge of a row has no width where options are bare: their boxes carry the meaning. */
function isInvisible(values: Values, front: string): boolean {
  const width = {
    'choice-border-color': 'choice-border-width',
    'choice-border-color-chosen': 'choice-border-width-chosen',
  }[front];
  return width !== undefined && valueOf(values, width) === '0px';
}

test('every colour there is has been proved, or carries no meaning', () => {
  const proved = new Set([
    ...pairs.flatMap(([, front, behind]) => [front, ...behind]),
    ...unproved,
  ]);
  const values = themes['steady']!.light;
  const colours = Object.keys(values).filter((name) => /^#[\da-f]+$/i.test(values[name]!));
  assert.deepEqual(
    colours.filter((name) => !proved.has(name)),
    [],
  );
});

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#fff', '#fff'), 1);
  assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54');
  assert.equal(contrast('#0000', '#000', '#fff'), 21);
});
