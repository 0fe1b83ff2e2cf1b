/**
 * `/first-night`: a notice in words and pictures, drawn on this server. Without scripts all of it can
 * be read, and the standard words open by themselves; with scripts a person chooses how it looks.
 */
import {Router} from 'express';
import {LANGUAGES} from './ask.mjs';
import {charity} from './harbour-house.mjs';

/**
 * An invented prison. What a notice says has to be true where it hangs: have it checked there.
 *
 * @type {import('../../../src/data/contracts/notice.js').Notice}
 */
const notice = {
  type: 'steady-notice',
  version: '1.0',
  id: 'first-night',
  title: 'Your first night',
  language: 'en-GB',
  appliesTo: 'Westport prison (invented)',
  date: '2026-03-02',
  edition: '3',
  askWho: 'Ask any officer, or press the bell in your cell.',
  sections: [
    {
      id: 'tonight',
      title: 'Tonight',
      points: [
        {
          id: 'tap',
          text: 'You can drink the water from the tap in your cell. It is safe.',
          picture: 'tap-water',
        },
        {id: 'food', text: 'You get a meal tonight.', picture: 'food'},
        {id: 'phone', text: 'You can phone 1 person tonight.', picture: 'phone'},
      ],
    },
    {
      id: 'help',
      title: 'People who help',
      points: [
        {id: 'nurse', text: 'A nurse asks what medicine you take.', picture: 'nurse'},
        {
          id: 'listener',
          text: 'You can talk to a Listener at any time.',
          picture: 'talking',
          hardWords: [
            {
              word: 'Listener',
              meaning: 'A Listener is a person in this prison who is trained to listen.',
            },
          ],
        },
      ],
    },
  ],
  standard: {
    sections: [
      {
        text: 'The water from the tap in your cell is drinking water. An evening meal is given to everyone who arrives, whatever the time, and you can make one phone call.\n\nA nurse sees everyone on the first evening and asks about medicines. Listeners are people in this prison who have been trained by a charity: you can ask an officer for one at any time of the day or night.',
      },
    ],
  },
  formats: [
    {kind: 'large-print', how: 'Ask the library.'},
    {kind: 'read-to-me', how: 'Ask a champion on your wing.'},
  ],
};

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady
 */
export function firstNight({steady}) {
  const ready = steady.prepare({languages: LANGUAGES});
  const router = Router();

  router.get('/first-night', async (_request, response) => {
    await ready;
    response.render('first-night.njk', {charity, notice});
  });

  return router;
}
