/** What answers come to: a change to the plan, or what there is to put right. */
import {same} from '../merge/equal.js';
import type {PlanChange} from '../changes/types.js';
import type {PlanAction} from '../../data/contracts/gate-plan.js';
import {fits} from '../../data/contracts/bounded.js';
import {
  allQuestions,
  effectiveAnswer,
  evaluateAll,
  given,
  read,
  validate,
  type Definition,
  type Problem,
  type Responses,
  type Value,
} from '../../questions/index.js';
import {msg, str} from '../../i18n/msg.js';
import {editAnswers, editDefinition, fieldsOfEdit, partsOfEdit} from './form.js';
import {MOST_LINE, MOST_TEXT} from './parts.js';
import {clockTime, saysWhen, WHEN} from './time.js';
import type {AnyFields, EditContext, PlanEdit, Values} from './types.js';

export type EditOutcome =
  /** `change` is nothing where nothing is different. */
  | {readonly ok: true; readonly change: PlanChange | undefined}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/**
 * Pure. What was not touched is neither a change nor a problem, whatever stands there.
 *
 * @param newId - Of what is put in: see `PlanItem.id`.
 */
export function editOutcome(
  context: EditContext,
  edit: PlanEdit,
  responses: Responses,
  newId: string,
): EditOutcome {
  if (edit.kind === 'remove') {
    return {ok: true, change: {kind: 'remove', list: edit.list, item: edit.item}};
  }
  const definition = editDefinition(context, edit);
  const isNew = edit.kind === 'add' || edit.kind === 'prison';
  const begin: Responses = {answers: isNew ? {} : editAnswers(context, edit)};
  const isSame = (id: string) => unchanged(definition, id, begin, responses, context.today);
  const now = valuesOf(definition, responses, context.today);
  const problems = [
    ...validate(definition, responses, context).filter(({question}) => isNew || !isSame(question)),
    ...ownProblems(definition, now, context, edit),
  ];
  if (problems.length > 0) return {ok: false, problems: inOrder(definition, problems)};

  const fields = fieldsOfEdit(context, edit);
  const set: Record<string, unknown> = {};
  for (const part of partsOfEdit(context, edit)) {
    const ids = part
      .questions(context, fields)
      .flatMap((question) => [
        question.id,
        ...('options' in question
          ? question.options.flatMap(({questions = []}) => questions.map(({id}) => id))
          : []),
      ]);
    if (!isNew && ids.every(isSame)) continue;
    for (const [field, value] of Object.entries(part.take(now, fields, context))) {
      if (isNew || !same(fields[field], value)) set[field] = value;
    }
  }
  return {ok: true, change: changeOf(edit, set, fields, newId)};
}

function changeOf(
  edit: Exclude<PlanEdit, {kind: 'remove'}>,
  set: AnyFields,
  fields: AnyFields,
  newId: string,
): PlanChange | undefined {
  if (edit.kind === 'add') {
    const {list, area, goal, about} = edit;
    const all = {
      ...BEGIN[list],
      ...(area !== undefined && {area}),
      ...(goal !== undefined && {goal}),
      ...(about !== undefined && {about}),
      ...set,
      id: newId,
    };
    const item = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    // The form of each list asks for what its things have to say.
    return {kind: 'add', list, item} as unknown as PlanChange;
  }
  if (Object.keys(set).length === 0) return undefined;
  switch (edit.kind) {
    case 'prison':
      return {kind: 'transfer', ...set} as unknown as PlanChange;
    case 'explain': {
      const text = set['text'] as string | undefined;
      return {kind: 'explain', condition: edit.item, ...(text !== undefined && {text})};
    }
    case 'note':
      return {kind: 'note', list: edit.list, item: edit.item, text: String(set['text'])};
    case 'share':
      return {
        kind: 'share',
        list: edit.list,
        item: edit.item,
        audience: set.audience ?? fields.audience ?? [],
      };
    case 'release':
      return {kind: 'set', part: 'release', value: set['release']} as PlanChange;
    case 'change':
      return {kind: 'change', list: edit.list, item: edit.item, set};
  }
}

/** What something new has before anybody has said so. */
const BEGIN: Readonly<Partial<Record<string, AnyFields>>> = {
  goals: {state: 'active'},
  actions: {state: 'not-started'},
};

/** The readings of everything that is asked. */
function valuesOf(definition: Definition, responses: Responses, today: string): Values {
  const {asked} = evaluateAll(definition, responses, {today});
  const values: Record<string, Value> = {};
  for (const {question} of allQuestions(definition)) {
    if (!asked(question.id)) continue;
    const reading = read(question, effectiveAnswer(responses, question.id), {today});
    if (reading.ok && reading.value !== undefined) values[question.id] = reading.value;
  }
  return values;
}

/** Whether a question is answered as it was before. */
function unchanged(
  definition: Definition,
  id: string,
  before: Responses,
  after: Responses,
  today: string,
): boolean {
  const question = allQuestions(definition).find((place) => place.question.id === id)?.question;
  if (!question) return true;
  const [was, is] = [before, after].map((each) => effectiveAnswer(each, id));
  const [one, other] = [was, is].map((answer) => read(question, answer, {today}));
  return one?.ok && other?.ok ? same(one, other) : given(was).join() === given(is).join();
}

/** What the questions alone cannot see. */
function ownProblems(
  definition: Definition,
  values: Values,
  {plan}: EditContext,
  edit: PlanEdit,
): readonly Problem[] {
  const asked = new Set(allQuestions(definition).map(({question}) => question.id));
  const list = 'list' in edit ? edit.list : undefined;
  const problems: Problem[] = [];
  const add = (question: string, text: string) =>
    problems.push({question, control: question, code: 'from-server', text});
  for (const {question} of allQuestions(definition)) {
    const value = values[question.id];
    if (typeof value !== 'string') continue;
    const max = question.kind === 'long-text' ? MOST_TEXT : MOST_LINE;
    const isTyped = question.kind === 'long-text' || question.kind === 'text';
    // The record counts otherwise than a person does, so that this much always fits.
    if (isTyped && !fits(value, max)) {
      problems.push({question: question.id, control: question.id, code: 'too-long', params: {max}});
    }
  }
  for (const id of [WHEN.from, WHEN.to]) {
    if (values[id] !== undefined && clockTime(values[id]) === undefined) {
      add(id, problemStrings.time());
    }
  }
  if (list === 'appointments' && asked.has(WHEN.phase) && !saysWhen(values)) {
    add(WHEN.phase, problemStrings.when());
  }
  if (list === 'actions' && asked.has('after') && edit.kind === 'change') {
    const waiting = waitsFor(plan.actions, edit.item, (values['after'] ?? []) as readonly string[]);
    if (waiting) add('after', problemStrings.circle(waiting.text));
  }
  if (list === 'people' && asked.has('label')) {
    if (values['label'] === undefined && values['role'] === undefined) {
      problems.push({question: 'label', control: 'label', code: 'missing'});
    }
    const isChosen = (values['role'] ?? 'chosen-person') === 'chosen-person';
    if (plan.noOne && isChosen) add('role', problemStrings.noOne());
  }
  return problems;
}

/** One of those that are to come first, which waits for the step itself: then neither could begin. */
function waitsFor(
  actions: readonly PlanAction[],
  id: string,
  after: readonly string[],
): PlanAction | undefined {
  const known = new Map(actions.map((each) => [each.id, each]));
  const leadsBack = (from: string): boolean => {
    const seen = new Set([from]);
    for (const each of seen) for (const next of known.get(each)?.after ?? []) seen.add(next);
    return seen.has(id);
  };
  return actions.find((each) => after.includes(each.id) && leadsBack(each.id));
}

function inOrder(definition: Definition, problems: readonly Problem[]): readonly Problem[] {
  const order = allQuestions(definition).map(({question}) => question.id);
  return [...problems].sort((a, b) => order.indexOf(a.question) - order.indexOf(b.question));
}

const problemStrings = {
  circle: (step: string) =>
    msg(str`“${step}” waits for this step. So this step cannot wait for it.`, {
      id: 'steady.planEdit.problem.circle',
      desc: 'A step of a plan was to come after another one that itself comes after it. The value is the other step.',
    }),
  time: () =>
    msg('Enter a time, like 2pm or 14:30', {
      id: 'steady.planEdit.problem.time',
      desc: 'What was typed for the time of an appointment is no time.',
    }),
  when: () =>
    msg('Choose when it is, give a day, or write it in your own words', {
      id: 'steady.planEdit.problem.when',
      desc: 'Neither a stretch of time (“First days”), nor a day, nor words for it were given for an appointment. Stands over the form too, far from the question.',
    }),
  noOne: () =>
    msg('The plan says: no one. Take that back first.', {
      id: 'steady.planEdit.problem.noOne',
      desc: 'The person has said that they want no one in their plan, and now somebody is added whom they chose.',
    }),
};
