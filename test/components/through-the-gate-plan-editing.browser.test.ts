/** A plan that the person and somebody who works with them change together. People are invented. */
import {expect, html} from '@open-wc/testing';
import '../../src/define/through-the-gate-plan.js';
import type {
  PlanChangeDetail,
  SteadyPlanChangeEvent,
} from '../../src/components/through-the-gate-plan/editing/event.js';
import {formSource} from '../../src/components/through-the-gate-plan/editing/form-code.js';
import type {SteadyThroughTheGatePlan} from '../../src/components/through-the-gate-plan/through-the-gate-plan.js';
import type {GatePlan, PlanAuthor} from '../../src/data/contracts/gate-plan.js';
import {applyPlanPatch} from '../../src/plans/changes/index.js';
import {choose, fill, pressOn, pressWords, wordsAppear, wordsOn} from '../fixtures/drive.js';
import {changedBySam} from '../fixtures/plan-editing.js';
import {deesPlan, keyWorker, longPlan, me, plansToday} from '../fixtures/plans.js';
import {expectAccessible, press, type} from '../helpers/commands.js';
import {fixture} from '../helpers/from-server.js';

const withSam: PlanAuthor = {...me, helper: 'Sam'};
const HOME = 'I want a room of my own.';
const LETTER = 'I will ask healthcare for my medicine letter.';

// Forms are here from the beginning, but where a test is about their coming.
before(() => formSource.bring());

async function shown(
  record: GatePlan = deesPlan,
  signed: PlanAuthor | null = withSam,
): Promise<SteadyThroughTheGatePlan> {
  const element = await fixture<SteadyThroughTheGatePlan>(
    html`<steady-through-the-gate-plan
      view="with-me"
      today=${plansToday}
      .record=${record}
      .config=${signed ? {signed} : {}}
    ></steady-through-the-gate-plan>`,
  );
  await wordsAppear(element, signed ? 'Add a goal' : 'This plan can be read here');
  return element;
}

/** Everything that was told of changes. */
function changesOf(element: SteadyThroughTheGatePlan, refuse = false): PlanChangeDetail[] {
  const told: PlanChangeDetail[] = [];
  element.addEventListener('steady-plan-change', (event: SteadyPlanChangeEvent) => {
    told.push(event.detail);
    if (refuse) event.preventDefault();
  });
  return told;
}

const root = (element: SteadyThroughTheGatePlan) => element.renderRoot as ShadowRoot;
const focused = (element: SteadyThroughTheGatePlan) =>
  root(element).activeElement as HTMLElement | null;
const focusedWords = (element: SteadyThroughTheGatePlan) =>
  focused(element)?.getAttribute('aria-label') ?? focused(element)?.textContent.trim() ?? '';
const status = (element: SteadyThroughTheGatePlan) =>
  root(element).querySelector('[role=status]')?.textContent.trim();

/** Goes on by Tab until this has the focus. */
async function tabTo(element: SteadyThroughTheGatePlan, words: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (focusedWords(element) === words) return;
    await press('Tab');
  }
  throw new Error(`Tab does not reach "${words}", only "${focusedWords(element)}".`);
}

const focusOn = (element: SteadyThroughTheGatePlan, id: string) => {
  root(element).querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
};

describe('a plan that is changed with the keyboard alone', () => {
  it('takes a new goal, changes it, moves it and undoes all of it', async function () {
    // A hundred real keys, in the slowest engine beside two others.
    this.timeout(40_000);
    const element = await shown();
    const told = changesOf(element);
    // Each part is closed to begin with, and opens by a key.
    const add = () => root(element).querySelector<HTMLElement>('[id="open:add.goals.a-home"]')!;
    expect(add().checkVisibility({contentVisibilityAuto: false})).to.equal(false);
    add().closest('details')!.querySelector('summary')!.focus();
    expect(focusedWords(element).replace(/\s+/g, ' ')).to.equal(
      'Somewhere to live Look inside (4)Not sorted yet (3)',
    );
    await press('Enter');
    focusOn(element, 'open:add.goals.a-home');
    await press('Enter');
    await element.updateComplete;
    expect(focusedWords(element)).to.equal('Add a goal');
    await press('Tab');
    await type('A garden.');
    await tabTo(element, 'Save');
    await press('Enter');
    await element.updateComplete;
    const added = element.plan?.goals.at(-1);
    expect(added?.text).to.equal('A garden.');
    expect(added?.by).to.deep.equal(withSam);
    expect(added?.audience).to.deep.equal(deesPlan.areas[0]?.audience);
    expect(status(element)).to.equal('Saved.');
    expect(focusedWords(element)).to.equal('Change or add: A garden.');

    // Another key tells a press that is meant from the second of a double press.
    await press('Shift');
    await press('Enter');
    await tabTo(element, 'Move up');
    await press(' ');
    await element.updateComplete;
    const goals = () => element.plan?.goals.map(({text}) => text);
    expect(goals()?.[0]).to.equal('A garden.');
    expect(status(element)).to.equal('Moved. It is now number 1 of 2.');
    expect(focusedWords(element)).to.equal('Move down');

    await tabTo(element, 'Move down');
    focusOn(element, `open:change.goals.${added?.id ?? ''}`);
    await press('Enter');
    await element.updateComplete;
    await press('Tab');
    await press('End');
    await type(' With beans.');
    await tabTo(element, 'Save');
    await press('Enter');
    await element.updateComplete;
    expect(element.plan?.goals[0]?.text).to.equal('A garden. With beans.');

    focusOn(element, 'edit-undo');
    for (const left of ['A garden.', 'A garden.']) {
      await press('Shift');
      await press('Enter');
      await element.updateComplete;
      expect(goals()).to.include(left);
      expect(focusedWords(element)).to.equal('Undo the last change');
    }
    await press('Shift');
    await press('Enter');
    await element.updateComplete;
    expect(goals()).to.deep.equal(deesPlan.goals.map(({text}) => text));
    expect(status(element)).to.equal('The last change was undone.');
    expect(told.length).to.equal(6);
  });
});

describe('a change to a plan', () => {
  it('is saved once for a double press, and stays said', async () => {
    const element = await shown();
    const told = changesOf(element);
    await pressWords(element, `Change or add: ${LETTER}`);
    const save = [...root(element).querySelectorAll('button')].find(
      ({textContent}) => textContent.trim() === 'Mark as done',
    )!;
    pressOn(save);
    save.click();
    await element.updateComplete;
    expect(told.length).to.equal(1);
    expect(status(element)).to.equal('Saved.');
  });

  it('is told with the new record, the smallest patch and what undoes it', async () => {
    const element = await shown();
    const [told] = [changesOf(element)];
    await pressWords(element, `Change or add: ${LETTER}`);
    await pressWords(element, 'Mark as done');
    const {record, patch, change, undo} = told[0]!;
    expect(change).to.deep.equal({
      kind: 'state',
      list: 'actions',
      item: 't-letter',
      state: 'done',
    });
    expect(applyPlanPatch(deesPlan, patch)).to.deep.equal(record);
    expect(applyPlanPatch(record, undo).actions).to.deep.equal(deesPlan.actions);
    expect(element.plan).to.equal(record);
    expect(focusedWords(element)).to.equal(`Change or add: ${LETTER}`);
    expect(told.length).to.equal(1);
  });

  it('is made on a page without https too, where browsers give no ready-made ids', async () => {
    Object.defineProperty(crypto, 'randomUUID', {value: undefined, configurable: true});
    try {
      const element = await shown();
      await pressWords(element, `Change or add: ${LETTER}`);
      await pressWords(element, 'Mark as done');
      const letter = element.plan?.actions.find(({text}) => text === LETTER);
      expect(letter?.state).to.equal('done');
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });

  it('is not made when the page cancels it, and what was typed is still there', async () => {
    const element = await shown();
    changesOf(element, true);
    await pressWords(element, `Change or add: ${HOME}`);
    await pressWords(element, 'Change this');
    await fill(element, 'text', 'A flat of my own.');
    await pressWords(element, 'Save');
    expect(element.plan).to.deep.equal(deesPlan);
    expect(status(element)).to.equal('This was not saved. What you wrote is still here.');
    expect(root(element).querySelector('textarea')?.value).to.equal('A flat of my own.');
  });

  it('is said to be nothing where nothing is different', async () => {
    const element = await shown();
    const told = changesOf(element);
    const dated = deesPlan.actions.find(({when}) => when?.day !== undefined);
    for (const ways of [
      [`Change or add: ${HOME}`, 'Change this'],
      [`Change or add: ${dated?.text ?? ''}`, 'Change this'],
      ['Change or add: Probation office', 'Change this'],
      ['Change the day of release'],
    ]) {
      for (const words of [...ways, 'Save']) await pressWords(element, words);
      expect(told).to.deep.equal([]);
      expect(status(element)).to.equal('Nothing was changed.');
    }
  });

  it('says what is missing, in a list that takes the focus and at its question', async () => {
    const element = await shown();
    await pressWords(element, 'Add an appointment');
    await pressWords(element, 'Save');
    const summary = root(element).querySelector('.error-summary');
    expect(focused(element)).to.equal(summary);
    expect(summary?.textContent).to.contain('Enter what the appointment is');
    expect(summary?.textContent).to.contain('Choose when it is');
    const optional = [...root(element).querySelectorAll('.edit-form :is(legend, label)')]
      .map(({textContent}) => textContent.trim())
      .filter((words) => words.endsWith('(optional)'));
    expect(optional).to.include('At what time? (optional)');
    expect(optional.join()).not.to.match(/When is it|On which day|about when/);
    await pressWords(element, 'Enter what the appointment is');
    expect(focused(element)?.id).to.equal('title');
    await fill(element, 'title', 'Job centre');
    await choose(element, 'The day of release');
    await choose(element, 'Outside');
    await choose(element, 'your key worker');
    await pressWords(element, 'Save');
    const added = element.plan?.appointments.at(-1);
    expect(added?.title).to.equal('Job centre');
    expect(added?.audience).to.deep.equal(['key-worker']);
    await expectAccessible(element);
  });

  it('speaks to whoever signs of who sees it', async () => {
    const sight = async (record: GatePlan, signed: PlanAuthor) => {
      const element = await shown(record, signed);
      await pressWords(element, `Change or add: ${LETTER}`);
      await pressWords(element, 'Change this');
      return root(element).querySelector('.edit-form .who-sees')?.textContent.trim();
    };
    const alone = {
      ...deesPlan,
      actions: deesPlan.actions.map((action) => ({...action, audience: []})),
    };
    const names =
      'your key worker, your link worker at Harbour House, probation and prison healthcare';
    expect(await sight(deesPlan, withSam)).to.equal(`Who sees this: you, and ${names}.`);
    expect(await sight(alone, me)).to.equal('Only you see this.');
    expect(await sight(deesPlan, keyWorker)).to.equal(
      `Who sees this: the person whose plan it is, and ${names}.`,
    );
    expect(await sight(alone, keyWorker)).to.equal('Only the person whose plan it is sees this.');
  });

  it('gives up nothing that was written unasked', async () => {
    const element = await shown();
    await pressWords(element, 'Add your own words');
    await fill(element, 'text', 'I like to be outside.');
    await pressWords(element, 'Cancel');
    expect(wordsOn(element)).to.contain('You have written something that is not saved');
    await pressWords(element, 'Go on writing');
    expect(root(element).querySelector('textarea')?.value).to.equal('I like to be outside.');
    // Something else that is opened asks as well.
    await pressWords(element, `Change or add: ${HOME}`);
    expect(wordsOn(element)).to.contain('You have written something that is not saved');
    await pressWords(element, 'Close without saving');
    expect(root(element).querySelector('textarea')).to.equal(null);
    await pressWords(element, 'Add your own words');
    await pressWords(element, 'Cancel');
    expect(focusedWords(element)).to.equal('Add your own words');
  });
});

describe('who changes a plan', () => {
  it('is nobody where the page has not said: then it can be read', async () => {
    const element = await shown(deesPlan, null);
    const buttons = root(element).querySelectorAll('.page button');
    expect(buttons.length).to.equal(0);
    expect(wordsOn(element)).to.contain(HOME);
  });

  it('edits no words of the person’s, and writes beside them', async () => {
    const element = await shown(deesPlan, keyWorker);
    expect(wordsOn(element)).to.contain('You are making changes as Sam (Key worker).');
    expect(wordsOn(element)).not.to.contain('Add your own words');
    await pressWords(element, 'Change or add: Nights are hard.');
    const panel = () => root(element).querySelector('.edit-panel');
    expect(panel()?.textContent).to.contain('These are the person’s own words.');
    expect(panel()?.textContent).not.to.contain('Change this');
    expect(panel()?.textContent).not.to.contain('Take this out');
    await pressWords(element, 'Add a note');
    expect(panel()?.textContent).to.contain('prison healthcare');
    await fill(element, 'text', 'Thank you for telling us.');
    await pressWords(element, 'Save');
    const {text, notes} = element.plan?.words[2] ?? {};
    expect(text).to.equal('Nights are hard.');
    expect(notes?.[0]?.by).to.deep.equal(keyWorker);
  });
});

describe('a plan that somebody else changes meanwhile', () => {
  const goal = (text: string) =>
    changedBySam(
      deesPlan,
      {kind: 'change', list: 'goals', item: 'g-home', set: {text}},
      {
        ...me,
        name: 'Dee',
      },
    );

  async function writing(element: SteadyThroughTheGatePlan): Promise<void> {
    await pressWords(element, `Change or add: ${HOME}`);
    await pressWords(element, 'Change this');
    await fill(element, 'text', 'A flat of my own.');
  }

  it('takes both changes where they are in different places', async () => {
    const element = await shown();
    await writing(element);
    element.record = changedBySam(deesPlan, {
      kind: 'state',
      list: 'essentials',
      item: 'e-sleep',
      state: 'sorted',
    });
    await wordsAppear(element, 'Sam (Key worker) has changed the plan.');
    expect(root(element).querySelector('textarea')?.value).to.equal('A flat of my own.');
    await pressWords(element, 'Save');
    expect(element.plan?.goals[0]?.text).to.equal('A flat of my own.');
    expect(element.plan?.essentials[0]?.state).to.equal('sorted');
  });

  it('shows both where they are in the same place, and keeps what is chosen', async () => {
    for (const [button, kept] of [
      ['Keep what you wrote', 'A flat of my own.'],
      ['Keep what Dee wrote', 'A house.'],
    ] as const) {
      const element = await shown();
      await writing(element);
      element.record = goal('A house.');
      await wordsAppear(element, 'has changed the plan.');
      await pressWords(element, 'Save');
      const sides = [...root(element).querySelectorAll('.side .own')].map((each) =>
        each.textContent.trim(),
      );
      expect(sides).to.deep.equal(['A flat of my own.', 'A house.']);
      expect(element.plan?.goals[0]?.text).to.equal('A house.');
      await pressWords(element, button);
      expect(element.plan?.goals[0]?.text).to.equal(kept);
    }
  });

  it('says so where what is written in has been taken out, and can put it back', async () => {
    const element = await shown();
    await writing(element);
    element.record = changedBySam(deesPlan, {kind: 'remove', list: 'goals', item: 'g-home'}, me);
    await wordsAppear(element, 'has changed the plan.');
    await pressWords(element, 'Save');
    expect(wordsOn(element)).to.contain('has taken this out of the plan');
    await pressWords(element, 'Keep what you wrote');
    expect(element.plan?.goals.at(-1)?.text).to.equal('A flat of my own.');
  });
});

describe('one press on what somebody else changes meanwhile', () => {
  const sides = (element: SteadyThroughTheGatePlan) =>
    [...root(element).querySelectorAll('.side .own')].map((each) => each.textContent.trim());
  const order = (element: SteadyThroughTheGatePlan) => element.plan?.goals.map(({id}) => id);

  it('shows both, keeps what is offered under the finger, and takes what is chosen', async () => {
    for (const [button, state] of [
      ['Keep what you wrote', 'done'],
      ['Keep what Sam (Key worker) wrote', 'in-progress'],
    ] as const) {
      const element = await shown();
      const told = changesOf(element);
      await pressWords(element, `Change or add: ${LETTER}`);
      element.record = changedBySam(deesPlan, {
        kind: 'state',
        list: 'actions',
        item: 't-letter',
        state: 'in-progress',
      });
      await wordsAppear(element, 'Being done');
      await pressWords(element, 'Mark as done');
      expect(focused(element)?.id).to.equal('edit-clash');
      expect(sides(element)).to.deep.equal(['Done', 'Being done']);
      expect(told).to.deep.equal([]);
      await pressWords(element, button);
      expect(element.plan?.actions.find(({id}) => id === 't-letter')?.state).to.equal(state);
    }
  });

  it('is no clash where the other has changed something else of it', async () => {
    const element = await shown();
    await pressWords(element, `Change or add: ${LETTER}`);
    element.record = changedBySam(deesPlan, {
      kind: 'note',
      list: 'actions',
      item: 't-letter',
      text: 'Ines is in on Monday.',
    });
    await wordsAppear(element, 'Ines is in on Monday.');
    await pressWords(element, 'Mark as done');
    const letter = element.plan?.actions.find(({id}) => id === 't-letter');
    expect([letter?.state, letter?.notes?.length]).to.deep.equal(['done', 1]);
  });

  it('says so where what is taken out has been changed, and can leave it', async () => {
    for (const [button, left] of [
      ['Keep what you wrote', false],
      ['Keep what Dee wrote', true],
    ] as const) {
      const element = await shown();
      await pressWords(element, `Change or add: ${HOME}`);
      await pressWords(element, 'Take this out');
      element.record = changedBySam(
        deesPlan,
        {kind: 'change', list: 'goals', item: 'g-home', set: {text: 'A house.'}},
        {...me, name: 'Dee'},
      );
      await wordsAppear(element, 'has changed the plan.');
      await pressWords(element, 'Yes, take it out');
      expect(wordsOn(element)).to.contain('You and Dee have both changed this');
      expect(order(element)).to.include('g-home');
      await pressWords(element, button);
      expect(order(element)?.includes('g-home')).to.equal(left);
    }
  });

  it('shows both orders, and keeps the one that is chosen', async () => {
    const three = longPlan(3, 0);
    for (const [button, kept] of [
      ['Keep your order', ['goal-1', 'goal-0', 'goal-2']],
      ['Keep the order Sam (Key worker) chose', ['goal-2', 'goal-0', 'goal-1']],
    ] as const) {
      const element = await shown(three);
      await pressWords(element, 'Change or add: Goal 2');
      element.record = changedBySam(three, {
        kind: 'move',
        list: 'goals',
        item: 'goal-2',
        before: 'goal-0',
      });
      await element.updateComplete;
      await pressWords(element, 'Move up');
      expect(wordsOn(element)).to.contain('have both changed the order');
      await pressWords(element, button);
      expect(order(element)).to.deep.equal(kept);
    }
  });
});

describe('a long plan', () => {
  it('is open on paper, and afterwards as it was, also where no style can open it', async () => {
    const element = await shown(longPlan(3, 4));
    const parts = () => [...root(element).querySelectorAll<HTMLDetailsElement>('details.fold')];
    const before = parts();
    expect(before.length).to.be.greaterThan(1);
    before[1]!.open = true;
    const open = before.map((each) => each.open);
    expect(open).to.include(false);
    for (const times of ['once', 'twice']) {
      dispatchEvent(new Event('beforeprint'));
      expect(
        parts().every((each) => each.open),
        times,
      ).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(
        parts().map((each) => each.open),
        times,
      ).to.deep.equal(open);
    }
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(before.map((each) => each.open)).to.deep.equal(open);
  });

  it('has a form only where one is open', async () => {
    const element = await shown(longPlan());
    expect(root(element).querySelectorAll('input, textarea, select').length).to.equal(0);
    const first = root(element).querySelector<HTMLElement>('.first button')!;
    first.click();
    await element.updateComplete;
    expect(focusedWords(element)).to.equal('Close');
    expect(focused(element)?.closest('details')?.open).to.equal(true);
    await pressWords(element, 'Change or add: Step 150');
    await pressWords(element, 'Mark as done');
    expect(element.plan?.actions[149]?.state).to.equal('done');
  });
});
