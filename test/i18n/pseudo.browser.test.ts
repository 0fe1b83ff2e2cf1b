/** Every screen in a language that nobody speaks: finds words that are no messages, and tight places. */
import {expect, fixture, html} from '@open-wc/testing';
import {addLanguage} from '../../src/i18n/catalogues.js';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import type {ReferralPath, ReferralSetting} from '../../src/components/referral-form/config.js';
import type {SteadyElement} from '../../src/internal/element.js';
import type {Question} from '../../src/questions/index.js';
import {choose, fill, pressWords, skipTo, wordsOn} from '../fixtures/drive.js';
import {withKnown} from '../fixtures/hosts.js';
import {pseudo, withoutPseudo} from '../fixtures/pseudo.js';
import {PSEUDO, pseudoCatalogue} from '../fixtures/translations.js';
import {questionHost} from '../fixtures/question-host.js';
import {EVERY_KIND} from '../questions/fixtures.js';
import {setViewport} from '../helpers/commands.js';
import {cramped, unlocalised, wordsIn} from './look.js';

const hostWords = [...wordsIn(withKnown), 'Sam Reed', 'Sam', 'Reed', 'Bikes', 'PS-1'];

async function open(
  given: {path?: ReferralPath; setting?: ReferralSetting; layout?: 'single'} = {},
): Promise<SteadyReferralForm> {
  const page = await fixture<HTMLElement>(html`
    <div lang=${PSEUDO}>
      <steady-referral-form
        .path=${given.path}
        .setting=${given.setting ?? 'custody'}
        .layout=${given.layout ?? 'pages'}
        .config=${withKnown}
      ></steady-referral-form>
    </div>
  `);
  const form = page.querySelector('steady-referral-form');
  if (!form) throw new Error('There is no form.');
  await form.updateComplete;
  return form;
}

function looksWell(form: SteadyElement, where = '', width = 320, words = hostWords): void {
  expect(wordsOn(form), where).to.contain('⟦');
  expect(unlocalised(form, words), `not a message, ${where}`).to.deep.equal([]);
  expect(cramped(form), where).to.deep.equal([]);
  expect(document.documentElement.scrollWidth, where).to.be.at.most(width);
}

async function onPaper(form: SteadyReferralForm, where: string): Promise<void> {
  // A4 without its margins.
  const width = 690;
  await setViewport({width, height: 900});
  dispatchEvent(new Event('beforeprint'));
  looksWell(form, where, width);
  dispatchEvent(new Event('afterprint'));
  await setViewport({width: 320, height: 600});
}

/** Chooses everything there is to choose, one after the other, so that every follow-up opens. */
async function openEverything(form: SteadyReferralForm): Promise<number> {
  const done = new Set<string>();
  const next = () =>
    [...form.renderRoot.querySelectorAll<HTMLInputElement>('[type="radio"], [type="checkbox"]')]
      // Saying no to the referral would close all the rest.
      .filter(({id}) => !id.startsWith('agreement.') && !done.has(id))
      .find(({checked}) => !checked);
  for (let box = next(); box; box = next()) {
    done.add(box.id);
    box.click();
    await form.updateComplete;
    looksWell(form, `after ${box.id}`);
  }
  return done.size;
}

async function toCheck(form: SteadyReferralForm): Promise<void> {
  await pressWords(form, 'Start');
  await choose(form, 'Yes');
  await pressWords(form, 'Continue');
  await choose(form, 'No, I want to change it');
  await fill(form, 'name.first', 'Sam');
  await fill(form, 'name.last', 'Reed');
  await pressWords(form, 'Continue');
  await skipTo(form, 'strengths');
  await fill(form, 'strengths', 'Bikes');
  await pressWords(form, 'That is enough. Check what I have said');
}

before(async () => {
  const templates = await pseudoCatalogue();
  addLanguage(PSEUDO, () => Promise.resolve({templates}));
});

describe('the pseudo-language', () => {
  it('is longer, readable, and marks what came through it', () => {
    expect(pseudo('Send {0} now')).to.equal('⟦Šééñd {0} ñööw~~⟧');
    expect(pseudo('NHS')).to.equal('⟦ÑHŠ~~⟧');
    const long = 'You can stop here. Have some water, or look out of the window for a minute.';
    expect([...pseudo(long)].length / long.length).to.be.within(1.35, 1.5);
    expect(withoutPseudo('⟦a ⟦b⟧ c⟧ Stop')).to.equal('Stop');
  });

  it('is not offered by the library itself', async () => {
    const {catalogueLoaders} = await import('../../src/i18n/generated/loaders.js');
    expect(Object.keys(catalogueLoaders)).not.to.include(PSEUDO);
  });
});

describe('what looks for words and tight places', () => {
  it('finds a word that is no message, also one that is only spoken', async () => {
    const form = await open({path: 'self'});
    form.renderRoot.querySelector('h2, h3')?.append(' Hello');
    form.renderRoot.querySelector('button')?.setAttribute('aria-label', 'Go');
    expect(unlocalised(form, hostWords)).to.deep.equal(['Hello', 'Go']);
  });

  it('finds words that do not fit, and words over words', async () => {
    await setViewport({width: 320, height: 600});
    const form = await open({path: 'self'});
    const button = form.renderRoot.querySelector<HTMLElement>('.actions button');
    if (!button) throw new Error('There is no button.');
    button.style.cssText = 'width: 20px; min-width: 0; padding: 0; white-space: nowrap';
    expect(cramped(form).join()).to.contain('too narrow: <button');
    button.style.cssText = 'position: relative; inset-block-start: -60px; background: none';
    expect(cramped(form).join()).to.contain('over each other');
  });
});

describe('every screen of the referral form, in longer words at 320 px', () => {
  beforeEach(async () => {
    await setViewport({width: 320, height: 600});
    document.body.style.margin = '0';
  });

  afterEach(() => {
    document.body.style.margin = '';
  });

  for (const path of ['self', 'helped', 'staff'] as const) {
    for (const setting of ['custody', 'community'] as const) {
      it(`every question and problem: ${path}, ${setting}`, async () => {
        const form = await open({path, setting, layout: 'single'});
        looksWell(form, 'start');
        await pressWords(form, 'Start');
        await pressWords(form, 'Check your answers');
        looksWell(form, 'with problems');
        expect(await openEverything(form)).to.be.above(80);
      }).timeout(60_000);
    }
  }

  it('who fills it in, a page, its help, and stopping', async () => {
    const form = await open();
    await pressWords(form, 'Start');
    looksWell(form, 'nothing chosen');
    await choose(form, 'I am, and someone is helping me');
    await pressWords(form, 'Start');
    await choose(form, 'Yes');
    await pressWords(form, 'I need help now');
    looksWell(form, 'help');
    await pressWords(form, 'Stop');
    looksWell(form, 'stopping');
    await pressWords(form, 'Clear my answers');
    looksWell(form, 'stopped');
  });

  it('every kind of field, empty, with a problem, and known already', async () => {
    const pages = EVERY_KIND.sections.flatMap((section) => section.pages);
    // Without what they hang on, so that all are asked.
    const questions = pages.flatMap((page) => page.questions).map(alwaysAsked);
    const known = Object.fromEntries(
      questions
        .filter(({kind}) => kind === 'text' || kind === 'long-text')
        .map(({id}) => [id, {value: 'Bikes', source: 'Bikes', date: '2025-11-20'}]),
    );
    const host = questionHost({questions, known, whoSees: true});
    const page = await fixture<HTMLElement>(html`<div lang=${PSEUDO}>${host}</div>`);
    expect(page.contains(host)).to.equal(true);
    await host.updateComplete;
    const words = [
      ...wordsIn(EVERY_KIND),
      'your link worker at Harbour House',
      'prison healthcare',
      'Bikes',
    ];
    looksWell(host, 'empty', 320, words);
    host.form.requestSubmit();
    await host.updateComplete;
    expect(host.journey.problems).to.have.length.above(3);
    looksWell(host, 'with problems', 320, words);
  });

  it('saying no', async () => {
    const form = await open({path: 'self'});
    await pressWords(form, 'Start');
    await choose(form, 'Not now');
    await pressWords(form, 'Continue');
    looksWell(form);
  });

  it('checking, not sent, sent, finished, on paper', async () => {
    const form = await open({path: 'self'});
    await onPaper(form, 'blank paper');
    let works = false;
    form.addEventListener('steady-referral-send', (event) => {
      const {submissionId} = event.referral;
      const receipt = {submissionId, reference: 'PS-1', receivedAt: '2026-06-15T13:05:00Z'};
      event.respondWith(works ? receipt : Promise.reject(new Error('an invented fault')));
    });
    await toCheck(form);
    for (const details of form.renderRoot.querySelectorAll('details')) details.open = true;
    looksWell(form, 'check');
    await pressWords(form, 'Send referral');
    await shows(form, 'Your referral has not been sent');
    looksWell(form, 'not sent');
    works = true;
    await pressWords(form, 'Send referral');
    await shows(form, 'Your referral has been sent');
    looksWell(form, 'sent');
    await onPaper(form, 'copy on paper');
    await pressWords(form, 'Finish and clear this screen');
    looksWell(form, 'finished');
  });
});

function alwaysAsked({showWhen: _, ...question}: Question): Question {
  return {...question, required: true};
}

async function shows(form: SteadyReferralForm, english: string): Promise<void> {
  while (!wordsOn(form).includes(pseudo(english))) {
    await new Promise((done) => requestAnimationFrame(done));
    await form.updateComplete;
  }
}
