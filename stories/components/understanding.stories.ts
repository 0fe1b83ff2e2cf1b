import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {choose, pressWords} from '../../test/fixtures/drive.js';
import {understandingHost, type UnderstandingHost} from '../../test/fixtures/understanding-host.js';

/** After a notice: did it make sense? The notice and everybody in it are invented. */
const meta = {title: 'Components/Easy-read notice/Understanding'} satisfies Meta;
export default meta;

const told = {readers: 'the education team', onReading: () => Promise.resolve()};

function shows(
  options: Parameters<typeof understandingHost>[0],
  steps?: (host: UnderstandingHost) => Promise<void>,
): StoryObj {
  return {
    render: () => understandingHost(options),
    ...(steps && {
      play: async ({canvasElement}) => {
        const host = canvasElement.querySelector<UnderstandingHost>('understanding-host');
        if (host) await steps(host);
      },
    }),
  };
}

export const DidThisMakeSense = shows({});

export const SomeoneToExplain = shows(told, (host) =>
  pressWords(host, 'I want someone to explain'),
);

export const ThatPartAgain = shows({}, async (host) => {
  await pressWords(host, 'Yes');
  await pressWords(host, 'No');
});

export const WhatWouldBeTold = shows(told, async (host) => {
  await pressWords(host, 'Some of it');
  await pressWords(host, 'Go on');
  await pressWords(host, 'No');
  await pressWords(host, 'Go on');
  await pressWords(host, 'Skip this');
  await choose(host, 'A friend or a peer');
});

export const ItDidNotGetThrough = shows(
  {...told, onReading: () => Promise.reject(new Error('No connection.'))},
  async (host) => {
    await pressWords(host, 'I want someone to explain');
    await pressWords(host, 'Go on');
    await pressWords(host, 'Tell them');
  },
);
