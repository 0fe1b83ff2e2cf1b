/** What a host can count, and what it can never learn from counting. All people are invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/referral-form.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import type {SteadyMeasureEvent} from '../../src/internal/traces/measure-event.js';
import {choose, fill, pressWords, skipTo} from '../fixtures/drive.js';
import {harbourHouse} from '../fixtures/hosts.js';
import {fixture} from '../helpers/from-server.js';

interface Counted {
  readonly measured: string;
  readonly step: string;
  readonly question?: string;
  readonly problem?: string;
}

async function form(measure: boolean): Promise<[SteadyReferralForm, Counted[]]> {
  const counted: Counted[] = [];
  const page = await fixture<HTMLElement>(
    html`<div @steady-measure=${(event: SteadyMeasureEvent) => counted.push(read(event))}>
      <steady-referral-form path="self" ?measure=${measure} .config=${harbourHouse}>
      </steady-referral-form>
    </div>`,
  );
  const element = page.querySelector('steady-referral-form');
  if (!element) throw new Error('There is no form.');
  await import('../../src/internal/traces/traces.js');
  for (let turns = 0; turns < 20; turns++) await Promise.resolve();
  await element.updateComplete;
  return [element, counted];
}

/** Everything an event says. */
function read({measured, step, question, problem}: SteadyMeasureEvent): Counted {
  return {measured, step, ...(question && {question}), ...(problem && {problem})};
}

describe('measuring', () => {
  before(() => import('../../src/internal/traces/traces.js'));

  it('is off unless the host asks for it', async () => {
    const [element, counted] = await form(false);
    await pressWords(element, 'Start');
    await pressWords(element, 'Continue');
    expect(counted).to.deep.equal([]);
  });

  it('says which step was seen, what was skipped, and which problem was shown', async () => {
    const [element, counted] = await form(true);
    await pressWords(element, 'Start');
    await pressWords(element, 'Continue');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    await fill(element, 'name.first', 'Sam');
    await fill(element, 'name.last', 'Reed');
    await pressWords(element, 'Continue');
    await pressWords(element, 'Skip this question');
    expect(counted).to.deep.equal([
      {measured: 'step-seen', step: 'start'},
      {measured: 'step-seen', step: 'page', question: 'agreement'},
      {measured: 'problem-shown', step: 'page', question: 'agreement', problem: 'missing'},
      {measured: 'step-seen', step: 'page', question: 'name'},
      {measured: 'question-skipped', step: 'page', question: 'preferred-name'},
      {measured: 'question-skipped', step: 'page', question: 'pronouns'},
      {measured: 'step-seen', step: 'page', question: 'strengths'},
      {measured: 'question-skipped', step: 'page', question: 'strengths'},
      {measured: 'step-seen', step: 'page', question: 'matters-most'},
    ]);
  });

  it('names no private question, and none that only some answers lead to', async () => {
    const [element, counted] = await form(true);
    await pressWords(element, 'Start');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    await fill(element, 'name.first', 'Sam');
    await fill(element, 'name.last', 'Reed');
    await pressWords(element, 'Continue');
    await skipTo(element, 'needs');
    const before = counted.length;
    await choose(element, 'Somewhere to live');
    await fill(element, 'needs-accommodation', 'Away from my old street');
    await pressWords(element, 'Continue');
    await skipTo(element, 'people-any');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    await skipTo(element, 'health');
    await skipTo(element, 'birth-date.day');
    const named = counted.slice(before).flatMap(({question}) => question ?? []);
    expect(named).to.include('reason');
    for (const secret of ['needs', 'needs-accommodation', 'people', 'health', 'caring']) {
      expect(named).not.to.include(secret);
    }
    expect(
      counted.some(({measured, question}) => measured === 'question-skipped' && !question),
    ).to.equal(true);
  });

  it('never carries an answer', async () => {
    const [element, counted] = await form(true);
    await pressWords(element, 'Start');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    await fill(element, 'name.first', 'Zephyrine');
    await fill(element, 'preferred-name', 'Zephyrine '.repeat(8));
    await pressWords(element, 'Continue');
    expect(JSON.stringify(counted)).to.contain('too-long');
    expect(JSON.stringify(counted)).not.to.contain('Zephyrine');
  });

  it('does not call going back, or stopping, skipping', async () => {
    const [element, counted] = await form(true);
    await pressWords(element, 'Start');
    await choose(element, 'Yes');
    await pressWords(element, 'Continue');
    await pressWords(element, 'Back');
    await pressWords(element, 'Continue');
    await pressWords(element, 'Stop');
    expect(counted.filter(({measured}) => measured === 'question-skipped')).to.deep.equal([]);
  });
});
