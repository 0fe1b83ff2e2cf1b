import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/easy-read-notice.js';
import type {SteadyEasyReadNotice} from '../../src/components/easy-read-notice/easy-read-notice.js';
import type {Notice} from '../../src/data/contracts/notice.js';
import {FakeSpeech, pageSpeaksWith, voice} from '../../test/fixtures/fake-speech.js';
import {
  brokenNotice,
  firstNight,
  firstNightArabic,
  firstNightPlayed,
  minimalNotice,
} from '../../test/fixtures/notices.js';

type Args = Partial<
  Pick<
    SteadyEasyReadNotice,
    | 'notice'
    | 'show'
    | 'textSize'
    | 'spacing'
    | 'pictureSize'
    | 'paper'
    | 'lineFocus'
    | 'printStandard'
  >
> & {language?: string};

/** A first night in a prison. The prison is invented. */
const meta = {
  title: 'Components/Easy-read notice',
  component: 'steady-easy-read-notice',
  args: {notice: firstNight},
  render: (args) => html`
    <div lang=${args.language ?? nothing}>
      <steady-easy-read-notice
        heading-level="1"
        allow-unreviewed="cy ar en-x-easyread"
        .notice=${args.notice}
        show=${args.show ?? nothing}
        text-size=${args.textSize ?? nothing}
        spacing=${args.spacing ?? nothing}
        picture-size=${args.pictureSize ?? nothing}
        paper=${args.paper ?? nothing}
        line-focus=${args.lineFocus ?? nothing}
        ?print-standard=${args.printStandard}
      ></steady-easy-read-notice>
    </div>
  `,
} satisfies Meta<Args>;

export default meta;

type Story = StoryObj<Args>;

export const EasyWords: Story = {};

export const StandardWords: Story = {args: {show: 'standard'}};

export const Both: Story = {args: {show: 'both'}};

export const NothingMore: Story = {args: {notice: minimalNotice}};

// Where a recording stands depends on the voices of a device: here on one that is made up.
const beforeEach = () => pageSpeaksWith(new FakeSpeech(voice('en-GB'), voice('ar')));

export const OtherWays: Story = {args: {notice: firstNightPlayed}, beforeEach};

/** Opens what can be chosen, as a person does. */
export const Choices: Story = {
  args: {notice: minimalNotice, paper: 'cream'},
  play: async ({canvasElement}) => {
    const notice = canvasElement.querySelector('steady-easy-read-notice');
    await notice?.updateComplete;
    const root = notice?.renderRoot;
    root?.querySelector<HTMLElement>('.looks > summary')?.click();
    while (root && !root.querySelector('.panel')) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  },
};

export const VeryLarge: Story = {
  args: {textSize: 'largest', pictureSize: 'largest', spacing: 'widest'},
};

export const LineByLine: Story = {args: {lineFocus: 'on'}};

export const OnYellow: Story = {args: {paper: 'yellow'}};

export const OnDark: Story = {args: {paper: 'dark', lineFocus: 'on'}};

export const PrintsBoth: Story = {args: {printStandard: true}};

export const Welsh: Story = {args: {language: 'cy'}};

export const Arabic: Story = {args: {notice: firstNightArabic, language: 'ar'}};

/** A notice in Arabic on an English page. */
export const ArabicOnEnglishPage: Story = {args: {notice: firstNightArabic}};

export const BadRecord: Story = {
  args: {notice: brokenNotice as unknown as Notice},
  beforeEach,
};

export const CannotBeRead: Story = {args: {notice: {} as Notice}};

/** A page writes it, and nothing else. */
export const FromMarkup: Story = {
  render: () => html`
    <steady-easy-read-notice>
      <h1>Your first night</h1>
      <h2>Water and food</h2>
      <ul>
        <li data-picture="tap-water">The water from the tap in your cell is <b>safe</b>.</li>
        <li data-picture="food">You get a meal tonight.</li>
      </ul>
      <h2>People who help</h2>
      <ul>
        <li>
          <svg viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
            <circle cx="48" cy="48" r="30" fill="none" stroke="currentColor" stroke-width="3" />
          </svg>
          Press the bell if you feel very ill. See <a href="#help">who can help</a>.
        </li>
      </ul>
      <div slot="standard"><p>The water from the tap in your cell is drinking water.</p></div>
      <p slot="about">Version 3. Ask any officer.</p>
    </steady-easy-read-notice>
  `,
};
