/** A person's place in the form as text, and back. Whatever comes back may have been changed by anybody. */
import {isObject} from '../is-object.js';
import type {Reason} from '../internal/flow/outcome.js';
import type {Path} from '../internal/flow/sight.js';
import type {JourneyState, Screen} from '../internal/journey.js';
import {isAnswer, nameOf} from '../internal/traces/draft.js';
import type {Answers, Definition, Problem} from '../questions/index.js';
import {isPath, isSubmissionId} from './referral-options.js';

/** Grows when the format changes; a place of another format is dropped. */
const FORMAT = 1;

/** Characters. More than any real place. */
export const LONGEST_PLACE = 2_000_000;

/** What a host said when it arrived. */
export interface KeptReceipt {
  readonly reference?: string;
  readonly next?: string;
}

export interface Place {
  /** The submission id: whenever this record is sent, it is the same one. */
  readonly id: string;
  /** The id on the start page that began it. That page may have begun others before, so it is no id to send. */
  readonly begun?: string | undefined;
  /** Whom it is about, as a digest; see {@link aboutOf}. */
  readonly about?: string | undefined;
  readonly path?: Path | undefined;
  readonly pathMissing: boolean;
  readonly state: JourneyState;
  /** The screens there have been, by name, so that an address can stand for one without naming it. */
  readonly steps: readonly string[];
  readonly receipt?: KeptReceipt | undefined;
  readonly failure?: Reason | undefined;
  /** A try under this id may have arrived. */
  readonly unsure: boolean;
}

/**
 * What says whom a place is about without saying it: no name can be read back out of it.
 *
 * @param about - The host's own key, or what it knows about them.
 */
export async function aboutOf(about: string): Promise<string | undefined> {
  if (about === '') return undefined;
  const text = new TextEncoder().encode(about);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param until - Milliseconds since 1970: from then on it counts as gone. */
export function writePlace(place: Place, definition: Definition, until: number): string {
  return JSON.stringify({format: FORMAT, definition: nameOf(definition), until, ...place});
}

/** Why a kept place cannot be gone on from. `other`: it is about somebody else, and still theirs. */
export type NoPlace = 'expired' | 'unreadable' | 'other';

/**
 * Reads a place; says why not when it cannot be used. Never throws.
 *
 * @param definitionOf - The questions for whoever fills the form in.
 * @param whom - Whom it has to be about.
 */
export function readPlace(
  text: string,
  now: number,
  definitionOf: (path: Path | undefined) => Definition,
  whom?: string,
): Place | NoPlace {
  const kept = parsed(text);
  if (!isObject(kept) || kept['format'] !== FORMAT) return 'unreadable';
  const {until, definition, id, path, pathMissing, state, steps, receipt, failure, unsure} = kept;
  const {begun, about} = kept;
  if (typeof until !== 'number') return 'unreadable';
  if (about !== whom) return until <= now ? 'unreadable' : 'other';
  // Only what somebody had not finished is something to tell them about.
  if (until <= now) return isState(state) && isOver(state.screen) ? 'unreadable' : 'expired';
  const isWhole =
    typeof id === 'string' &&
    isSubmissionId(id) &&
    (begun === undefined || isText(begun)) &&
    (path === undefined || isPath(path)) &&
    definition === nameOf(definitionOf(path)) &&
    typeof pathMissing === 'boolean' &&
    typeof unsure === 'boolean' &&
    isState(state) &&
    isListOfText(steps) &&
    (receipt === undefined || isRecordOf(receipt, isText)) &&
    (failure === undefined || isReason(failure));
  if (!isWhole) return 'unreadable';
  return {
    id,
    begun,
    about: whom,
    path,
    pathMissing,
    unsure,
    steps,
    receipt: receipt as KeptReceipt | undefined,
    failure,
    state: {
      ...state,
      answers: ofQuestions(state.answers),
      kept: ofQuestions(state.kept),
      confirmed: ofQuestions(state.confirmed),
    },
  };
}

/** Nothing is asked there any more, and Back must not show what was answered. */
export function isOver({name}: {readonly name: string}): boolean {
  return name === 'sent' || name === 'stopped' || name === 'end';
}

/** JSON, as far as it is. @param longest - Characters. */
export function parsed(text: string, longest = LONGEST_PLACE): unknown {
  try {
    return text.length > longest ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const REASONS: readonly string[] = [
  'offline',
  'dropped',
  'no-reply',
  'stopped',
  'trouble',
  'busy',
  'conflict',
  'too-large',
  'refused',
  'signed-out',
  'not-loaded',
] satisfies Reason[];

export function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && REASONS.includes(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';
export const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isText);

export function isRecordOf(value: unknown, check: (own: unknown) => boolean): boolean {
  return isObject(value) && Object.values(value).every(check);
}

function isState(value: unknown): value is JourneyState {
  if (!isObject(value)) return false;
  const {screen, before, problems, fromServer, answers, confirmed, kept, left} = value;
  const {returnToCheck} = value;
  return (
    isScreen(screen) &&
    isScreen(before) &&
    isListOfProblems(problems) &&
    isListOfProblems(fromServer) &&
    isRecordOf(answers, (answer) => isAnswer(answer)) &&
    isRecordOf(kept, (answer) => isAnswer(answer)) &&
    isRecordOf(confirmed, (right) => typeof right === 'boolean') &&
    isListOfText(left) &&
    (returnToCheck === undefined || isListOfText(returnToCheck))
  );
}

const SCREENS: readonly string[] = [
  'start',
  'page',
  'check',
  'declined',
  'stopping',
  'stopped',
  'sent',
  'end',
] satisfies Screen['name'][];

function isScreen(value: unknown): value is Screen {
  if (!isObject(value) || !isText(value['name']) || !SCREENS.includes(value['name'])) return false;
  return value['name'] !== 'page' || isText(value['page']);
}

export function isListOfProblems(value: unknown): value is Problem[] {
  return Array.isArray(value) && value.every(isProblem);
}

function isProblem(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {question, control, code, params, text} = value;
  return (
    [question, control, code].every(isText) &&
    (text === undefined || isText(text)) &&
    (params === undefined || isRecordOf(params, (own) => isText(own) || typeof own === 'number'))
  );
}

/** Only what can belong to a question, or to a box in a row of one. */
export function ofQuestions<T extends Answers | Readonly<Record<string, boolean>>>(entries: T): T {
  const own = Object.entries(entries).filter(([key]) => /^[a-z][\w.-]{0,249}$/i.test(key));
  return Object.fromEntries(own) as T;
}
