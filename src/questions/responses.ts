/** Taking an answer out of what was given, without trusting its shape: it may have been posted by anyone. */
import type {Answer, KnownValue, Responses} from './answers.js';
import type {Question, SpecialAnswer} from './definition.js';

export const SPECIAL_ANSWERS: readonly SpecialAnswer[] = ['not-sure', 'prefer-not-to-say'];

/** A property of its own, never an inherited one; `undefined` when there is nothing to look in. */
export function own(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, key)
    ? (object as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** What the host already has for a question. */
export function knownValue(responses: Responses, id: string): KnownValue | undefined {
  return own(own(responses, 'known'), id) as KnownValue | undefined;
}

/** Whether the person said that what the host has is still right; `undefined` when not said. */
export function confirmedKnown(responses: Responses, id: string): boolean | undefined {
  const confirmed = own(own(responses, 'confirmed'), id);
  return knownValue(responses, id) && typeof confirmed === 'boolean' ? confirmed : undefined;
}

/**
 * The answer that counts: what the host has once it was confirmed, else what was typed. A known
 * value that nobody confirmed is not an answer.
 */
export function effectiveAnswer(responses: Responses, id: string): Answer | undefined {
  return (
    confirmedKnown(responses, id)
      ? own(knownValue(responses, id), 'value')
      : own(own(responses, 'answers'), id)
  ) as Answer | undefined;
}

/** The special answer that an answer is, if it is one. */
export function specialOf(answer: unknown): SpecialAnswer | undefined {
  const special = own(answer, 'special');
  return SPECIAL_ANSWERS.find((known) => known === special);
}

/** Whether a question offers this special answer. */
export function isOffered(question: Question, answer: unknown): answer is SpecialAnswer {
  return question.offer?.some((offered) => offered === answer) ?? false;
}

/** Whether the answers stand in a list, so that a special answer is one more of them. */
export function isListed({kind}: Question): boolean {
  return ['choice', 'choices', 'select', 'yes-no', 'scale'].includes(kind);
}

/** True for text with nothing to see in it: spaces, line breaks, invisible marks. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cs}\p{DI}]/u.test(text);
}

/**
 * Everything written in an answer of any kind, without blanks: one string for a single answer,
 * several for several choices, for parts and for rows. Empty when there is no answer.
 */
export function given(answer: unknown, depth = 0): string[] {
  if (typeof answer === 'string') return isBlank(answer) ? [] : [answer.trim()];
  // Rows hold answers that hold parts; anything deeper is not an answer of ours.
  if (typeof answer !== 'object' || answer === null || depth > 2) return [];
  return Object.values(answer).flatMap((part) => given(part, depth + 1));
}
