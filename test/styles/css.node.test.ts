import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import type {CSSResult} from 'lit';
import * as library from '../../src/index.js';
import {SteadyElement} from '../../src/internal/element.js';
import {builtThemes, withBuilt} from '../tokens/built.js';

const src = path.resolve(import.meta.dirname, '../../src');

/** Every `css` template of the sources, with the file it is in. */
async function styles(): Promise<{file: string; text: string}[]> {
  const files = (await readdir(src, {recursive: true})).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated'),
  );
  const found = files.map(async (file) => {
    const source = await readFile(path.join(src, file), 'utf8');
    const templates = source.match(/\bcss`[^`]*`/g) ?? [];
    const text = templates.join('\n').replaceAll(/\/\*[^]*?\*\//g, '');
    return {file, text, source};
  });
  return Promise.all(found);
}

const all = await styles();
const sheets = all.filter(({text}) => text !== '');
const themes = await builtThemes();
const tokens = Object.keys(themes['steady']!.light);

/** Private to the styles: set in them, and no token. */
const declared = new Set(
  sheets.flatMap(({text}) => [...text.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name!)),
);

test('there are styles to look at', () => {
  assert.ok(sheets.length > 8);
});

test('every custom property that is read is a token, or set beside it', async () => {
  const files = (await readdir(src, {recursive: true})).filter(
    (file) => file.endsWith('.ts') && !file.includes('generated'),
  );
  const known = new Set([...tokens.map((name) => `--_${name}`), ...declared]);
  const unknown: string[] = [];
  for (const file of files) {
    const source = await readFile(path.join(src, file), 'utf8');
    for (const [, name] of source.matchAll(/var\(\s*(--[\w-]+)/g)) {
      if (!known.has(name!)) unknown.push(`${file}: ${name!}`);
    }
  }
  assert.deepEqual(unknown, []);
});

test('every token is read somewhere, by an element or by another token', async () => {
  const generated = await withBuilt((folder) => readFile(path.join(folder, 'tokens.ts'), 'utf8'));
  const text = generated + sheets.map((sheet) => sheet.text).join('\n');
  // The scale of spaces is whole whether or not each step is used.
  const scale = /^(space|radius)-/;
  assert.deepEqual(
    tokens.filter((name) => !scale.test(name) && !text.includes(`var(--_${name})`)),
    [],
  );
});

test('right-to-left languages need no second set of rules: every side is logical', () => {
  const physical =
    /(?<![\w-])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\s*:/g;
  const found = sheets.flatMap(({file, text}) =>
    [...text.replaceAll(/@(?:container|media|supports)[^{]*/g, '').matchAll(physical)].map(
      ([, name]) => `${file}: ${name!}`,
    ),
  );
  assert.deepEqual(found, []);
  const sided = sheets.filter(({text}) =>
    /(?:text-align|float|clear):\s*(?:left|right)/.test(text),
  );
  assert.deepEqual(
    sided.map(({file}) => file),
    [],
  );
});

test('nothing moves but a fade, and only where a person has not asked for less', () => {
  // The only clock that there is without scripts: what it brings is there at once.
  const clock = /animation: 1ms 15s forwards steady-after-all|@keyframes steady-after-all/g;
  for (const {file, text} of sheets) {
    assert.doesNotMatch(text.replace(clock, ''), /animation|@keyframes/, file);
    const [before] = text.split('@media (prefers-reduced-motion: no-preference)');
    assert.doesNotMatch(before!, /transition/, file);
  }
});

test('what an element reads is declared in the styles that it has itself', () => {
  const elements = (Object.values(library) as unknown[]).filter(
    (each): each is typeof SteadyElement =>
      typeof each === 'function' && each.prototype instanceof SteadyElement,
  );
  assert.ok(elements.length >= 4);
  for (const element of elements) {
    // Asking for its attributes makes an element ready, and with it its styles.
    assert.ok(element.observedAttributes);
    const {name, elementStyles} = element;
    const text = (elementStyles as readonly CSSResult[]).map(({cssText}) => cssText).join('\n');
    assert.match(text, /\.steady\b/, name);
    const own = new Set([...text.matchAll(/(--_[\w-]+)\s*:/g)].map(([, each]) => each));
    const read = new Set([...text.matchAll(/var\(\s*(--_[\w-]+)/g)].map(([, each]) => each));
    assert.deepEqual(
      [...read].filter((each) => !own.has(each)),
      [],
      name,
    );
  }
});
