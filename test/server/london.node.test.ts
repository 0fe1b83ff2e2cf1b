/** Half past midnight in a British summer, on a server whose clock is in UTC: there it is yesterday. */
import assert from 'node:assert/strict';
import {before, describe, it, mock} from 'node:test';
import {fromOpenReferral} from '../../src/data/adapters/open-referral/index.js';
import type {Definition} from '../../src/questions/index.js';
import {
  CheckInPages,
  prepare,
  readPost,
  readReferralPost,
  renderElement,
  sessionStore,
} from '../../src/server/index.js';
import {openHost} from '../host/host.js';

const NIGHT = new Date('2026-07-01T23:30:00Z');
const born = {'birth-date.day': '1', 'birth-date.month': '7', 'birth-date.year': '2026'};
const definition: Definition = {
  id: 'when',
  version: '1.0',
  sections: [
    {
      id: 'when',
      title: 'When',
      pages: [
        {
          id: 'when',
          questions: [{id: 'when', kind: 'date', label: 'When?', when: 'past-or-today'}],
        },
      ],
    },
  ],
} as unknown as Definition;

describe('today on a server', () => {
  before(async () => {
    process.env['TZ'] = 'UTC';
    mock.timers.enable({apis: ['Date'], now: NIGHT});
    await prepare();
  });

  it('is that of London for a form that is posted', () => {
    const fields = {'when.day': '2', 'when.month': '7', 'when.year': '2026'};
    assert.deepEqual(readPost(definition, fields).problems, []);
    assert.equal(readPost(definition, fields, {today: '2026-07-01'}).problems.length, 1);
  });

  it('is that of London for a referral in one post', () => {
    const options = {config: {}, setting: 'community', path: 'self', post: '/referral'} as const;
    const codes = (more = {}) => {
      const posted = readReferralPost({...options, ...more}, born);
      return posted.kind === 'problems'
        ? posted.problems.filter(({question}) => question === 'birth-date').map((p) => p.code)
        : [];
    };
    assert.deepEqual(codes(), []);
    assert.deepEqual(codes({today: '2026-07-01'}), ['date-not-past']);
  });

  it('is that of London on pages that are posted one by one', async () => {
    const pages = new CheckInPages({
      config: {audiences: {ana: {label: 'Ana'}}},
      setting: 'custody',
      path: 'staff',
      fromPaper: true,
      receive: ({submissionId}) => ({submissionId}),
    });
    const session: {place?: string} = {};
    const store = sessionStore(session, 'place');
    const show = () => pages.show(store, {post: '/check-in'});
    const press = async (act: string, fields: Readonly<Record<string, string>> = {}) => {
      const {state, submissionId} = await show();
      const page = state.screen.name === 'page' ? `page:${state.screen.page}` : state.screen.name;
      const place = {'steady:do': act, 'steady:page': page, 'steady:id': submissionId};
      await pages.post(store, {...place, ...fields});
      return (await show()).state;
    };
    await press('start');
    const {screen} = await press('continue', {'steady-who': 'ana'});
    const id = screen.name === 'page' ? screen.page : '';
    const day = {[`${id}.day`]: '2', [`${id}.month`]: '7', [`${id}.year`]: '2026'};
    const after = await press('continue', day);
    assert.deepEqual(after.problems, []);
    assert.notDeepEqual(after.screen, screen);
  });

  it('is that of London for a feed', () => {
    const cost = {option: 'Session', amount: 3, valid_from: '2026-07-02'};
    const {activities} = fromOpenReferral([{id: 'a', name: 'Chess', cost_options: [cost]}]);
    assert.equal(activities[0]?.cost?.amount, 3);
  });

  it('is that of London on a card', () => {
    const html = renderElement('steady-activity-card', {
      properties: {
        activity: {
          type: 'steady-activity',
          version: '1.0',
          id: 'a',
          name: 'Chess',
          sessions: [{start: '2026-07-01', opens: '10:00'}],
        },
      },
    });
    assert.match(html, /ended/i);
  });

  it('is that of London on the paper of the example host', async () => {
    const host = await openHost({now: () => NIGHT});
    const text = await (await host.visitor().get('/my-plan/paper')).text();
    await host.close();
    assert.match(text, /2 July 2026/);
  });
});
