import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkReferral} from '../../src/data/contracts/index.js';
import {ReferralPages} from '../../src/server/index.js';
import {FORM, formOf, Visitor} from './visitor.js';

describe('the form page by page, on a server', () => {
  it('goes from start to receipt, and hands over a record that keeps its contract', async () => {
    const seen: string[] = [];
    const sam = await Visitor.at();
    const press = async (...pressed: Parameters<Visitor['press']>) => {
      seen.push(sam.screen);
      await sam.press(...pressed);
    };
    await press('start');
    const {submissionId} = sam.page;
    await press('continue', {agreement: 'yes'});
    await press('continue', {'name.first': 'Sam', 'name.last': ''});
    await press('skip');
    await press('continue', {health: 'pain', sleep: '', phone: ''});
    await press('continue');
    await press('send');
    seen.push(sam.screen);
    assert.deepEqual(seen, [
      'start',
      'page:agreement',
      'page:name',
      'page:art',
      'page:health',
      'page:people',
      'check',
      'sent',
    ]);
    assert.equal(sam.received.length, 1);
    const [referral] = sam.received;
    assert.ok(referral && checkReferral(referral).ok);
    assert.equal(referral.submissionId, submissionId);
    assert.deepEqual(
      referral.answers.map(({question, value}) => [question, value]),
      [
        ['agreement', 'yes'],
        ['name', {first: 'Sam'}],
        ['health', ['pain']],
      ],
    );
  });

  it('keeps nothing of the answers once it is sent, only the receipt, and not even that at the end', async () => {
    const sam = await Visitor.checking();
    await sam.press('send');
    assert.doesNotMatch(sam.store.text ?? '', /Sam|Little/);
    assert.deepEqual(sam.page.receipt, {reference: 'HH-1', next: 'We read it.'});
    await sam.press('finish');
    assert.equal(sam.screen, 'end');
    assert.equal(sam.page.receipt, undefined);
    assert.doesNotMatch(sam.store.text ?? '', /HH-1/);
    await sam.press('again');
    assert.equal(sam.screen, 'start');
    assert.equal(sam.store.text, undefined);
    assert.equal(sam.outcome.expired, undefined);
  });

  it('keeps nothing of somebody who only looks', async () => {
    const sam = await Visitor.at();
    assert.equal(sam.store.text, undefined);
  });

  it('takes Enter for the way on', async () => {
    const sam = await Visitor.at();
    await sam.press(undefined);
    assert.equal(sam.screen, 'page:agreement');
    await sam.press(undefined, {agreement: 'yes'});
    assert.equal(sam.screen, 'page:name');
    const checking = await Visitor.checking();
    await checking.press(undefined);
    assert.equal(checking.screen, 'sent');
  });

  it('answers every post with a redirect', async () => {
    const sam = await Visitor.started();
    await sam.press('continue');
    assert.deepEqual(sam.outcome, {status: 303, step: '1'});
  });

  it('shows a page again with what there is to put right, and what was typed', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'perhaps'});
    assert.equal(sam.screen, 'page:agreement');
    assert.deepEqual(sam.problems, ['agreement not-an-option']);
    assert.equal(sam.answers['agreement'], 'perhaps');
    assert.equal('text' in (sam.page.state.problems[0] ?? {}), false);
  });

  it('writes the questions of the page, and of no other', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes', 'name.first': 'Eve', phone: '1', x: 'y'});
    assert.deepEqual(sam.answers, {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam', agreement: 'no'});
    assert.equal(sam.answers.agreement, 'yes');
  });

  it('ignores buttons that are not on the screen', async () => {
    const sam = await Visitor.started();
    for (const press of ['send', 'finish', 'again', 'clear', 'resume', 'x', 'change:name', '']) {
      await sam.press(press, {agreement: 'yes'});
      assert.equal(sam.screen, 'page:agreement', press);
    }
    assert.equal(sam.received.length, 0);
    const checking = await Visitor.checking();
    for (const press of ['continue', 'skip', 'clear', 'finish', 'change:nothing', 'change:']) {
      await checking.press(press);
      assert.equal(checking.screen, 'check', press);
    }
    const started = await Visitor.started();
    const page = {...started.page, state: {...started.page.state}};
    for (const screen of [{name: 'page', page: 'nowhere'}, {name: 'sent'}, {name: 'x'}]) {
      Object.assign(page.state, {screen});
      await started.press('continue', {agreement: 'yes'}, page);
      assert.equal(started.screen, 'page:agreement');
      assert.deepEqual(started.answers, {});
    }
  });

  it('goes back, skips, and has there what was typed', async () => {
    const sam = await Visitor.checking();
    await sam.press('back');
    assert.equal(sam.screen, 'page:people');
    await sam.press('back');
    await sam.press('skip', {health: 'pain', sleep: '', phone: '01632 960 001'});
    await sam.press('continue');
    await sam.press('send');
    assert.deepEqual(
      sam.received[0]?.answers.map(({question}) => question),
      ['agreement', 'name', 'likes'],
    );
  });

  it('keeps what was skipped to be drawn again', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:phone');
    await sam.press('skip', {phone: '01632 960 001', sleep: ''});
    await sam.press('change:phone');
    assert.equal(sam.page.state.kept['phone'], '01632 960 001');
    // Left by the way back, it stays set aside; left by "Continue", it counts again.
    await sam.press('back', {phone: '01632 960 001', sleep: ''});
    assert.equal(sam.answers['phone'], undefined);
    await sam.press('change:phone');
    await sam.press('continue', {phone: '01632 960 001', sleep: ''});
    assert.equal(sam.answers['phone'], '01632 960 001');
  });

  it('keeps what stands beside "not sure"', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:phone');
    await sam.press('continue', {phone: '01632 96', 'phone.special': 'not-sure', sleep: ''});
    assert.equal(sam.screen, 'check');
    assert.deepEqual(sam.answers['phone'], {special: 'not-sure'});
    assert.equal(sam.page.state.kept['phone'], '01632 96');
  });

  it('goes straight to checking when there is enough', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam'});
    await sam.press('enough', {likes: 'no'});
    assert.equal(sam.screen, 'check');
    assert.equal(sam.answers['likes'], 'no');
  });

  it('asks on the same page what an answer there has opened', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'yes'});
    await sam.press('continue', {'name.first': 'Sam'});
    await sam.press('continue', {likes: 'yes'});
    assert.equal(sam.screen, 'page:art');
    // Nobody is told off for a box they have not seen.
    assert.deepEqual(sam.problems, []);
    await sam.press('continue', {likes: 'yes', which: ''});
    assert.deepEqual(sam.problems, ['which missing']);
    await sam.press('continue', {likes: 'yes', which: 'Clay'});
    assert.equal(sam.screen, 'page:clay');
  });

  it('says at checking what is missing, and leads to it', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:name');
    await sam.press('back', {'name.first': '', 'name.last': ''});
    await sam.press('send');
    assert.equal(sam.screen, 'check');
    assert.deepEqual(sam.problems, ['name missing']);
    assert.equal(sam.received.length, 0);
    await sam.press('change:name');
    assert.equal(sam.screen, 'page:name');
    assert.deepEqual(sam.problems, ['name missing']);
    await sam.press('continue', {'name.first': 'Jo'});
    assert.equal(sam.screen, 'check');
    await sam.press('send');
    assert.equal(sam.screen, 'sent');
  });

  it('ends kindly when the person does not want it, and has a way back', async () => {
    const sam = await Visitor.started();
    await sam.press('continue', {agreement: 'no'});
    assert.equal(sam.screen, 'declined');
    await sam.press('resume');
    assert.equal(sam.screen, 'page:agreement');
    await sam.press('continue', {agreement: 'no'});
    await sam.press(undefined);
    assert.equal(sam.screen, 'declined');
    await sam.press('clear');
    assert.equal(sam.screen, 'stopped');
    assert.doesNotMatch(sam.store.text ?? '', /"agreement":"no"/);
  });

  it('never sends what the person does not want', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:agreement');
    await sam.press('enough', {agreement: 'no'});
    assert.equal(sam.screen, 'check');
    await sam.press('send');
    assert.equal(sam.screen, 'declined');
    assert.equal(sam.received.length, 0);
  });

  it('adds and takes away rows, no more than there may be', async () => {
    const sam = await Visitor.checking();
    await sam.press('change:people');
    await sam.press('add-row:people');
    assert.deepEqual(sam.answers['people'], [{}]);
    await sam.press('add-row:people', {'people.0.who': 'Al', 'people.0.how': 'talk'});
    await sam.press('add-row:people', {'people.0.who': 'Al', 'people.1.who': 'Bo'});
    await sam.press('add-row:people', {
      'people.0.who': 'Al',
      'people.1.who': 'Bo',
      'people.2.who': 'Cy',
    });
    assert.deepEqual(sam.answers['people'], [{who: 'Al'}, {who: 'Bo'}, {who: 'Cy'}]);
    for (const row of ['-1', '3', 'x', '1.5']) await sam.press(`remove-row:people:${row}`);
    await sam.press('remove-row:phone:0');
    assert.equal((sam.answers['people'] as unknown[]).length, 3);
    await sam.press('remove-row:people:1');
    assert.deepEqual(sam.answers['people'], [{who: 'Al'}, {who: 'Cy'}]);
    assert.equal(sam.screen, 'page:people');
  });

  it('can ask everything on one page', async () => {
    const sam = await Visitor.started({layout: 'single'});
    assert.equal(sam.screen, 'page:agreement');
    const all = {agreement: 'yes', 'name.first': 'Sam', likes: 'yes', phone: '12', sleep: ''};
    await sam.press('continue', all);
    // "Which?" and the page about clay were not there yet.
    assert.deepEqual(sam.problems, ['phone phone-format']);
    const more = {...all, phone: '', which: 'Clay', clay: 'Cups'};
    await sam.press('continue', more);
    assert.equal(sam.screen, 'check');
    await sam.press('send');
    assert.equal(sam.received[0]?.answers.length, 5);
  });

  it('asks who fills it in, where the host has not said', async () => {
    const {path: _, ...options} = (await Visitor.at()).options;
    const sam = await Visitor.at({...options, path: undefined});
    await sam.press('start');
    assert.equal(sam.screen, 'start');
    assert.equal(sam.page.pathMissing, true);
    await sam.press('start', {'steady:path': 'somebody'});
    assert.equal(sam.page.pathMissing, true);
    await sam.press('start', {'steady:path': 'helped'});
    assert.equal(sam.page.pathMissing, undefined);
    assert.equal(sam.page.path, 'helped');
    assert.equal(sam.screen, 'page:agreement');
    // Only the start screen asks it.
    await sam.press('continue', {agreement: 'yes', 'steady:path': 'staff'});
    assert.equal(sam.page.path, 'helped');
  });

  it('takes what the host knows, and does not keep it', async () => {
    const known = {phone: {value: '01632 960 009', source: 'your record'}};
    const config = {definition: FORM, known};
    const sam = await Visitor.checking({config});
    await sam.press('change:phone');
    await sam.press('continue', {sleep: '', 'phone.known': 'right'});
    assert.doesNotMatch(sam.store.text ?? '', /960 009/);
    await sam.press('send');
    const phone = sam.received[0]?.answers.find(({question}) => question === 'phone');
    assert.equal(phone?.value, '01632 960 009');
    assert.equal(phone.known?.confirmed, true);
  });

  it('speaks the language of each call', async () => {
    const sam = await Visitor.checking({allowUnreviewed: 'cy'});
    const inWelsh = {language: 'cy'};
    await sam.pages.post(sam.store, formOf(sam.page, 'send', {}), inWelsh);
    assert.equal(sam.received[0]?.language, 'cy');
  });

  it('says which setting is wrong', () => {
    const {receive} = {receive: () => ({failure: 'busy' as const})};
    assert.throws(() => new ReferralPages({setting: 'custody', minutes: 0, receive}), {
      name: 'ConfigError',
    });
    assert.throws(() => new ReferralPages({setting: 'x' as 'custody', receive}), {
      name: 'ConfigError',
    });
  });
});

describe('an answer kept closed', () => {
  const helped = () => Visitor.checking({path: 'helped'});

  it('is not lost while it is closed, though its boxes are not there', async () => {
    const sam = await helped();
    await sam.press('change:phone');
    await sam.press('continue', {phone: '01632 960 001'});
    assert.deepEqual(sam.answers['health'], ['sleep', 'pain']);
    assert.equal(sam.answers['sleep'], 'Little');
  });

  it('can be opened, and then be taken away', async () => {
    const sam = await helped();
    await sam.press('change:phone');
    assert.ok(sam.page.state.left.includes('health'));
    await sam.press('open:health', {phone: '01632 960 001'});
    assert.equal(sam.screen, 'page:health');
    assert.ok(!sam.page.state.left.includes('health'));
    assert.equal(sam.answers['phone'], '01632 960 001');
    await sam.press('continue', {phone: '', sleep: ''});
    assert.equal(sam.answers['health'], undefined);
    await sam.press('change:phone');
    assert.ok(sam.page.state.left.includes('health'));
  });

  it('is told by the page itself where it says what it has drawn', async () => {
    const sam = await helped();
    await sam.press('change:phone');
    // Drawn while it was open, in another tab: the boxes were there, and all are unticked now.
    await sam.press('continue', {phone: '', 'steady:shown': 'health sleep phone name'});
    assert.equal(sam.answers['health'], undefined);
    assert.deepEqual(sam.answers['name'], {first: 'Sam', last: ''});
  });
});
