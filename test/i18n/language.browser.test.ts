/** An element speaks the language of the place where it stands. */
import {expect, fixture, html} from '@open-wc/testing';
import {ifDefined} from 'lit/directives/if-defined.js';
import {addLanguage, allowUnreviewed} from '../../src/i18n/catalogues.js';
import {messagesOutsideLanguage} from '../../src/i18n/msg.js';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {questionHost} from '../fixtures/question-host.js';
import {choose, fill, pressWords, wordsOn} from '../fixtures/drive.js';

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

/** Where the first and the last character of some words are on screen, wherever they stand. */
function placesOf(root: ShadowRoot, words: string): number[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: number[][] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const from = node.data.replaceAll('\u00a0', ' ').indexOf(words);
    if (from < 0) continue;
    const place = (at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    places.push([place(from), place(from + words.length - 1)]);
  }
  return places;
}

describe('words that no fluent person has read', () => {
  const {warn} = console;
  let said: string[] = [];

  beforeEach(() => {
    said = [];
    console.warn = (text: unknown) => said.push(String(text));
  });

  afterEach(() => {
    console.warn = warn;
  });

  const easyRead = (allowed?: string) => html`
    <div lang="en-GB-x-easyread">
      <steady-referral-form path="self" allow-unreviewed=${ifDefined(allowed)}>
      </steady-referral-form>
    </div>
  `;

  it('are not shown, and one warning says what to do', async () => {
    const page = await fixture(html`<div>${easyRead()}${easyRead()}</div>`);
    const form = formIn(page);
    await form.updateComplete;
    expect(wordsOn(form)).to.contain(ENGLISH);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('[words-not-reviewed]');
    expect(said[0]).to.contain('allow-unreviewed="en-x-easyread"');
  });

  it('are shown where the host asks for them, and there alone', async () => {
    const page = await fixture(html`<div>${easyRead('cy en-x-easyread')}${easyRead()}</div>`);
    const [asked, other] = [...page.querySelectorAll('steady-referral-form')];
    if (!asked || !other) throw new Error('There should be two forms.');
    await asked.updateComplete;
    await other.updateComplete;
    expect(wordsOn(asked)).to.contain('Ask for help or an activity');
    expect(wordsOn(other)).to.contain(ENGLISH);
  });

  it('are shown when the host asks late, and gone when it takes that back', async () => {
    const form = formIn(await fixture(easyRead()));
    await form.updateComplete;
    form.setAttribute('allow-unreviewed', 'en-x-easyread');
    await showing(form, 'Ask for help or an activity');
    form.removeAttribute('allow-unreviewed');
    await showing(form, ENGLISH);
  });
});

describe('the language of an element', () => {
  // Asked for the way a developer does it: once, for the whole page.
  before(() => allowUnreviewed('cy', 'ar'));

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

  it('changes under a person’s hands, with answers, focus and what is wrong kept', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en"><steady-referral-form path="self"></steady-referral-form></div>`,
    );
    const form = formIn(page);
    await pressWords(form, 'Start');
    await choose(form, 'Yes');
    await pressWords(form, 'Continue');
    await fill(form, 'preferred-name', 'Sam');
    await pressWords(form, 'Continue');
    const find = (selector: string) => form.renderRoot.querySelector<HTMLInputElement>(selector);
    const box = find('[name="preferred-name"]');
    box?.focus();
    box?.setSelectionRange(1, 2);
    const problems = {
      en: 'Enter your name',
      cy: 'Rhowch ateb: eich enw',
      ar: 'يلزم كتابة \u2068اسمك\u2069',
    };
    for (const lang of ['cy', 'ar', 'en'] as const) {
      page.lang = lang;
      await showing(form, problems[lang]);
      expect(find('.error-summary')?.textContent, lang).to.contain(problems[lang]);
      expect(find('.problem')?.textContent, lang).to.contain(problems[lang]);
      expect(form.shadowRoot?.activeElement, lang).to.equal(box);
      expect([box?.value, box?.selectionStart, box?.selectionEnd]).to.deep.equal(['Sam', 1, 2]);
    }
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
    addLanguage('ur', () => Promise.resolve({templates: {}}));
    const page = await fixture<HTMLElement>(
      html`<div lang="ur"><steady-referral-form path="self"></steady-referral-form></div>`,
    );
    const form = formIn(page);
    await form.updateComplete;
    expect(form.renderRoot.querySelector('.steady')?.getAttribute('dir')).to.equal('rtl');
  });

  it('does not turn numbers round in Arabic', async () => {
    const phone = '01632 960 001';
    const host = questionHost({
      questions: [
        {kind: 'phone', id: 'phone', label: 'رقم'},
        {kind: 'phone', id: 'known', label: 'رقم'},
        {kind: 'nhs-number', id: 'nhs', label: 'رقم'},
      ],
      answers: {phone: 'x'},
      known: {
        known: {value: phone, source: 'x'},
        nhs: {value: '9991234560', source: phone},
      },
    });
    const page = await fixture<HTMLElement>(html`<div lang="ar">${host}</div>`);
    expect(page.contains(host)).to.equal(true);
    await host.updateComplete;
    host.form.requestSubmit();
    await host.updateComplete;
    // In what is known, in where it is from, in an example inside a sentence.
    for (const digits of [phone, '999 123 4560', '07700 900 982']) {
      const places = placesOf(host.renderRoot as ShadowRoot, digits);
      expect(places, digits).not.to.have.length(0);
      for (const [first = 0, last = 0] of places) expect(first, digits).to.be.below(last);
    }
  });

  it('is never asked for words outside of it', () => {
    expect(messagesOutsideLanguage()).to.equal(0);
  });
});
