/**
 * A form of a page with our controls in it, sent to a real server: without scripts, with scripts that
 * come late, and brought back by the browser. Everyone is invented.
 */
import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {text} from 'node:stream/consumers';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import '../../src/define/radios.js';
import '../../src/define/text-field.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';

const controls = html`
  <steady-text-field hint="As you want to be called">
    <label slot="label" for="first">First name</label>
    <input id="first" name="first" />
  </steady-text-field>
  <steady-radios label="How do we reach you?">
    <label><input type="radio" name="how" value="post" /> By post</label>
    <label><input type="radio" name="how" value="phone" /> By phone</label>
  </steady-radios>
`;
const form = html`<form method="post" action="/received">${controls}<button>Send</button></form>`;

/** Written by hand, as a page that has never heard of a renderer would. */
const PLAIN = `<form method="post" action="/received">
  <steady-text-field>
    <label slot="label" for="first">First name</label>
    <p slot="hint" id="first-hint">As you want to be called</p>
    <input id="first" name="first" aria-describedby="first-hint">
  </steady-text-field>
  <steady-radios role="group" aria-labelledby="how">
    <p slot="label" id="how">How do we reach you?</p>
    <label><input type="radio" name="how" value="post"> By post</label>
    <label><input type="radio" name="how" value="phone"> By phone</label>
  </steady-radios>
  <button>Send</button>
</form>`;

const DRAWN = `<form method="post" action="/received">
  <steady-text-field label="Kept" name="kept" autocomplete="on"></steady-text-field>
  <steady-text-field label="Not kept" name="forgotten"></steady-text-field>
</form><a href="/received">Away</a>`;

let browser: Browser;
let url = '';
const bodies: string[] = [];
let close: () => Promise<void>;
/** Scripts are answered when this is settled. */
let scripts: Promise<unknown> = Promise.resolve();

before(async () => {
  browser = await launchBrowser({accessibility: true});
  const files = await serve('dist');
  const rendered = await collectResult(render(form));
  const pages: Readonly<Record<string, string>> = {
    '/plain': PLAIN,
    '/rendered': rendered,
    '/inside': `<outer-page><template shadowrootmode="open">${rendered}</template></outer-page>`,
    '/drawn': DRAWN,
  };
  const server = createServer((request, response) => {
    void (async () => {
      const {pathname} = new URL(request.url ?? '/', 'http://page');
      if (request.method === 'POST') bodies.push(await text(request));
      if (pathname.startsWith('/assets/')) {
        await scripts;
        const answer = await fetch(`${files.url}${pathname.slice('/assets'.length)}`);
        response.writeHead(answer.status, {'content-type': 'text/javascript'});
        response.end(await answer.text());
        return;
      }
      response.writeHead(200, {'content-type': 'text/html', 'cache-control': 'no-store'});
      response.end(`<!doctype html><html lang="en"><title>A page</title>
        <script type="module" src="/assets/steady.js"></script>
        ${pages[pathname] ?? '<p>Received</p>'}</html>`);
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await files.close();
  };
});

after(async () => {
  await browser.close();
  await close();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  bodies.length = 0;
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${url}${path}`, {waitUntil: 'commit'});
  await page.getByText('Send').or(page.getByText('Away')).first().waitFor();
  return page;
}

async function fillAndSend(page: Page): Promise<void> {
  await page.getByText('First name').click();
  await page.keyboard.type('Sam Reed');
  await page.getByText('By phone').click();
  await page.getByLabel('First name').press('Enter');
  await page.getByText('Received').waitFor();
}

for (const path of ['/plain', '/rendered', '/inside']) {
  describe(`a form at ${path}`, () => {
    it('is filled in and sent without scripts', async () => {
      const page = await open(path, {javaScriptEnabled: false});
      assert.equal(await page.getByRole('group', {name: 'How do we reach you?'}).count(), 1);
      assert.equal(await page.getByRole('textbox', {name: 'First name'}).count(), 1);
      await fillAndSend(page);
      assert.deepEqual(bodies, ['first=Sam+Reed&how=phone']);
      await page.context().close();
    });

    // The script file looks into no shadow root of somebody else's.
    if (path === '/inside') return;

    it('is sent with scripts, each answer once', async () => {
      const page = await open(path);
      await page.waitForSelector('steady-text-field:defined');
      await page.waitForSelector('label[data-steady-row]');
      assert.equal(await page.getByRole('textbox').count(), 1);
      await fillAndSend(page);
      assert.deepEqual(bodies, ['first=Sam+Reed&how=phone']);
      await page.context().close();
    });
  });
}

describe('a form that a server drew', () => {
  it('is there before any script, with the looks it will have', async () => {
    let come = (): void => undefined;
    scripts = new Promise<void>((done) => (come = done));
    const page = await open('/rendered');
    const box = page.getByLabel('First name');
    await box.click();
    await page.keyboard.type('Sam');
    await page.getByText('By post').click();
    await box.click();
    const places = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('input[name="first"], steady-radios > label')].map((each) => {
          const {x, y, width, height} = each.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const earlier = await places();
    assert.equal(earlier[1]?.[3], 56);
    come();
    await page.waitForSelector('label[data-steady-row]');
    assert.deepEqual(await places(), earlier);
    await page.keyboard.type('my');
    await page.keyboard.press('Enter');
    await page.getByText('Received').waitFor();
    assert.deepEqual(bodies, ['first=Sammy&how=post']);
    scripts = Promise.resolve();
    await page.context().close();
  });
});

describe('Back', () => {
  it('brings back only what a page has let the browser keep', async () => {
    const page = await open('/drawn');
    await page.waitForFunction(() => document.querySelector('steady-text-field:defined'));
    await page.getByLabel('Kept', {exact: true}).fill('Harbour');
    await page.getByLabel('Not kept').fill('Secret');
    await page.getByText('Away').click();
    await page.getByText('Received').waitFor();
    await page.goBack();
    await page.getByText('Away').waitFor();
    await page.waitForFunction(() => document.querySelector('steady-text-field:defined'));
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="kept"]')?.value === 'Harbour',
    );
    assert.equal(await page.getByLabel('Not kept').inputValue(), '');
    await page.context().close();
  });
});
