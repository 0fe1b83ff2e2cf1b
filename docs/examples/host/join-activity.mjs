/** `/join-activity`: what there is to do, as cards drawn on this server. Every activity is invented. */
import {Router} from 'express';
import {charity, formFor} from './harbour-house.mjs';

/** As `Activity` in `steady-ui/contracts.js` has it. */
const ACTIVITIES = [
  {
    type: 'steady-activity',
    version: '1.0',
    id: 'garden-group',
    name: 'Garden group',
    summary: 'Grow vegetables with a small group.',
    kinds: ['nature'],
    sessions: [
      {
        start: '2026-01-08',
        repeat: {every: 'week', days: [{day: 'TH'}]},
        opens: '14:00',
        closes: '15:30',
      },
    ],
    place: {name: 'Walled garden, by B wing'},
    ledBy: {name: 'Harbour House', peerLed: true},
    cost: {amount: 0},
    joining: {ways: ['key-worker'], phone: charity.phone, unlock: 'needed'},
    comfort: {canWatchFirst: true, canLeaveAnyTime: true, reading: 'none', mayBeCancelled: true},
    setting: 'custody',
    afterRelease: {goesOn: 'same', text: 'In Westhaven, with the same people.'},
    told: {keyWorker: 'attendance-only', probation: 'no'},
    places: 'open',
  },
  {
    type: 'steady-activity',
    version: '1.0',
    id: 'reading-aloud',
    name: 'Reading aloud together',
    summary: 'Someone reads. You can just listen.',
    kinds: ['reading'],
    sessions: [{text: 'Mondays, 10am to 11:30am'}],
    place: {name: 'Library'},
    ledBy: {name: 'Harbour House'},
    cost: {amount: 0},
    setting: 'custody',
    told: {keyWorker: 'no', probation: 'no'},
    places: 'waiting-list',
  },
  {
    type: 'steady-activity',
    version: '1.0',
    id: 'summer-drawing',
    name: 'Summer drawing',
    summary: 'Draw and paint outside.',
    kinds: ['arts'],
    status: 'ended',
    setting: 'custody',
  },
];

/**
 * @param {object} options
 * @param {import('./ask.mjs').SteadyServer} options.steady Draws the cards.
 */
export function joinActivity({steady}) {
  const ready = steady.prepare();
  const router = Router();

  router.get('/join-activity', async (_request, response) => {
    await ready;
    const form = formFor('self', {csrfToken: response.locals.csrfToken});
    response.render('join-activity.njk', {charity, form, activities: ACTIVITIES});
  });

  return router;
}
