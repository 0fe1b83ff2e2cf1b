/**
 * The files that a server tells the browser of are what the element takes over with: nothing it waits
 * for is missing, and nothing is named that it does not ask for. With the built script; everyone is
 * invented.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import type {Browser} from 'playwright-core';
import type {Drawn} from '../../src/server/index.js';
import {gardenGroup} from '../fixtures/activities.js';
import {minimalNotice} from '../fixtures/notices.js';
import {marlonsPlan, plansToday} from '../fixtures/plans.js';
import {launchBrowser} from '../helpers/browser.mjs';

const dist = path.resolve(import.meta.dirname, '../../dist');

let browser: Browser;
let server: typeof import('../../src/server/index.js');

before(async () => {
  const built = pathToFileURL(path.join(dist, 'server/index.js')).href;
  server = (await import(built)) as typeof server;
  [browser] = await Promise.all([launchBrowser(), server.prepare({languages: ['cy']})]);
});

after(() => browser.close());

const audiences = {ana: {label: 'Ana'}};

const cases: Readonly<Record<string, Drawn>> = {
  'a referral form': ['steady-referral-form', {language: 'en'}],
  'a referral form in Welsh': ['steady-referral-form', {language: 'cy', allowUnreviewed: 'cy'}],
  'a check-in': [
    'steady-wellbeing-check-in',
    {language: 'en', attributes: {instrument: 'ons4'}, properties: {config: {audiences}}},
  ],
  'an activity card': [
    'steady-activity-card',
    {language: 'en', properties: {activity: gardenGroup}},
  ],
  'a notice': ['steady-easy-read-notice', {language: 'en', properties: {notice: minimalNotice}}],
  'a plan': [
    'steady-through-the-gate-plan',
    {language: 'en', attributes: {today: plansToday}, properties: {record: marlonsPlan}},
  ],
  'a text field, where words wait to be read': [
    'steady-text-field',
    {language: 'cy', attributes: {label: 'Name', name: 'name'}},
  ],
};

describe('files that a server names', () => {
  for (const [what, drawn] of Object.entries(cases)) {
    it(`take over ${what}: none is missing, and none too many`, async () => {
      const [tag, options] = drawn;
      const links = server.preloadLinks([drawn], {scriptsHref: '/steady/', integrity: true});
      const named = [...links.matchAll(/href="\/steady\/([^"]+)" integrity="([^"]+)"/g)].map(
        ([, file = '', sum = '']) => ({file, sum}),
      );
      assert.ok(named.length > 0);
      const asked = new Set<string>();
      const page = await browser.newPage();
      await page.route('**/*', async (route) => {
        const {pathname} = new URL(route.request().url());
        if (pathname === '/') {
          const script = '<script type="module" src="/steady/steady.js"></script>';
          const body = `<!doctype html><html lang="en">${script}${server.renderElement(tag, options)}`;
          return route.fulfill({body, contentType: 'text/html'});
        }
        const file = pathname.replace('/steady/', '');
        asked.add(file);
        // What is not named does not come, and is not missed.
        if (file !== 'steady.js' && !named.some((each) => each.file === file)) return route.abort();
        const body = await readFile(path.join(dist, file));
        return route.fulfill({body, contentType: 'text/javascript'});
      });
      await page.goto('https://steady.example/');
      await page.waitForFunction(
        (name) => document.querySelector(name)?.shadowRoot?.querySelector('style') === null,
        tag,
        {timeout: 20_000},
      );
      assert.deepEqual(
        named.map(({file}) => file).filter((file) => !asked.has(file)),
        [],
      );
      for (const {file, sum} of named) {
        const hash = createHash('sha384').update(await readFile(path.join(dist, file)));
        assert.equal(sum, `sha384-${hash.digest('base64')}`);
      }
      await page.close();
    });
  }

  it('are none where nothing was built, and a folder has to be said', () => {
    assert.throws(() => server.preloadLinks([], {scriptsHref: '/steady/steady.js'}), /ends? in/);
    assert.throws(
      () => server.preloadLinks([['steady-x']], {scriptsHref: '/'}),
      /no Steady element/,
    );
    const links = server.preloadLinks([['steady-quick-exit']], {scriptsHref: '/"/', nonce: 'a"b'});
    assert.match(links, /href="\/&quot;\/chunks\/[^"]+" nonce="a&quot;b">/);
  });
});
