/** Back, other tabs, double presses: what a server meets that a page with scripts does not. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Received} from '../../src/server/index.js';
import {Visitor} from './visitor.js';

describe('Back in the browser, then posting again', () => {
  it('takes the post for the page it was drawn for, and loses nothing that came after', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    const name = sam.page;
    await sam.press('continue', {'name.first': 'Sam'});
    await sam.press('continue', {likes: 'no'});
    assert.equal(sam.screen, 'page:health');
    await sam.press('continue', {'name.first': 'Samira'}, name);
    assert.equal(sam.screen, 'page:art');
    assert.deepEqual(sam.answers, {agreement: 'yes', name: {first: 'Samira'}, likes: 'no'});
  });

  it('shows its problems on that page', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    const name = sam.page;
    await sam.press('continue', {'name.first': 'Sam'});
    await sam.press('continue', {'name.first': ''}, name);
    assert.equal(sam.screen, 'page:name');
    assert.deepEqual(sam.problems, ['name missing']);
  });

  it('returns to checking where it came from, past what is newly asked', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam'});
    const art = sam.page;
    await sam.press('continue', {likes: 'no'});
    await sam.press('continue', {sleep: '', phone: ''});
    await sam.press('continue');
    assert.equal(sam.screen, 'check');
    await sam.press('continue', {likes: 'no'}, art);
    assert.equal(sam.screen, 'check');
    await sam.press('continue', {likes: 'yes', which: 'Clay'}, art);
    assert.equal(sam.screen, 'page:clay');
    await sam.press('continue', {clay: 'Cups'});
    assert.equal(sam.screen, 'check');
  });

  it('goes on to what was not seen yet when checking came early', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam'});
    const art = sam.page;
    await sam.press('enough', {likes: 'no'});
    await sam.press('continue', {likes: 'no'}, art);
    assert.equal(sam.screen, 'page:health');
  });

  it('keeps what is written on a page that is no longer asked, and stays where the person is', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam'});
    const art = sam.page;
    await sam.press('continue', {likes: 'yes', which: 'Clay'});
    const clay = sam.page;
    await sam.press('continue', {clay: 'Cups'});
    await sam.press('continue', {likes: 'no', which: ''}, art);
    assert.equal(sam.screen, 'page:health');
    await sam.press('continue', {clay: 'Pots'}, clay);
    assert.equal(sam.screen, 'page:health');
    assert.equal(sam.answers['clay'], 'Pots');
    await sam.press('back', {clay: 'Bowls'}, clay);
    assert.equal(sam.screen, 'page:health');
    assert.equal(sam.answers['clay'], 'Bowls');
  });

  it('has its own address for each page, which says nothing about answers', async () => {
    const sam = await Visitor.checking();
    assert.equal(sam.outcome.step, '6');
    await sam.look('2');
    assert.equal(sam.screen, 'page:name');
    assert.deepEqual(sam.page.state.problems, []);
    await sam.press('continue', {'name.first': 'Jo'});
    assert.equal(sam.screen, 'check');
    await sam.look('0');
    assert.equal(sam.screen, 'start');
    for (const step of ['99', '-1', 'x', '1.0', '']) {
      await sam.look(step);
      assert.equal(sam.screen, 'check', step);
    }
  });

  it('shows no answers any more once they are hidden or gone', async () => {
    const sam = await Visitor.checking();
    await sam.press('stop');
    await sam.look('2');
    assert.equal(sam.screen, 'stopping');
    await sam.press('clear');
    await sam.look('2');
    assert.equal(sam.screen, 'stopped');
    const jo = await Visitor.checking();
    await jo.press('send');
    await jo.look('2');
    assert.equal(jo.screen, 'sent');
  });

  it('takes a page of a referral that was sent for nothing', async () => {
    const sam = await Visitor.checking();
    const check = sam.page;
    await sam.press('send');
    await sam.press('change:name', {}, check);
    await sam.press('continue', {'name.first': 'Eve'}, check);
    await sam.press('send', {}, check);
    assert.equal(sam.screen, 'sent');
    assert.equal(sam.received.length, 1);
    assert.doesNotMatch(sam.store.text ?? '', /Eve/);
  });

  it('takes a page of somebody before, in the same session, for nothing', async () => {
    const sam = await Visitor.checking();
    const old = sam.page;
    await sam.press('stop');
    await sam.press('clear');
    await sam.press('again');
    await sam.press('start');
    await sam.press('continue', {agreement: 'no'}, old);
    await sam.press('send', {}, old);
    assert.equal(sam.screen, 'page:agreement');
    assert.deepEqual(sam.answers, {});
    assert.equal(sam.received.length, 0);
  });

  it('keeps rows that the page did not have yet', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:people');
    await sam.press('add-row:people');
    const one = sam.page;
    await sam.press('add-row:people', {'people.0.who': 'Al'});
    await sam.press('continue', {
      'people.0.who': 'Al',
      'people.1.who': 'Bo',
      'people.1.how': 'talk',
    });
    await sam.press('continue', {'people.0.who': 'Alex'}, one);
    assert.deepEqual(sam.answers['people'], [{who: 'Alex'}, {who: 'Bo', how: ['talk']}]);
  });

  it('starts again from the start page without losing an answer, also for somebody else', async () => {
    const sam = await Visitor.at({path: undefined});
    const start = sam.page;
    await sam.press('start', {'steady:path': 'self'});
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('start', {'steady:path': 'helped'}, start);
    assert.equal(sam.screen, 'page:agreement');
    assert.equal(sam.page.path, 'helped');
    assert.equal(sam.answers['agreement'], 'yes');
  });
});

describe('sending', () => {
  it('happens once, however fast it is pressed twice', async () => {
    let calls = 0;
    let arrive: (answer: Received) => void = () => undefined;
    const sam = await Visitor.checking({
      receive: () => {
        calls++;
        return new Promise((resolve) => (arrive = resolve));
      },
    });
    const check = sam.page;
    const both = [sam.press('send', {}, check), sam.press('send', {}, check)];
    await new Promise((resolve) => setImmediate(resolve));
    arrive({submissionId: check.submissionId, reference: 'HH-2'});
    await Promise.all(both);
    assert.equal(calls, 1);
    assert.equal(sam.screen, 'sent');
    await sam.press('send', {}, check);
    assert.equal(calls, 1);
    assert.deepEqual(sam.page.receipt, {reference: 'HH-2'});
  });

  it('hands over the signal of the request', async () => {
    let given: AbortSignal | undefined;
    const sam = await Visitor.checking({
      receive: ({submissionId}, {signal}) => {
        given = signal;
        return {submissionId};
      },
    });
    const {signal} = new AbortController();
    const body = {'steady:do': 'send', 'steady:page': 'check'};
    await sam.pages.post(sam.store, body, {signal});
    assert.equal(given, signal);
  });

  it('keeps the answers when it breaks, says that it is not known, and sends the same id again', async () => {
    const ids: string[] = [];
    let broken = true;
    const sam = await Visitor.checking({
      receive: ({submissionId}) => {
        ids.push(submissionId);
        if (broken) throw new Error('no database');
        return {submissionId};
      },
    });
    await sam.press('send');
    assert.equal(sam.screen, 'check');
    assert.equal(sam.page.failure, 'trouble');
    assert.equal(sam.page.unsure, true);
    assert.equal((sam.outcome.error as Error).message, 'no database');
    assert.deepEqual(sam.answers['name'], {first: 'Sam', last: ''});
    // What is not known stays said while the person looks at an answer.
    await sam.press('change:name');
    await sam.press('back', {'name.first': 'Sam'});
    assert.equal(sam.page.failure, 'trouble');
    broken = false;
    await sam.press('send');
    assert.equal(sam.screen, 'sent');
    assert.equal(sam.page.unsure, undefined);
    assert.equal(ids.length, 2);
    assert.equal(ids[0], ids[1]);
  });

  it('does not forget that it may have arrived when a later try surely did not', async () => {
    const replies: Received[] = [{failure: 'trouble'}, {failure: 'busy'}];
    const sam = await Visitor.checking({receive: () => replies.shift() ?? {failure: 'busy'}});
    await sam.press('send');
    await sam.press('send');
    assert.deepEqual([sam.page.failure, sam.page.unsure], ['busy', true]);
  });

  it('hands over what was changed while the first was on its way', async () => {
    const names: unknown[] = [];
    const arrive: (() => void)[] = [];
    const sam = await Visitor.checking({
      receive: ({submissionId, answers}) => {
        names.push(answers.find(({question}) => question === 'name')?.value);
        return new Promise((resolve) => arrive.push(() => resolve({submissionId})));
      },
    });
    const first = sam.press('send');
    await new Promise((resolve) => setImmediate(resolve));
    await sam.press('change:name');
    await sam.press('continue', {'name.first': 'Jo'});
    const second = sam.press('send');
    await new Promise((resolve) => setImmediate(resolve));
    for (const each of arrive) each();
    await Promise.all([first, second]);
    assert.deepEqual(names, [{first: 'Sam'}, {first: 'Jo'}]);
    assert.equal(sam.screen, 'sent');
  });

  for (const later of ['busy', 'conflict'] as const) {
    it(`stays sent when another press of it ends with "${later}" afterwards`, async () => {
      const arrive: ((answer: Received) => void)[] = [];
      const sam = await Visitor.checking({
        receive: () => new Promise((resolve) => arrive.push(resolve)),
      });
      const {submissionId} = sam.page;
      const first = sam.press('send');
      await new Promise((resolve) => setImmediate(resolve));
      await sam.press('change:name');
      await sam.press('continue', {'name.first': 'Jo'});
      const second = sam.press('send');
      await new Promise((resolve) => setImmediate(resolve));
      arrive[0]?.({submissionId, reference: 'HH-1'});
      await first;
      arrive[1]?.({failure: later});
      await second;
      assert.equal(arrive.length, 2);
      assert.equal(sam.screen, 'sent');
      assert.deepEqual(sam.page.receipt, {reference: 'HH-1'});
      assert.equal(sam.page.failure, undefined);
    });
  }

  it('knows that it did not arrive, also when it was pressed twice', async () => {
    let refuse: (answer: Received) => void = () => undefined;
    const sam = await Visitor.checking({
      receive: () => new Promise((resolve) => (refuse = resolve)),
    });
    const check = sam.page;
    const first = sam.press('send', {}, check);
    await new Promise((resolve) => setImmediate(resolve));
    const second = sam.press('send', {}, check);
    await new Promise((resolve) => setImmediate(resolve));
    refuse({failure: 'busy'});
    await Promise.all([first, second]);
    assert.equal(sam.page.failure, 'busy');
    assert.equal(sam.page.unsure, undefined);
  });

  it('says why a host does not take it, and whether it may be there all the same', async () => {
    const replies: [Received | undefined, string | undefined, boolean | undefined][] = [
      [{failure: 'busy'}, 'busy', undefined],
      [{failure: 'refused'}, 'refused', undefined],
      [{failure: 'conflict'}, 'conflict', true],
      [{failure: 'no such reason' as 'busy'}, 'trouble', true],
      [{submissionId: 'another'}, 'trouble', true],
      [undefined, 'trouble', true],
      [{problems: [{question: 'unknown', text: 'x'}]}, 'refused', undefined],
    ];
    for (const [reply, failure, unsure] of replies) {
      const sam = await Visitor.checking({receive: () => reply!});
      await sam.press('send');
      assert.equal(sam.screen, 'check');
      assert.deepEqual([sam.page.failure, sam.page.unsure], [failure, unsure]);
      await sam.press('change:name');
      assert.equal(sam.page.failure, unsure ? failure : undefined);
    }
  });

  it('leads to the fields that the host’s own rules found', async () => {
    let fine = false;
    const sam = await Visitor.checking({
      receive: ({submissionId}) =>
        fine
          ? {submissionId}
          : {
              problems: [
                {question: 'phone', text: 'We cannot call this'},
                {question: 'name', text: 'Sam?'},
              ],
            },
    });
    await sam.press('send');
    assert.equal(sam.screen, 'check');
    assert.deepEqual(sam.problems, ['name from-server', 'phone from-server']);
    assert.equal(sam.page.state.problems[1]?.text, 'We cannot call this');
    await sam.press('change:phone');
    assert.deepEqual(sam.problems, ['phone from-server']);
    await sam.press('continue', {phone: '01632 960 001'});
    assert.deepEqual(sam.problems, ['name from-server']);
    fine = true;
    await sam.press('send');
    assert.equal(sam.screen, 'check');
    await sam.press('change:name');
    await sam.press('continue', {'name.first': 'Sam', 'name.last': 'Lee'});
    await sam.press('send');
    assert.equal(sam.screen, 'sent');
  });

  it('does not repeat a private answer in the host’s words', async () => {
    const sam = await Visitor.checking({
      receive: () => ({problems: [{question: 'health', text: 'Not "sleep"'}]}),
    });
    await sam.press('send');
    assert.deepEqual(sam.problems, ['health from-server']);
    assert.equal('text' in (sam.page.state.problems[0] ?? {}), false);
  });

  it('brings nothing back that was stopped meanwhile', async () => {
    for (const answer of ['arrived', 'failed']) {
      let settle: () => void = () => undefined;
      const sam = await Visitor.checking({
        receive: ({submissionId}) =>
          new Promise((resolve, reject) => {
            settle = () => {
              if (answer === 'arrived') resolve({submissionId});
              else reject(new Error('x'));
            };
          }),
      });
      const check = sam.page;
      const sending = sam.press('send', {}, check);
      await new Promise((resolve) => setImmediate(resolve));
      await sam.press('stop', {}, check);
      await sam.press('clear');
      settle();
      await sending;
      await sam.look();
      assert.equal(sam.screen, 'stopped');
      assert.doesNotMatch(sam.store.text ?? '', /Sam/);
      // It is not said that nothing was sent.
      assert.equal(sam.page.unsure, true);
    }
  });

  it('remembers, once stopped, that it may have arrived', async () => {
    const sam = await Visitor.checking({
      receive: () => {
        throw new Error('x');
      },
    });
    await sam.press('send');
    await sam.press('stop');
    assert.equal(sam.page.unsure, true);
    await sam.press('clear');
    assert.equal(sam.screen, 'stopped');
    assert.equal(sam.page.unsure, true);
    assert.equal(sam.page.failure, undefined);
  });
});

describe('stopping', () => {
  it('hides everything, and clears it when the person says so', async () => {
    const sam = await Visitor.checking();
    const {submissionId} = sam.page;
    await sam.press('stop');
    assert.equal(sam.screen, 'stopping');
    await sam.press(undefined);
    assert.equal(sam.screen, 'stopping');
    await sam.press('resume');
    assert.equal(sam.screen, 'check');
    await sam.press('stop');
    await sam.press('clear');
    assert.equal(sam.screen, 'stopped');
    assert.deepEqual(sam.answers, {});
    assert.doesNotMatch(sam.store.text ?? '', /Sam|Little/);
    assert.notEqual(sam.page.submissionId, submissionId);
  });

  it('keeps what was on the page for whoever goes on after all', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('stop', {'name.first': 'Sam'});
    await sam.press('resume');
    assert.equal(sam.screen, 'page:name');
    assert.deepEqual(sam.answers['name'], {first: 'Sam'});
  });

  it('asks nothing of somebody who has written nothing', async () => {
    const sam = await Visitor.started();
    await sam.press('stop');
    assert.equal(sam.screen, 'stopped');
  });

  it('clears from a tab that was left on the question', async () => {
    const sam = await Visitor.checking();
    await sam.press('stop');
    const stopping = sam.page;
    await sam.press('resume');
    await sam.press('resume', {}, stopping);
    assert.equal(sam.screen, 'check');
    await sam.press('clear', {}, stopping);
    assert.equal(sam.screen, 'stopped');
  });
});
