/** After sending: a person finds their referral, changes who sees it and takes it back. Everyone is invented. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {sampleReferral} from '../fixtures/referrals.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let host: Host;

before(async () => {
  browser = await launchBrowser();
  host = await openHost();
});

after(async () => {
  await browser.close();
  await host.close();
});

/** A referral as Jo Baptiste sent it. */
async function sent(): Promise<string> {
  const visitor = host.visitor();
  const record = {...sampleReferral('self'), submissionId: randomUUID()};
  const body = {_csrf: await visitor.token(), referral: record};
  const reply = (await (await visitor.postJson('/referrals', body)).json()) as {reference: string};
  return reply.reference;
}

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  await page.goto(`${host.url}/your-referral`);
  return page;
}

async function signIn(page: Page, reference: string): Promise<void> {
  await page.getByLabel('Reference').fill(reference);
  await page.getByLabel('Your first or last name').fill('Baptiste');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'Who can see your referral'}).waitFor();
}

const share = (page: Page, who: string, answer: 'Yes' | 'No') =>
  page.getByRole('group', {name: who}).getByRole('radio', {name: answer});

describe('a change of mind, with scripting off', () => {
  it('is made by hand from the reference on the receipt to the last page', async () => {
    const reference = await sent();
    const page = await open({javaScriptEnabled: false});
    await signIn(page, reference);
    assert.ok(await share(page, 'Prison healthcare', 'Yes').isChecked());
    assert.ok(await share(page, 'Probation', 'No').isChecked());
    const healthcare = page.getByRole('group', {name: 'Prison healthcare'});
    await healthcare.getByText('What they see if you say yes').click();
    assert.ok(await healthcare.getByText('How do you find reading?').isVisible());
    assert.equal(await healthcare.getByText('What would help').count(), 0);

    await share(page, 'Prison healthcare', 'No').check();
    await page.getByRole('button', {name: 'Save who can see it'}).click();
    await page.getByText('Saved. It counts from now on.').waitFor();
    assert.ok(await share(page, 'Prison healthcare', 'No').isChecked());
    await page.reload();
    assert.equal(await page.getByText('Saved.').count(), 0, 'Reload sends nothing again');

    await page.getByRole('link', {name: 'Take my referral back'}).click();
    await page.getByLabel('Why, if you want to say').fill('Not now.');
    await page.getByRole('button', {name: 'Take my referral back'}).click();
    await page.getByRole('heading', {name: 'You took your referral back'}).waitFor();
    assert.doesNotMatch(page.url() + (await page.title()), /HH-|Baptiste/);

    await page.goto(`${host.url}/received/${reference}`);
    await page.getByText('The person has taken this referral back.').waitFor();
    await page.getByText('Prison healthcare: no').waitFor();
    await page.getByText('Not now.').waitFor();
    await page.context().close();
  });

  it('says what is wrong above the form and beside the field, and the link goes there', async () => {
    const page = await open({javaScriptEnabled: false});
    await page.getByRole('button', {name: 'Continue'}).click();
    await page.getByRole('link', {name: 'Enter your name'}).click();
    await page.keyboard.type('Jo');
    assert.equal(await page.getByLabel('Your first or last name').inputValue(), 'Jo');
    const described = await page.getByLabel('Reference').getAttribute('aria-describedby');
    assert.equal(described, 'reference-hint reference-problem');
    await page.context().close();
  });
});

describe('the pages after sending', () => {
  for (const [name, options] of [
    ['wide', {}],
    ['320 px wide', {viewport: {width: 320, height: 640}}],
  ] as const) {
    it(`are without fault for axe, and do not scroll sideways: ${name}`, async () => {
      const reference = await sent();
      const page = await open({...options, bypassCSP: true});
      const look = async (what: string) => {
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) one.setAttribute('open', '');
        });
        await page.evaluate(AXE);
        const violations = await page.evaluate(async () => {
          const {axe} = window as unknown as {
            axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
          };
          return (await axe.run()).violations.map(({id, nodes}) => [id, nodes[0]?.html]);
        });
        assert.deepEqual(violations, [], what);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(wide <= 0, `${what} scrolls sideways`);
        const folder = process.env['STEADY_SCREENSHOTS'];
        if (folder) {
          const file = `${what}-${name}.png`.replaceAll(' ', '-');
          await page.screenshot({path: `${folder}/${file}`, fullPage: true});
        }
      };
      await look('sign-in');
      await page.getByRole('button', {name: 'Continue'}).click();
      await look('sign-in with problems');
      await signIn(page, reference);
      await look('who can see it');
      await page.getByRole('button', {name: 'Save who can see it'}).click();
      await share(page, 'Probation', 'Yes').check();
      await page.getByRole('button', {name: 'Save who can see it'}).click();
      await look('saved');
      await page.goto(`${host.url}/received/${reference}`);
      await look('received');
      await page.goto(`${host.url}/received/${reference}/for/key-worker`);
      await look('copy for one');
      await page.goto(`${host.url}/your-referral/take-back`);
      await look('take back');
      await page.getByRole('button', {name: 'Take my referral back'}).click();
      await look('taken back');
      await page.goto(`${host.url}/received/${reference}`);
      await look('received taken back');
      await page.context().close();
    });
  }
});
