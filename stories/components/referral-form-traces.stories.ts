import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/referral-form.js';
import {MemoryDrafts} from '../../src/drafts/memory.js';
import type {DraftStore} from '../../src/drafts/store.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {choose, fill, pressWords, wordsAppear} from '../../test/fixtures/drive.js';
import {harbourHouse} from '../../test/fixtures/hosts.js';

interface Args {
  readonly clearAfter: number | undefined;
  readonly store: DraftStore | undefined;
}

const leftIn = new Map<DraftStore, string>();

/**
 * What hosts can ask for: clearing after a while, for devices that people share, and keeping answers
 * until they are sent. Nothing here is sent anywhere; the people are invented.
 */
const meta = {
  title: 'Components/Referral form/Traces',
  component: 'steady-referral-form',
  args: {clearAfter: undefined, store: undefined},
  argTypes: {store: {table: {disable: true}}},
  // A story takes away or writes over what was left, and may be looked at again.
  beforeEach: async ({args: {store}}) => {
    const text = store && leftIn.get(store);
    if (text !== undefined) await store?.set('steady-draft-steady-referral-form', text);
  },
  render: ({clearAfter, store}: Args) => html`
    <steady-referral-form
      path="self"
      .clearAfter=${clearAfter}
      .drafts=${store && {store}}
      .config=${harbourHouse}
    ></steady-referral-form>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** A story that begins with what happened before. */
function after(steps: (form: SteadyReferralForm) => Promise<void>, args: Partial<Args>): Story {
  return {
    args,
    play: async ({canvasElement}) => {
      const form = canvasElement.querySelector('steady-referral-form');
      if (form) await steps(form);
    },
  };
}

async function named(form: SteadyReferralForm): Promise<void> {
  await wordsAppear(
    form,
    'If nothing is pressed for 1 minute, your answers are cleared. We ask you first.',
  );
  await pressWords(form, 'Start');
  await choose(form, 'Yes');
  await pressWords(form, 'Continue');
  await fill(form, 'name.first', 'Sam');
  await fill(form, 'name.last', 'Reed');
}

/** The device believes that so many seconds have gone by, for as long as it takes to notice. */
function later(seconds: number): void {
  const {now} = Date;
  Date.now = () => now() + seconds * 1000;
  document.dispatchEvent(new Event('visibilitychange'));
  Date.now = now;
}

/** A store in which somebody left this, whenever the story begins. */
function holding(text: string): DraftStore {
  const store = new MemoryDrafts();
  leftIn.set(store, text);
  return store;
}

const draft = {
  format: 1,
  definition: 'steady-referral 1.0',
  until: 4_000_000_000_000,
  id: '0b7f6a52-30ad-4b1e-9d7e-2f6f1a3f9c11',
  variant: 'self',
  page: 'name',
  answers: {agreement: 'yes', name: {first: 'Sam', last: 'Reed'}},
  confirmed: {},
};

export const StartThatClearsAfterTenMinutes: Story = {args: {clearAfter: 10}};

export const StartThatKeepsAnswers: Story = {args: {store: new MemoryDrafts()}};

export const AskingWhetherSomebodyIsThere = after(
  async (form) => {
    await named(form);
    later(45);
    await wordsAppear(form, 'Are you still there?');
  },
  {clearAfter: 1},
);

export const ClearedByItself = after(
  async (form) => {
    await named(form);
    later(90);
    await wordsAppear(
      form,
      'Nobody pressed anything for a while. Your answers were cleared to keep them private.',
    );
  },
  {clearAfter: 1},
);

export const AnswersFromEarlier = after(
  (form) => wordsAppear(form, 'Carry on from where you stopped?'),
  {
    store: holding(JSON.stringify(draft)),
  },
);

export const CarriedOn = after(
  async (form) => {
    await wordsAppear(form, 'Carry on from where you stopped?');
    await pressWords(form, 'Carry on');
    await wordsAppear(form, 'Question 2 of 24');
  },
  {store: holding(JSON.stringify(draft))},
);

export const AnswersFromEarlierAreOver = after(
  (form) =>
    wordsAppear(
      form,
      'Answers from earlier were kept for a short time only, and have been cleared.',
    ),
  {
    store: holding(JSON.stringify({...draft, until: 1})),
  },
);

export const AnswersFromEarlierAreLost = after(
  (form) =>
    wordsAppear(form, 'Answers from earlier could not be brought back. They have been cleared.'),
  {
    store: holding('{'),
  },
);
