import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import {builtThemes, type Mode, type Values} from './built.js';
import {contrast} from './contrast.js';
import {neverTogether, pairs, surfaces, unproved, type Kind} from './pairs.js';

/**
 * The least contrast of each kind of pair. WCAG 2.2 asks for 4.5 of words (1.4.3) and 3 of shapes and
 * of the focus (1.4.11, 2.4.13); Steady asks more of what is read at length, and high contrast asks
 * for 7 of words (1.4.6) wherever they stand.
 */
function leastOf(kind: Kind, theme: string, mode: Mode): number {
  if (kind === 'shape') return 3;
  if (mode.startsWith('contrast')) return kind === 'edge' ? 4.5 : 7;
  if (kind === 'edge') return theme === 'steady' || theme === 'charity' ? 4.5 : 3;
  return kind === 'read' && (theme === 'steady' || theme === 'charity') ? 7 : 4.5;
}

const themes = await builtThemes();

function valueOf(values: Values, name: string): string {
  const value = values[name];
  assert.ok(value, `there is no token "${name}"`);
  return value;
}

/** The worst that one has on the other: what is transparent may stand on any of these. */
function ratio(values: Values, front: string, behind: string): number {
  const grounds = ['color-paper', 'color-surface', 'color-calm', 'color-warm'];
  const [one, other] = [valueOf(values, front), valueOf(values, behind)];
  return Math.min(...grounds.map((ground) => contrast(one, other, valueOf(values, ground))));
}

const isClear = (values: Values, name: string) => /^#(\w{3}0|\w{6}00)$/.test(valueOf(values, name));

/** An edge that a theme does not draw: what is inside it carries the meaning. */
function isInvisible(values: Values, front: string): boolean {
  const width = {
    'choice-border-color': 'choice-border-width',
    'choice-border-color-chosen': 'choice-border-width-chosen',
  }[front];
  return (
    (width !== undefined && valueOf(values, width) === '0px') ||
    (front === 'button-secondary-border-color' && isClear(values, front))
  );
}

function weakIn(values: Values, theme: string, mode: Mode): string[] {
  return pairs.flatMap(([what, kind, front, behind]) =>
    behind
      .map((surface) => ({surface, found: ratio(values, front, surface)}))
      .filter(({found}) => found < leastOf(kind, theme, mode) && !isInvisible(values, front))
      .map(
        ({surface, found}) =>
          `${what}: ${front} on ${surface} is ${found.toFixed(2)}, needs ${leastOf(kind, theme, mode)}`,
      ),
  );
}

for (const [theme, modes] of Object.entries(themes)) {
  for (const [name, values] of Object.entries(modes)) {
    const mode = name as Mode;
    test(`${theme}, ${mode}: whatever carries words or meaning stands out`, () => {
      assert.deepEqual(weakIn(values, theme, mode), []);
    });

    test(`${theme}, ${mode}: on every surface one ring of the focus shows`, () => {
      const lost = surfaces.filter((surface) => {
        const best = Math.max(
          ratio(values, 'color-focus-outer', surface),
          ratio(values, 'color-focus-inner', surface),
        );
        return best < 3;
      });
      assert.deepEqual(lost, []);
    });

    test(`${theme}, ${mode}: who asks for more contrast gets it without a file too`, () => {
      // As in host.ts, for people who have no theme’s file on the page.
      const darker = {
        ...values,
        'color-text-quiet': valueOf(values, 'color-text'),
        'color-border': valueOf(values, 'color-text'),
        'color-hairline': valueOf(values, 'color-text'),
      };
      assert.deepEqual(weakIn(darker, theme, mode), []);
    });
  }
}

/** Every rule of the styles: what it says of colours. Not for print, whose colours are its own. */
async function rules(): Promise<Map<string, string>[]> {
  const src = path.resolve(import.meta.dirname, '../../src');
  const files = (await readdir(src, {recursive: true})).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated') && !file.endsWith('print.ts'),
  );
  const texts = await Promise.all(files.map((file) => readFile(path.join(src, file), 'utf8')));
  const bodies = texts.flatMap((text) =>
    (text.match(/\bcss`[^`]*`/g) ?? []).flatMap(
      (sheet) => sheet.replaceAll(/\/\*[^]*?\*\//g, '').match(/(?<=\{)[^{}]*(?=\})/g) ?? [],
    ),
  );
  return bodies.map(
    (body) =>
      new Map(
        [...body.matchAll(/([\w-]+)\s*:([^;]*)/g)].map(([, name, value]) => [name!, value!.trim()]),
      ),
  );
}

const isColour = (name: string) => /^#[\da-f]+$/i.test(themes['steady']!.light[name] ?? '');
/** The colours that one declaration reads. */
const coloursOf = (value: string | undefined) =>
  [...(value ?? '').matchAll(/var\(--_([\w-]+)\)/g)].map(([, name]) => name!).filter(isColour);

const all = await rules();
const fronts = new Set(pairs.map(([, , front]) => front));
const words = new Set(
  pairs.filter(([, kind]) => kind === 'read' || kind === 'words').map(([, , front]) => front),
);
const behinds = new Set(pairs.flatMap(([, , , behind]) => behind));

test('what a rule draws on its own background is in the table as that pair', () => {
  const known = new Set(pairs.flatMap(([, , front, behind]) => behind.map((b) => `${front}/${b}`)));
  const used = all.flatMap((rule) =>
    coloursOf(rule.get('color')).flatMap((front) =>
      coloursOf(rule.get('background')).map((behind) => `${front}/${behind}`),
    ),
  );
  assert.ok(used.length > 4);
  assert.deepEqual(
    used.filter((pair) => !known.has(pair) && !neverTogether.includes(pair)),
    [],
  );
});

test('every colour that the styles use for words, edges or grounds is in the table as that', () => {
  const missing = new Set<string>();
  for (const rule of all) {
    for (const [property, value] of rule) {
      const place = property.startsWith('background')
        ? behinds
        : property === 'color'
          ? words
          : /^(border|outline)/.test(property)
            ? fronts
            : undefined;
      for (const name of coloursOf(value)) {
        if (place && !place.has(name) && !unproved.includes(name))
          missing.add(`${property}: ${name}`);
      }
    }
  }
  assert.deepEqual([...missing], []);
});

test('every colour there is has been proved, or carries no meaning', () => {
  const proved = new Set([...fronts, ...behinds, ...unproved]);
  assert.deepEqual(
    Object.keys(themes['steady']!.light).filter((name) => isColour(name) && !proved.has(name)),
    [],
  );
});

test('contrast is what WCAG says it is', () => {
  assert.equal(contrast('#000', '#ffffff'), 21);
  assert.equal(contrast('#fff', '#fff'), 1);
  assert.equal(contrast('#767676', '#fff').toFixed(2), '4.54');
  assert.equal(contrast('#0000', '#000', '#fff'), 21);
});
