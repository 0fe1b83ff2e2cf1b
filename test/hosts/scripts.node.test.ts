/** The script file loaded twice, in two copies, late, not at all, or after a stranger took our tag. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {exampleUnder} from '../helpers/host-apps.mjs';
import {htmlPage, form, giveName, press, script, visiting} from './visit.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

const again = '<script type="module" src="/steady-again/steady.js"></script>';
const taken = /^Steady \[tag-taken\] <steady-referral-form> /;
const stranger = `<script>customElements.define('steady-referral-form', class extends HTMLElement {
  connectedCallback() { this.setAttribute('stranger', ''); }
});</script>`;

describe('the examples of the page on hosts', () => {
  it('one script tag is all it takes', async () => {
    const {code} = await exampleUnder('One script tag');
    await visiting(browser, {'/': {html: htmlPage(code, '')}}, async ({page, wrong}) => {
      await giveName(page);
      await page.getByText('Your link worker at Harbour House').first().waitFor();
      assert.deepEqual(wrong, []);
    });
  });

  it('a page of plain HTML works under the policy that its page names', async () => {
    const {code: html} = await exampleUnder('2. The page', 'embed/html.md');
    const {code: policy} = await exampleUnder('4. A policy', 'embed/html.md');
    const [name = '', value = ''] = policy.trim().split(': ');
    const headers = {[name]: value};
    await visiting(browser, {'/': {html, headers}}, async ({page, wrong}) => {
      await giveName(page);
      await page.getByText('The team at Harbour House').first().waitFor();
      assert.deepEqual(
        wrong.filter((line) => !line.includes('favicon')),
        [],
      );
    });
  });

  it('what WordPress makes of a block does no harm, nor do pictures in place of emoji', async () => {
    const {code} = await exampleUnder('WordPress');
    const words = code
      .replace(/(<script type="application[^]*?<\/script>)/, '<p>$1</p>')
      .replace(/>\n *</g, '><br />\n<')
      .replace('phone', '“phone” ☎');
    const theme = `<style>html { font-size: 62.5%; } .entry-content > * { max-width: 61rem; margin: 3rem auto; }</style>`;
    const body = `<div class="entry-content">${words}</div>`;
    await visiting(browser, {'/': {html: htmlPage(body, theme)}}, async ({page, wrong}) => {
      await giveName(page);
      await page.getByText('The team at Harbour House').first().waitFor();
      await page.evaluate(() => {
        const text = document.querySelector('steady-referral-form > p:last-of-type');
        text?.replaceChildren(document.createElement('img'));
      });
      assert.equal(await page.getByLabel('First name').inputValue(), 'Sam');
      assert.deepEqual(wrong, []);
    });
  });

  it('what works without scripts is posted without them, and only then', async () => {
    const {code} = await exampleUnder('A page that must work without scripts');
    const pages = {
      '/': {html: htmlPage(code)},
      '/ask-for-a-call': {html: htmlPage('Thank you', '')},
    };
    await visiting(browser, pages, async ({page, wrong}) => {
      await page.getByRole('button', {name: 'Start'}).waitFor();
      const posted = () =>
        page.evaluate(() => [...new FormData(document.querySelector('form') ?? undefined).keys()]);
      assert.deepEqual(await posted(), []);
      assert.deepEqual(wrong, []);
    });
    const noScripts = {javaScriptEnabled: false};
    await visiting(
      browser,
      pages,
      async ({page}) => {
        await page.getByLabel('Your name').fill('Sam');
        const sent = page.waitForRequest('**/ask-for-a-call');
        await press(page, 'Ask for a call');
        assert.equal((await sent).postData(), 'name=Sam');
      },
      noScripts,
    );
  });
});

describe('the script file', () => {
  it('saves the times of an activity, and not what it is, unless the page does it', async () => {
    const activity = {
      type: 'steady-activity',
      version: '1.0',
      id: 'garden',
      name: 'Garden group',
      setting: 'community',
      sessions: [
        {
          opens: '14:00',
          closes: '15:30',
          repeat: {every: 'week', days: [{day: 'TH'}]},
          start: '2026-01-01',
        },
      ],
    };
    const card = `<steady-activity-card actions="calendar">
      <script type="application/json">${JSON.stringify(activity)}</script>
    </steady-activity-card>`;
    await visiting(browser, {'/': {html: htmlPage(card)}}, async ({page, wrong}) => {
      const files: {readonly name: string; readonly text: string}[] = [];
      await page.exposeFunction('filed', (name: string, text: string) => files.push({name, text}));
      await page.evaluate(() => {
        // A browser without a window saves nothing: what it would have saved is caught here.
        const createObjectURL = URL.createObjectURL.bind(URL);
        const texts = new Map<string, Promise<string>>();
        URL.createObjectURL = (file: Blob) => {
          const address = createObjectURL(file);
          texts.set(address, file.text());
          return address;
        };
        HTMLAnchorElement.prototype.click = function () {
          const {filed} = globalThis as unknown as {
            filed: (name: string, text: string) => void;
          };
          const {download, href} = this;
          void texts.get(href)?.then((text) => {
            filed(download, text);
          });
        };
      });
      const save = () => page.getByRole('button', {name: /calendar/}).click();
      const filed = async (count: number) => {
        while (files.length < count) await page.evaluate(() => document.title);
        return files.at(-1);
      };
      await save();
      const file = await filed(1);
      assert.equal(file?.name, 'activity.ics');
      assert.match(file.text, /BYDAY=TH/);
      assert.match(file.text, /SUMMARY:Activity\r\n/);
      assert.doesNotMatch(file.text, /Garden/);

      const record = page.evaluate(
        () =>
          new Promise((resolve) => {
            addEventListener(
              'steady-activity-save',
              (event) => {
                event.preventDefault();
                resolve(event.detail.record);
              },
              {once: true},
            );
          }),
      );
      await save();
      assert.deepEqual(await record, activity);
      // The page made its own: the next file is the second.
      await save();
      await filed(2);
      assert.equal(files.length, 2);
      assert.deepEqual(wrong, []);
    });
  });

  it('may be on a page twice, and under two addresses', async () => {
    const head = `${script}${script}<script type="module" src="/steady/steady.js?v=2"></script>`;
    await visiting(browser, {'/': {html: htmlPage(form, head)}}, async ({page, wrong}) => {
      await giveName(page);
      assert.deepEqual(wrong, []);
    });
  });

  it('in two copies works as one, and says so once', async () => {
    await visiting(
      browser,
      {'/': {html: htmlPage(form, script + again)}},
      async ({page, wrong}) => {
        await giveName(page);
        await page.evaluate(() => {
          document.body.append(document.createElement('steady-referral-form'));
        });
        await page.getByText('Who is filling this in?').waitFor();
        assert.equal(wrong.length, 1, wrong.join('\n'));
        assert.match(wrong[0] ?? '', taken);
      },
    );
  });

  it('in another copy that comes later leaves what was typed', async () => {
    await visiting(browser, {'/': {html: htmlPage(form)}}, async ({page, wrong}) => {
      await giveName(page);
      const said = page.waitForEvent('console');
      await page.addScriptTag({type: 'module', url: '/steady-again/steady.js'});
      assert.match((await said).text(), taken);
      assert.equal(await page.getByLabel('First name').inputValue(), 'Sam');
      assert.equal(wrong.length, 1);
    });
  });

  it('beside the modules of a bundler says that they are two', async () => {
    const map = JSON.stringify({
      imports: Object.fromEntries(
        ['lit', '@lit/reactive-element', 'lit-html', 'lit-element'].flatMap((name) => [
          [name, `/packages/${name}/${{lit: 'index.js'}[name] ?? `${name.split('/').pop()}.js`}`],
          [`${name}/`, `/packages/${name}/`],
        ]),
      ),
    });
    const head = `<script type="importmap">${map}</script>${script}
      <script type="module" src="/steady/define/referral-form.js"></script>`;
    await visiting(browser, {'/': {html: htmlPage(form, head)}}, async ({page, wrong}) => {
      await giveName(page);
      assert.equal(wrong.length, 1, wrong.join('\n'));
      assert.match(wrong[0] ?? '', taken);
    });
  });

  it('leaves a tag to the stranger who took it, and says so', async () => {
    await visiting(
      browser,
      {'/': {html: htmlPage(form, stranger + script)}},
      async ({page, wrong, heard}) => {
        await page.waitForFunction(() => document.querySelector('[stranger]'));
        await heard(taken);
        assert.equal(wrong.length, 1, wrong.join('\n'));
        assert.match(wrong[0] ?? '', taken);
        assert.ok(await page.getByText('phone Harbour House').isVisible());
      },
    );
  });

  it('that comes late finds elements that came before and after it', async () => {
    await visiting(browser, {'/': {html: htmlPage(form, '')}}, async ({page, wrong}) => {
      assert.ok(await page.getByText('phone Harbour House').isVisible());
      await page.addScriptTag({type: 'module', url: '/steady/steady.js'});
      await page.getByRole('button', {name: 'Start'}).waitFor();
      await page.evaluate(() => {
        const wrapper = document.createElement('div');
        wrapper.append(document.createElement('steady-referral-form'));
        document.body.append(wrapper);
      });
      await page.getByText('Who is filling this in?').waitFor();
      assert.deepEqual(wrong, []);
    });
  });

  it('that does not arrive, or is not understood, leaves a form that works without it', async () => {
    const fallback = `<form action="/sent" method="get"><steady-referral-form path="self">
      <label>Your name <input name="name"></label><button>Ask for a call</button>
    </steady-referral-form></form>`;
    const pages = {
      '/': {html: htmlPage(fallback)},
      '/sent': {html: htmlPage('Thank you', '')},
    };
    const brokenChunks = {
      prepare: async (context: Awaited<ReturnType<Browser['newContext']>>) => {
        await context.route('**/chunks/**', (route) =>
          route.fulfill({body: 'this is not a script {', contentType: 'text/javascript'}),
        );
      },
    };
    await visiting(
      browser,
      pages,
      async ({page, heard}) => {
        await heard(/\[script-not-loaded\]/);
        await page.getByLabel('Your name').fill('Sam');
        await press(page, 'Ask for a call');
        await page.getByText('Thank you').waitFor();
        assert.match(page.url(), /\?name=Sam$/);
      },
      brokenChunks,
    );
  });

  it('takes nothing away from a person who has begun to write before it came', async () => {
    const fallback = `<form action="/sent"><steady-referral-form path="self">
      <label>Your name <input name="name"></label><button>Ask for a call</button>
    </steady-referral-form></form>`;
    const pages = {'/': {html: htmlPage(fallback, '')}, '/sent': {html: htmlPage('Thank you', '')}};
    await visiting(browser, pages, async ({page, wrong}) => {
      await page.getByLabel('Your name').pressSequentially('Sam');
      await page.addScriptTag({type: 'module', url: '/steady/steady.js'});
      await page.waitForFunction(() => document.querySelector('steady-referral-form')?.shadowRoot);
      await page.keyboard.type(' Reed');
      await press(page, 'Ask for a call');
      await page.getByText('Thank you').waitFor();
      assert.match(page.url(), /\?name=Sam\+Reed$/);
      assert.deepEqual(wrong, []);
    });
  });
});
