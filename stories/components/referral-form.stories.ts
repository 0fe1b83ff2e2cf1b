import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../../src/define/referral-form.js';
import type {ReferralConfig} from '../../src/components/referral-form/config.js';
import type {SteadyReferralForm} from '../../src/components/referral-form/referral-form.js';
import {choose, fill, pressWords, skipTo} from '../../test/fixtures/drive.js';
import {harbourHouse, inEveryLanguage, longWords, withKnown} from '../../test/fixtures/hosts.js';

type Args = Pick<SteadyReferralForm, 'path' | 'setting' | 'layout' | 'config'>;

/** Nothing in these stories is sent anywhere; the people in them are invented. */
const meta = {
  title: 'Components/Referral form',
  component: 'steady-referral-form',
  args: {path: 'self', setting: 'custody', layout: 'pages', config: harbourHouse},
  argTypes: {
    path: {control: 'select', options: ['self', 'helped', 'staff', undefined]},
    setting: {control: 'radio', options: ['custody', 'community']},
    layout: {control: 'radio', options: ['pages', 'single']},
  },
  render: ({path, setting, layout, config}: Args) => html`
    <steady-referral-form
      .path=${path}
      .setting=${setting}
      .layout=${layout}
      .config=${config}
      @steady-referral-send=${take}
    >
      <p>To refer without this form, phone Harbour House on 01632 960 123.</p>
    </steady-referral-form>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

/** An invented host that takes whatever is sent. */
function take(event: HTMLElementEventMap['steady-referral-send']): void {
  event.respondWith({
    submissionId: event.referral.submissionId,
    reference: 'HH-7K2M-4QPD',
    receivedAt: '2026-06-15T13:05:00Z',
  });
}

/** A story that begins with what a person did before. */
function after(
  steps: (form: SteadyReferralForm) => Promise<void>,
  args: Partial<Args> = {},
): Story {
  return {
    args,
    play: async ({canvasElement}) => {
      const form = canvasElement.querySelector('steady-referral-form');
      if (form) await steps(form);
    },
  };
}

async function agree(form: SteadyReferralForm): Promise<void> {
  await pressWords(form, 'Start');
  await choose(form, 'Yes');
  await pressWords(form, 'Continue');
}

async function named(form: SteadyReferralForm): Promise<void> {
  await agree(form);
  if (form.path === 'helped') await pressWords(form, 'Skip these questions');
  await fill(form, 'name.first', 'Sam');
  await fill(form, 'name.last', 'Reed');
  await pressWords(form, 'Continue');
}

/** Some answers, then the page where they are checked. */
async function checked(form: SteadyReferralForm): Promise<void> {
  await named(form);
  await skipTo(form, 'interests');
  await choose(form, 'Making things');
  await choose(form, 'Being outside');
  await pressWords(form, 'That is enough. Check what I have said');
}

const communityHost: ReferralConfig = {
  ...harbourHouse,
  help: [{text: 'Come to the front desk at Harbour House, any day.', phone: '01632 960 123'}],
};

export const Start: Story = {};

export const StartAsksWhoFillsItIn: Story = {args: {path: undefined}};

export const StartWithoutAnAnswer = after(
  async (form) => {
    await pressWords(form, 'Start');
  },
  {path: undefined},
);

export const StartHelped: Story = {args: {path: 'helped'}};

export const StartStaff: Story = {args: {path: 'staff'}};

export const StartWithNothingSaidByTheHost: Story = {args: {config: {}}};

export const FirstQuestion = after((form) => pressWords(form, 'Start'));

export const Problem = after(async (form) => {
  await pressWords(form, 'Start');
  await pressWords(form, 'Continue');
});

export const SeveralQuestionsOnAPage = after(agree);

export const SeveralProblems = after(async (form) => {
  await agree(form);
  await pressWords(form, 'Continue');
});

export const SeveralChoices = after(async (form) => {
  await named(form);
  await skipTo(form, 'interests');
  await choose(form, 'Making things');
});

export const AChoiceThatAsksMore = after(async (form) => {
  await named(form);
  await skipTo(form, 'needs');
  await choose(form, 'Something else');
});

export const InTheirOwnWords = after(async (form) => {
  await named(form);
  await fill(form, 'strengths', 'I fix bikes. I am good with animals.');
});

export const KnownAlready = after(agree, {config: withKnown});

export const KnownAndChanged = after(
  async (form) => {
    await agree(form);
    await choose(form, 'No, I want to change it');
  },
  {config: withKnown},
);

export const AnsweredAlone = after(
  async (form) => {
    await named(form);
    await skipTo(form, 'health');
  },
  {path: 'helped'},
);

export const KeptClosed = after(
  async (form) => {
    await named(form);
    await skipTo(form, 'health');
    await fill(form, 'health', 'I sleep badly.');
    await pressWords(form, 'Continue');
    await pressWords(form, 'Back');
  },
  {path: 'helped'},
);

export const HelpInCustody = after(async (form) => {
  await pressWords(form, 'Start');
  await pressWords(form, 'I need help now');
});

export const HelpInTheCommunity = after(
  async (form) => {
    await pressWords(form, 'Start');
    await pressWords(form, 'I need help now');
  },
  {setting: 'community'},
);

export const HelpInTheHostsWords = after(
  async (form) => {
    await pressWords(form, 'Start');
    await pressWords(form, 'I need help now');
  },
  {setting: 'community', config: communityHost},
);

export const NotNow = after(async (form) => {
  await pressWords(form, 'Start');
  await choose(form, 'Not now');
  await pressWords(form, 'Continue');
});

export const CheckAnswers = after(checked);

export const CheckWithSomethingMissing = after(async (form) => {
  await checked(form);
  await pressWords(form, 'Change your answer to: What is your name?');
  await fill(form, 'name.first', '');
  await fill(form, 'name.last', '');
  await pressWords(form, 'Back');
  await pressWords(form, 'Send referral');
});

export const SendingNow: Story = {
  ...after(async (form) => {
    form.addEventListener('steady-referral-send', (event) => {
      event.respondWith(new Promise(() => undefined));
    });
    await checked(form);
    await pressWords(form, 'Send referral');
  }),
};

/** What an invented address answers, in turn; after the last it is silent. */
let answers: (() => Response)[] = [];

function isInvented(address: unknown): boolean {
  return address === '/nowhere';
}

/** Presses "Send referral" with an address that answers like this. Nothing leaves the page. */
async function sentTo(form: SteadyReferralForm, ...given: (() => Response)[]): Promise<void> {
  const before = globalThis.fetch;
  answers = given;
  globalThis.fetch = (address, init) => {
    if (!isInvented(address)) return before(address, init);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer()) : new Promise(() => undefined);
  };
  form.action = '/nowhere';
  form.addEventListener('steady-referral-send', (event) => event.stopImmediatePropagation(), true);
  await pressWords(form, 'Send referral');
  await shown(form, '.status');
}

/** Until this is on the screen. */
async function shown(form: SteadyReferralForm, selector: string): Promise<void> {
  while (!form.renderRoot.querySelector(selector)) await new Promise(requestAnimationFrame);
}

/** The host answers with this status. */
function answered(status: number, headers: Record<string, string> = {}): Story {
  return after(async (form) => {
    await checked(form);
    await sentTo(form, () => new Response('', {status, headers}));
    await shown(form, '.failed');
  });
}

/** Busy once and then silent: the person hears that it takes longer. */
async function slowly(form: SteadyReferralForm): Promise<void> {
  await checked(form);
  await sentTo(form, () => new Response('', {status: 503}));
  await shown(form, '.actions .secondary');
}

/** Tells the page what the device would. */
async function connection(form: SteadyReferralForm, is: 'online' | 'offline'): Promise<void> {
  await import('../../src/components/referral-form/sending.js');
  await new Promise(requestAnimationFrame);
  dispatchEvent(new Event(is));
  await form.updateComplete;
}

export const SendingSlowly = after(slowly);

export const NoConnection = after(async (form) => {
  await checked(form);
  await connection(form, 'offline');
});

export const NoConnectionAndPressed = after(async (form) => {
  await checked(form);
  await connection(form, 'offline');
  await sentTo(form);
  await shown(form, '.failed');
});

export const ConnectionIsBack = after(async (form) => {
  await checked(form);
  await connection(form, 'offline');
  await sentTo(form);
  await shown(form, '.failed');
  await connection(form, 'online');
});

export const NotSent: Story = {
  ...after(async (form) => {
    form.addEventListener('steady-referral-send', (event) => {
      event.respondWith(Promise.reject(new Error('an invented fault')));
    });
    await checked(form);
    await pressWords(form, 'Send referral');
  }),
};

export const NotSentTooLarge = answered(413);

export const NotSentBusy = answered(429, {'retry-after': '600'});

export const NotSentSignedOut = answered(403);

export const NotKnownTrouble = answered(500);

export const NotKnownAlreadyThere = answered(409);

/** The last of several tries has failed. */
export const NotKnownConnectionLost = after(async (form) => {
  form.addEventListener('steady-referral-send', (event) => {
    event.respondWith(Promise.reject(new TypeError('an invented fault')));
  });
  await checked(form);
  await pressWords(form, 'Send referral');
});

export const NotKnownStopped = after(async (form) => {
  await slowly(form);
  await pressWords(form, 'Stop trying');
});

export const StoppedWhileSending = after(async (form) => {
  await slowly(form);
  await pressWords(form, 'Stop');
});

export const ProblemsFromTheServer = after(async (form) => {
  await checked(form);
  form.showProblems([
    {
      question: 'name',
      control: 'name.last',
      code: 'from-server',
      text: 'We know no one of this name',
    },
  ]);
});

/**
 * Somebody comes back to a form whose server has forgotten the answers meanwhile. The empty root is
 * all there is here of what a server draws.
 */
export const ClearedByTheServer: Story = {
  render: ({config}) => {
    const served = {
      post: '#',
      expired: true,
      submissionId: '3f0d3b52-2a4e-4b0c-9b77-5d1c2e6f8a90',
      state: {
        screen: {name: 'start'},
        before: {name: 'start'},
        problems: [],
        fromServer: [],
        answers: {},
        confirmed: {},
        kept: {},
        left: [],
      },
    };
    const form = document.createElement('steady-referral-form');
    form.attachShadow({mode: 'open'});
    return Object.assign(form, {path: 'self', config, served});
  },
};

export const Sent = after(async (form) => {
  await checked(form);
  await pressWords(form, 'Send referral');
});

export const Stopping = after(async (form) => {
  await checked(form);
  await pressWords(form, 'Stop');
});

export const Stopped = after(async (form) => {
  await checked(form);
  await pressWords(form, 'Stop');
  await pressWords(form, 'Clear my answers');
});

export const OnOnePage = after((form) => pressWords(form, 'Start'), {layout: 'single'});

export const OnOnePageWithProblems = after(
  async (form) => {
    await pressWords(form, 'Start');
    await pressWords(form, 'Check your answers');
  },
  {layout: 'single'},
);

export const LongWords = after((form) => pressWords(form, 'Start'), {config: longWords});

export const BlankForPaper = after((form) => {
  dispatchEvent(new Event('beforeprint'));
  return form.updateComplete.then(() => undefined);
});

export const CopyForPaper = after(async (form) => {
  await checked(form);
  dispatchEvent(new Event('beforeprint'));
});

export const ShownWhenItCannotBe: Story = {args: {config: {colour: 'blue'} as ReferralConfig}};

export const Welsh: Story = {globals: {language: 'cy'}};

export const WelshQuestion: Story = {
  globals: {language: 'cy'},
  play: async ({canvasElement}) => {
    const form = canvasElement.querySelector('steady-referral-form');
    await form?.updateComplete;
    form?.renderRoot.querySelector<HTMLButtonElement>('.actions .primary')?.click();
  },
};

export const Dark = after(async (form) => {
  await named(form);
  await skipTo(form, 'interests');
  await choose(form, 'Making things');
}, {});
Dark.globals = {scheme: 'dark'};

export const EasyRead: Story = {globals: {language: 'en-x-easyread'}};

export const EasyReadProblems = after(async (form) => {
  await agree(form);
  await pressWords(form, 'Continue');
});
EasyReadProblems.globals = {language: 'en-x-easyread'};

export const Arabic: Story = {args: {config: inEveryLanguage}, globals: {language: 'ar'}};

export const ArabicQuestion = after(agree, {config: inEveryLanguage});
ArabicQuestion.globals = {language: 'ar'};

export const ArabicSent = after(
  async (form) => {
    await checked(form);
    await pressWords(form, 'Send referral');
  },
  {config: inEveryLanguage},
);
ArabicSent.globals = {language: 'ar'};

export const RightToLeft = after(agree);
RightToLeft.globals = {language: 'ur'};

export const PseudoLanguage = after(agree);
PseudoLanguage.globals = {language: 'en-x-pseudo'};

export const InTheMannerOfGovUk = after(async (form) => {
  await named(form);
  await skipTo(form, 'interests');
  await choose(form, 'Making things');
});
InTheMannerOfGovUk.globals = {theme: 'govuk'};
