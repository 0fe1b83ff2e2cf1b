import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {aloudHost, type AloudHost} from '../../test/fixtures/aloud-host.js';
import {pressWords} from '../../test/fixtures/drive.js';
import {FakeSpeech, voice} from '../../test/fixtures/fake-speech.js';

/**
 * The buttons with which elements read their words aloud. The device is made up and silent: it has the
 * voices that a story needs. The lines are invented.
 */
const meta = {title: 'Components/Read aloud'} satisfies Meta;
export default meta;

const device = () => new FakeSpeech(voice('en-GB'));

function shows(
  setup: () => Parameters<typeof aloudHost>[0],
  steps?: (host: AloudHost) => Promise<void>,
): StoryObj {
  return {
    render: () => aloudHost(setup()),
    ...(steps && {
      play: async ({canvasElement}) => {
        const host = canvasElement.querySelector<AloudHost>('aloud-host');
        if (host) await steps(host);
      },
    }),
  };
}

export const BeforeListening = shows(() => ({speech: device()}));

export const Reading = shows(
  () => ({speech: device()}),
  async (host) => {
    await pressWords(host, 'Listen');
    await pressWords(host, 'Slow');
  },
);

export const NothingWasHeard = shows(
  () => ({
    speech: device(),
    lines: [
      {id: 'water', text: 'You can drink the water from the tap.', lang: 'en-GB'},
      {id: 'welsh', text: 'Gallwch chi yfed dŵr y tap.', lang: 'cy'},
    ],
  }),
  async (host) => {
    await pressWords(host, 'Listen');
    host.device?.tell('audio-hardware');
    await host.updateComplete;
  },
);

export const RecordingInPlaceOfAVoice = shows(() => ({
  speech: undefined,
  recording: '/first-night.mp3',
}));
