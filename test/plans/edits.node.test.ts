/** Editing a plan as questions: what is asked, and what answers come to. People are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  checkGatePlan,
  type GatePlan,
  type PlanAuthor,
  type PlanItem,
  type PlanList,
} from '../../src/data/contracts/index.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {PLAN_LISTS} from '../../src/data/contracts/gate-plan/record.js';
import {applyPlanChange, askedAgain} from '../../src/plans/changes/index.js';
import {dayAnswer} from '../../src/plans/edits/parts.js';
import {clockTime} from '../../src/plans/edits/time.js';
import {
  canEdit,
  editAnswers,
  editDefinition,
  editOutcome,
  editsOf,
  EDITED_LISTS,
  isOneOfSeveral,
  moveChange,
  quickChanges,
  type EditContext,
  type EditOutcome,
  type PlanEdit,
} from '../../src/plans/edits/index.js';
import {
  allQuestions,
  checkDefinition,
  entriesOf,
  problemText,
  readEntries,
  type Answer,
  type Answers,
  type Question,
} from '../../src/questions/index.js';
import {deesPlan, emptyPlan, keyWorker, longPlan, me, plansToday} from '../fixtures/gate-plans.js';

const at = '2026-11-21T09:00:00.000Z';
const of = (plan: GatePlan, by = me): EditContext => ({plan, by, today: plansToday});
const sign = (by = me, id = 'z-1') => ({id, by, at});
const dees = of(deesPlan);
const staff = of(deesPlan, keyWorker);

/** Runs it in English. */
const said = <T>(fn: () => T): T => inLanguage(SOURCE, fn);
const answersOf = (context: EditContext, edit: PlanEdit) => said(() => editAnswers(context, edit));
const come = (context: EditContext, edit: PlanEdit, answers: Answers): EditOutcome =>
  said(() => editOutcome(context, edit, {answers}, 'new-1'));

/** The plan after a form was filled in with these answers beside what stood in it. */
function saved(context: EditContext, edit: PlanEdit, answers: Answers): GatePlan {
  const outcome = come(context, edit, {...answersOf(context, edit), ...answers});
  assert.ok(outcome.ok, JSON.stringify(outcome));
  assert.ok(outcome.change, 'nothing changed');
  const id = `z-${context.plan.changes.length}`;
  const {plan} = applyPlanChange(context.plan, outcome.change, sign(context.by, id));
  assert.ok(checkGatePlan(plan).ok);
  return plan;
}

/** What there is to put right, as it is said. */
function problems(context: EditContext, edit: PlanEdit, answers: Answers): readonly string[] {
  const outcome = come(context, edit, {...answersOf(context, edit), ...answers});
  assert.ok(!outcome.ok, JSON.stringify(outcome));
  return said(() => {
    const definition = editDefinition(context, edit);
    return outcome.problems.map((problem) => problemText(problem, definition));
  });
}

/** Every form that can be opened on a plan. */
function everyEdit(context: EditContext): readonly PlanEdit[] {
  const items = EDITED_LISTS.flatMap((list) =>
    context.plan[list].flatMap(({id}) => editsOf(context, list, id)),
  );
  const adds = EDITED_LISTS.map((list): PlanEdit => ({kind: 'add', list}));
  return [...items, ...adds, {kind: 'release'} as const].filter((edit) => canEdit(context, edit));
}

describe('a form that changes a plan', () => {
  it('asks what the engine can ask, whatever it is about and whoever signs', () => {
    for (const context of [dees, staff, of(emptyPlan), of(emptyPlan, keyWorker)]) {
      for (const edit of everyEdit(context)) {
        const {faults} = checkDefinition(said(() => editDefinition(context, edit)));
        const isEmpty = edit.kind === 'remove';
        assert.deepEqual(isEmpty ? [] : faults, [], JSON.stringify([edit, faults]));
      }
    }
  });

  it('changes nothing when it is opened and saved as it is, also by a native post', () => {
    for (const context of [dees, staff, of(longPlan(3, 6))]) {
      const edits = everyEdit(context).filter(({kind}) =>
        ['change', 'share', 'release'].includes(kind),
      );
      assert.ok(edits.length > 10);
      for (const edit of edits) {
        const answers = answersOf(context, edit);
        const definition = said(() => editDefinition(context, edit));
        const posted = readEntries(definition, entriesOf(definition, {answers})).answers;
        for (const given of [answers, posted]) {
          assert.deepEqual(come(context, edit, given), {ok: true, change: undefined});
        }
      }
    }
  });

  it('puts what was answered into the plan, and leaves the rest as it was', () => {
    const questions = (edit: PlanEdit) =>
      allQuestions(said(() => editDefinition(dees, edit))).map(({question}) => question);
    const changes = everyEdit(dees).filter(({kind}) => kind === 'change');
    fc.assert(
      fc.property(
        fc.constantFrom(...changes).chain((edit) => {
          const own = questions(edit).filter(isPlain);
          return fc.tuple(
            fc.constant(edit),
            fc
              .constantFrom(...own)
              .chain((question) => fc.tuple(fc.constant(question), answerTo(question))),
          );
        }),
        ([edit, [question, answer]]) => {
          const outcome = come(dees, edit, {...answersOf(dees, edit), [question.id]: answer});
          if (!outcome.ok || !outcome.change) return;
          const {plan} = applyPlanChange(deesPlan, outcome.change, sign());
          // Opened again, it says what was said, and all else is as it was.
          const again = answersOf(of(plan), edit);
          const before = answersOf(dees, edit);
          for (const {id} of questions(edit)) {
            // One of the list takes the place of a title of somebody's own.
            if (id === 'title' && question.id === 'kind') continue;
            const expected = id === question.id ? answer : before[id];
            assert.deepEqual(text(again[id]), text(expected), id);
          }
          const {list, item} = edit as {list: PlanList; item: string};
          const others = (of: GatePlan) => ({
            ...of,
            changes: [],
            changedAt: '',
            [list]: (of[list] as readonly {id: string}[]).filter(({id}) => id !== item),
          });
          assert.deepEqual(others(plan), others(deesPlan));
        },
      ),
      {numRuns: 300},
    );
  });

  it('sets no more than was changed', () => {
    const edit: PlanEdit = {kind: 'change', list: 'actions', item: 't-room'};
    const outcome = come(dees, edit, {...answersOf(dees, edit), text: '  Find a room in Eccles. '});
    assert.deepEqual(outcome, {
      ok: true,
      change: {
        kind: 'change',
        list: 'actions',
        item: 't-room',
        set: {text: 'Find a room in Eccles.'},
      },
    });
  });
});

const healthcare: PlanAuthor = {role: 'healthcare', name: 'Ines'};

/** Ids of the questions of a form. */
const asked = (context: EditContext, edit: PlanEdit): readonly string[] =>
  said(() => allQuestions(editDefinition(context, edit)).map(({question}) => question.id));

/** Of questions whose answers are words, or one of several. */
function isPlain({kind}: Question): boolean {
  return ['text', 'long-text', 'choice', 'select', 'date', 'scale'].includes(kind);
}

function answerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'choice':
    case 'select':
      return fc.constantFrom(
        ...question.options.filter(({questions}) => !questions).map(({value}) => value),
      );
    case 'date':
      return fc
        .date({min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true})
        .map((date) => date.toISOString().slice(0, 10));
    case 'scale':
      return fc.integer({min: 1, max: 10}).map(String);
    default:
      return fc
        .string({minLength: 1, maxLength: 30})
        .map((words) => `x${words.replace(/[^a-z]/gi, '')}`);
  }
}

const text = (answer: Answer | undefined): unknown =>
  // A day of the record stands in three boxes.
  typeof answer === 'string' && /^\d{4}-/.test(answer)
    ? dayAnswer(answer)
    : Array.isArray(answer) && answer.length === 0
      ? undefined
      : answer;

describe('what is put in', () => {
  const nobody = {audience: [':nobody']};
  const adds: readonly (readonly [PlanEdit, Answers, (plan: GatePlan) => unknown, unknown])[] = [
    [
      {kind: 'add', list: 'words'},
      {kind: 'hopes', text: 'A garage.', ...nobody},
      ({words}) => words.at(-1)?.text,
      'A garage.',
    ],
    [
      {kind: 'add', list: 'goals', area: 'a-home'},
      {text: 'A garden.', importance: '7'},
      ({goals}) => [goals.at(-1)?.area, goals.at(-1)?.importance, goals.at(-1)?.audience],
      ['a-home', 7, deesPlan.areas[0]?.audience],
    ],
    [
      {kind: 'add', list: 'actions', area: 'a-home', goal: 'g-home', phase: 'first-days'},
      {
        text: 'Ring the council.',
        who: [':me', 'bea', ':else'],
        'who-role': 'charity',
        'who-name': 'Jo',
      },
      ({actions}) => [actions.at(-1)?.goal, actions.at(-1)?.who, actions.at(-1)?.when],
      [
        'g-home',
        [{role: 'me'}, {role: 'chosen-person', person: 'bea'}, {role: 'charity', name: 'Jo'}],
        {phase: 'first-days'},
      ],
    ],
    [
      {kind: 'add', list: 'appointments'},
      {
        title: 'Job centre',
        'when-day': {day: '8', month: '3', year: '2027'},
        'when-from': '2.30pm',
        setting: 'community',
        minutes: '20',
        'place-address': '1 High Street\r\n\r\n Salford ',
        bring: 'ID',
        ...nobody,
      },
      ({appointments}) => {
        const {when, minutes, place, bring} = appointments.at(-1) ?? {};
        return [when, minutes, place, bring];
      },
      [{day: '2027-03-08', from: '14:30'}, 20, {address: ['1 High Street', 'Salford']}, ['ID']],
    ],
    [
      {kind: 'add', list: 'people'},
      {label: 'my brother', phone: '01632 960404', agreed: 'yes', audience: ['key-worker']},
      ({people}) => [people.at(-1)?.label, people.at(-1)?.agreed, people.at(-1)?.audience],
      ['my brother', true, ['key-worker']],
    ],
    [
      {kind: 'add', list: 'documents'},
      {kind: ':other', title: 'School letter', ...nobody},
      ({documents}) => [documents.at(-1)?.kind, documents.at(-1)?.title, documents.at(-1)?.state],
      [undefined, 'School letter', 'not-yet'],
    ],
    [
      {kind: 'add', list: 'disagreements', about: 'g-home'},
      {text: 'Not in Salford.'},
      ({disagreements}) => [disagreements.at(-1)?.about, disagreements.at(-1)?.text],
      ['g-home', 'Not in Salford.'],
    ],
    [
      {kind: 'note', list: 'words', item: 'w-low'},
      {text: 'Thank you for telling us.'},
      ({words}) => words[2]?.notes?.map((note) => note.text),
      ['Thank you for telling us.'],
    ],
    [
      {kind: 'share', list: 'words', item: 'w-low'},
      {audience: ['bea']},
      ({words}) => words[2]?.audience,
      ['bea'],
    ],
    [
      {kind: 'add', list: 'medicines'},
      {name: 'Inhaler', state: 'want-help', supplyDays: '28', sensitive: 'yes', ...nobody},
      ({medicines}) => {
        const {name, state, supplyDays, sensitive} = medicines.at(-1) ?? {};
        return [name, state, supplyDays, sensitive];
      },
      ['Inhaler', 'want-help', 28, true],
    ],
    [
      {kind: 'add', list: 'handovers'},
      {kind: 'service', to: 'Harbour', on: '2026-11-20', what: 'Letter', ...nobody},
      ({handovers}) => {
        const {kind, to, on, what, state} = handovers.at(-1) ?? {};
        return [kind, to, on, what, state];
      },
      ['service', 'Harbour', '2026-11-20', ['Letter'], 'not-yet'],
    ],
    [
      {kind: 'add', list: 'activities'},
      {
        name: 'Choir in town',
        setting: 'community',
        goesOnWith: deesPlan.activities.find(({setting}) => setting !== 'community')?.id,
        said: 'yes',
        'when-phase': 'first-weeks',
        ...nobody,
      },
      ({activities}) => {
        const {goesOnWith, said, when} = activities.at(-1) ?? {};
        return [activities.some(({id}) => id === goesOnWith), said, when];
      },
      [true, 'yes', {phase: 'first-weeks'}],
    ],
    [
      {kind: 'change', list: 'goals', item: 'g-home'},
      {sensitive: 'yes'},
      ({goals}) => goals[0]?.sensitive,
      true,
    ],
  ];

  for (const [edit, answers, found, expected] of adds) {
    it(`is in the plan as it was answered: ${JSON.stringify(edit)}`, () => {
      assert.deepEqual(found(saved(dees, edit, answers)), expected);
    });
  }

  it('is shared with nobody because nothing was said: that has to be answered', () => {
    const edit: PlanEdit = {kind: 'add', list: 'essentials'};
    assert.deepEqual(problems(dees, edit, {kind: 'phone'}), [
      'Select who may see this, or “Nobody else”',
    ]);
  });

  it('says who always sees it: to the person “you”, to staff who that is', () => {
    const hint = (context: EditContext, edit: PlanEdit) =>
      allQuestions(said(() => editDefinition(context, edit))).find(
        ({question}) => question.id === 'audience',
      )?.question.hint;
    const add: PlanEdit = {kind: 'add', list: 'essentials'};
    const share: PlanEdit = {kind: 'share', list: 'words', item: deesPlan.words[0]?.id ?? ''};
    assert.equal(hint(dees, add), 'You always see it.');
    assert.equal(hint(dees, share), 'You always see it.');
    assert.equal(hint(of(deesPlan, {...me, helper: 'Sam'}), add), 'You always see it.');
    assert.equal(hint(staff, add), 'The person whose plan it is always sees it.');
  });

  it('is not made where something is missing, or a day does not exist', () => {
    assert.deepEqual(
      problems(
        dees,
        {kind: 'add', list: 'actions', area: 'a-home'},
        {
          'when-day': {day: '31', month: '2', year: '2027'},
        },
      ),
      ['Enter what will be done', 'Select who does it', 'The day must be a real date'],
    );
    assert.deepEqual(
      problems(
        dees,
        {kind: 'add', list: 'appointments'},
        {
          title: 'Clinic',
          setting: 'community',
          'when-from': '25:00',
          audience: ['bea'],
        },
      ),
      [
        'Choose when it is, give a day, or write it in your own words',
        'Enter a time, like 2pm or 14:30',
      ],
    );
    assert.deepEqual(
      problems(dees, {kind: 'change', list: 'goals', item: 'g-home'}, {text: 'é'.repeat(4001)}),
      ['The goal must be 4,000 characters or less'],
    );
    assert.deepEqual(problems(dees, {kind: 'change', list: 'people', item: 'sam'}, {role: ''}), [
      'Enter who they are to you, or what they do',
    ]);
    assert.deepEqual(
      problems(
        of({...emptyPlan, noOne: true}),
        {kind: 'add', list: 'people'},
        {
          label: 'Bo',
          audience: [':nobody'],
        },
      ),
      ['The plan says: no one. Take that back first.'],
    );
  });

  it('says of no question that is asked for that it is optional', () => {
    const needed = {
      appointments: ['when-phase', 'when-day', 'when-text'],
      people: ['label', 'role'],
    };
    const blank = {appointments: {setting: 'community'}, people: {}};
    for (const list of ['appointments', 'people'] as const) {
      const edit: PlanEdit = {kind: 'add', list};
      const outcome = come(dees, edit, {...blank[list], audience: ['bea']});
      assert.ok(!outcome.ok);
      const questions = allQuestions(said(() => editDefinition(dees, edit)));
      const optional = questions
        .filter(({question: {id, required}}) => !required && !isOneOfSeveral(edit, id))
        .map(({question}) => question.id);
      assert.ok(optional.length > 0);
      for (const {question} of outcome.problems) assert.ok(!optional.includes(question), question);
      // Each of those that can be the answer, and no more.
      const [item = ''] = dees.plan[list].map(({id}) => id);
      for (const each of [edit, {kind: 'change', list, item}] as const) {
        const ids = allQuestions(said(() => editDefinition(dees, each)))
          .map(({question}) => question.id)
          .filter((id) => isOneOfSeveral(each, id));
        assert.deepEqual(ids, needed[list]);
      }
    }
    const action: PlanEdit = {kind: 'add', list: 'actions', area: 'a-home'};
    assert.ok(!needed.appointments.some((id) => isOneOfSeveral(action, id)));
    assert.ok(!isOneOfSeveral({kind: 'release'}, 'when-day'));
  });

  it('says at the first of them what will do', () => {
    const hint = (list: 'appointments' | 'actions') =>
      allQuestions(said(() => editDefinition(dees, {kind: 'add', list}))).find(
        ({question}) => question.id === 'when-phase',
      )?.question.hint;
    const words = 'Choose one, or give a day, or write it in your own words.';
    assert.equal(hint('appointments'), words);
    assert.equal(hint('actions'), undefined);
  });

  it('has a time however it is written', () => {
    const times = {
      '2pm': '14:00',
      '2.30 pm': '14:30',
      '12am': '00:00',
      midday: '12:00',
      '0905': '09:05',
      '14:00': '14:00',
      '14': '14:00',
    };
    for (const [written, time] of Object.entries(times)) assert.equal(clockTime(written), time);
    for (const none of ['', '25:00', '13pm', '2:60', 'soon', '0am']) {
      assert.equal(clockTime(none), undefined);
    }
  });
});

describe('a step that waits for another', () => {
  const edit: PlanEdit = {kind: 'change', list: 'actions', item: 'action-1'};
  const long = of(longPlan(3, 9));

  it('comes after what was chosen', () => {
    const later: PlanEdit = {kind: 'change', list: 'actions', item: 'action-5'};
    const {actions} = saved(long, later, {after: ['action-1', 'action-4']});
    assert.deepEqual(actions[5]?.after, ['action-1', 'action-4']);
  });

  it('cannot wait for one that waits for it, over however many others', () => {
    assert.deepEqual(problems(long, edit, {after: ['action-0', 'action-4']}), [
      '“Step 5” waits for this step. So this step cannot wait for it.',
    ]);
  });

  it('is asked about few, also where there are hundreds', () => {
    const many = of(longPlan(40, 200));
    const question = said(() => allQuestions(editDefinition(many, edit))).find(
      (each) => each.question.id === 'after',
    )?.question;
    assert.ok(question?.kind === 'choices' && question.options.length <= 20);
  });
});

describe('a condition of the licence', () => {
  const [first, second] = deesPlan.licence?.conditions ?? [];
  const explained = (by: PlanAuthor, text: string, plan = deesPlan) =>
    saved(of(plan, by), {kind: 'explain', item: first?.id ?? ''}, {text});

  it('is explained beside its words, which stay as they were supplied', () => {
    const {licence, changes} = explained(keyWorker, 'Stay out of trouble.');
    assert.deepEqual(licence?.conditions[0], {
      ...first,
      explanation: {text: 'Stay out of trouble.', by: keyWorker, date: '2026-11-21'},
    });
    assert.deepEqual(licence?.conditions[1], second);
    assert.equal(changes.at(-1)?.kind, 'note');
    assert.deepEqual(asked(staff, {kind: 'explain', item: first?.id ?? ''}), ['text']);
  });

  it('is explained on the day it is in London', () => {
    const change = {kind: 'explain', condition: first?.id ?? '', text: 'In summer.'} as const;
    const signed = {id: 'z-2', by: keyWorker, at: '2026-06-30T23:30:00.000Z'};
    const {licence} = applyPlanChange(deesPlan, change, signed).plan;
    assert.equal(licence?.conditions[0]?.explanation?.date, '2026-07-01');
  });

  it('loses an explanation that is taken out, and no other', () => {
    const plan = explained(keyWorker, 'Stay out of trouble.');
    const edit: PlanEdit = {kind: 'explain', item: first?.id ?? ''};
    assert.deepEqual(saved(of(plan, keyWorker), edit, {text: ''}).licence, deesPlan.licence);
  });

  it('keeps what the person wrote about it from others, and what others wrote from the person', () => {
    const edit: PlanEdit = {kind: 'explain', item: first?.id ?? ''};
    const mine = explained(me, 'I keep my head down.');
    const theirs = explained(keyWorker, 'Stay out of trouble.');
    assert.equal(canEdit(of(mine, keyWorker), edit), false);
    assert.equal(canEdit(of(theirs), edit), false);
    assert.equal(canEdit(of(mine), edit), true);
    const change = {kind: 'explain', condition: first?.id ?? '', text: 'No.'} as const;
    assert.throws(() => applyPlanChange(mine, change, sign(keyWorker)), {code: 'their-words'});
  });
});

describe('a move to another prison', () => {
  const edit: PlanEdit = {kind: 'prison'};

  it('keeps everything, and marks what has to be asked again', () => {
    const before = {...deesPlan, prison: {name: 'HMP Fairhaven', audience: ['key-worker']}};
    const plan = saved(of(before, keyWorker), edit, {
      prison: 'HMP Northmoor',
      wing: 'B',
      on: '2026-11-20',
    });
    assert.deepEqual(plan.prison, {name: 'HMP Northmoor', wing: 'B', audience: ['key-worker']});
    const {before: from, to, on} = plan.transfers.at(-1) ?? {};
    assert.deepEqual([from, to, on], ['HMP Fairhaven', 'HMP Northmoor', '2026-11-20']);
    const {askAgain, keep} = askedAgain(deesPlan);
    const marked = PLAN_LISTS.flatMap((list): readonly PlanItem[] => plan[list]).filter(
      (item) => item.askAgain,
    );
    assert.deepEqual(
      marked.map(({id}) => id).filter((id) => !askAgain.includes(id)),
      deesPlan.actions.filter(({askAgain: was}) => was).map(({id}) => id),
    );
    assert.ok(keep.includes('w-low') && keep.includes('bea') && askAgain.includes('m-tablets'));
  });

  it('says what is missing, and is not in the future', () => {
    assert.deepEqual(problems(dees, edit, {on: '2027-01-01'}), [
      'Enter which prison it is now',
      'The day of the move must be today or in the past',
    ]);
  });
});

describe('the day of release', () => {
  const edit: PlanEdit = {kind: 'release'};

  it('moves, and what was there before is said', () => {
    const {release} = saved(dees, edit, {day: '2027-03-12', 'as-of': plansToday});
    assert.deepEqual(release.dates[0], {
      value: '2027-03-12',
      type: 'crd',
      certainty: 'expected',
      asOf: plansToday,
      source: 'Offender management unit',
      moved: {from: '2027-03-05', on: plansToday},
    });
    assert.deepEqual(release.dates[1], deesPlan.release.dates[1]);
  });

  it('is not known, or there is none on remand; days of eligibility stay', () => {
    const unknown = saved(dees, edit, {sure: 'unknown', why: 'The board has not met.'}).release;
    assert.deepEqual(
      unknown.dates.map(({certainty, value}) => [certainty, value]),
      [
        ['unknown', undefined],
        ['eligible', '2027-01-12'],
      ],
    );
    const remand = saved(dees, edit, {sure: 'remand'}).release;
    assert.deepEqual([remand.remand, remand.dates.length], [true, 1]);
    const known = saved(of({...deesPlan, release: remand}), edit, {
      sure: 'confirmed',
      day: '2027-04-01',
      'as-of': plansToday,
    }).release;
    assert.deepEqual([known.remand, known.dates[0]?.type], [undefined, 'confirmed']);
  });

  it('has a kind, a day from which it can be considered, and what staff have made sure of', () => {
    const {dates} = saved(staff, edit, {
      sure: 'confirmed',
      type: 'ard',
      checked: 'yes',
      considered: 'hdced',
      'considered-day': '2027-02-01',
    }).release;
    assert.deepEqual(
      dates.map(({type, certainty, value, dayChecked}) => [type, certainty, value, dayChecked]),
      [
        ['ard', 'confirmed', '2027-03-05', true],
        ['hdced', 'eligible', '2027-02-01', undefined],
      ],
    );
    // What was made sure of was about that day.
    const sure = {...deesPlan, release: {...deesPlan.release, dates}};
    const moved = saved(of(sure, keyWorker), edit, {day: '2027-03-12'}).release;
    assert.equal(moved.dates[0]?.dayChecked, undefined);
    assert.equal(asked(dees, edit).includes('checked'), false);
    assert.equal(saved(dees, edit, {considered: ''}).release.dates.length, 1);
  });

  it('has to be a day that exists, and not heard of in the future', () => {
    assert.deepEqual(problems(dees, edit, {day: {day: '30', month: '2', year: '2027'}}), [
      'The day of release must be a real date',
    ]);
    assert.deepEqual(problems(dees, edit, {'as-of': '2027-01-01'}), [
      'The day they said so must be today or in the past',
    ]);
  });
});

describe('what is offered', () => {
  it('is what a form has a question for, whoever wrote it and whoever signs', () => {
    const roles = [me, keyWorker, healthcare];
    for (const [author, by] of roles.flatMap((one) =>
      roles.map((other) => [one, other] as const),
    )) {
      for (const list of EDITED_LISTS) {
        const [first] = deesPlan[list] as readonly unknown[] as readonly PlanItem[];
        if (!first) continue;
        const plan = {...deesPlan, [list]: [{...first, by: author}]};
        const edit: PlanEdit = {kind: 'change', list, item: first.id};
        const context = of(plan, by);
        const has = asked(context, edit).length > 0;
        assert.equal(canEdit(context, edit), has, JSON.stringify([list, author.role, by.role]));
      }
    }
    for (const list of EDITED_LISTS) {
      const into = asked(dees, {kind: 'add', list});
      const context = of({...deesPlan, areas: []});
      assert.equal(canEdit(context, {kind: 'add', list}), !into.includes('area'), list);
    }
  });

  it('leaves the person’s words to the person, and a note to everybody', () => {
    const kinds = (context: EditContext, list: PlanList, id: string) =>
      editsOf(context, list, id).map((edit) => edit.kind);
    assert.deepEqual(kinds(dees, 'words', 'w-low'), ['change', 'note', 'share', 'add', 'remove']);
    assert.deepEqual(kinds(staff, 'words', 'w-low'), ['note']);
    assert.deepEqual(kinds(staff, 'people', 'bea'), ['note']);
    assert.deepEqual(kinds(staff, 'actions', 't-room'), ['change', 'note', 'remove']);
    // How far it is, and nothing that healthcare has written.
    assert.deepEqual(kinds(dees, 'medicines', 'm-tablets'), ['change', 'note', 'share', 'add']);
    assert.deepEqual(asked(dees, {kind: 'change', list: 'medicines', item: 'm-tablets'}), [
      'state',
    ]);
    assert.equal(canEdit(staff, {kind: 'add', list: 'medicines'}), false);
    assert.deepEqual(kinds(of(deesPlan, healthcare), 'medicines', 'm-tablets'), [
      'change',
      'note',
      'remove',
    ]);
    assert.equal(canEdit(of(deesPlan, healthcare), {kind: 'add', list: 'handovers'}), true);
    assert.equal(canEdit(staff, {kind: 'add', list: 'words'}), false);
    assert.equal(canEdit(staff, {kind: 'add', list: 'disagreements', about: 'g-home'}), false);
  });

  it('asks staff about a step of the person’s only what is no word of theirs', () => {
    const edit: PlanEdit = {kind: 'change', list: 'actions', item: 't-letter'};
    const ids = said(() =>
      allQuestions(editDefinition(staff, edit)).map(({question}) => question.id),
    );
    assert.ok(ids.includes('state') && ids.includes('who') && !ids.includes('text'));
    assert.ok(!ids.includes('confidence'));
  });

  it('is done, not now or help at one press, and open again after it', () => {
    const names = (id: string) => quickChanges(dees, 'actions', id).map(({name}) => name);
    assert.deepEqual(names('t-keys'), ['done', 'not-now', 'need-help']);
    assert.deepEqual(names('t-letter'), ['done', 'not-now']);
    assert.deepEqual(names('t-visit'), ['still-right', 'open-again']);
    assert.deepEqual(quickChanges(staff, 'words', 'w-low'), []);
    for (const list of EDITED_LISTS) {
      for (const {id} of deesPlan[list]) {
        for (const {change} of quickChanges(staff, list, id)) {
          assert.ok(checkGatePlan(applyPlanChange(deesPlan, change, sign(keyWorker)).plan).ok);
        }
      }
    }
  });

  it('moves something among those it is shown with, and stays at the ends', () => {
    const order = (plan: GatePlan) => plan.actions.map(({id}) => id);
    const shown = ['t-room', 't-keys'];
    const moved = (id: string, way: 'up' | 'down') => {
      const change = moveChange(dees, 'actions', id, shown, way);
      return change && order(applyPlanChange(deesPlan, change, sign()).plan);
    };
    assert.deepEqual(moved('t-keys', 'up')?.slice(0, 3), ['t-letter', 't-keys', 't-room']);
    assert.deepEqual(moved('t-room', 'down')?.slice(0, 3), ['t-letter', 't-keys', 't-room']);
    assert.equal(moved('t-room', 'up'), undefined);
    assert.equal(moved('t-keys', 'down'), undefined);
    const far = moveChange(dees, 'actions', 't-letter', ['t-letter', 't-group'], 'down');
    assert.deepEqual(far, {kind: 'move', list: 'actions', item: 't-letter'});
  });
});
