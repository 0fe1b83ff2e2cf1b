/** What the person says of themselves. It comes first in the plan, and strengths come first in it. */
import {languageTag, named, oneOf, text} from './form.js';
import {item, type PlanItem} from './provenance.js';

/** In the order in which a plan shows them. */
export const WORDS_KINDS = [
  'strength',
  'matters',
  'people',
  'needs',
  'hopes',
  'communication',
  'support',
  'please-do',
  'please-do-not',
  'worth-knowing',
] as const;
export type PersonWordsKind = (typeof WORDS_KINDS)[number];

/** Always by `me`. Staff write a note beside it and change no letter. */
export interface PersonWords extends PlanItem {
  readonly kind: PersonWordsKind;
  readonly text: string;
  /** BCP 47, where it is not the language of the plan. */
  readonly language?: string;
}

export const words = named(
  'words',
  item<PersonWords>({kind: oneOf(...WORDS_KINDS), text, 'language?': languageTag}),
);
