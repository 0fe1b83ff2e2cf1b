/** What a set of check-in questions is, built in or a host's own. */
import type {CheckInWording} from '../../../data/contracts/check-in.js';
import {inLanguage, SOURCE} from '../../../i18n/msg.js';
import type {Audience, Definition, Page, Question, Scoring} from '../../../questions/index.js';

/** Questions, and what their answers add up to. Words are in the language in which it was made. */
export interface Instrument {
  readonly definition: Definition;
  readonly scoring: Scoring;
  readonly wording: CheckInWording;
}

/** Those whom the person chose; all of them see every answer. */
export interface InstrumentSetup {
  readonly audiences: readonly Audience[];
}

/** Some pages with one question each are a whole set. */
export function definitionWith(
  {id, version, title}: Pick<Definition, 'id' | 'version' | 'title'>,
  {audiences}: InstrumentSetup,
  pages: readonly Page[],
): Definition {
  return {
    id,
    version,
    title,
    audiences,
    audience: audiences.map((audience) => audience.id),
    sections: [{id, title, pages}],
  };
}

/** A page of its own for each question; the first says what the questions are about. */
export function pageEach(questions: readonly Question[], intro?: string): Page[] {
  return questions.map((question, i) => ({
    id: question.id,
    ...(intro !== undefined && i === 0 && {intro}),
    questions: [question],
  }));
}

/**
 * Whether the words are those of the instrument, which is in English: a translation of ours is not, nor
 * is what a host has changed.
 */
export function wordingOf(questions: () => Definition): CheckInWording {
  const official = inLanguage(SOURCE, questions);
  return JSON.stringify(questions()) === JSON.stringify(official) ? 'official' : 'adapted';
}
