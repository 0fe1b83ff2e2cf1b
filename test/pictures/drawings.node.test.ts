import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import {DOMParser} from '@xmldom/xmldom';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {loadLanguage, resolveLanguage} from '../../src/i18n/catalogues.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import * as icons from '../../src/pictures/icons.js';
import {pictureOfKind} from '../../src/pictures/kinds.js';
import {loadPicture, ownPictureNames} from '../../src/pictures/load.js';
import type {DrawnPicture} from '../../src/pictures/picture.js';
import {searchPictures, searchWordsOf} from '../../src/pictures/search.js';
import {pictureTemplate} from '../../src/pictures/template.js';
import {loadPictureWords, pictureAlt} from '../../src/pictures/words.js';

const LANGUAGES = ['en-GB', 'cy', 'ar', 'en-x-easyread'];
const ALLOWED = LANGUAGES.join(' ');
const KINDS = [
  ...['physical', 'arts', 'peer-support', 'nature', 'faith', 'cooking', 'reading', 'education'],
  ...['culture', 'goals', 'advice', 'family', 'health', 'company'],
];
/** All that a shape may say of itself: nothing that a policy, a theme or another drawing could break. */
const ATTRIBUTES =
  /^(class|d|cx|cy|r|rx|ry|x|y|width|height|points|transform|stroke-width|stroke)$/;
const SHAPES = new Set(['path', 'circle', 'rect', 'ellipse', 'g']);

const pictures: DrawnPicture[] = [];

before(async () => {
  for (const name of ownPictureNames) pictures.push((await loadPicture(name)) as DrawnPicture);
  await Promise.all(LANGUAGES.map((tag) => loadLanguage(tag, ALLOWED)));
  await Promise.all(LANGUAGES.map(loadPictureWords));
});

const drawn = (template: unknown) =>
  collectResultSync(render(template)).replaceAll(/<!--.*?-->/g, '');

/** Throws where the markup is not well formed. */
function elementsOf(markup: string): Element[] {
  const onError = (_level: string, message: string) => assert.fail(message);
  const parsed = new DOMParser({errorHandler: onError}).parseFromString(markup, 'image/svg+xml');
  return Array.from<Element>(parsed.getElementsByTagName('*'));
}

/** Every x and y that a path goes through at the end of one of its steps. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    const size = {m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0}[
      command.toLowerCase()
    ];
    assert.ok(
      size !== undefined && (size === 0 || numbers.length % size === 0),
      `${command}${rest}`,
    );
    const relative = command === command.toLowerCase();
    if (size === 0) [x, y] = [startX, startY];
    for (let i = 0; i < numbers.length; i += size) {
      const step = numbers.slice(i, i + size);
      const [dx, dy] = [step.at(-2) ?? 0, step.at(-1) ?? 0];
      if (/h/i.test(command)) x = relative ? x + dy : dy;
      else if (/v/i.test(command)) y = relative ? y + dy : dy;
      else [x, y] = relative ? [x + dx, y + dy] : [dx, dy];
      if (/m/i.test(command) && i === 0) [startX, startY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
}

describe('our pictures', () => {
  it('are one module each, called as the picture is, and all of them can be asked for', async () => {
    const folder = path.resolve(import.meta.dirname, '../../src/pictures/drawings');
    const files = (await readdir(folder)).map((file) => path.basename(file, '.ts'));
    assert.deepEqual(
      files.filter((name) => name !== 'of-kinds').sort(),
      [...ownPictureNames].sort(),
    );
    assert.deepEqual(
      pictures.map(({name}) => name),
      [...ownPictureNames],
    );
  });

  it('are all listed for hosts, with what can be seen', async () => {
    const page = await readFile(
      path.resolve(import.meta.dirname, '../../docs/pictures.md'),
      'utf8',
    );
    const rows = [...page.matchAll(/^\| `([a-z-]+)` +\| (\S.*?) +\|/gm)].filter(([, name]) =>
      ownPictureNames.includes(name ?? ''),
    );
    assert.deepEqual(
      rows.map(([, name, seen]) => [name, seen]),
      pictures.map((picture) => [picture.name, inLanguage(SOURCE, () => pictureAlt(picture))]),
    );
  });

  it('are drawings on one grid, of shapes alone: no style, no id, no colour of their own', () => {
    for (const picture of pictures) {
      const [svg, ...shapes] = elementsOf(drawn(pictureTemplate(picture)));
      assert.equal(svg?.getAttribute('viewBox'), '0 0 96 96', picture.name);
      assert.equal(svg?.getAttribute('aria-hidden'), 'true');
      assert.ok(
        shapes.length > 0 && shapes.length < 22,
        `${picture.name}: ${shapes.length} shapes`,
      );
      for (const shape of shapes) {
        assert.ok(SHAPES.has(shape.tagName), `${picture.name}: ${shape.tagName}`);
        for (const {name, value} of Array.from(shape.attributes)) {
          assert.match(name, ATTRIBUTES, picture.name);
          if (name === 'class') assert.match(value, /^(?:l?[cwb])$/, picture.name);
          if (name === 'stroke') assert.equal(value, 'none', picture.name);
        }
      }
    }
  });

  it('keep a margin, so that none looks bigger than the others', () => {
    for (const picture of pictures) {
      const shapes = elementsOf(drawn(pictureTemplate(picture))).filter(
        (shape) => (shape.parentNode as Element).tagName !== 'g',
      );
      const points = shapes.flatMap((shape) => pointsOf(shape.getAttribute('d') ?? ''));
      for (const [x, y] of points) {
        assert.ok(x >= 4 && x <= 92 && y >= 4 && y <= 92, `${picture.name}: ${x}, ${y}`);
      }
    }
  });

  it('say in each language what can be seen, each something else', () => {
    for (const tag of LANGUAGES) {
      const said = inLanguage(resolveLanguage(tag, undefined, ALLOWED), () =>
        pictures.map((picture) => pictureAlt(picture)),
      );
      assert.equal(new Set(said).size, pictures.length, tag);
      assert.ok(said.every((words) => words.trim() !== ''));
      if (tag === 'ar') assert.ok(said.every((words) => /\p{Script=Arabic}/u.test(words)));
      if (tag === 'cy') assert.ok(said.includes('Tŷ'));
    }
  });

  it('are found by what people call them, in their language', () => {
    const inWelsh = resolveLanguage('cy', undefined, ALLOWED);
    assert.equal(searchPictures('medicine')[0], 'medicine');
    assert.equal(searchPictures('tablets')[0], 'medicine');
    assert.ok(searchPictures('read').includes('book'));
    assert.deepEqual(searchPictures('constructor'), []);
    assert.deepEqual(searchPictures(''), []);
    assert.equal(
      inLanguage(inWelsh, () => searchPictures('nyrs')[0]),
      'nurse',
    );
    for (const name of ownPictureNames) assert.ok(searchWordsOf(name).length > 1, name);
  });

  it('have one for every kind of activity, each another', () => {
    const names = KINDS.map((kind) => pictureOfKind(kind));
    assert.equal(new Set(names).size, KINDS.length);
    assert.ok(names.every((name) => name !== undefined && ownPictureNames.includes(name)));
    assert.equal(pictureOfKind('toString'), undefined);
    assert.equal(pictureOfKind('lunch'), undefined);
  });

  it('turn with the direction of reading only where theirs means something', () => {
    const turning = pictures.filter(({mirrors}) => mirrors).map(({name}) => name);
    assert.deepEqual(turning, ['way-out']);
    assert.match(drawn(pictureTemplate('way-out')), /class="drawing mirrors"/);
  });
});

describe('icons of facts', () => {
  it('are lines in the colour of the words, hidden from screen readers', () => {
    const all = Object.entries(icons);
    assert.ok(all.length >= 10);
    for (const [name, icon] of all) {
      const [svg, ...shapes] = elementsOf(drawn(icon()));
      assert.equal(svg?.getAttribute('viewBox'), '0 0 32 32', name);
      assert.equal(svg?.getAttribute('aria-hidden'), 'true', name);
      for (const shape of shapes) {
        for (const {name: given} of Array.from(shape.attributes))
          assert.match(given, /^(d|cx|cy|r)$/);
      }
    }
  });
});
