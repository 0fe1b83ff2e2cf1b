/**
 * The whole journey with the keyboard alone, as a screen reader tells it. Kept as text, so that
 * somebody can read it through as the conversation it is. Everyone is invented.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {compareWithKept} from '../helpers/kept.mjs';
import {Listener} from '../helpers/listener.js';
import {serve} from '../helpers/serve.mjs';
import {root} from '../helpers/sources.mjs';
import {harbourHouse} from '../fixtures/hosts.js';

const PAGE = `<!doctype html>
<html lang="en-GB">
  <title>Harbour House</title>
  <main><steady-referral-form path="self"></steady-referral-form></main>
  <script type="module">
    const form = document.querySelector('steady-referral-form');
    form.config = ${JSON.stringify(harbourHouse)};
    form.addEventListener('steady-referral-send', (event) => {
      const {submissionId} = event.referral;
      const receivedAt = '2026-06-15T13:05:00Z';
      event.respondWith({submissionId, reference: 'HH-7K2M-4QPD', receivedAt});
    });
  </script>
  <script type="module" src="/dist/steady.js"></script>
</html>`;

describe('the journey in words', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    browser = await launchBrowser({accessibility: true});
    server = await serve(root, {'/': PAGE});
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('is what it was: accept a change with "npm test -- e2e --update"', async () => {
    const page = await browser.newPage({locale: 'en-GB', timezoneId: 'Europe/London'});
    await page.goto(server.url);
    await page.getByRole('button', {name: 'Start'}).waitFor();
    const you = await Listener.on(page);
    await you.open();
    await you.tabTo('Start');
    await you.press('Enter');

    await you.tabTo('I need help now');
    await you.press('Enter');
    await you.press('Enter');
    await you.tabTo('Continue');
    await you.press('Enter');
    await you.press('Tab');
    await you.press('Enter');
    await you.press(' ');
    await you.press('ArrowDown');
    await you.press('ArrowUp');
    await you.tabTo('Continue');
    await you.press('Enter');

    await you.tabTo('First name');
    await you.press('Enter');
    await you.tabTo('First name');
    await you.type('Sam');
    await you.press('Tab');
    await you.type('Reed');
    await you.press('Enter');

    await you.press('Tab');
    await you.type('I fix bikes.');
    await you.wait('characters left');
    await you.tabTo('Continue');
    await you.press('Enter');

    await you.skipTo('Being outside');
    await you.tabTo('Being outside');
    await you.press(' ');
    await you.tabTo('That is enough. Check what I have said');
    await you.press('Enter');

    await you.tabTo('Change your answer to: What is your name?');
    await you.press('Enter');
    await you.tabTo('What do you like to be called?');
    await you.type('Sammy');
    await you.press('Enter');
    await you.tabTo('Send referral');
    await you.press('Enter');

    const [sent = ''] = you.lines.filter((line) => line.includes('has been sent'));
    assert.notEqual(sent, '', you.lines.slice(-30).join('\n'));
    const kept = path.join(root, 'test/transcripts/referral-self.txt');
    const changed = await compareWithKept(kept, you.lines.slice(1));
    assert.equal(changed, '', `The conversation has changed:\n${changed}`);
  });
});
