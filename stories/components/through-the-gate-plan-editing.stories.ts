import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/through-the-gate-plan.js';
import type {PlanAuthor} from '../../src/data/contracts/gate-plan.js';
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

/** Opens what is called so, and then a form of it. */
async function open(plan: SteadyThroughTheGatePlan, ...words: string[]): Promise<void> {
  for (const each of words) {
    await wordsAppear(plan, 'Sam');
    await pressWords(plan, each);
  }
}

const LETTER = 'I will ask healthcare for my medicine letter.';

/** What can be done with a step. */
export const Opened: Story = {
  play: ({canvasElement}) => open(planIn(canvasElement), `Change: ${LETTER}`),
};

export const Changing: Story = {
  play: ({canvasElement}) => open(planIn(canvasElement), `Change: ${LETTER}`, 'Change this'),
};

export const Adding: Story = {
  play: ({canvasElement}) => open(planIn(canvasElement), 'Add an appointment', 'Save'),
};
