/** The check-in without scripts. All answers are invented. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkCheckIn} from '../../src/data/contracts/check-check-in.js';
import type {CheckIn} from '../../src/data/contracts/check-in.js';
import {
  CheckInPages,
  ConfigError,
  prepare,
  renderElement,
  sessionStore,
  type CheckInPagesOptions,
} from '../../src/server/index.js';

const config = {
  audiences: {ana: {label: 'Ana, your link worker'}, champion: {label: 'your champion'}},
} as const;

type Fields = Readonly<Record<string, string | string[]>>;

function visit(more: Partial<CheckInPagesOptions> = {}) {
  const received: CheckIn[] = [];
  const session: {place?: string} = {};
  const store = sessionStore(session, 'place');
  const pages = new CheckInPages({
    setting: 'custody',
    path: 'self',
    instrument: 'ons4',
    config,
    receive: (checkIn) => {
      received.push(checkIn);
      return {submissionId: checkIn.submissionId, next: 'Ana reads it on Tuesday.'};
    },
    ...more,
  });
  const show = () => pages.show(store, {post: '/check-in'});
  const post = async (page: string, act: string, fields: Fields = {}) => {
    const {submissionId} = await show();
    const body = {'steady:do': act, 'steady:page': page, 'steady:id': submissionId, ...fields};
    assert.equal((await pages.post(store, body)).status, 303);
  };
  const press = async (act: string, fields: Fields = {}) => {
    const {screen} = (await show()).state;
    await post(screen.name === 'page' ? `page:${screen.page}` : screen.name, act, fields);
    const next = (await show()).state.screen;
    return next.name === 'page' ? next.page : next.name;
  };
  return {received, session, show, post, press};
}

describe('the check-in page by page, on a server', () => {
  before(() => prepare());

  it('goes from start to end, and hands over a record for those who were chosen', async () => {
    const {press, received, session} = visit();
    assert.equal(await press('start'), 'steady-who');
    assert.equal(await press('continue'), 'steady-who');
    assert.equal(await press('continue', {'steady-who': ['ana']}), 'satisfied');
    assert.equal(await press('continue', {satisfied: '6'}), 'worthwhile');
    assert.equal(await press('skip'), 'happy');
    assert.equal(await press('enough'), 'check');
    assert.equal(await press('send'), 'sent');
    const [record] = received;
    assert.ok(record && checkCheckIn(record).ok);
    assert.deepEqual(record.audiences, [{id: 'ana', label: 'Ana, your link worker'}]);
    assert.deepEqual(
      record.answers.map(({question, value}) => [question, value]),
      [['satisfied', 6]],
    );
    assert.deepEqual(
      record.skipped.map(({question}) => question),
      ['worthwhile', 'happy'],
    );
    assert.equal(record.stopped, true);
    assert.doesNotMatch(session.place ?? '', /"satisfied":/);
  });

  for (const choice of ['only-me', 'nobody']) {
    it(`gives the questions to read under "${choice}", and takes no answer`, async () => {
      const {press, received, session, show} = visit();
      await press('start');
      await press('continue', {'steady-who': ['ana']});
      await press('continue', {satisfied: '6'});
      await press('back');
      await press('back');
      assert.equal(await press('continue', {'steady-who': [choice]}), 'declined');
      assert.doesNotMatch(session.place ?? '', /"satisfied":/);
      const page = renderElement('steady-wellbeing-check-in', {
        properties: {config, served: await show()},
        attributes: {path: 'self', instrument: 'ons4'},
      });
      assert.match(page, /Questions just for you/);
      assert.match(page, /how satisfied are you with your life nowadays/);
      assert.doesNotMatch(page.split('<script')[0] ?? '', /type="radio"/);
      assert.equal(await press('clear'), 'stopped');
      assert.equal(received.length, 0);
    });
  }

  for (const button of ['back', 'enough', 'stop']) {
    it(`keeps no answer once somebody keeps it to themselves, also by "${button}"`, async () => {
      const {post, press, received, session} = visit();
      await press('start');
      await press('continue', {'steady-who': ['ana']});
      await press('continue', {satisfied: '6'});
      await post('page:steady-who', button, {'steady-who': ['only-me']});
      assert.doesNotMatch(session.place ?? '', /"satisfied":/);
      // A page that was open in another tab.
      await post('page:worthwhile', 'continue', {worthwhile: '3'});
      assert.doesNotMatch(session.place ?? '', /"worthwhile":/);
      assert.equal(received.length, 0);
    });
  }

  it('hands over a change of who may see it, also while the first is on its way', async () => {
    const readers: string[][] = [];
    const arrive: (() => void)[] = [];
    const {post, press} = visit({
      receive: ({submissionId, audiences}) => {
        readers.push(audiences.map(({id}) => id));
        return new Promise((resolve) => arrive.push(() => resolve({submissionId})));
      },
    });
    await press('start');
    await press('continue', {'steady-who': ['ana']});
    await press('enough');
    const first = post('check', 'send');
    await new Promise((resolve) => setImmediate(resolve));
    await post('page:steady-who', 'enough', {'steady-who': ['ana', 'champion']});
    const second = post('check', 'send');
    await new Promise((resolve) => setImmediate(resolve));
    for (const each of arrive) each();
    await Promise.all([first, second]);
    assert.deepEqual(readers, [['ana'], ['ana', 'champion']]);
  });

  it('keeps nothing of whoever stops', async () => {
    const {press, received, session} = visit();
    await press('start');
    await press('continue', {'steady-who': ['ana']});
    await press('continue', {satisfied: '6'});
    assert.equal(await press('stop'), 'stopping');
    assert.equal(await press('clear'), 'stopped');
    assert.doesNotMatch(session.place ?? '', /satisfied|ana/);
    assert.equal(received.length, 0);
  });

  it('draws the eleven numbers as radios, with the way to help, and a cover only for scripts', async () => {
    const {press, show} = visit();
    await press('start');
    await press('continue', {'steady-who': ['ana']});
    const page = renderElement('steady-wellbeing-check-in', {
      properties: {config, served: await show()},
      attributes: {path: 'self', instrument: 'ons4'},
    });
    assert.equal(page.match(/name="satisfied"/g)?.length, 12);
    assert.match(page, /I need help now/);
    assert.match(page, /Ana, your link worker\./);
    assert.match(page, /<button type="button" class="button link cover"/);
    assert.match(
      page,
      /@media \(scripting: none\) \{\s*\.topline \[type='button'\] \{\s*display: none/,
    );
    assert.doesNotMatch(page, /\sstyle=|\son[a-z]+=/);
  });

  it('draws the questions for paper, with who may see the answers', () => {
    const page = renderElement('steady-wellbeing-check-in', {
      properties: {config},
      attributes: {path: 'self', instrument: 'ons4', paper: 'blank'},
    });
    assert.match(page, /Who do you want to see your answers\?/);
    assert.match(page, /Only me/);
    assert.doesNotMatch(page, /<(button|input|form)\b/);
  });

  it('says what is wrong with its settings', () => {
    const receive = () => ({failure: 'busy'}) as const;
    const bad = {setting: 'space', config: {audiences: {nobody: {label: 'x'}}}, receive};
    assert.throws(() => new CheckInPages(bad as never), ConfigError);
  });
});
