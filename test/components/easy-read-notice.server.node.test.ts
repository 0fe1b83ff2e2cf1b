/** A notice in plain Node: all of it before, and without, any script. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {prepare, renderElement, type RenderOptions} from '../../src/server/index.js';
import {
  brokenNotice,
  firstNight,
  firstNightArabic,
  firstNightPlayed,
  minimalNotice,
} from '../fixtures/notices.js';

before(() => prepare({languages: ['cy']}));

/** What a person meets without scripts. */
const drawn = (notice: unknown, options: RenderOptions = {}): string =>
  withoutButtons(whole(notice, options));

const whole = (notice: unknown, options: RenderOptions = {}): string =>
  bare(renderElement('steady-easy-read-notice', {properties: {notice}, ...options}));

const bare = (page: string): string =>
  page.replace(/<style>[^]*?<\/style>|<!--.*?-->|<script[^]*?<\/script>/g, '').replace(/\s+/g, ' ');

// Unseen without scripts, and until they run: what it says is said by the tests in a browser.
const withoutButtons = (page: string): string =>
  page.replace(
    /<div class="bar">.*?(?=<article)|<div class="room">.*?(?=<div class="doc)|<section class="understanding">.*?<\/section>/g,
    '',
  );

const words = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('<steady-easy-read-notice> on a server', () => {
  it('is a complete reading without scripts, in order, with what a hard word means after it', () => {
    const page = drawn(firstNight);
    const said = words(page);
    const order = [
      'Your first night',
      'Westport prison (invented)',
      'Water and food',
      'You can drink the water from the tap in your cell. It is safe.',
      'You can talk to a Listener at any time. A Listener is a person in this prison who is trained to listen. It stays between you.',
      'Standard words',
      'A nurse sees everyone on the first evening',
      'Other ways to get this',
      'Cymraeg',
      'Ask any officer, or press the bell in your cell.',
      'Version 3. From 2 March 2026.',
    ];
    const places = order.map((each) => said.indexOf(each));
    assert.deepEqual(
      order.filter((_, i) => places[i] === -1),
      [],
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    // The line itself runs as the page does: an Arabic name does not stand at its far side.
    assert.match(page, /<a[^>]*hreflang="ar"[^>]*> ?<bdi lang="ar">العربية<\/bdi>/);
    assert.doesNotMatch(page, /<(?:a|p)[^>]* dir="rtl"/);
  });

  it('has the drawings, words before each, and the standard words behind a native press', () => {
    const page = drawn(firstNightPlayed);
    assert.match(page, /It is safe\..*?<\/div> <div class="point-picture"><svg/);
    assert.equal(page.match(/<svg/g)?.length, 5);
    assert.match(page, /<details class="standard" ?> <summary[^>]*>Standard words<\/summary>/);
    assert.match(page, /<video [^>]*preload="none"[^>]*> <track kind="captions"/);
    assert.doesNotMatch(page, /<button|autoplay|track[^>]* default/);
  });

  it('keeps the place of its buttons in the words of each language, for when scripts run', () => {
    const styles = renderElement('steady-easy-read-notice', {properties: {notice: firstNight}});
    assert.match(styles, /\.bar > \*,\s*\.room,\s*\.understanding \{\s*visibility: hidden/);
    assert.match(styles, /@media \(scripting: none\) \{\s*\.bar,\s*\.room,[^}]*display: none/);
    const page = whole(firstNight, {language: 'cy', allowUnreviewed: 'cy'});
    const [bar = ''] = /<div class="bar">.*?(?=<article)/.exec(page) ?? [];
    assert.equal(bar.match(/<button/g)?.length, 5);
    assert.match(bar, /Argraffu/);
    assert.match(page, /<div class="room">.*Gwrando.*<div class="doc/);
    assert.doesNotMatch(page, /class="understanding"/);
    const asks = {...firstNight, understanding: {}};
    const asked = (readers?: string) =>
      whole(asks, {attributes: readers ? {readers} : {}}).split('class="understanding"')[1] ?? '';
    assert.match(asked(), /Did this make sense\?.*Nobody is told what you press here\./);
    assert.match(asked('the library'), /Nobody is told what you press, unless you say so/);
  });

  it('shows the standard words first where a page begins with them, and the pictures too without scripts', () => {
    const page = whole(firstNight, {attributes: {show: 'standard'}});
    assert.match(page, /<div class="easy" hidden(="")?>.*<section class="standard">/);
    const styles = renderElement('steady-easy-read-notice', {properties: {notice: firstNight}});
    assert.match(styles, /\.easy\[hidden\] \{\s*display: block/);
    assert.match(styles, /\(scripting: enabled\) \{\s*\.easy\[hidden\] \{[^}]*visibility: hidden/);
  });

  it('shows what the page has written beside a record', () => {
    const children = `<p slot="standard">Long words.</p><p slot='formats'>On paper.</p>`;
    const page = drawn(minimalNotice, {children});
    assert.match(page, /<details class="standard" ?>.*<slot name="standard"><\/slot>/);
    assert.match(page, /<slot name="formats"><\/slot>/);
    assert.match(drawn(firstNight, {attributes: {show: 'both'}}), /<section class="standard">/);
  });

  it('is in the language of the notice, with our words in that of the page', () => {
    const page = drawn(firstNightArabic, {language: 'cy', allowUnreviewed: 'cy'});
    assert.match(page, /<div class="steady[^"]*" lang="cy" dir="ltr">/);
    assert.match(page, /<ul class="points" lang="ar" dir="rtl" ?>/);
    assert.match(page, /Pwy i’w holi/);
  });

  it('has no style attribute, no handler, no other address and no markup out of a record', () => {
    const page = drawn(brokenNotice);
    const tags = page.match(/<[a-z][^>]*>/g)?.join('') ?? '';
    assert.doesNotMatch(tags, /\s(style|on[a-z]+)=|javascript:/);
    assert.match(page, /It says &lt;img src=x onerror=alert\(1\)&gt; in words\./);
    assert.match(page, /Water &lt;b&gt;and&lt;\/b&gt; more/);
    assert.equal(page.match(/ id="same_?"/g)?.length, 2);
    const ids = [...tags.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('says so where nothing of a record can be read, and stays readable', () => {
    for (const notice of [{}, 7, 'text', [], {sections: 7, title: null}]) {
      assert.match(words(drawn(notice)), /We cannot show this here\. Ask for it on paper\./);
    }
    assert.match(words(drawn({...minimalNotice, title: undefined})), /The tap water is safe\./);
    assert.match(words(drawn({title: 'Water', standard: firstNight.standard})), /drinking water/);
  });

  it('leaves what the page has written in its place and order, in a slot for each part', () => {
    const children = '<h1>Water</h1><ul><li>Safe.</li></ul><p slot="standard">Water is safe.</p>';
    const page = bare(renderElement('steady-easy-read-notice', {children}));
    assert.match(
      page,
      /<slot><\/slot><slot name="standard"><\/slot><slot name="formats"><\/slot><slot name="about"><\/slot>/,
    );
    assert.match(page, new RegExp(`</template>${children}`));
  });
});
