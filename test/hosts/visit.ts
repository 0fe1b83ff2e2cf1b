/** A visit to an invented host page in a real browser, and what a person does there. */
import type {Browser, BrowserContext, FrameLocator, Page} from 'playwright-core';
import {openPages, type Pages} from './pages.js';

/** What the form is given: every name is invented. */
export const config = {
  host: {name: 'Harbour House'},
  audiences: {'link-worker': {label: 'your link worker at Harbour House'}},
};

/** The form as a host without a build step writes it. No blank line, no inline script. */
export const form = `<steady-referral-form path="self" allow-unreviewed="cy">
  <script type="application/json">${JSON.stringify(config)}</script>
  <p>To refer without this form, phone Harbour House on 01632 960 123.</p>
</steady-referral-form>`;

/** The one tag that brings everything. */
export const script = '<script type="module" src="/steady/steady.js"></script>';

/** A whole page. */
export const htmlPage = (body: string, head = script): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Host</title>
  <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export interface Visit {
  readonly page: Page;
  /** Errors, warnings and broken policies, in the order they came. */
  readonly wrong: string[];
  /** Waits until something like this is among them. */
  readonly heard: (pattern: RegExp) => Promise<void>;
  readonly url: string;
}

/** Runs a test on a page of a host, and closes both. */
export async function visiting(
  browser: Browser,
  pages: Pages,
  use: (visit: Visit) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] & {
    readonly prepare?: (context: BrowserContext) => Promise<void>;
  } = {},
): Promise<void> {
  const host = await openPages(pages);
  const {prepare, ...rest} = options;
  const context = await browser.newContext(rest);
  try {
    await prepare?.(context);
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({violatedDirective, sample, sourceFile}) => {
        console.error(`policy: ${violatedDirective} ${sample} ${sourceFile}`);
      });
    });
    await page.goto(`${host.url}/`);
    const heard = async (pattern: RegExp) => {
      while (!wrong.some((text) => pattern.test(text))) await page.waitForEvent('console');
    };
    await use({page, wrong, heard, url: host.url});
  } finally {
    await context.close();
    await host.close();
  }
}

/** Presses a button of the form. */
export const press = (page: Page | FrameLocator, name: string): Promise<void> =>
  page.getByRole('button', {name, exact: true}).click();

/** Agrees and gives a name, and stays on that page. */
export async function giveName(page: Page | FrameLocator): Promise<void> {
  await press(page, 'Start');
  await page.getByLabel('Yes', {exact: true}).check();
  await press(page, 'Continue');
  await page.getByLabel('First name').fill('Sam');
  await page.getByLabel('Last name').fill('Reed');
}

/** Goes from there to the page where answers are checked. */
export async function check(page: Page | FrameLocator): Promise<void> {
  await press(page, 'Continue');
  await press(page, 'That is enough. Check what I have said');
  await page.getByText('Sam Reed').waitFor();
}
