import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/through-the-gate-plan.js';
import type {GatePlanConfig} from '../../src/components/through-the-gate-plan/config.js';
import type {PlanViewName} from '../../src/components/through-the-gate-plan/views.js';
import {
  arabicPlan,
  emptyPlan,
  longPlan,
  marlonOutside,
  marlonsPlan,
  marlonsPlanForAna,
  outsideToday,
  plansToday,
  remandPlan,
  unknownPlan,
} from '../../test/fixtures/plans.js';

interface Args {
  record?: unknown;
  config?: GatePlanConfig;
  view?: PlanViewName;
  today?: string;
  show?: 'all' | 'not-sorted';
  language?: string;
}

/** A plan that a person takes out of the gate. The person, and all in it, is invented. */
const meta = {
  title: 'Components/Through-the-gate plan',
  component: 'steady-through-the-gate-plan',
  args: {record: marlonsPlan},
  render: (args) => html`
    <div lang=${args.language ?? nothing}>
      <steady-through-the-gate-plan
        heading-level="1"
        allow-unreviewed="cy ar en-x-easyread"
        .record=${args.record}
        .config=${args.config}
        view=${args.view ?? nothing}
        today=${args.today ?? plansToday}
        show=${args.show ?? nothing}
      ></steady-through-the-gate-plan>
    </div>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const Mine: Story = {};

export const NotSortedYet: Story = {args: {show: 'not-sorted'}};

export const NoReleaseDate: Story = {args: {record: unknownPlan}};

export const OnRemand: Story = {args: {record: remandPlan}};

/** Some days after release: numbers can be pressed, and appointments go into a calendar. */
export const Outside: Story = {
  args: {
    record: marlonOutside,
    today: outsideToday,
    config: {
      activityPages: {allotment: '/whats-on/allotment'},
      help: [{text: 'Phone Harbour House.', phone: '01632 960404'}],
    },
  },
};

export const JustStarted: Story = {args: {record: emptyPlan}};

/** 40 goals and 200 steps. */
export const Long: Story = {args: {record: longPlan()}};

/** For the worker outside, as the server has given it to her. */
export const Handover: Story = {args: {record: marlonsPlanForAna, view: 'handover'}};

export const EasyRead: Story = {args: {language: 'en-x-easyread'}};

export const Welsh: Story = {args: {record: remandPlan, language: 'cy'}};

export const Arabic: Story = {args: {record: arabicPlan, language: 'ar'}};

/** Two release dates: it cannot be known which counts. */
export const CannotBeRead: Story = {
  args: {
    record: {
      ...marlonsPlan,
      release: {
        ...marlonsPlan.release,
        dates: [...marlonsPlan.release.dates, ...marlonsPlan.release.dates],
      },
    },
  },
};

export const NoPlan: Story = {args: {record: null}};
