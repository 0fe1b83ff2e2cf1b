/** Whom the person has chosen to see the answers. */
import type {Answers} from '../../questions/index.js';
import {NOBODY, ONLY_ME, WHO} from './ids.js';

/** Ids of audiences; none when nobody was chosen, or not yet. */
export function chosenIn(answers: Answers): readonly string[] {
  const answer = answers[WHO];
  const all = Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
  // Beside "only me" nobody counts: what is in doubt stays here.
  return keepsPrivate(answers) ? [] : all;
}

/** Whether the person wants it to stay with them: then nothing may leave the element. */
export function keepsPrivate(answers: Answers): boolean {
  const answer = answers[WHO];
  return Array.isArray(answer) && answer.some((one) => one === ONLY_ME || one === NOBODY);
}

/** Whether not even a copy was asked for. */
export function wantsToThink(answers: Answers): boolean {
  const answer = answers[WHO];
  return Array.isArray(answer) && answer.some((one) => one === NOBODY);
}
