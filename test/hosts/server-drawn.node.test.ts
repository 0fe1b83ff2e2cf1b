/**
 * A page whose server draws the elements, under the policy that HMPPS services send, with the files as
 * they are published: before any script, when scripts arrive, and when they do not.
 */
import assert from 'node:assert/strict';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, before, describe, it} from 'node:test';
import express from 'express';
import type {Browser, Page, Route} from 'playwright-core';
import {security} from '../../docs/examples/host/security.mjs';
import type {RenderOptions} from '../../src/server/index.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {compose} from '../helpers/compose.js';
import {root} from '../helpers/sources.mjs';
import {config, htmlPage, press} from './visit.js';

const built = pathToFileURL(path.join(root, 'dist/server/index.js')).href;
const server = (await import(built)) as typeof import('../../src/server/index.js');
await server.prepare({languages: ['cy']});

const served = {
  post: '/referral',
  path: 'self',
  submissionId: '00000000-0000-4000-8000-000000000001',
  state: {
    screen: {name: 'page', page: 'name'},
    before: {name: 'start'},
    problems: [],
    fromServer: [],
    answers: {'wants-referral': 'yes'},
    confirmed: {},
    kept: {},
    left: [],
  },
};

/** What the page of one test is made with, and what went wrong on it. */
interface Visit {
  readonly page: Page;
  readonly wrong: string[];
}

let browser: Browser;
let url = '';
let options: RenderOptions = {};
let close = () => {};

before(async () => {
  browser = await launchBrowser();
  const app = express();
  app.use(security({production: false}));
  app.use('/steady', express.static(path.join(root, 'dist')));
  app.get('/', (_request, response) => {
    const nonce = String(response.locals['cspNonce']);
    const drawn = server.renderElement('steady-referral-form', {nonce, ...options});
    const exit = server.renderElement('steady-quick-exit', {nonce});
    response.send(htmlPage(`${exit}<main>${drawn}</main>`));
  });
  app.get('/field', (_request, response) => {
    const nonce = String(response.locals['cspNonce']);
    const field = (label: string, children = '') =>
      server.renderElement('steady-text-field', {nonce, attributes: {label}, children});
    const around = '<input id="around" aria-label="Around">';
    response.send(htmlPage(`<form>${field('Whole')}${field('Box', around)}</form>`));
  });
  const listening = app.listen(0, '127.0.0.1');
  await new Promise((ready) => listening.once('listening', ready));
  url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/`;
  close = () => void listening.close();
});

after(async () => {
  close();
  await browser.close();
});

async function visiting(
  given: RenderOptions,
  use: (visit: Visit) => Promise<void>,
  {scripts = true, route}: {scripts?: boolean; route?: (route: Route) => Promise<void>} = {},
): Promise<void> {
  options = given;
  const context = await browser.newContext({javaScriptEnabled: scripts});
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => {
      console.error(`policy: ${violatedDirective} ${sample}`);
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) console.error(`shift: ${JSON.stringify(entry)}`);
    }).observe({type: 'layout-shift', buffered: true});
  });
  if (route) await page.route(/\.js$/, route);
  try {
    await page.goto(url, {waitUntil: route ? 'commit' : 'load'});
    await use({page, wrong});
  } finally {
    await context.close();
  }
}

const onName: RenderOptions = {properties: {config, served}};

/** Says by its own colour and size that the styles are there. */
async function looks(page: Page): Promise<Record<string, string>> {
  const button = page.locator('steady-referral-form .button.primary').first();
  await button.waitFor();
  return button.evaluate((each) => {
    const {backgroundColor, paddingInlineStart, minBlockSize} = getComputedStyle(each);
    return {backgroundColor, paddingInlineStart, minBlockSize};
  });
}

const ways: Readonly<Record<string, RenderOptions>> = {
  'with its styles in the page': {},
  'with its styles in a file': {styles: 'link', stylesHref: '/steady/styles/'},
};

describe('a form that a server has drawn, under the policy of HMPPS services', () => {
  for (const [way, styles] of Object.entries(ways)) {
    it(`${way}: is styled with scripting off, as it is with scripts, and nothing is blocked`, async () => {
      let plain: Record<string, string> = {};
      await visiting(
        {...onName, ...styles},
        async ({page, wrong}) => {
          plain = await looks(page);
          assert.deepEqual(wrong, []);
        },
        {scripts: false},
      );
      await visiting({...onName, ...styles}, async ({page, wrong}) => {
        await takenOver(page);
        assert.deepEqual(await looks(page), plain);
        assert.notEqual(plain['paddingInlineStart'], '0px');
        assert.deepEqual(wrong, []);
        await press(page, 'Back');
        await page.getByText('Do you want this referral?').waitFor();
        assert.deepEqual(wrong.filter(isNoShift), []);
      });
    });

    it(`${way}: keeps what is typed while scripts are on their way, and nothing moves`, async () => {
      const held = holding();
      await visiting(
        {...onName, ...styles},
        async ({page, wrong}) => {
          const box = page.getByLabel('First name');
          await box.fill('Sm');
          await box.evaluate((each: HTMLInputElement) => each.setSelectionRange(1, 1));
          await page.keyboard.type('a');
          held.letGo();
          await takenOver(page);
          await page.keyboard.type('x');
          await page.keyboard.press('Backspace');
          assert.equal(await box.inputValue(), 'Sam');
          await page.getByLabel('Last name').fill('Reed');
          assert.deepEqual(wrong, []);
          await press(page, 'Continue');
          await press(page, 'Back');
          assert.equal(await page.getByLabel('First name').inputValue(), 'Sam');
          assert.deepEqual(wrong.filter(isNoShift), []);
        },
        {route: held.route},
      );
    });
  }

  for (const [where, path, box] of [
    ['a form', '', 'First name'],
    ['a text field', 'field', 'Whole'],
    ['a box of the page in a text field', 'field', 'Around'],
  ] as const) {
    it(`does not break what is being written into ${where} with an input method`, async () => {
      const held = holding();
      await visiting(
        onName,
        async ({page, wrong}) => {
          await page.goto(`${url}${path}`, {waitUntil: 'commit'});
          const written = page.getByLabel(box);
          await written.fill('Sam ');
          await compose(page, async () => {
            held.letGo();
            await takenOver(page, path ? 'steady-text-field' : 'steady-referral-form');
          });
          assert.equal(await written.inputValue(), 'Sam 日本');
          if (!path) {
            await page.getByLabel('Last name').fill('Reed');
            await press(page, 'Continue');
            await press(page, 'Back');
            assert.equal(await written.inputValue(), 'Sam 日本');
          }
          assert.deepEqual(wrong.filter(isNoShift), []);
        },
        {route: held.route},
      );
    });
  }

  it('is unstyled with a nonce of another response: these tests can fail', async () => {
    await visiting(
      {...onName, nonce: 'another'},
      async ({page}) => {
        assert.equal((await looks(page))['paddingInlineStart'], '6px');
      },
      {scripts: false},
    );
  });
});

describe('a form that a server has drawn, when something does not arrive', () => {
  const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
    'the script file': (route) => route.fulfill({status: 404}),
    'what the script file needs': (route) =>
      route.request().url().includes('referral-form') ? route.abort() : route.continue(),
    'what takes it over': (route) =>
      route.request().url().includes('hydrate') ? route.abort() : route.continue(),
    'anything but an error': (route) =>
      route.fulfill({contentType: 'text/javascript', body: 'throw new Error("broken")'}),
  };
  for (const [what, route] of Object.entries(failures)) {
    it(`goes on as plain HTML without ${what}`, async () => {
      const children = '<p><label>Phone <input name="phone"></label></p>';
      await visiting(
        {...onName, children},
        async ({page}) => {
          await page.waitForLoadState();
          const state = await page.locator('steady-referral-form').evaluate((form) => ({
            disabled: [...form.querySelectorAll(':disabled')].length,
            boxes: form.shadowRoot?.querySelectorAll('form input[name="name.first"]:enabled')
              .length,
          }));
          assert.deepEqual(state, {disabled: 0, boxes: 1});
          await page.getByLabel('First name').fill('Sam');
          assert.equal(await page.getByLabel('First name').inputValue(), 'Sam');
        },
        {route},
      );
    });
  }

  it('draws itself again where no server keeps its place and what takes it over is missing', async () => {
    await visiting(
      {properties: {config}},
      async ({page}) => {
        await page.getByLabel('I am, and someone is helping me').check();
        held.letGo();
        await page.waitForFunction(() => {
          const form = document.querySelector('steady-referral-form');
          return form?.shadowRoot?.querySelector('style') === null;
        });
        await press(page, 'Start');
        await page.getByRole('group', {name: 'Do you want this referral?'}).waitFor();
      },
      {
        route: (route) =>
          route.request().url().includes('hydrate') ? route.abort() : held.route(route),
      },
    );
  });

  const held = holding();
});

/** The next page of a form is another height: that is meant. */
function isNoShift(said: string): boolean {
  return !said.startsWith('shift:');
}

/** Holds scripts back until it is told to let them go. */
function holding() {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  return {
    letGo: () => letGo(),
    route: async (route: Route) => {
      await free;
      await route.continue();
    },
  };
}

/** Scripts have taken over: the styles that came with the page have made way for the element's own. */
async function takenOver(page: Page, tag = 'steady-referral-form'): Promise<void> {
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    return root?.querySelector('style, link') === null && root.adoptedStyleSheets.length > 0;
  }, tag);
}
