/** The place of somebody who changes a plan, as text, and back. Whatever comes back may be anything. */
import type {
  ServedDraft,
  ServedPlan,
} from '../components/through-the-gate-plan/editing/kept/served.js';
import {checkGatePlan} from '../data/contracts/check-gate-plan.js';
import type {GatePlan} from '../data/contracts/gate-plan.js';
import {isAnswer} from '../internal/traces/draft.js';
import {isObject} from '../is-object.js';
import {readOpenName} from '../plans/edits/index.js';
import type {Answers} from '../questions/index.js';
import {isListOfProblems, isListOfText, isRecordOf, ofQuestions, parsed} from './place.js';

/** Grows when the format changes; a place of another format is dropped. */
const FORMAT = 2;

/** Characters: a plan as it was when a form was opened, and what undoes the last changes. */
const LONGEST = 12_000_000;

/** Changes that can be undone, and forms that are known to be over. */
const MOST = 50;

export interface PlanPlace extends Omit<ServedPlan, 'post'> {
  /** Id of the plan it is about; nothing where nobody has pressed anything yet. */
  readonly plan?: string;
  /** BCP 47: in which what was said last is said. */
  readonly language: string;
  /** Ids of forms that were saved or closed: what is posted from them comes twice. */
  readonly over: readonly string[];
  /** The open form has been put together from a post alone: nobody knows what it began with. */
  readonly isLost?: boolean;
}

export const noPlace = (language: string): PlanPlace => ({turn: '0', language, over: []});

/**
 * The place as far as it is about a plan. Of one about another plan nothing is left but what holds no
 * word of it: which forms are over, and the number of the page, so that no press counts twice.
 */
export function placeIn(place: PlanPlace, {id}: Pick<GatePlan, 'id'>): PlanPlace {
  const {plan = id, turn, language, over} = place;
  return plan === id ? {...place, plan} : {plan: id, turn, language, over};
}

/** @param until - Milliseconds since 1970: from then on it counts as gone. */
export function writePlanPlace({done = [], over, ...place}: PlanPlace, until: number): string {
  return JSON.stringify({
    format: FORMAT,
    until,
    ...place,
    done: done.slice(-MOST),
    over: over.slice(-MOST),
  });
}

/** Nothing where it cannot be used, or is too old. Never throws. */
export function readPlanPlace(text: string | undefined, now: number): PlanPlace | undefined {
  const kept = text === undefined ? undefined : parsed(text, LONGEST);
  if (!isObject(kept) || kept['format'] !== FORMAT) return undefined;
  const {plan, until, turn, language, open, said, at, draft, done, over, isLost} = kept;
  const isText = (value: unknown): value is string => typeof value === 'string';
  const mayBeText = (value: unknown) => value === undefined || isText(value);
  if (typeof until !== 'number' || until <= now) return undefined;
  if (
    !isText(plan) ||
    !isText(turn) ||
    !isText(language) ||
    !isListOfText(over) ||
    !isListOfDone(done)
  ) {
    return undefined;
  }
  if (!mayBeText(said) || !mayBeText(at)) return undefined;
  const own = readDraft(draft);
  if (draft !== undefined && !own) return undefined;
  return {
    plan,
    turn,
    language,
    over,
    done,
    ...(isText(open) && readOpenName(open) && {open}),
    ...(isText(said) && {said}),
    ...(isText(at) && {at}),
    ...(own && {draft: own}),
    ...(isLost === true && {isLost}),
  };
}

/** Of a form, also of one that was posted. */
export const isDraftId = (id: unknown): id is string =>
  typeof id === 'string' && /^[\w-]{8,80}$/.test(id);

function readDraft(draft: unknown): ServedDraft | undefined {
  if (!isObject(draft)) return undefined;
  const {id, base, answers, problems, isAsking, isClash} = draft;
  const reading = base === undefined ? undefined : checkGatePlan(base);
  if (!isDraftId(id) || reading?.ok === false || !isListOfProblems(problems)) return undefined;
  if (!isRecordOf(answers, (answer) => isAnswer(answer))) return undefined;
  return {
    id,
    ...(reading && {base: reading.plan}),
    answers: ofQuestions(answers as Answers),
    problems,
    ...(isAsking === true && {isAsking}),
    ...(isClash === true && {isClash}),
  };
}

function isListOfDone(value: unknown): value is NonNullable<ServedPlan['done']> {
  return (
    Array.isArray(value) &&
    value.every(
      (each: unknown) =>
        isObject(each) &&
        typeof each['at'] === 'string' &&
        isObject(each['changed']) &&
        Array.isArray(each['changed']['inverse']),
    )
  );
}
