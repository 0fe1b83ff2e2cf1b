/**
 * The same form filled in twice in a browser, once with scripts and once without, and what comes of
 * it: the same record, or the same problems in the same words and order.
 */
import assert from 'node:assert/strict';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import type {Referral} from '../../src/data/contracts/referral.js';
import {Journey} from '../../src/internal/journey.js';
import {today} from '../../src/internal/today.js';
import {prepare, readReferralPost, renderElement} from '../../src/server/index.js';
import {generatedForms, type GeneratedForm, type Typed} from '../fixtures/generated-forms.js';
import {launchBrowser} from '../helpers/browser.mjs';
import {serve} from '../helpers/serve.mjs';
import {readableKnown} from '../../src/questions/known.js';

const ID = '7d9f4f2e-5f0a-4c43-9a34-3a1f27a3e0c1';

/** What came of filling a form in. */
interface Came {
  readonly record?: Omit<Referral, 'createdAt' | 'submissionId'>;
  readonly problems?: readonly string[];
}

function configOf({definition, known}: GeneratedForm) {
  return {definition, known};
}

function withScripts(form: GeneratedForm): string {
  const json = JSON.stringify(configOf(form)).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Scripts</title>
    <script type="module" src="/steady.js"></script>
    <steady-referral-form path="self" layout="single"><script type="application/json">${json}</script>
    </steady-referral-form>`;
}

function withoutScripts(form: GeneratedForm): string {
  const {definition} = form;
  const known = readableKnown(definition, form.known, () => undefined);
  const journey = new Journey({definition, known, today, single: true});
  journey.start();
  const element = renderElement('steady-referral-form', {
    attributes: {path: 'self', layout: 'single'},
    properties: {
      config: configOf(form),
      served: {post: '/post', path: 'self', submissionId: ID, state: journey.state},
    },
  });
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>None</title>${element}`;
}

/** Does what somebody does, as far as the controls are to be seen. */
async function fillIn(page: Page, typed: readonly Typed[]): Promise<void> {
  for (const {name, value, by} of typed) {
    const named = page.locator(`[name=${JSON.stringify(name)}]`);
    // Not asked, or hidden until another answer is given.
    if ((await named.count()) === 0) continue;
    const isList = await named.first().evaluate((control) => control.localName === 'select');
    const control =
      by === 'choosing' && !isList
        ? named.and(page.locator(`[value=${JSON.stringify(value)}]`)).first()
        : named.first();
    if ((await control.count()) === 0 || !(await control.isVisible())) continue;
    if (by === 'typing') await control.fill(value);
    else if (isList) await control.selectOption(value);
    else await control.check();
  }
}

describe('a form with scripts and the same form without', () => {
  let browser: Browser;
  let built: Awaited<ReturnType<typeof serve>>;
  let host: Server;
  let url = '';
  let form: GeneratedForm;
  let body = '';
  let scripted: BrowserContext;
  let plain: BrowserContext;

  before(async () => {
    await prepare();
    browser = await launchBrowser();
    built = await serve(path.resolve('dist'), {});
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      if (request.method === 'POST') {
        body = await text(request);
        response.writeHead(303, {location: '/done'}).end();
      } else if (request.url === '/done') {
        response.setHeader('content-type', 'text/html').end('<title>Done</title>');
      } else if (request.url === '/scripts' || request.url === '/none') {
        const page = request.url === '/none' ? withoutScripts(form) : withScripts(form);
        response.setHeader('content-type', 'text/html').end(page);
      } else {
        const file = await fetch(`${built.url}${request.url ?? ''}`);
        response.setHeader('content-type', file.headers.get('content-type') ?? '');
        response.writeHead(file.status).end(Buffer.from(await file.arrayBuffer()));
      }
    };
    host = createServer((request, response) => void answer(request, response));
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
    scripted = await browser.newContext();
    plain = await browser.newContext({javaScriptEnabled: false});
    for (const context of [scripted, plain]) context.setDefaultTimeout(10_000);
  });

  after(async () => {
    await browser.close();
    host.closeAllConnections();
    host.close();
    await built.close();
  });

  async function cameWithScripts(): Promise<Came> {
    const page = await scripted.newPage();
    try {
      await page.goto(`${url}/scripts`);
      await page.getByRole('button', {name: 'Start'}).click();
      await page.getByRole('button', {name: 'Check your answers'}).waitFor();
      await fillIn(page, form.typed);
      // Presses at once in one place count as one.
      await page.keyboard.press('Tab');
      await page.getByRole('button', {name: 'Check your answers'}).click();
      const summary = page.getByRole('alert').filter({hasText: 'There is a problem'});
      const send = page.getByRole('button', {name: 'Send referral'});
      await summary.or(send).first().waitFor();
      if (await summary.isVisible()) {
        return {problems: await summary.getByRole('link').allInnerTexts()};
      }
      const sent = page.evaluate(
        () =>
          new Promise<Referral>((done) => {
            document
              .querySelector('steady-referral-form')
              ?.addEventListener('steady-referral-send', (event) => {
                const {referral} = event as Event & {referral: Referral};
                event.preventDefault();
                done(JSON.parse(JSON.stringify(referral)) as Referral);
              });
          }),
      );
      await page.keyboard.press('Tab');
      await send.click();
      return {record: withoutItsTime(await sent)};
    } finally {
      await page.close();
    }
  }

  async function cameWithout(): Promise<Came> {
    const page = await plain.newPage();
    try {
      await page.goto(`${url}/none`);
      await fillIn(page, form.typed);
      await page.getByRole('button', {name: 'Check your answers'}).click();
      await page.waitForURL('**/done');
    } finally {
      await page.close();
    }
    const came = readReferralPost(
      {config: configOf(form), setting: 'custody', path: 'self', post: '/post'},
      body,
    );
    if (came.kind === 'problems') return {problems: came.problems.map((each) => each.text)};
    assert.equal(came.kind, 'referral');
    return came.kind === 'referral' ? {record: withoutItsTime(came.referral)} : {};
  }

  const forms = fc.sample(generatedForms(), {numRuns: 16, seed: 4});
  forms.forEach((each, i) => {
    it(`comes to the same: form ${i + 1} of ${forms.length}`, {timeout: 60_000}, async () => {
      form = each;
      assert.deepEqual(await cameWithout(), await cameWithScripts());
    });
  });
});

function withoutItsTime({
  createdAt: _,
  submissionId: _id,
  ...record
}: Referral): NonNullable<Came['record']> {
  return record;
}
