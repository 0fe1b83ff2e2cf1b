/** What an editor of a plan holds, without a page: forms that are still coming, undo, a clash. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormSource} from '../../src/components/through-the-gate-plan/editing/form-code.js';
import * as openForm from '../../src/components/through-the-gate-plan/editing/open-form.js';
import {PlanEditor} from '../../src/components/through-the-gate-plan/editing/plan-editor.js';
import type {GatePlan} from '../../src/data/contracts/gate-plan.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {DO} from '../../src/fields/names.js';
import {deesPlan, keyWorker, longPlan, me, plansToday} from '../fixtures/gate-plans.js';
import {changedBySam} from '../fixtures/plan-editing.js';

const HERE: FormSource = {code: () => openForm, bring: () => Promise.resolve()};

/** Code that comes, or does not, when the test says so. */
function onItsWay() {
  let code: typeof openForm | undefined;
  const asked: {come: () => void; fail: () => void}[] = [];
  const forms: FormSource = {
    code: () => code,
    bring: () =>
      new Promise<void>((resolve, reject) => {
        asked.push({
          come: () => {
            code = openForm;
            resolve();
          },
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      }),
  };
  return {forms, asked};
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function editorOf(given: GatePlan = deesPlan, forms: FormSource = HERE) {
  const now = {plan: given, by: me, drawn: 0};
  const editor = new PlanEditor({
    host: {
      renderRoot: undefined as never,
      dispatchEvent: () => true,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => (now.drawn += 1),
      updateComplete: Promise.resolve(true),
    },
    plan: () => now.plan,
    take: (taken) => (now.plan = taken),
    signed: () => now.by,
    today: () => plansToday,
    say: (words) => inLanguage(SOURCE, words),
    forms,
  });
  return {editor, now};
}

describe('a form whose code is still coming', () => {
  it('is said to be on its way, leaves the focus where it is, and opens when it comes', async () => {
    const {forms, asked} = onItsWay();
    const {editor, now} = editorOf(deesPlan, forms);
    editor.press('open', 'item.actions.t-letter');
    const {focus} = editor.state;
    editor.press('open', 'change.actions.t-letter');
    assert.equal(editor.said, 'The form is on its way.');
    assert.equal(editor.opened?.kind, 'item', 'its button is still there');
    assert.equal(editor.state.focus, focus);
    asked.at(-1)?.come();
    await settled();
    assert.equal(editor.said, '');
    assert.equal(editor.opened.kind, 'change');
    assert.equal(editor.draft?.edit.kind, 'change');
    assert.equal(editor.state.focus, 'edit-title');
    assert.ok(now.drawn > 0);
  });

  it('is said not to have come, and comes when its button is pressed again', async () => {
    const {forms, asked} = onItsWay();
    const {editor} = editorOf(deesPlan, forms);
    editor.press('open', 'add.goals.a-home');
    asked[0]?.fail();
    await settled();
    assert.equal(editor.said, 'The form did not come. Press the button again.');
    assert.equal(editor.opened, undefined);
    editor.press('open', 'add.goals.a-home');
    asked[1]?.come();
    await settled();
    assert.equal(editor.draft?.edit.kind, 'add');
  });

  it('does not come over what was pressed after it', async () => {
    const {forms, asked} = onItsWay();
    const {editor} = editorOf(deesPlan, forms);
    editor.press('open', 'add.goals.a-home');
    editor.press('open', 'item.actions.t-letter');
    asked[0]?.come();
    await settled();
    assert.equal(editor.opened?.kind, 'item');
    assert.equal(editor.draft, undefined);
  });
});

describe('undo', () => {
  it('is offered to whoever made the change, and to nobody else at the same screen', () => {
    const {editor, now} = editorOf();
    editor.press('open', 'item.actions.t-letter');
    editor.press(DO, 'quick:done');
    assert.equal(now.plan.actions[0]?.state, 'done');
    assert.equal(editor.canUndo, true);
    now.by = keyWorker;
    assert.equal(editor.canUndo, false);
    editor.press(DO, 'undo');
    assert.equal(now.plan.actions[0].state, 'done', 'nor by a press that was late');
    editor.press('open', 'item.actions.t-room');
    editor.press(DO, 'quick:done');
    editor.press(DO, 'undo');
    assert.deepEqual(
      now.plan.actions.slice(0, 2).map(({state}) => state === 'done'),
      [true, false],
    );
    assert.equal(editor.canUndo, false);
    now.by = me;
    editor.press(DO, 'undo');
    assert.notEqual(now.plan.actions[0].state, 'done');
  });
});

describe('two people who make steps wait for each other', () => {
  it('keeps showing both where this one cannot be kept, and goes back to what was written', () => {
    const long = longPlan(1, 4);
    const plan = {...long, actions: long.actions.map(({after: _, ...step}) => step)};
    const {editor, now} = editorOf(plan);
    const [first, second] = plan.actions;
    assert.ok(first && second);
    editor.press('open', `change.actions.${first.id}`);
    const {draft} = editor;
    assert.ok(draft);
    draft.journey.answer('after', [second.id]);
    now.plan = changedBySam(plan, {
      kind: 'change',
      list: 'actions',
      item: second.id,
      set: {after: [first.id]},
    });
    editor.press('', '');
    assert.ok(draft.clash);
    editor.press(DO, 'mine');
    assert.ok(draft.clash, 'it is still shown');
    assert.equal(editor.state.focus, 'edit-clash');
    assert.match(editor.said, /does not fit/);
    assert.deepEqual(now.plan.actions.find(({id}) => id === first.id)?.after, undefined);
    editor.press(DO, 'keep');
    assert.equal(draft.clash, undefined);
    assert.deepEqual(draft.journey.responses.answers['after'], [second.id]);
    assert.ok(draft.problems.length > 0);
    draft.journey.answer('after', []);
    editor.press('', '');
    assert.equal(editor.draft, undefined);
  });
});
