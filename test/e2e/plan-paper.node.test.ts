/** A plan as it comes out of the printer, read back from the PDF page by page. Everyone is invented. */
import assert from 'node:assert/strict';
import {inflateSync} from 'node:zlib';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import type {GatePlan, PlanAppointment} from '../../src/data/contracts/gate-plan.js';
import {renderPrintPage, type PrintPageOptions} from '../../src/server/print-page.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {unspaced} from '../helpers/pdf.js';
import {readPages, type PdfPage} from '../helpers/pdf-pages.js';
import {serve} from '../helpers/serve.mjs';
import {root} from '../helpers/sources.mjs';
import {openHost} from '../host/host.js';
import {deesPlan, emptyPlan, longPlan, marlonsPlan, plansToday} from '../fixtures/plans.js';

const ALL = 'cy ar en-x-easyread';
const [mainAppointment] = deesPlan.appointments;

/** Everything that can stand on the first page, in long words, and blocks that end on a word of their own. */
const fullPlan: GatePlan = {
  ...deesPlan,
  disagreements: [],
  essentials: [
    'sleep',
    'money',
    'medicine',
    'travel',
    'who-meets-me',
    'someone-to-call',
    'clothes',
  ].map((kind, i) => ({
    ...(deesPlan.essentials[0] ?? assert.fail()),
    id: `e-${i}`,
    kind: kind as 'sleep',
    state: i % 2 ? ('sorted' as const) : ('want-help' as const),
    text: `Start${i}: go to 14 Chapel Street in Salford before 6pm, and ask for Jo at the desk. End${i}.`,
  })),
  appointments: Array.from({length: 14}, (_, i): PlanAppointment => ({
    ...(mainAppointment ?? assert.fail()),
    id: `p-${i}`,
    title: `First${i} of probation`,
    when: {day: i < 3 ? '2027-03-05' : `2027-03-${10 + i}`, from: '09:30', to: '11:00'},
    youMustGo: i % 3 === 0,
    phone: `01632 9602${10 + i}`,
    text: `${'Say your name at the desk, and sit where you like. '.repeat(1 + (i % 4))}Last${i}.`,
  })),
};

/** Each way in which it is printed, and how small its type may be. */
const papers: readonly (readonly [string, GatePlan, Omit<PrintPageOptions, 'today'>, number])[] = [
  ['a plan with nothing in it', emptyPlan, {}, 14],
  ['a plan with something of everything', marlonsPlan, {card: 'with-name'}, 14],
  ['a plan with much on the day', fullPlan, {}, 14],
  ['40 goals and 200 steps', longPlan(), {}, 14],
  ['large print', fullPlan, {largePrint: true}, 16],
  ['easy read', fullPlan, {language: 'en-x-easyread'}, 14],
  ['Arabic', fullPlan, {language: 'ar'}, 14],
  ['without what is sensitive', marlonsPlan, {withoutSensitive: true}, 14],
];

let browser: Browser;
let page: Page;

before(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
});

after(async () => {
  await browser.close();
});

interface Printed {
  readonly html: string;
  readonly pdf: Buffer;
  readonly pages: readonly PdfPage[];
}

async function print(plan: GatePlan, options: Omit<PrintPageOptions, 'today'>): Promise<Printed> {
  const html = await renderPrintPage(plan, {today: plansToday, allowUnreviewed: ALL, ...options});
  await page.setContent(html);
  const pdf = await page.pdf({preferCSSPageSize: true});
  return {html, pdf, pages: await readPages(pdf)};
}

/** What styles write is no text of the page: it counts on neither side. */
const bare = (text: string) => unspaced(text).replace(/[:·]/g, '');

/** The pages on which something stands, counted from 1. */
const pagesWith = (pages: readonly PdfPage[], text: string): readonly number[] =>
  pages.flatMap(({words}, i) => (bare(words).includes(bare(text)) ? [i + 1] : []));

describe('a printed plan', () => {
  for (const [name, plan, options, least] of papers) {
    it(`is whole on A4, its essentials on the first page: ${name}`, async () => {
      const {pages} = await print(plan, options);
      // Arabic letters are placed one by one: there it is the plan's own words that are looked for.
      const isArabic = options.language === 'ar';
      await page.emulateMedia({media: 'print'});
      const texts = (selector: string) => page.locator(selector).allInnerTexts();
      const drawn = {
        leaves: await texts('h1, h2, h3, h4, p, .label'),
        first: await texts('.first-page :is(h1, h2, h3, p)'),
        blocks: await texts('.block, .row, .condition, .goal, .beside, .card'),
        runsOver: await page.evaluate(
          () =>
            [...document.querySelectorAll('.face')].filter(
              (face) => face.scrollHeight > face.clientHeight + 1,
            ).length,
        ),
      };
      for (const {width, height, texts: placed} of pages) {
        assert.deepEqual([Math.round(width), Math.round(height)], [595, 842]);
        for (const {text, left, right, bottom, points} of placed) {
          assert.ok(points >= least - 0.05, `${points} points: "${text}"`);
          assert.ok(left >= 44 && right <= 595 - 40, `over the edge: "${text}"`);
          assert.ok(bottom >= 20 && bottom <= 842 - 20, `off the sheet: "${text}"`);
        }
      }
      assert.equal(drawn.runsOver, 0, 'the card runs over');
      assert.ok(drawn.leaves.length > 10);
      const whole = bare(pages.map(({words}) => words).join(''));
      const parts = (texts: readonly string[]) =>
        isArabic ? texts.flatMap((text) => text.match(/(First|Last|Start|End)\d+/g) ?? []) : texts;
      for (const text of parts(drawn.leaves)) {
        assert.ok(whole.includes(bare(text)), `not on paper: "${text}"`);
      }
      for (const text of parts(drawn.first)) {
        assert.ok(pagesWith(pages, text).includes(1), `not on the first page: "${text}"`);
      }
      if (!isArabic) {
        const [, second] = pages;
        for (const block of drawn.blocks) {
          assert.ok(pagesWith(pages, block).length > 0, `split over pages: "${block}"`);
        }
        assert.ok(second && !second.words.includes(unspaced('Phone numbers')), 'two first pages');
        assert.ok(pages.at(-1)?.words.includes(`Page${pages.length}of${pages.length}`));
      }
      await page.emulateMedia({media: null});
    });
  }

  it('has each appointment on one page from its first word to its last, also in Arabic', async () => {
    for (const language of ['en-GB', 'ar']) {
      const {pages} = await print(fullPlan, {language});
      for (const i of fullPlan.appointments.keys()) {
        const [end] = pagesWith(pages, `Last${i}.`);
        assert.ok(end !== undefined && end > 1, `appointment ${i} is not there`);
        assert.ok(pagesWith(pages, `First${i} of`).includes(end), `appointment ${i} is split`);
      }
    }
  });

  it('says on its first page where to be, where to sleep, what to take and whom to call', async () => {
    const {pages} = await print(marlonsPlan, {});
    for (const text of [
      'Friday 5 March 2027, 2pm',
      'You must go',
      '14 Chapel Street',
      'Somewhere to sleep tonight',
      'Money and a bank card',
      'Medicine',
      'Travel warrant',
      'Phone numbers',
      '01632 960101',
      'Printed on 21 November 2026',
    ]) {
      assert.ok(pagesWith(pages, text).includes(1), `not on the first page: "${text}"`);
    }
  });

  it('has nothing that is sensitive anywhere in its bytes, when that is left out', async () => {
    const secret = [
      'Nights are hard',
      'Sertraline',
      'Drugs and alcohol',
      'Riverside',
      'good behaviour',
      'the attached map',
    ];
    const bytesOf = (pdf: Buffer) =>
      [...pdf.toString('latin1').matchAll(/stream\r?\n([^]*?)\r?\n?endstream/g)]
        .map(([, data = '']) => {
          try {
            return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
          } catch {
            return data;
          }
        })
        .concat(pdf.toString('latin1'))
        .join('\n');
    const all = await print(deesPlan, {});
    for (const text of secret) assert.ok(all.html.includes(text), `never there: "${text}"`);
    const {html, pdf, pages} = await print(deesPlan, {withoutSensitive: true});
    const bytes = bytesOf(pdf);
    for (const text of secret) {
      assert.ok(!html.includes(text), `in the page: "${text}"`);
      assert.deepEqual(pagesWith(pages, text), []);
      assert.ok(!bytes.includes(text), `in the file: "${text}"`);
    }
    assert.doesNotMatch(html.slice(html.indexOf('<body>')), /sensitive|left out|hidden/i);
  });
});

/** A page of a host's with the element in it, and much around it. */
const PAGE = `<!doctype html>
<html lang="en-GB">
  <title>Harbour House</title>
  <link rel="stylesheet" href="/dist/styles/plan-print.css">
  <header><h1>The host’s own heading</h1></header>
  <main style="margin: 3rem; inline-size: 20rem">
    <div><steady-through-the-gate-plan view="paper" today="${plansToday}"></steady-through-the-gate-plan></div>
    <p>The host’s own words</p>
  </main>
  <script type="module">
    document.querySelector('steady-through-the-gate-plan').record = ${JSON.stringify(marlonsPlan)};
  </script>
  <script type="module" src="/dist/steady.js"></script>
</html>`;

describe('the paper in the element', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(root, {'/': PAGE});
  });
  after(() => server.close());

  it('is printed alone by its button, as the page for the printer is', async () => {
    await page.goto(server.url);
    const button = page.getByRole('button', {name: 'Print this plan'});
    await button.waitFor();
    await page.evaluate(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printing', true);
    });
    await button.click();
    await page.locator('html[data-printing]').waitFor({state: 'attached'});
    const pages = await readPages(await page.pdf({preferCSSPageSize: true}));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    const alone = await print(marlonsPlan, {});
    assert.equal(pages.length, alone.pages.length);
    assert.equal(pages[0]?.words, alone.pages[0]?.words);
    assert.ok(pages.at(-1)?.words.includes(unspaced('Card for your pocket')));
  });

  it('is all that comes out of a page that people print themselves, with the styles for that', async () => {
    await page.goto(server.url);
    await page.getByRole('button', {name: 'Print this plan'}).waitFor();
    const pages = await readPages(await page.pdf({preferCSSPageSize: true}));
    const words = pages.map((each) => each.words).join('');
    assert.ok(words.includes(unspaced('Where to be, and when')));
    assert.doesNotMatch(words, /host’sown|Printthisplan|Ineedhelpnow/);
    assert.ok(pages[0]?.words.includes(`1/${pages.length}`));
  });

  it('is a page of the example host, styled under its policy', async () => {
    const host = await openHost();
    after(() => host.close());
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(`${host.url}/my-plan/paper?large`);
    const [first] = await readPages(await page.pdf({preferCSSPageSize: true}));
    assert.ok(first);
    assert.ok(first.words.includes(unspaced('For the day and the first night')));
    assert.ok(first.texts.every(({points}) => points >= 15.9));
    assert.deepEqual(faults, []);
  });
});
