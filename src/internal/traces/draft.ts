/** A draft as text, and back. Whatever comes back may have been changed by anybody. */
import {isObject} from '../../is-object.js';
import {
  allQuestions,
  sensitivityOf,
  type Answer,
  type Answers,
  type Definition,
  type Question,
  type Responses,
} from '../../questions/index.js';

/** Grows when the format changes; a draft of another format is dropped. */
const FORMAT = 1;
/** More than any real draft. */
const LONGEST = 500_000;

/** What is kept. */
export interface Draft {
  /** The submission id: what is sent later is the same record. */
  readonly id: string;
  readonly variant: string | undefined;
  /** The page the person was on, or `check`. */
  readonly page: string | undefined;
  readonly answers: Answers;
  readonly confirmed: Readonly<Record<string, boolean>>;
}

export interface DraftRules {
  readonly definition: Definition;
  readonly keepsPrivate: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** @param minutes - How long it counts from now. */
export function writeDraft(
  draft: Omit<Draft, 'answers' | 'confirmed'> & {readonly responses: Responses},
  rules: DraftRules,
  minutes: number,
): string {
  const {definition, now} = rules;
  const {id, variant, page, responses} = draft;
  return JSON.stringify({
    format: FORMAT,
    definition: nameOf(definition),
    until: now + minutes * 60_000,
    id,
    variant,
    page,
    answers: keepable(responses.answers, rules),
    confirmed: keepable(responses.confirmed ?? {}, rules),
  });
}

/**
 * Reads a draft; says why not when it cannot be used. Never throws. What is in it may be about
 * questions that there are not: see {@link keepable}.
 */
export function readDraft(
  text: string,
  {definition, now}: Pick<DraftRules, 'definition' | 'now'>,
): Draft | 'expired' | 'unreadable' {
  let kept: unknown;
  try {
    kept = text.length > LONGEST ? undefined : JSON.parse(text);
  } catch {
    // Said below.
  }
  if (!isObject(kept)) return 'unreadable';
  const {format, until, id, variant, page, answers, confirmed} = kept;
  if (typeof until !== 'number' || format !== FORMAT) return 'unreadable';
  if (until <= now) return 'expired';
  const isWhole =
    kept['definition'] === nameOf(definition) &&
    typeof id === 'string' &&
    /^[\da-f-]{36}$/.test(id) &&
    isOptionalText(variant) &&
    isOptionalText(page) &&
    isObject(answers) &&
    Object.values(answers).every((answer) => isAnswer(answer)) &&
    isObject(confirmed) &&
    Object.values(confirmed).every((right) => typeof right === 'boolean');
  if (!isWhole) return 'unreadable';
  return {
    id,
    variant,
    page,
    answers: answers as Answers,
    confirmed: confirmed as Draft['confirmed'],
  };
}

export function nameOf({id, version}: Definition): string {
  return `${id} ${version}`;
}

/** Only what belongs to these questions, and may be kept. */
export function keepable<T>(
  entries: Readonly<Record<string, T>>,
  {definition, keepsPrivate}: Omit<DraftRules, 'now'>,
): Record<string, T> {
  const mayKeep = (question: Question) =>
    keepsPrivate || sensitivityOf(definition, question) === 'ordinary';
  const kept = allQuestions(definition).flatMap(({question}): [string, T][] => {
    const entry = Object.hasOwn(entries, question.id) ? entries[question.id] : undefined;
    return entry !== undefined && mayKeep(question) ? [[question.id, entry]] : [];
  });
  return Object.fromEntries(kept);
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

/** The shapes an answer can have, wherever it came from. */
export function isAnswer(value: unknown, inRow = false): value is Answer {
  if (typeof value === 'string') return true;
  if (Array.isArray(value)) {
    return (
      value.every((each) => typeof each === 'string') ||
      (!inRow &&
        value.every(
          (row) => isObject(row) && Object.values(row).every((own) => isAnswer(own, true)),
        ))
    );
  }
  return isObject(value) && Object.values(value).every((part) => typeof part === 'string');
}
