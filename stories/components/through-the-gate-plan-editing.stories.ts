import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/through-the-gate-plan.js';
import type {PlanAction, PlanAuthor, PlanGoal} from '../../src/data/contracts/gate-plan.js';
import type {SteadyThroughTheGatePlan} from '../../src/components/through-the-gate-plan/through-the-gate-plan.js';
import {fill, wordsAppear, pressWords} from '../../test/fixtures/drive.js';
import {
  arabicPlan,
  emptyPlan,
  keyWorker,
  longPlan,
  marlonsPlan,
  me,
  plansToday,
} from '../../test/fixtures/plans.js';
import {changedBySam} from '../../test/fixtures/plan-editing.js';

interface Args {
  record?: unknown;
  signed?: PlanAuthor;
  language?: string;
}

/** A person, and somebody who works with them, change the plan together. All in it is invented. */
const meta = {
  title: 'Components/Through-the-gate plan/Editing',
  component: 'steady-through-the-gate-plan',
  args: {record: marlonsPlan, signed: {...me, helper: 'Sam'}},
  render: (args) => html`
    <div lang=${args.language ?? nothing}>
      <steady-through-the-gate-plan
        heading-level="1"
        allow-unreviewed="cy ar en-x-easyread"
        view="with-me"
        today=${plansToday}
        .record=${args.record}
        .config=${{signed: args.signed}}
      ></steady-through-the-gate-plan>
    </div>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

const planIn = (canvas: HTMLElement) => {
  const plan = canvas.querySelector('steady-through-the-gate-plan');
  if (!plan) throw new Error('There is no plan.');
  return plan;
};

/** Opens what is called so, and then a form of it, which comes a little later. */
async function open(plan: SteadyThroughTheGatePlan, ...words: string[]): Promise<void> {
  await wordsAppear(plan, 'Add an appointment');
  for (const each of words) {
    await pressWords(plan, each);
    if (!each.startsWith('Change or add')) await wordsAppear(plan, 'Save');
  }
}

const [{id: GOAL_ID, text: GOAL}] = marlonsPlan.goals as [PlanGoal];
const [{text: LETTER}] = marlonsPlan.actions as [PlanAction];

/** What can be done with a step. */
export const Opened: Story = {
  play: ({canvasElement}) => open(planIn(canvasElement), `Change or add: ${LETTER}`),
};

/** One form, in its place. Who sees what is written stands over it. */
export const Changing: Story = {
  play: ({canvasElement}) => open(planIn(canvasElement), `Change or add: ${LETTER}`, 'Change this'),
};

export const Problems: Story = {
  play: ({canvasElement}) => open(planIn(canvasElement), 'Add an appointment', 'Save'),
};

/** Staff edit no words of the person's: they write beside them. */
export const AsKeyWorker: Story = {
  args: {signed: keyWorker},
  play: ({canvasElement}) => open(planIn(canvasElement), `Change or add: ${LETTER}`),
};

/** Somebody else has changed the same while the person was writing. */
export const BothChanged: Story = {
  async play({canvasElement}) {
    const plan = planIn(canvasElement);
    await open(plan, `Change or add: ${GOAL}`, 'Change this');
    await fill(plan, 'text', 'I want a flat of my own, near Ada.');
    plan.record = changedBySam(
      marlonsPlan,
      {kind: 'change', list: 'goals', item: GOAL_ID, set: {text: 'A room in Salford.'}},
      {...me, name: 'Marlon'},
    );
    await plan.updateComplete;
    await pressWords(plan, 'Save');
  },
};

/** "Cancel" gives up nothing unasked. */
export const NotSaved: Story = {
  async play({canvasElement}) {
    const plan = planIn(canvasElement);
    await open(plan, 'Add your own words');
    await fill(plan, 'text', 'I like to be outside.');
    await pressWords(plan, 'Cancel');
  },
};

export const JustStarted: Story = {args: {record: emptyPlan}};

export const Arabic: Story = {
  args: {record: arabicPlan, language: 'ar'},
  play: ({canvasElement}) => open(planIn(canvasElement), 'Change the day of release'),
};

export const EasyRead: Story = {
  args: {language: 'en-x-easyread'},
  play: ({canvasElement}) => open(planIn(canvasElement), 'Add your own words'),
};

/** 40 goals and 200 steps: only what is opened has a form. */
export const Long: Story = {args: {record: longPlan()}, tags: ['by-hand']};
