import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {nothing, svg} from 'lit';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {loadPicture, needsPicture} from '../../src/pictures/load.js';
import type {Picture} from '../../src/pictures/picture.js';
import {
  attributionsOf,
  findPicture,
  pictureNames,
  registerPicture,
  registerPictures,
} from '../../src/pictures/registry.js';
import {pictureTemplate} from '../../src/pictures/template.js';
import {pictureAlt} from '../../src/pictures/words.js';

const drawn = (template: unknown) =>
  collectResultSync(render(template)).replaceAll(/<!--.*?-->/g, '');

let warnings: string[] = [];
const warn = console.warn;

beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});
afterEach(() => {
  console.warn = warn;
});

const codes = () => warnings.map((message) => /\[([\w-]+)\]/.exec(message)?.[1]);

// A registry has no way back, so each test has names of its own.
describe('the registry of pictures', () => {
  it('brings one of ours when it is asked for, once', async () => {
    assert.equal(findPicture('bus'), undefined);
    assert.equal(pictureTemplate('bus'), nothing);
    assert.equal(needsPicture('bus'), true);
    const [one, other] = await Promise.all([loadPicture('bus'), loadPicture('bus')]);
    assert.ok(one === other && one?.name === 'bus');
    assert.equal(findPicture('bus'), one);
    assert.equal(needsPicture('bus'), false);
    assert.match(drawn(pictureTemplate('bus')), /^<svg[^]*aria-hidden="true"[^]*<\/svg>$/);
    assert.deepEqual(warnings, []);
  });

  it('brings the kinds of activity together: a list asks once', async () => {
    assert.equal(findPicture('goals'), undefined);
    await loadPicture('cooking');
    assert.equal(findPicture('goals')?.name, 'goals');
  });

  it('draws nothing for a name nobody knows, and says so once', async () => {
    for (const name of ['no-such-thing', 'constructor', '__proto__', '']) {
      assert.equal(needsPicture(name), false);
      assert.equal(await loadPicture(name), undefined);
      assert.equal(pictureTemplate(name), nothing);
    }
    assert.deepEqual(codes(), ['picture-unknown']);
  });

  it('puts a host’s picture before ours, whichever came first', async () => {
    const own: Picture = {name: 'house', alt: 'Our hostel', src: '/pictures/hostel.png'};
    await loadPicture('house');
    registerPicture(own);
    assert.equal(findPicture('house'), own);
    registerPicture({...own, name: 'train'});
    assert.equal((await loadPicture('train'))?.alt, 'Our hostel');
    assert.equal(needsPicture('train'), false);
  });

  it('keeps the first of two hosts’ pictures', () => {
    registerPicture({name: 'first', alt: 'One', src: '/1.png'});
    const again = findPicture('first');
    if (again) registerPicture(again);
    assert.deepEqual(warnings, []);
    registerPicture({name: 'first', alt: 'Two', src: '/2.png'});
    assert.equal(findPicture('first')?.alt, 'One');
    assert.deepEqual(codes(), ['picture-taken']);
  });

  it('takes a set, and says whom its pictures come from', () => {
    registerPictures(
      [
        {name: 'set-one', alt: {en: 'A cup', cy: 'Cwpan'}, src: 'data:image/png;base64,AAAA'},
        {name: 'set-two', alt: 'A hand', draw: () => svg`<path d="M1 1h9"/>`, attribution: 'Ada'},
      ],
      {attribution: 'Invented Pictures, CC BY 4.0'},
    );
    assert.deepEqual(attributionsOf(['set-two', 'set-one', 'bus', 'set-one', 'unknown']), [
      'Ada',
      'Invented Pictures, CC BY 4.0',
    ]);
    assert.ok(pictureNames().includes('set-one'));
    assert.match(
      drawn(pictureTemplate('set-two', {size: 64})),
      /width="64"[^]*<path d="M1 1h9"\/>/,
    );
  });

  it('speaks the language of the element, or English', () => {
    const cup = findPicture('set-one')!;
    const said = (tag: string) => inLanguage({...SOURCE, tag}, () => pictureAlt(cup));
    assert.deepEqual(['cy', 'en-GB', 'ar', 'cy-x-easyread'].map(said), [
      'Cwpan',
      'A cup',
      'A cup',
      'Cwpan',
    ]);
  });

  it('gives an image words or none, never markup, and only when it is looked at', () => {
    const bare = drawn(pictureTemplate('set-one'));
    assert.match(bare, /alt=""/);
    assert.match(bare, /loading="lazy"/);
    const hostile = drawn(pictureTemplate('set-one', {alt: '"><script>alert(1)</script>'}));
    assert.doesNotMatch(hostile, /<script/);
    const named = drawn(pictureTemplate('set-two', {alt: '"><b>A hand'}));
    assert.match(named, /role="img"/);
    assert.doesNotMatch(named, /aria-hidden|<b>/);
  });

  it('leaves out what cannot be a picture, and never throws', () => {
    const addresses = [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'data:image/svg+xml-not,x',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'http://[',
      '',
    ];
    const wrong: unknown[] = [
      ...addresses.map((src) => ({name: 'hostile', alt: 'x', src})),
      {name: 'hostile', alt: 'x'},
      {name: 'hostile', alt: 'x', src: 7},
      {name: 'hostile', alt: null, src: '/a.png'},
      {name: 'hostile', src: '/a.png'},
      {name: 'Not Kebab', alt: 'x', src: '/a.png'},
      {name: 'x'.repeat(61), alt: 'x', src: '/a.png'},
      null,
      'hostile',
    ];
    for (const each of wrong) registerPicture(each as Picture);
    registerPictures(wrong as Picture[], {attribution: 'x'});
    assert.equal(findPicture('hostile'), undefined);
    assert.ok(codes().length > 3 && codes().every((code) => code === 'picture-registration'));
    // One that was never registered.
    const given = {name: 'given', alt: 'x', src: 'javascript:alert(1)'};
    assert.equal(drawn(pictureTemplate(given)), '');
    assert.equal(codes().at(-1), 'picture-source');
    registerPicture({
      name: 'breaks',
      alt: 'x',
      draw: () => {
        throw new Error('no');
      },
    });
    assert.equal(drawn(pictureTemplate('breaks')), '');
    assert.equal(codes().at(-1), 'picture-drawing');
  });
});
