import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {test} from 'node:test';
import {defineConfig, Logger, parse} from '@terrazzo/parser';
import {bannerTokens} from '../../src/tokens/generated/banner-tokens.js';
import {pictureTokens} from '../../src/tokens/generated/picture-tokens.js';
import {formTokens, tokens} from '../../src/tokens/generated/tokens.js';
import {builtThemes, withBuilt} from './built.js';

const src = path.resolve(import.meta.dirname, '../../src');

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

const built = await withBuilt(filesIn);
// The module writes its sheet out as it is loaded.
const sheets = Object.entries({
  ...built,
  'tokens.ts': tokens.cssText,
  'tokens of forms': formTokens.cssText,
  'picture-tokens.ts': pictureTokens.cssText,
}).filter(([name]) => !name.endsWith('.json'));

test('the same token files make the same output', async () => {
  assert.deepEqual(await withBuilt(filesIn), built);
});

test('a browser that cannot tell light from dark never meets a value it cannot read', () => {
  for (const [name, text] of sheets) {
    const guarded = /@supports \(color: ?light-dark\(#000, ?#fff\)\) ?\{[^{}]*\{[^{}]*\}\s*\}/g;
    assert.match(text.match(guarded)?.join('') ?? '', /: ?[^;]*light-dark/, name);
    assert.doesNotMatch(text.replaceAll(guarded, ''), /light-dark/, name);
  }
});

test('an element reads every token, and in the dark each that differs there', async () => {
  const {light, dark} = (await builtThemes())['steady']!;
  // Those of questions, pictures and banners are apart: only elements that have some carry them.
  const parts = [tokens, formTokens, pictureTokens, bannerTokens].map(({cssText}) =>
    cssText.split('@supports'),
  );
  const [plain, both] = [0, 1].map((half) => parts.map((part) => part[half]).join(''));
  const declared = (text: string | undefined) =>
    [...(text ?? '').matchAll(/--_([\w-]+):var\(--steady-\1,[^;}]+\)(?=[;}])/g)].map(
      (match) => match[1],
    );
  assert.deepEqual(declared(plain).sort(), Object.keys(light).sort());
  // What only refers to another token follows it.
  const own = Object.keys(light).filter(
    (name) => light[name] !== dark[name] && declared(both).includes(name),
  );
  assert.deepEqual(declared(both).sort(), own.sort());
  assert.ok(own.includes('color-text') && !own.includes('space-1'));
});

test('what is tested here is what elements have', async () => {
  const kept = await readFile(path.join(src, 'tokens/generated/tokens.ts'), 'utf8');
  assert.equal(kept, built['tokens.ts']);
});

test('no size follows the page’s root, which may have been shrunk', () => {
  for (const [name, text] of sheets) assert.doesNotMatch(text, /\drem\b/, name);
});

test('a part of a page with a theme takes nothing from the theme around it', async () => {
  const names = Object.keys((await builtThemes())['steady']!.light);
  for (const theme of ['steady', 'nhs', 'govuk', 'charity']) {
    const text = built[`${theme}.css`]!.split(/@media|:is\(\[data-steady-contrast/)[0]!;
    const set = [...text.matchAll(/^ {2}--steady-([\w-]+):/gm)].map(([, name]) => name!);
    assert.deepEqual([...new Set(set)].sort(), [...names].sort(), theme);
  }
});

test('no rule of a theme outweighs a host’s own', () => {
  for (const [name, text] of sheets.filter(([file]) => file.endsWith('.css'))) {
    const selectors = text.match(/[^{};]+(?=\{)/g)!.map((each) => each.trim());
    for (const selector of selectors.flatMap((each) => each.split(/,\n/))) {
      assert.match(
        selector.replace(/^\/\*.*\*\/\s*/, ''),
        /^(:where\(.*\)|@(supports|media) .*)$/,
        name,
      );
    }
  }
});

test('what design tools import has every token with its type, and no reference left', async () => {
  const themes = await builtThemes();
  for (const [theme, modes] of Object.entries(themes)) {
    for (const [mode, values] of Object.entries(modes)) {
      const text = built[`${theme}.${mode}.tokens.json`]!;
      const groups = JSON.parse(text) as Record<string, Record<string, {$type: string}>>;
      const names = Object.entries(groups).flatMap(([group, tokens]) =>
        Object.entries(tokens).map(([name, {$type}]) => ($type ? `${group}-${name}` : '')),
      );
      assert.deepEqual(names.sort(), Object.keys(values).sort());
      assert.doesNotMatch(text, /"\{[\w.-]+\}"/);
    }
  }
});

test('what design tools import is the DTCG format, to a parser of it', async () => {
  const types = ['color', 'dimension', 'duration', 'fontWeight', 'number', 'shadow'];
  const kinds = ['color', 'dimension', 'duration', 'font-weight', 'number', 'shadow'];
  const rules = Object.fromEntries(kinds.map((kind) => [`core/valid-${kind}`, 'error' as const]));
  const files = Object.entries(built).filter(([name]) => name.endsWith('.tokens.json'));
  assert.equal(files.length, 16);
  for (const [name, text] of files) {
    const filename = new URL(`file:///${name}`);
    const config = defineConfig({lint: {rules}}, {cwd: filename});
    const logger = new Logger({level: 'error'});
    // It throws at a value that is not of its type.
    const {tokens: found} = await parse([{filename, src: text}], {config, logger});
    assert.ok(Object.keys(found).length > 100, name);
    for (const {id, $type} of Object.values(found)) assert.ok(types.includes($type), id);
  }
});

test('a theme sets only what elements read', async () => {
  const themes = await builtThemes();
  const known = new Set(Object.keys(themes['steady']!.light));
  for (const [name, text] of sheets) {
    const used = [...text.matchAll(/--steady-([\w-]+)(?=[,:)])/g)].map((match) => match[1]!);
    assert.deepEqual(
      used.filter((token) => !known.has(token)),
      [],
      name,
    );
  }
});

test('the list of tokens for hosts is whole, with the colours they have', async () => {
  const text = await readFile(path.join(src, '../docs/tokens.md'), 'utf8');
  const {light, dark} = (await builtThemes())['steady']!;
  const listed = [...text.matchAll(/`--steady-([\w-]+)`\s+[|(]/g)].map((match) => match[1]!);
  assert.deepEqual([...new Set(listed)].sort(), Object.keys(light).sort());
  const rows = text.matchAll(/^\| `--steady-(color-[\w-]+)` +\| `(#\w+)` +\| `(#\w+)`/gm);
  const colours = [...rows].map(([, name, ...values]) => [name!, ...values] as const);
  assert.ok(colours.length > 10);
  for (const [name, ...values] of colours)
    assert.deepEqual(values, [light[name], dark[name]], name);
});

test('every theme gives every token, in every mode', async () => {
  const themes = await builtThemes();
  const names = Object.keys(themes['steady']!.light);
  assert.deepEqual(Object.keys(themes), ['steady', 'nhs', 'govuk', 'charity']);
  for (const [theme, modes] of Object.entries(themes)) {
    for (const values of Object.values(modes)) assert.deepEqual(Object.keys(values), names, theme);
    assert.equal(Object.keys(modes).length, 4, theme);
  }
});

test('no type on a screen is meant to be below 16 px', async () => {
  for (const {light} of Object.values(await builtThemes())) {
    const body = Number.parseFloat(light['font-size-body']!) * 16;
    for (const [name, value] of Object.entries(light)) {
      if (!name.startsWith('font-size-') || name === 'font-size-body') continue;
      assert.ok(Number.parseFloat(value) * body > 15.99, `${name} is ${value} of ${body} px`);
    }
  }
});

test('the digits beside a colour in the token files are the colour', async () => {
  const found = await readdir(path.join(src, 'themes'), {recursive: true});
  const files = found.filter((file) => file.endsWith('.tokens.json'));
  assert.ok(files.length > 4);
  let colours = 0;
  for (const file of files) {
    const text = await readFile(path.join(src, 'themes', file), 'utf8');
    for (const [, numbers, hex] of text.matchAll(
      /"components": \[([^\]]+)\][^}]*"hex": "#(\w+)"/g,
    )) {
      colours++;
      const digits = numbers!
        .split(',')
        .map((part) =>
          Math.round(Number(part) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('');
      assert.equal(digits, hex, file);
    }
  }
  assert.ok(colours > 20);
});
