/** An element speaks the language of the place where it stands. */
import {expect, fixture, html} from '@open-wc/testing';
import {addLanguage} from '../../src/i18n/catalogues.js';
import {messagesOutsideLanguage} from '../../src/i18n/msg.js';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {choose, pressWords, wordsOn} from '../fixtures/drive.js';

const ENGLISH = 'Ask for support or an activity';
const WELSH = 'Gofyn am gymorth neu weithgaredd';

function formIn(root: ParentNode): SteadyReferralForm {
  const form = root.querySelector('steady-referral-form');
  if (!form) throw new Error('There is no form.');
  return form;
}

/** The form once it shows these words. */
async function showing(form: SteadyReferralForm, words: string): Promise<void> {
  if (wordsOn(form).includes(words)) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!wordsOn(form).includes(words)) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(form.renderRoot, {subtree: true, childList: true, characterData: true});
  });
}

describe('the language of an element', () => {
  it('is the nearest one above it, also two on one page', async () => {
    const page = await fixture(html`
      <div lang="en">
        <section><steady-referral-form path="self"></steady-referral-form></section>
        <section lang="cy"><steady-referral-form path="self"></steady-referral-form></section>
      </div>
    `);
    const [english, welsh] = [...page.querySelectorAll('steady-referral-form')];
    if (!english || !welsh) throw new Error('There should be two forms.');
    await english.updateComplete;
    await welsh.updateComplete;
    expect(wordsOn(english)).to.contain(ENGLISH);
    expect(wordsOn(welsh)).to.contain(WELSH);
    expect(welsh.renderRoot.querySelector('.steady')?.getAttribute('lang')).to.equal('cy');
  });

  it('never shows English first on a Welsh page', async () => {
    const seen: string[] = [];
    const page = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const form = document.createElement('steady-referral-form');
    form.path = 'self';
    page.append(form);
    const observer = new MutationObserver(() => seen.push(wordsOn(form)));
    observer.observe(form.renderRoot, {subtree: true, childList: true});
    await form.updateComplete;
    observer.disconnect();
    expect(wordsOn(form)).to.contain(WELSH);
    expect(seen.join()).not.to.contain(ENGLISH);
  });

  it('follows a change at once, with place and answers kept', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><steady-referral-form path="self"></steady-referral-form></div>`,
    );
    const form = formIn(page);
    await pressWords(form, 'Start');
    await choose(form, 'Yes');
    page.lang = 'cy';
    await showing(form, 'Ydych chi eisiau');
    expect(form.renderRoot.querySelector<HTMLInputElement>('#agreement')?.checked).to.equal(true);
    page.lang = 'en';
    await showing(form, 'Do you want this referral?');
  });

  it('is found through shadow roots, and followed there', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><div class="host"></div></div>`);
    const host = page.querySelector('.host');
    const root = host?.attachShadow({mode: 'open'});
    if (!root) throw new Error('There is no root.');
    const form = document.createElement('steady-referral-form');
    form.path = 'self';
    root.append(form);
    await showing(form, ENGLISH);
    page.lang = 'cy';
    await showing(form, WELSH);
  });

  it('is the new place’s when the element moves', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <section lang="en"><steady-referral-form path="self"></steady-referral-form></section>
        <section lang="cy" id="there"></section>
      </div>
    `);
    const form = formIn(page);
    await showing(form, ENGLISH);
    page.querySelector('#there')?.append(form);
    await showing(form, WELSH);
  });

  it('is English, and says so, where there are no words of a language', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="fr"><steady-referral-form path="self"></steady-referral-form></div>`,
    );
    const form = formIn(page);
    await form.updateComplete;
    expect(wordsOn(form)).to.contain(ENGLISH);
    expect(form.renderRoot.querySelector('.steady')?.getAttribute('lang')).to.equal('en-GB');
  });

  it('is English, with one warning, when the words do not arrive', async () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: unknown) => said.push(String(text));
    try {
      addLanguage('x-lost', () => Promise.reject(new Error('lost')));
      const page = await fixture<HTMLElement>(
        html`<div lang="x-lost"><steady-referral-form path="self"></steady-referral-form></div>`,
      );
      const form = formIn(page);
      await form.updateComplete;
      expect(wordsOn(form)).to.contain(ENGLISH);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('[words-not-loaded]');
  });

  it('turns the element round where it is written from right to left', async () => {
    addLanguage('ar', () => Promise.resolve({templates: {}}));
    const page = await fixture<HTMLElement>(
      html`<div lang="ar"><steady-referral-form path="self"></steady-referral-form></div>`,
    );
    const form = formIn(page);
    await form.updateComplete;
    expect(form.renderRoot.querySelector('.steady')?.getAttribute('dir')).to.equal('rtl');
  });

  it('is never asked for words outside of it', () => {
    expect(messagesOutsideLanguage()).to.equal(0);
  });
});
