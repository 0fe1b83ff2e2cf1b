/** The form under policies and in places that take things away, with the script file as it is published. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {exampleUnder} from '../helpers/host-apps.mjs';
import {check, htmlPage, form, giveName, press, script, visiting} from './visit.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

/** What a strict host sends. Nothing inline, nothing from elsewhere. */
const strict = [
  `default-src 'self'`,
  `img-src 'self' data:`,
  `object-src 'none'`,
  `base-uri 'self'`,
  `script-src-attr 'none'`,
];

/** Uses everything that draws or loads something: pages, help, problems, another language, paper. */
async function useAll(page: Page): Promise<void> {
  await press(page, 'Start');
  await press(page, 'Continue');
  await page.getByRole('alert').waitFor();
  await page.reload();
  await giveName(page);
  await page.getByText('I need help now').click();
  await check(page);
  await page.pdf();
  await page.evaluate(() => {
    document.documentElement.lang = 'cy';
  });
  await page.getByText('Gwiriwch').first().waitFor();
}

describe('under a policy', () => {
  const policies: Readonly<Record<string, readonly string[]>> = {
    'that allows nothing inline and nothing from elsewhere': [],
    'that enforces Trusted Types and lists the one of Lit': [
      `require-trusted-types-for 'script'`,
      'trusted-types lit-html',
    ],
  };
  for (const [what, more] of Object.entries(policies)) {
    it(`${what}, all of it works and nothing is blocked`, async () => {
      const headers = {'content-security-policy': [...strict, ...more].join('; ')};
      await visiting(browser, {'/': {html: htmlPage(form), headers}}, async ({page, wrong}) => {
        await useAll(page);
        assert.deepEqual(wrong, []);
      });
    });
  }

  it('that enforces Trusted Types without a list, nothing is blocked', async () => {
    const headers = {
      'content-security-policy': [...strict, `require-trusted-types-for 'script'`].join('; '),
    };
    await visiting(browser, {'/': {html: htmlPage(form), headers}}, async ({page, wrong}) => {
      await giveName(page);
      assert.deepEqual(wrong, []);
    });
  });

  it('as the page on hosts has it, nothing is blocked', async () => {
    const {code} = await exampleUnder('A strict policy');
    const policy = `${code.split(': ', 2)[1]?.trim() ?? ''}; img-src data:`;
    const headers = {'content-security-policy': policy};
    await visiting(browser, {'/': {html: htmlPage(form), headers}}, async ({page, wrong}) => {
      await giveName(page);
      assert.deepEqual(wrong, []);
    });
  });

  it('that lists Lit’s policy twice over, a second copy of Lit works beside ours', async () => {
    const more = [
      `require-trusted-types-for 'script'`,
      `trusted-types lit-html 'allow-duplicates'`,
    ];
    const headers = {'content-security-policy': [...strict, ...more].join('; ')};
    const twice = `${script}<script type="module" src="/packages/lit-html/lit-html.js"></script>`;
    await visiting(
      browser,
      {'/': {html: htmlPage(form, twice), headers}},
      async ({page, wrong}) => {
        await giveName(page);
        await check(page);
        assert.deepEqual(wrong, []);
      },
    );
  });

  it('a policy is really enforced in these tests', async () => {
    const headers = {
      'content-security-policy': `require-trusted-types-for 'script'; default-src 'self'`,
    };
    await visiting(browser, {'/': {html: htmlPage(form), headers}}, async ({page, wrong}) => {
      await page.evaluate(() => {
        try {
          Object.assign(document.body, {innerHTML: '<p style="color: red">x</p>'});
        } catch {
          // Said by the policy.
        }
      });
      assert.match(wrong.join(), /requires 'TrustedHTML'/);
    });
  });
});

describe('in a frame of no origin, where storage throws', () => {
  it('a referral is filled in, sent and confirmed', async () => {
    const inner = htmlPage(
      `${form}<script>
        const form = document.querySelector('steady-referral-form');
        form.addEventListener('steady-referral-send', (event) =>
          event.respondWith({submissionId: event.referral.submissionId, reference: 'HH-7'}));
      </script>`,
    );
    const outer = htmlPage(
      '<iframe sandbox="allow-scripts allow-forms" src="/frame" width="700" height="900"></iframe>',
      '',
    );
    await visiting(
      browser,
      {'/': {html: outer}, '/frame': {html: inner}},
      async ({page, wrong}) => {
        const frame = page.frameLocator('iframe');
        await giveName(frame);
        const storage = await frame.locator('body').evaluate(() => {
          try {
            return String(localStorage.length);
          } catch (error) {
            return (error as Error).name;
          }
        });
        assert.equal(storage, 'SecurityError');
        await check(frame);
        await page.keyboard.press('Tab');
        await press(frame, 'Send referral');
        await frame.getByText('HH-7').waitFor();
        assert.deepEqual(wrong, []);
      },
    );
  });
});

describe('beside old scripts', () => {
  it('that add to Array, String, Function and Object, and jQuery 1, everything works', async () => {
    const old = `<script src="/packages/jquery/dist/jquery.js"></script><script>
      for (const type of [Array, String, Number, Function, Boolean, Date]) {
        type.prototype.each = function (use) { for (const each in this) use(this[each]); };
        type.prototype.remove = function () { throw new Error('the page’s own'); };
        type.prototype.first = 'first';
      }
      Array.prototype.toJSON = undefined;
      jQuery(function ($) {
        $('input, button, form, a').on('click submit change', () => {});
        $.fn.extend({steady: function () { return this; }});
        $('steady-referral-form').addClass('entry').data('x', {}).steady();
      });
    </script>`;
    await visiting(browser, {'/': {html: htmlPage(form, old + script)}}, async ({page, wrong}) => {
      await useAll(page);
      assert.deepEqual(wrong, []);
    });
  });

  it('that take the page’s events for themselves, the form still hears its own', async () => {
    const greedy = `<script>
      for (const type of ['submit', 'change', 'input'])
        addEventListener(type, (event) => event.stopImmediatePropagation());
      document.addEventListener('click', (event) => event.target.getAttribute('data-track'));
    </script>`;
    await visiting(
      browser,
      {'/': {html: htmlPage(form, greedy + script)}},
      async ({page, wrong}) => {
        await giveName(page);
        await check(page);
        assert.deepEqual(wrong, []);
      },
    );
  });
});

describe('for a person who needs larger letters', () => {
  for (const width of [1280, 320]) {
    it(`the form is twice as large when the browser’s letters are, at ${width} px, also where the page shrinks them`, async () => {
      const small =
        '<style>html { font-size: 62.5%; } body { margin: 0; font-size: 1.6rem; }</style>';
      await visiting(
        browser,
        {'/': {html: htmlPage(form, small + script)}},
        async ({page}) => {
          const session = await page.context().newCDPSession(page);
          const size = async () => {
            await page.getByRole('button', {name: 'Start'}).waitFor();
            return page
              .locator('steady-referral-form .steady')
              .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
          };
          const ordinary = await size();
          await session.send('Page.setFontSizes', {fontSizes: {standard: 32}});
          await page.reload();
          assert.equal(ordinary, 19);
          assert.equal(await size(), 2 * ordinary);
          await giveName(page);
          const [inner, outer] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          assert.equal(inner, outer, 'nothing hangs over');
        },
        {viewport: {width, height: 800}},
      );
    });
  }
});
