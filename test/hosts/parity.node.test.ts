/**
 * What the packages publish and what is ours, from the same words and values: alike to assistive
 * technology and in what is posted, except where `docs/parity.md` says otherwise.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {launchBrowser} from '../helpers/browser.mjs';
import {compareWithKept} from '../helpers/kept.mjs';
import {compare, fixtures, type Outcome} from './parity/compare.js';
import {differences} from './parity/differences.js';
import {page} from './parity/table.js';

const docs = path.resolve(import.meta.dirname, '../../docs/parity.md');

describe('beside the published fixtures of govuk-frontend and nhsuk-frontend', () => {
  let browser: Browser;
  let outcome: Outcome;

  before(async () => {
    browser = await launchBrowser();
    outcome = await compare(browser, await fixtures());
  });
  after(() => browser.close());

  it('what is ours is heard and posts the same, apart from what is meant to differ', () => {
    assert.equal(outcome.wrong.join('\n\n'), '');
    assert.ok(outcome.groups.every(({cases}) => cases.length > 0));
  });

  it('each difference that is meant is still there', () => {
    const gone = differences.filter(({what}) => !outcome.met.has(what));
    assert.deepEqual(
      gone.map(({what}) => what),
      [],
    );
  });

  it('the docs say what was compared, where we differ and what was left out', async () => {
    const options = await resolveConfig(docs);
    const text = await format(page(outcome), {...options, filepath: docs});
    // `npm test -- hosts --update` writes it.
    assert.equal(await compareWithKept(docs, text.trimEnd().split('\n')), '');
  });
});
