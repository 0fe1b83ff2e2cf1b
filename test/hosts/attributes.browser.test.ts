/** What frameworks and templates write into attributes when they have nothing, or an object, to write. */
import {expect, html} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import type {SteadyReferralForm} from '../../src/define/referral-form.js';
import '../../src/define/referral-form.js';
import {choose, fill, pressWords, wordsOn} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {place} from './place.js';
import {warnings} from './warnings.js';
import {until} from '../helpers/until.js';

async function open(template: TemplateResult): Promise<SteadyReferralForm> {
  const here = place();
  render(template, here);
  const form = here.querySelector('steady-referral-form')!;
  await form.updateComplete;
  return form;
}

describe('attributes', () => {
  let said: string[] | undefined;

  for (const rubbish of ['[object Object]', 'undefined', 'null', '']) {
    it(`that say "${rubbish}" are as if left out`, async () => {
      said ??= warnings();
      const form = await open(
        html`<steady-referral-form
          path=${rubbish}
          setting=${rubbish}
          layout=${rubbish}
          heading-level=${rubbish}
          config=${rubbish}
        ></steady-referral-form>`,
      );
      expect(wordsOn(form)).to.contain('Who is filling this in?');
      expect(form.renderRoot.querySelector('h2.title')).not.to.equal(null);
      await choose(form, 'I am, for myself');
      await pressWords(form, 'Start');
      expect(wordsOn(form)).to.contain('Question 1 of');
      // Each is said once a page, so the first of these tests hears them all.
      expect(said.join('\n')).to.equal(
        `
Steady [attribute-ignored] steady-referral-form: "config" is a property, not an attribute.
Steady [attribute-value] steady-referral-form: "path" is none of self, helped, staff.
Steady [attribute-value] steady-referral-form: "setting" is none of custody, community.
Steady [attribute-value] steady-referral-form: "layout" is none of pages, single.`.trim(),
      );
    });
  }

  it('post nothing to an action that is no address', async () => {
    const heard = warnings();
    const {fetch} = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (...to) => {
      asked.push(to);
      return Promise.reject(new TypeError('no'));
    };
    for (const rubbish of ['undefined', 'null', '[object Object]']) {
      const form = await open(
        html`<steady-referral-form
          path="self"
          action=${rubbish}
          .config=${harbourHouse}
        ></steady-referral-form>`,
      );
      await toSend(form);
    }
    await until(() => heard.join('\n').includes('[referral-not-taken]'));
    globalThis.fetch = fetch;
    expect(asked).to.deep.equal([]);
    expect(heard.join('\n')).to.contain('[attribute-value] "action" is "undefined"');
  });

  it('taken away, and properties set to null, leave the form without them', async () => {
    const said = warnings();
    const form = await open(
      html`<steady-referral-form
        path="staff"
        action="/to"
        .config=${harbourHouse}
      ></steady-referral-form>`,
    );
    form.removeAttribute('path');
    Object.assign(form, {action: null, setting: null, words: null});
    await form.updateComplete;
    expect(wordsOn(form)).to.contain('Who is filling this in?');
    expect(form.renderRoot.querySelector('form')!.hasAttribute('action')).to.equal(false);
    expect(said).to.deep.equal([]);
  });

  it('of a switch are off when they say so', async () => {
    const form = await open(
      html`<steady-referral-form personal-device="false"></steady-referral-form>`,
    );
    expect(form.personalDevice).to.equal(false);
    form.setAttribute('personal-device', '');
    expect(form.personalDevice).to.equal(true);
  });

  it('never break the page, whatever the configuration is', async () => {
    warnings();
    const circle: Record<string, unknown> = {};
    circle['host'] = circle;
    for (const config of ['[object Object]', 7, [], () => 0, circle, new Map(), Symbol('x')]) {
      const form = await open(
        html`<steady-referral-form path="self">Phone us.</steady-referral-form>`,
      );
      Object.assign(form, {config});
      await form.updateComplete;
      expect(form.renderRoot.textContent.trim() + form.textContent).not.to.equal('');
    }
  });
});

async function toSend(form: SteadyReferralForm): Promise<void> {
  await pressWords(form, 'Start');
  await choose(form, 'Yes');
  await pressWords(form, 'Continue');
  await fill(form, 'name.first', 'Sam');
  await fill(form, 'name.last', 'Reed');
  await pressWords(form, 'Continue');
  await pressWords(form, 'That is enough. Check what I have said');
  await pressWords(form, 'Send referral');
}
