/** What the sentences about problems are made from. */
import {currentLanguage} from '../../i18n/msg.js';
import type {Question} from '../definition.js';
import {own} from '../responses.js';

/** What a sentence may need to know. */
export interface Occasion {
  /** What is asked for, as it reads inside a sentence: "your name". `''` when there are no words for it. */
  readonly thing: string;
  /** The same, or "this answer". */
  readonly x: string;
  readonly question: Question | undefined;
  readonly params: Readonly<Record<string, string | number>> | undefined;
}

/** One sentence. */
export type Words = (occasion: Occasion) => string;

/** A value of the problem as text; numbers with commas over 999, in Latin digits. */
export function param({params}: Occasion, name: string): string {
  const value = own(params, name);
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? numberText(value) : '';
}

/** A number as it is written in the current language. */
export function numberText(number: number): string {
  return new Intl.NumberFormat([currentLanguage().tag, 'en-GB'], {
    numberingSystem: 'latn',
    maximumFractionDigits: 20,
  }).format(number);
}
