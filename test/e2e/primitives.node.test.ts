/**
 * A form of a page with our controls in it, sent to a real server: without scripts, with scripts that
 * come late, and brought back by the browser. Everyone is invented.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {text} from 'node:stream/consumers';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import '../../src/define/checkboxes.js';
import '../../src/define/date-input.js';
import '../../src/define/radios.js';
import '../../src/define/select.js';
import '../../src/define/text-field.js';
import '../../src/define/textarea.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';
import {root} from '../helpers/sources.mjs';

const controls = html`
  <steady-text-field hint="As you want to be called">
    <label slot="label" for="first">First name</label>
    <input id="first" name="first" />
  </steady-text-field>
  <steady-radios label="How do we reach you?">
    <label><input type="radio" name="how" value="post" /> By post</label>
    <label><input type="radio" name="how" value="phone" /> By phone</label>
  </steady-radios>
  <steady-checkboxes label="What do you need?">
    <label><input type="checkbox" name="needs" value="seat" /> A seat</label>
    <label><input type="checkbox" name="needs" value="lift" /> A lift</label>
  </steady-checkboxes>
  <steady-textarea>
    <label slot="label" for="story">What happened?</label>
    <textarea id="story" name="story" rows="3"></textarea>
  </steady-textarea>
  <steady-select>
    <label slot="label" for="place">Where are you?</label>
    <select id="place" name="place">
      <option value="">Choose one</option>
      <option value="in">In custody</option>
      <option value="out">At home</option>
    </select>
  </steady-select>
  <steady-date-input label="When were you born?">
    <label for="born-day">Day</label>
    <input id="born-day" name="born-day" />
    <label for="born-month">Month</label>
    <input id="born-month" name="born-month" />
    <label for="born-year">Year</label>
    <input id="born-year" name="born-year" />
  </steady-date-input>
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
  <steady-checkboxes role="group" aria-labelledby="needs">
    <p slot="label" id="needs">What do you need?</p>
    <label><input id="seat" type="checkbox" name="needs" value="seat"> A seat</label>
    <label><input type="checkbox" name="needs" value="lift"> A lift</label>
  </steady-checkboxes>
  <steady-textarea maxlength="100">
    <label slot="label" for="story">What happened?</label>
    <textarea id="story" name="story"></textarea>
  </steady-textarea>
  <steady-select>
    <label slot="label" for="place">Where are you?</label>
    <select id="place" name="place">
      <option value="">Choose one</option>
      <option value="in">In custody</option>
      <option value="out">At home</option>
    </select>
  </steady-select>
  <steady-date-input role="group" aria-labelledby="born">
    <p slot="label" id="born">When were you born?</p>
    <label for="born-day">Day</label><input id="born-day" name="born-day">
    <label for="born-month">Month</label><input id="born-month" name="born-month">
    <label for="born-year">Year</label><input id="born-year" name="born-year">
  </steady-date-input>
  <button>Send</button>
</form>`;

const DRAWN = `<form method="post" action="/received">
  <steady-text-field label="Kept" name="kept" autocomplete="on"></steady-text-field>
  <steady-text-field label="Not kept" name="forgotten"></steady-text-field>
  <steady-textarea label="Kept story" name="story" autocomplete="on"></steady-textarea>
  <steady-date-input label="Kept date" name="born" autocomplete="on"></steady-date-input>
</form><a href="/received">Away</a>`;

/** What a form posts that is filled in as below. */
const ALL =
  'first=Sam+Reed&how=phone&needs=seat&story=Hi&place=out&born-day=27&born-month=March&born-year=1990';

/** The real scripts of a design system, for its error summary. */
const PACKAGES = {
  govuk: '/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js',
  nhsuk: '/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js',
} as const;
const LINKED = ['first', 'seat', 'story', 'place', 'born-month', 'own'];

const summaryOf = (prefix: keyof typeof PACKAGES) => `<script type="module">
    import {ErrorSummary} from '${PACKAGES[prefix]}';
    document.body.classList.add('${prefix}-frontend-supported', 'js-enabled');
    new ErrorSummary(document.querySelector('[data-module]'));
    document.body.dataset.ready = '';
  </script>
  <div class="${prefix}-error-summary" data-module="${prefix}-error-summary" tabindex="-1">
    <div role="alert"><ul>
      ${LINKED.map((id) => `<li><a href="#${id}">To ${id}</a></li>`).join('')}
    </ul></div>
  </div>
  <div style="block-size: 1000px"></div>
  ${PLAIN}
  <label for="own">A date of its own</label>
  <steady-date-input id="own" name="own"></steady-date-input>
  <div style="block-size: 1000px"></div>`;

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
    '/govuk': summaryOf('govuk'),
    '/nhsuk': summaryOf('nhsuk'),
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
      if (pathname.startsWith('/node_modules/')) {
        response.writeHead(200, {'content-type': 'text/javascript'});
        response.end(await readFile(path.join(root, pathname)));
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
  await page.getByText('A seat').click();
  await page.getByLabel('What happened?').fill('Hi');
  await page.getByLabel('Where are you?').selectOption('At home');
  await page.locator('#born-day').fill('27');
  await page.locator('#born-month').fill('March');
  await page.locator('#born-year').fill('1990');
  await page.getByLabel('First name').press('Enter');
  await page.getByText('Received').waitFor();
}

for (const path of ['/plain', '/rendered', '/inside']) {
  describe(`a form at ${path}`, () => {
    it('is filled in and sent without scripts', async () => {
      const page = await open(path, {javaScriptEnabled: false});
      assert.equal(await page.getByRole('group', {name: 'How do we reach you?'}).count(), 1);
      for (const name of ['What do you need?', 'When were you born?']) {
        assert.equal(await page.getByRole('group', {name}).count(), 1);
      }
      assert.equal(await page.getByRole('textbox', {name: 'First name'}).count(), 1);
      await fillAndSend(page);
      assert.deepEqual(bodies, [ALL]);
      await page.context().close();
    });

    // The script file looks into no shadow root of somebody else's.
    if (path === '/inside') return;

    it('is sent with scripts, each answer once', async () => {
      const page = await open(path);
      await page.waitForSelector('steady-text-field:defined');
      await page.waitForSelector('label[data-steady-row]');
      assert.equal(await page.getByRole('textbox').count(), 5);
      assert.equal(await page.getByRole('group', {name: 'When were you born?'}).count(), 1);
      await fillAndSend(page);
      assert.deepEqual(bodies, [ALL]);
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
        [
          ...document.querySelectorAll(
            'input[name="first"], steady-radios > label, steady-checkboxes > label, textarea, select, [name^="born"]',
          ),
        ].map((each) => {
          const {x, y, width, height} = each.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const earlier = await places();
    assert.equal(earlier[1]?.[3], 56);
    come();
    await page.waitForSelector('steady-checkboxes > label[data-steady-row]');
    await page.waitForSelector('steady-radios > label[data-steady-row]');
    await page.waitForSelector('steady-date-input:defined');
    assert.deepEqual(await places(), earlier);
    await page.keyboard.type('my');
    await page.keyboard.press('Enter');
    await page.getByText('Received').waitFor();
    const others = '&story=&place=&born-day=&born-month=&born-year=';
    assert.deepEqual(bodies, [`first=Sammy&how=post${others}`]);
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
    await page.getByLabel('Kept story').fill('A\nstory');
    await page.getByLabel('Month').fill('March');
    await page.getByText('Away').click();
    await page.getByText('Received').waitFor();
    await page.goBack();
    await page.getByText('Away').waitFor();
    await page.waitForFunction(() => document.querySelector('steady-text-field:defined'));
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="kept"]')?.value === 'Harbour',
    );
    assert.equal(await page.getByLabel('Not kept').inputValue(), '');
    assert.equal(await page.getByLabel('Kept story').inputValue(), 'A\nstory');
    assert.equal(await page.getByLabel('Month').inputValue(), 'March');
    await page.context().close();
  });
});

describe('links of the page’s own error summary', () => {
  for (const name of Object.keys(PACKAGES)) {
    it(`lead to each control, with its words in view: ${name}`, async () => {
      const page = await open(`/${name}`);
      await page.waitForSelector('[data-ready]');
      await page.waitForSelector('steady-date-input#own:defined');
      for (const id of LINKED) {
        await page.getByRole('link', {name: `To ${id}`}).click();
        await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
        const words = page.locator(`label[for="${id}"], label:has(#${id})`);
        const box = await words.boundingBox();
        assert.ok(box && box.y > -1 && box.y < 720, `${id}: its words are at ${box?.y}`);
      }
      await page.context().close();
    });
  }
});
