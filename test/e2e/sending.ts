/** One visit to the example host, whose faults a test decides. For the tests of sending. Everyone is invented. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach} from 'node:test';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import * as fault from '../../docs/examples/host/faults.mjs';
import {launchBrowser} from '../helpers/browser.mjs';
import {openHost, type Host} from '../host/host.js';

export {fault};

export const json = {'content-type': 'application/json'};
export const html = {'content-type': 'text/html'};

export const NOT_SENT = 'Your referral has not been sent';
export const UNKNOWN = 'We do not know if your referral arrived';
export const SENDING = 'Sending your referral';
export const SLOW = 'This is taking longer than usual';
const SENT = 'Your referral has been sent';

/** A fresh browser context and a fresh host for each test. */
export interface Visit {
  readonly host: Host;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly faults: fault.Faults;
}

/** Call once in a file; the visit is there while a test runs. */
export function visits(): Visit {
  const visit: {-readonly [Key in keyof Visit]?: Visit[Key]} = {};
  let browser: Browser;
  before(async () => {
    browser = await launchBrowser();
  });
  after(() => browser.close());
  beforeEach(async () => {
    visit.faults = {next: [], posts: 0, gone: 0};
    visit.host = await openHost({faults: visit.faults});
    visit.context = await browser.newContext();
    visit.page = await visit.context.newPage();
  });
  afterEach(async () => {
    await visit.context?.close();
    await visit.host?.close();
  });
  return visit as Visit;
}

/** What a person does and sees. */
export function person(visit: Visit) {
  const press = (name: string) => visit.page.getByRole('button', {name, exact: true}).click();
  const says = (words: string) => visit.page.getByText(words).first().waitFor();
  const sendButton = () => visit.page.getByRole('button', {name: 'Send referral'});
  return {
    press,
    says,
    sendButton,

    /** Fills in what is needed and comes to the page where answers are checked. */
    toCheck: async (path = '/charity'): Promise<void> => {
      const {page, host} = visit;
      await page.goto(host.url + path);
      await press('Start');
      await page.getByLabel('Yes', {exact: true}).check();
      await press('Continue');
      if (path !== '/charity') {
        await page.getByRole('radio').first().check();
        await press('Continue');
      }
      await page.getByLabel('First name').first().fill('Ada');
      await page.getByLabel('Last name').first().fill('Quill');
      await press('Continue');
      await press('That is enough. Check what I have said');
      await sendButton().waitFor();
    },

    /** Presses at once in one place count as one, so this comes to the button by key. */
    send: async (): Promise<void> => {
      await visit.page.keyboard.press('Tab');
      await sendButton().click();
    },

    /** Nothing typed is lost, and the way on is there. */
    stillHere: async (): Promise<void> => {
      await visit.page.getByText('Ada Quill').first().waitFor();
      assert.equal(await sendButton().getAttribute('aria-disabled'), null);
    },

    /** One in the database, and its receipt on the screen. */
    arrivesOnce: async (): Promise<void> => {
      await says(SENT);
      const stored = await visit.host.stored();
      assert.equal(stored.length, 1);
      await says(stored[0]?.reference ?? 'a reference');
      assert.match(JSON.stringify(stored[0]?.record), /Quill/);
    },

    nothingStored: async (): Promise<void> => {
      assert.deepEqual(await visit.host.stored(), []);
    },
  };
}

/** A moment that a test decides. */
export function moment(): {readonly reached: Promise<void>; readonly now: () => void} {
  let now: () => void = () => undefined;
  const reached = new Promise<void>((done) => (now = done));
  return {reached, now: () => now()};
}
