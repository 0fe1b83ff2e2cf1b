/** Questions that come up while somebody writes. Everyone is invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import type {Definition, Page, Question} from '../../src/questions/index.js';
import {pressWords} from '../fixtures/drive.js';
import {press, type} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';

const number: Question = {id: 'number', kind: 'text', label: 'Your number'};
const more: Question = {
  id: 'more',
  kind: 'long-text',
  label: 'More about it',
  showWhen: {question: 'number', answered: true},
};
const name: Question = {id: 'name', kind: 'name', label: 'Your name'};

function form(pages: readonly Page[], layout: 'pages' | 'single') {
  const definition: Definition = {
    id: 'coming-up',
    version: '1',
    title: 'Coming up',
    audiences: [{id: 'team', label: 'the team'}],
    audience: ['team'],
    sections: [{id: 'all', title: 'All', pages}],
  };
  return fixture<SteadyReferralForm>(
    html`<steady-referral-form path="self" layout=${layout} .config=${{definition}}>
    </steady-referral-form>`,
  );
}

/** Writes a number, goes on by Tab and writes a name: meanwhile "more" has come up between the two. */
async function writeOn(element: SteadyReferralForm): Promise<void> {
  await element.updateComplete;
  await pressWords(element, 'Start');
  element.renderRoot.querySelector<HTMLElement>('[name="number"]')?.focus();
  await type('7');
  await press('Tab');
  await element.updateComplete;
  await type('Sam');
  await element.updateComplete;
  expect(element.renderRoot.querySelector('[name="more"]')).to.exist;
  const box = element.renderRoot.querySelector<HTMLInputElement>('[name="name.first"]');
  expect(element.shadowRoot?.activeElement).to.equal(box);
  expect(box?.value).to.equal('Sam');
}

describe('a question that comes up before the one somebody writes in', () => {
  it('takes neither the focus nor what is written, on one page', async () => {
    await writeOn(await form([{id: 'one', questions: [number, more, name]}], 'pages'));
  });

  it('takes neither of them where it comes with a page of its own', async () => {
    const pages = [number, more, name].map((question) => ({
      id: `page-${question.id}`,
      questions: [question],
    }));
    await writeOn(await form(pages, 'single'));
  });
});
