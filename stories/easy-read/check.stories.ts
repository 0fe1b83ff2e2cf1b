import type {Meta, StoryObj} from '@storybook/web-components-vite';
import firstNight from '../../docs/examples/notices/first-night.en.json' with {type: 'json'};
import socialPrescribing from '../../docs/examples/notices/social-prescribing.cy.json' with {type: 'json'};
import type {Notice} from '../../src/data/contracts/notice.js';
import {noticeDesk} from './notice-desk.js';

/**
 * Write or paste a notice, and see beside each point what `checkEasyRead` says of it. It never says
 * that a notice is easy read: only people who use easy read can. Everything here is invented.
 */
const meta = {title: 'Easy read/Check a notice'} satisfies Meta;
export default meta;

type Story = StoryObj;

/** What JSON holds is not known to the types of a notice. */
const shows = (notice: unknown, pasted?: string): Story => ({
  render: () => noticeDesk(notice as Notice, pasted),
});

/** All that is left is for the host to fill in. */
export const FirstNight = shows(firstNight);

/** As such notices are often written. */
export const HardToRead = shows({
  type: 'steady-notice',
  version: '1.0',
  id: 'example-canteen',
  title: 'CANTEEN PROCEDURE',
  language: 'en',
  sections: [
    {
      id: 'all',
      points: [
        {
          id: 'sheets',
          text: 'Completed sheets must be submitted to wing staff prior to 25% of the week elapsing, and late sheets won’t be accepted unless there are exceptional circumstances, e.g. court.',
          picture: 'pen',
        },
        {id: 'items', text: 'You can obtain TV & DVD items via OMU.', picture: 'shop'},
        {
          id: 'days',
          text: 'Sit down. Wait. It takes seven days.',
          hardWords: [{word: 'canteen', meaning: 'A list of things you can buy.'}],
        },
      ],
    },
  ],
});

/** Languages other than English get the rules that hold in each. */
export const Welsh = shows(socialPrescribing);

/** What was pasted stays, so that it can be put right. */
export const NotJson = shows(
  {
    sections: [
      {id: 'a', points: [{id: 'water', text: 'You can drink the water.', picture: 'tap-water'}]},
    ],
    title: 'Water',
    appliesTo: 'This prison',
    askWho: 'Ask any officer.',
    date: '2026-03-02',
  },
  '{"title": "Water", ',
);
