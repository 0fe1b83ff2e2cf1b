import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/wellbeing-check-in.js';
import type {CheckInConfig} from '../../src/components/wellbeing-check-in/config.js';
import type {SteadyWellbeingCheckIn} from '../../src/components/wellbeing-check-in/wellbeing-check-in.js';
import {numbers} from '../../test/fixtures/check-ins.js';
import {FakeSpeech, pageSpeaksWith, voice} from '../../test/fixtures/fake-speech.js';
import {choose, pressWords, skipTo, wordsAppear} from '../../test/fixtures/drive.js';

type Args = Pick<
  SteadyWellbeingCheckIn,
  'instrument' | 'path' | 'setting' | 'layout' | 'fromPaper' | 'config' | 'history'
> & {readonly language?: string};

const harbourHouse: CheckInConfig = {
  host: {name: 'Harbour House'},
  audiences: {
    ana: {
      label: {en: 'Ana, your link worker', ar: 'آنا، مرشدتك', cy: 'Ana, eich gweithiwr cyswllt'},
      hint: {
        en: 'Reads them on weekday mornings',
        ar: 'تقرؤها صباح أيام الأسبوع',
        cy: 'Mae’n eu darllen ar foreau’r wythnos',
      },
    },
    champion: {
      label: {
        en: 'your Health and Wellbeing Champion',
        ar: 'زميلك الداعم للصحة',
        cy: 'eich Hyrwyddwr Iechyd a Lles',
      },
    },
  },
};

/** Nothing in these stories is sent anywhere; the people in them are invented. */
const meta = {
  title: 'Components/Wellbeing check-in',
  component: 'steady-wellbeing-check-in',
  args: {
    instrument: 'ons4',
    path: 'self',
    setting: 'custody',
    layout: 'pages',
    fromPaper: false,
    config: harbourHouse,
    history: undefined,
  },
  render: ({
    instrument,
    path,
    setting,
    layout,
    fromPaper,
    config,
    history,
    language = 'en',
  }: Args) => html`
    <steady-wellbeing-check-in
      lang=${language}
      allow-unreviewed="cy ar en-x-easyread"
      .instrument=${instrument}
      .path=${path}
      .setting=${setting}
      .layout=${layout}
      .fromPaper=${fromPaper}
      .config=${config}
      .history=${history}
      @steady-check-in-send=${take}
    >
      <p>Ask any member of staff for the questions on paper.</p>
    </steady-wellbeing-check-in>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** An invented host that takes whatever is sent. */
function take(event: HTMLElementEventMap['steady-check-in-send']): void {
  event.respondWith({submissionId: event.checkIn.submissionId, reference: 'HH-7K2M'});
}

/** A story that begins with what a person did before. */
function after(
  steps: (element: SteadyWellbeingCheckIn) => Promise<void>,
  args: Partial<Args> = {},
): Story {
  return {
    args,
    play: async ({canvasElement}) => {
      const element = canvasElement.querySelector('steady-wellbeing-check-in');
      if (!element) return;
      await wordsAppear(element, 'Start');
      await steps(element);
    },
  };
}

async function begin(element: SteadyWellbeingCheckIn, who = 'Ana, your link worker') {
  await pressWords(element, 'Start');
  const first = element.renderRoot.querySelector<HTMLInputElement>('[name=steady-who]');
  if (who === 'first') first?.click();
  else await choose(element, who);
  await pressWords(element, 'Continue');
}

async function checked(element: SteadyWellbeingCheckIn, who?: string): Promise<void> {
  await begin(element, who);
  await choose(element, '6');
  await pressWords(element, 'Continue');
  await pressWords(element, 'Skip this question');
  await pressWords(element, 'That is enough. Check what I have said');
}

export const Start: Story = {args: {instrument: 'today', path: undefined}};

export const SaidBefore = after(
  async (element) => {
    await pressWords(element, 'What I said before');
    await wordsAppear(element, '25 May 2026');
  },
  {history: numbers},
);

export const WhoWillSeeIt = after((element) => pressWords(element, 'Start'));

export const NobodyChosen = after(async (element) => {
  await pressWords(element, 'Start');
  await pressWords(element, 'Continue');
});

export const Scale = after(async (element) => {
  await begin(element);
  await choose(element, '6');
});

export const ScaleInArabic = after((element) => begin(element, 'first'), {language: 'ar'});

export const Needs = after(
  async (element) => {
    await begin(element, 'Only me');
    await skipTo(element, 'needs');
    await choose(element, 'Something to eat or drink');
  },
  {instrument: 'today'},
);

export const Covered = after(async (element) => {
  await begin(element);
  await pressWords(element, 'Cover');
});

export const HelpNow = after(
  async (element) => {
    await begin(element);
    await pressWords(element, 'I need help now');
  },
  {setting: 'community'},
);

/** A device that is made up speaks. */
export const Listening: Story = {
  beforeEach: () => pageSpeaksWith(new FakeSpeech(voice('en-GB'), voice('ar'))),
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('steady-wellbeing-check-in');
    if (!element) return;
    await wordsAppear(element, 'Listen to this page');
    await begin(element);
    await pressWords(element, 'Listen to this page');
    for (const _ of [1, 2, 3, 4]) await pressWords(element, 'Next line');
  },
};

export const AskedByStaff = after((element) => begin(element), {path: 'staff'});

export const OnOnePage = after((element) => pressWords(element, 'Start'), {
  layout: 'single',
  instrument: 'loneliness',
});

export const TypedUpFromPaper = after(
  async (element) => {
    await begin(element);
  },
  {fromPaper: true, path: 'staff'},
);

export const Check = after((element) => checked(element));

export const CheckOnlyMe = after((element) => checked(element, 'Only me'));

export const Sent = after(async (element) => {
  await checked(element);
  await pressWords(element, 'Send my answers');
  await wordsAppear(element, 'Your answers have been sent');
});

export const FinishedForNobody = after(async (element) => {
  await checked(element, 'Nobody. I just want to think');
  await pressWords(element, 'Finish');
  await pressWords(element, 'A quiet minute');
});

export const Stopped = after(async (element) => {
  await begin(element);
  await choose(element, '6');
  await pressWords(element, 'Stop');
});
