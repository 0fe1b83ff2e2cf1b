import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../../src/define/easy-read-notice.js';
import type {SteadyEasyReadNotice} from '../../src/components/easy-read-notice/easy-read-notice.js';
import type {Notice} from '../../src/data/contracts/notice.js';
import {pressWords} from '../../test/fixtures/drive.js';
import {FakeSpeech, pageSpeaksWith, voice} from '../../test/fixtures/fake-speech.js';
import {firstNight} from '../../test/fixtures/notices.js';
import {wholeNotice} from '../../test/fixtures/whole-notice.js';

const {understanding} = wholeNotice;
const asking: Notice = {
  ...firstNight,
  understanding: {questions: understanding?.questions?.slice(0, 1) ?? []},
};

/**
 * A notice that is listened to, and that asks whether it made sense. The device is made up and silent;
 * the prison is invented.
 */
const meta = {
  title: 'Components/Easy-read notice/Listening and making sense',
  beforeEach: () => pageSpeaksWith(new FakeSpeech(voice('en-GB'), voice('ar'))),
} satisfies Meta;
export default meta;

function shows(
  notice: Notice,
  steps: (notice: SteadyEasyReadNotice) => Promise<void>,
  readers?: string,
): StoryObj {
  return {
    render: () =>
      html`<steady-easy-read-notice
        heading-level="1"
        allow-unreviewed="cy ar en-x-easyread"
        .notice=${notice}
        readers=${readers ?? nothing}
      ></steady-easy-read-notice>`,
    play: async ({canvasElement}) => {
      const element = canvasElement.querySelector('steady-easy-read-notice');
      // Both come after the words.
      const until = 'understanding' in notice ? '.pick svg' : '.listen';
      while (!element?.renderRoot?.querySelector(until)) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      await steps(element);
    },
  };
}

/** The second row is being read. */
export const Listening = shows(firstNight, async (notice) => {
  await pressWords(notice, 'Listen');
  await pressWords(notice, 'Next line');
  await pressWords(notice, 'Next line');
});

export const DidThisMakeSense = shows(asking, () => Promise.resolve());

/** An answer that the notice does not give. */
export const ShownAgain = shows(asking, async (notice) => {
  await pressWords(notice, 'Yes');
  await pressWords(notice, 'No');
});

export const Telling = shows(
  asking,
  async (notice) => {
    await pressWords(notice, 'Some of it');
    await pressWords(notice, 'Go on');
    await pressWords(notice, 'Skip this');
  },
  'the education team',
);
