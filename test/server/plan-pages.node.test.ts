/** A plan that is changed without scripts. Every person and word is invented. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkGatePlan} from '../../src/data/contracts/check-gate-plan.js';
import {applyPlanPatch} from '../../src/plans/changes/index.js';
import {ConfigError, PlanPages, prepare} from '../../src/server/index.js';
import {deesPlan, emptyPlan, keyWorker, marlonsPlan, me} from '../fixtures/plans.js';
import {PlanOnServer, PlanVisitor} from './plan-visitor.js';

const LETTER = 't-letter';
const texts = (list: readonly {readonly text: string}[]) => list.map(({text}) => text);

function visit(plan = deesPlan, signed = me) {
  const server = new PlanOnServer(plan);
  return {server, visitor: new PlanVisitor(server, signed)};
}

before(() => prepare({languages: ['cy', 'ar']}));

describe('a plan that is changed without scripts', () => {
  it('takes something new, changes it, moves it and undoes all of it', async () => {
    const {server, visitor} = visit();
    await visitor.open('add.goals.a-home');
    assert.match(visitor.words, /Add a goal/);
    // While a form is open nothing else is pressed, so nothing that was written is left behind.
    assert.doesNotMatch(visitor.html, /value="item\.|value="undo"/);
    await visitor.press('steady:do', 'save', {text: 'A garden.'});
    const added = server.plan.goals.at(-1)!;
    assert.deepEqual([added.text, added.by, added.area], ['A garden.', me, 'a-home']);
    assert.deepEqual(added.audience, deesPlan.areas[0]?.audience);
    assert.equal(visitor.status, 'Saved.');
    const button = `open:item.goals.${added.id}`;
    assert.equal(visitor.outcome.hash, `#steady:${button}`);
    assert.match(visitor.html, new RegExp(`<a id="steady:${button}" slot="at:${button}">`));
    assert.match(visitor.html, new RegExp(`<slot name="at:${button}">`));

    await visitor.press('open', `item.goals.${added.id}`);
    await visitor.press('steady:do', 'move:up');
    assert.equal(server.plan.goals[0]?.text, 'A garden.');
    assert.equal(visitor.status, 'Moved. It is now number 1 of 2.');
    await visitor.press('open', `change.goals.${added.id}`);
    await visitor.press('steady:do', 'save', {text: 'A garden. With beans.'});
    assert.equal(server.plan.goals[0]?.text, 'A garden. With beans.');
    for (const change of server.saved) {
      assert.deepEqual(applyPlanPatch(change.before, change.patch), change.record);
      assert.ok(checkGatePlan(change.record).ok);
    }
    for (const _ of server.saved.slice()) await visitor.press('steady:do', 'undo');
    assert.deepEqual(server.plan.goals, deesPlan.goals);
    assert.equal(visitor.status, 'The last change was undone.');
    assert.equal(server.saved.length, 6);
    assert.doesNotMatch(visitor.html, /value="undo"/);
  });

  it('says for which answers a question about the day of release is', async () => {
    const {visitor} = visit();
    await visitor.open('release');
    assert.match(
      visitor.words,
      /Only if you answered: “Yes, it is certain” or “Yes, but it may move” Which day\?/,
    );
    assert.match(visitor.words, /Only if you answered: “No, not yet” Why is there no day yet\?/);
    assert.match(
      visitor.words,
      /Only if you answered: Is there a day from which release can be considered\? From which day\?/,
    );
    // What everybody is asked says nothing of the kind.
    assert.doesNotMatch(visitor.words, /Only if you answered: [^?]* What else should be known/);
  });

  it('says what to put right in the words of the browser, and loses nothing that was typed', async () => {
    const {server, visitor} = visit();
    await visitor.open('add.appointments');
    await visitor.press('steady:do', 'save', {
      phone: '12',
      'place-name': 'Larch <b>House',
      'when-day.day': '31',
      'when-day.month': '2',
      'when-day.year': '2027',
    });
    assert.match(visitor.words, /There is a problem.*Enter what the appointment is/);
    assert.match(visitor.html, /href="#steady:title"/);
    assert.match(visitor.html, /<a id="steady:title" slot="at:title">/);
    assert.match(visitor.html, /value="Larch &lt;b&gt;House"/);
    assert.match(visitor.html, /value="31"/);
    assert.equal(server.saved.length, 0);
    await visitor.press('steady:do', 'cancel');
    assert.match(visitor.words, /You have written something that is not saved/);
    await visitor.press('steady:do', 'keep');
    assert.match(visitor.html, /value="Larch &lt;b&gt;House"/);
    await visitor.press('steady:do', 'cancel');
    await visitor.press('steady:do', 'drop');
    assert.doesNotMatch(visitor.html, /Larch/);
    assert.doesNotMatch(visitor.store.text ?? '', /Larch/);
  });

  it('does at one press what one press does, and not twice where it comes twice', async () => {
    const {server, visitor} = visit();
    await visitor.press('open', `item.actions.${LETTER}`);
    const pressed = visitor.form({'steady:do': 'quick:done'}).toString();
    await visitor.post(pressed);
    assert.equal(server.plan.actions.find(({id}) => id === LETTER)?.state, 'done');
    await visitor.post(pressed);
    assert.equal(server.saved.length, 1);
    const undo = visitor.form({'steady:do': 'undo'}).toString();
    await visitor.open('add.words');
    await visitor.press('steady:do', 'save', {kind: 'needs', text: 'Quiet.', audience: ':nobody'});
    assert.deepEqual(server.plan.words.at(-1)?.audience, []);
    const save = visitor.form({'steady:do': 'undo'}).toString();
    await visitor.post(undo);
    assert.equal(server.saved.length, 2, 'the page was drawn before the last change');
    await visitor.post(save);
    await visitor.post(save);
    assert.equal(server.saved.length, 3);
    assert.equal(server.plan.words.length, deesPlan.words.length);
  });

  it('begins with an empty plan', async () => {
    const {server, visitor} = visit(emptyPlan);
    await visitor.open('add.areas');
    await visitor.press('steady:do', 'save', {kind: ':other', title: 'Dogs', audience: ':nobody'});
    assert.equal(server.plan.areas[0]?.title, 'Dogs');
    await visitor.press('steady:do', 'no-one:on');
    assert.equal(server.plan.noOne, true);
  });

  it('speaks the language of the page', async () => {
    const {visitor} = visit();
    visitor.language = 'cy';
    await visitor.press('open', `item.actions.${LETTER}`);
    await visitor.press('steady:do', 'quick:done');
    const said = visitor.status;
    assert.notEqual(said, '');
    assert.notEqual(said, 'Saved.');
    visitor.language = 'en-GB';
    await visitor.look();
    assert.equal(visitor.status, '');
  });
});

describe('two people at one plan', () => {
  const theirs = {
    kind: 'change',
    list: 'goals',
    item: 'g-home',
    set: {text: 'I want a flat.'},
  } as const;
  const opened = async () => {
    const {server, visitor} = visit();
    await visitor.open('change.goals.g-home');
    return {server, visitor};
  };

  it('puts together what does not meet', async () => {
    const {server, visitor} = await opened();
    server.change({...theirs, set: {importance: 3}}, me);
    await visitor.look();
    assert.equal(visitor.status, 'Dee has changed the plan. What you write is still here.');
    await visitor.press('steady:do', 'save', {text: 'I want a boat.'});
    const [goal] = server.plan.goals;
    assert.deepEqual([goal?.text, goal?.importance], ['I want a boat.', 3]);
  });

  for (const [act, text] of [
    ['mine', 'I want a boat.'],
    ['theirs', 'I want a flat.'],
  ] as const) {
    it(`shows both where both changed the same, and takes ${act}`, async () => {
      const {server, visitor} = await opened();
      server.change(theirs, me);
      await visitor.press('steady:do', 'save', {text: 'I want a boat.'});
      assert.match(visitor.words, /You and Dee have both changed this/);
      assert.match(visitor.words, /You wrote.*I want a boat\..*Dee wrote.*I want a flat\./);
      assert.equal(server.saved.length, 0);
      await visitor.press('steady:do', act);
      assert.equal(server.plan.goals[0]?.text, text);
      assert.doesNotMatch(visitor.words, /both changed this/);
    });
  }

  it('never takes a choice between words that have changed again', async () => {
    const {server, visitor} = await opened();
    server.change(theirs, me);
    await visitor.press('steady:do', 'save', {text: 'I want a boat.'});
    const keep = visitor.form({'steady:do': 'mine'}).toString();
    server.change({...theirs, set: {text: 'I want a house.'}}, me);
    await visitor.post(keep);
    assert.equal(server.plan.goals[0]?.text, 'I want a house.');
    assert.match(visitor.words, /You wrote.*I want a boat\..*Dee wrote.*I want a house\./);
    await visitor.press('steady:do', 'mine');
    assert.equal(server.plan.goals[0]?.text, 'I want a boat.');
  });

  it('keeps what was written where the other has taken it out, and can put it back', async () => {
    const {server, visitor} = await opened();
    server.change({kind: 'remove', list: 'goals', item: 'g-home'}, me);
    await visitor.press('steady:do', 'save', {text: 'I want a boat.'});
    assert.match(visitor.words, /Dee has taken this out of the plan/);
    await visitor.press('steady:do', 'mine');
    assert.deepEqual(texts(server.plan.goals).at(-1), 'I want a boat.');
  });

  it('does not press over what somebody else has just said', async () => {
    const {server, visitor} = visit();
    await visitor.press('open', `item.actions.${LETTER}`);
    const press = visitor.form({'steady:do': 'quick:done'}).toString();
    server.change({kind: 'state', list: 'actions', item: LETTER, state: 'in-progress'});
    await visitor.post(press);
    assert.equal(server.saved.length, 0);
    assert.match(visitor.status, /Sam \(Key worker\) has changed the plan/);
    await visitor.press('steady:do', 'quick:done');
    assert.equal(server.saved.length, 1);
  });

  it('goes on from a page whose place was forgotten, and asks only where it has to', async () => {
    const {server, visitor} = await opened();
    const body = visitor.form({text: 'I want a boat.', 'steady:do': 'save'}).toString();
    await visitor.pages.clear(visitor.store);
    server.change({kind: 'state', list: 'actions', item: LETTER, state: 'done'});
    await visitor.post(body);
    assert.equal(server.plan.goals[0]?.text, 'I want a boat.');

    const again = await opened();
    const late = again.visitor.form({text: 'I want a boat.', 'steady:do': 'save'}).toString();
    await again.visitor.pages.clear(again.visitor.store);
    again.server.change(theirs, me);
    await again.visitor.post(late);
    assert.equal(again.server.saved.length, 0);
    assert.match(again.visitor.words, /You wrote.*I want a boat\..*wrote.*I want a flat\./);
    await again.visitor.press('steady:do', 'theirs');
    assert.equal(again.server.plan.goals[0]?.text, 'I want a flat.');
  });

  it('makes a change again where somebody else was faster, and says so where it cannot', async () => {
    const {server, visitor} = visit();
    await visitor.open('add.words');
    const said = {kind: 'needs', text: 'Quiet.', audience: ':nobody'};
    const body = visitor.form({...said, 'steady:do': 'save'}).toString();
    let tries = 0;
    await visitor.post(body, {save: (change) => ++tries > 1 && server.save(change)});
    assert.deepEqual([tries, texts(server.plan.words).at(-1)], [2, 'Quiet.']);

    await visitor.open('add.words');
    const second = visitor.form({...said, text: 'Light.', 'steady:do': 'save'}).toString();
    await visitor.post(second, {save: () => false});
    assert.equal(visitor.status, 'This was not saved. What you wrote is still here.');
    const full = new Error('The disk is full.');
    await visitor.post(second, {save: () => Promise.reject(full)});
    assert.equal(visitor.outcome.error, full);
    assert.match(visitor.html, /Light\./);
    await visitor.press('steady:do', 'save', {text: 'Light.'});
    assert.equal(texts(server.plan.words).at(-1), 'Light.');
  });
});

describe('two plans and one place', () => {
  const OWN = 'Ring the refuge about her.';
  /** A key worker has Dee's plan open, and then Marlon's, in the same session. */
  const both = () => {
    const dee = new PlanVisitor(new PlanOnServer(deesPlan), keyWorker);
    const marlon = new PlanVisitor(new PlanOnServer(marlonsPlan), keyWorker);
    Object.assign(marlon, {store: dee.store});
    return {dee, marlon};
  };

  it('shows nothing of a form that is open in another plan, and finds it again in its own', async () => {
    const {dee, marlon} = both();
    await dee.open('add.actions.a-home');
    await dee.press('steady:do', 'save', {text: OWN});
    await marlon.look();
    const {open, draft, said, at} = marlon.served;
    assert.deepEqual([open, draft, said, at], [undefined, undefined, undefined, undefined]);
    assert.doesNotMatch(marlon.html, /refuge/);
    await dee.look();
    assert.match(dee.html, /refuge/);
  });

  it('offers to undo nothing of another plan, and undoes nothing there', async () => {
    const {dee, marlon} = both();
    await dee.press('open', `item.actions.${LETTER}`);
    await dee.press('steady:do', 'quick:done');
    const undo = dee.form({'steady:do': 'undo'}).toString();
    await marlon.look();
    assert.equal(marlon.served.done, undefined);
    assert.doesNotMatch(marlon.html, /value="undo"/);
    await marlon.post(undo);
    assert.equal(marlon.server.saved.length, 0);
    assert.deepEqual(marlon.server.plan, marlonsPlan);
  });

  it('takes a form that was open when the place went to another plan, as one that was forgotten', async () => {
    const {dee, marlon} = both();
    await dee.open('note.actions.t-room');
    const body = dee.form({'steady:do': 'save', text: OWN}).toString();
    const [{id: step} = {id: ''}] = marlonsPlan.actions;
    await marlon.press('open', `item.actions.${step}`);
    assert.doesNotMatch(marlon.store.text ?? '', /plan-dee/);
    await dee.post(body);
    assert.deepEqual(
      dee.server.plan.actions.find(({id}) => id === 't-room')?.notes?.at(-1)?.text,
      OWN,
    );
    assert.equal(dee.status, 'Saved.');
    // Back, and pressed again after something else has been done: it was saved once.
    await marlon.press('open', `item.actions.${step}`);
    await dee.post(body);
    assert.equal(dee.server.saved.length, 1);
  });

  for (const [what, name, fields] of [
    ['a note', `note.actions.${LETTER}`, {text: OWN}],
    ['something new', 'add.goals.a-home', {text: OWN}],
    ['the day of release', 'release', {sure: 'remand'}],
  ] as const) {
    it(`puts ${what} of another plan nowhere, says so, and takes it in its own all the same`, async () => {
      const {dee, marlon} = both();
      await dee.open(name);
      const body = dee.form({'steady:do': 'save', ...fields}).toString();
      for (const isKept of [true, false]) {
        if (!isKept) await dee.pages.clear(dee.store);
        await marlon.post(body);
        assert.equal(marlon.server.saved.length, 0);
        assert.equal(marlon.status, 'This was not saved, because it is about another plan.');
        assert.doesNotMatch(marlon.html, /refuge/);
      }
      await dee.post(body);
      assert.equal(dee.server.saved.length, 1);
    });
  }

  it('knows the form of another plan also from a page that did not say so', async () => {
    const {dee, marlon} = both();
    await dee.open('add.goals.a-home');
    const body = dee.form({'steady:do': 'save', text: OWN});
    body.delete('steady:plan');
    await marlon.post(body.toString());
    assert.deepEqual(marlon.server.plan, marlonsPlan);
    assert.match(marlon.status, /about another plan/);
  });

  it('leaves what is open in this plan where a press comes from another', async () => {
    const {dee, marlon} = both();
    const other = (await dee.look(), dee.form({'steady:do': 'no-one:on'}).toString());
    await marlon.open(`add.actions.${marlonsPlan.areas[0]?.id}`);
    await marlon.press('steady:do', 'save', {text: 'Ask at the garage.'});
    await marlon.post(other);
    assert.match(marlon.html, /Ask at the garage\./);
    assert.match(marlon.status, /about another plan/);
  });

  it('drops a place that does not say which plan it is about', async () => {
    const {dee} = both();
    await dee.open('add.actions.a-home');
    const place = JSON.parse(dee.store.text ?? '') as Record<string, unknown>;
    assert.equal(place['plan'], deesPlan.id);
    delete place['plan'];
    dee.store.text = JSON.stringify(place);
    await dee.look();
    assert.equal(dee.served.open, undefined);
  });
});

describe('who may change what', () => {
  it('follows from who signs, whatever is posted', async () => {
    const {server, visitor} = visit(deesPlan, keyWorker);
    await visitor.press('open', 'item.words.w-strength');
    assert.match(visitor.words, /These are the person’s own words/);
    assert.doesNotMatch(visitor.html, /value="(change|share|remove)\.words/);
    const id = 'a-form-of-mine';
    for (const page of [
      'change.words.w-strength',
      'share.words.w-strength',
      'remove.words.w-low',
    ]) {
      const own = {'steady:page': page, 'steady:id': id, 'steady:version': '2'};
      await visitor.post({...own, 'steady:do': 'save', text: 'No.', audience: 'probation'});
      await visitor.post({...own, open: page});
    }
    for (const act of ['no-one:on', 'quick:done', 'move:up', 'undo', 'mine', 'theirs']) {
      await visitor.post({'steady:do': act, signed: '{"role":"me"}'});
    }
    await visitor.post({
      'steady:do': 'save',
      'steady:page': 'add.words',
      'steady:id': id,
      text: 'I',
    });
    assert.equal(server.saved.length, 0);
    assert.deepEqual(server.plan, deesPlan);
  });
});

describe('whatever is posted', () => {
  it('throws nothing and changes nothing that was not asked for', async () => {
    const {server, visitor} = visit();
    const many = Object.fromEntries(Array.from({length: 12_000}, (_, i) => [`f${i}`, 'x']));
    const invalid = new Uint8Array([...Buffer.from('steady%3Ado=save&text='), 0xff, 0xfe]);
    const long = 'x'.repeat(60_000);
    const id = 'a-form-of-mine';
    const form = {'steady:page': 'change.goals.g-home', 'steady:id': id, 'steady:do': 'save'};
    const bodies: unknown[] = [
      undefined,
      null,
      7,
      'steady:do',
      [],
      many,
      invalid,
      JSON.parse('{"__proto__":{"steady:do":"undo"},"constructor":{"prototype":{"x":1}}}'),
      {open: 'change.goals.nothing'},
      {open: 'add.__proto__'},
      {open: ['item.goals.g-home', {a: 1}]},
      {open: 'x'.repeat(10_000)},
      {'steady:do': {quick: {done: true}}},
      {'steady:do': 'quick:done', 'steady:page': 'item.actions.__proto__'},
      {'steady:do': 'move:up', 'steady:page': 'item.constructor.x'},
      {'steady:do': 'undo', 'steady:id': '0'},
      {...form, 'steady:id': '../../etc', text: 'No.'},
      {...form, 'steady:version': '-1', text: ''},
      {...form, 'steady:version': '9e99', text: ['No.', {a: 'No.'}]},
      {...form, 'steady:version': '2', text: long},
      {...form, 'steady:version': '2', state: 'won', importance: '99'},
    ];
    for (const body of bodies) await visitor.post(body);
    assert.equal(server.saved.length, 0);
    assert.deepEqual(server.plan, deesPlan);
    assert.equal(({} as Record<string, unknown>)['steady:do'], undefined);
    for (const text of [
      '',
      '{',
      '[]',
      '{"format":1}',
      visitor.store.text!.replace('"turn":"', '"turn":['),
    ]) {
      visitor.store.text = text;
      await visitor.look();
      await visitor.post({'steady:do': 'undo', 'steady:id': '0'});
    }
  });

  it('forgets the place after a while', async () => {
    let now = Date.parse('2026-11-21T10:00:00.000Z');
    const pages = new PlanPages({minutes: 5, now: () => new Date(now)});
    const {visitor, server} = visit();
    Object.assign(visitor, {pages});
    await visitor.open('change.goals.g-home');
    assert.match(visitor.store.text ?? '', /"base"/);
    now += 5 * 60_000;
    await visitor.look();
    assert.equal(visitor.served.open, undefined);
    await visitor.press('open', `item.actions.${LETTER}`);
    assert.doesNotMatch(visitor.store.text ?? '', /"base"/);
    assert.equal(server.saved.length, 0);
    assert.throws(() => new PlanPages({minutes: 0}), ConfigError);
  });
});
