/** What is wrong with one line of text, as a native control says it, in our words. */
import type {LineQuestion} from '../../fields/text/text.js';
import type {ProblemCode} from '../../questions/index.js';
import {readPattern} from '../../questions/values/identifiers.js';
import {readNumber} from '../../questions/values/number.js';
import type {Reading} from '../../questions/values/reading.js';
import {readText} from '../../questions/values/text.js';
import {lengthWords} from '../../questions/words/lengths.js';
import {numberWords} from '../../questions/words/numbers.js';
import {patternWords} from '../../questions/words/patterns.js';
import {missing} from '../../questions/words/missing.js';
import type {Words} from '../../questions/words/words.js';
import {sentenceOf} from '../sentence.js';
import type {Wrong} from '../wrong.js';

// Only those that a line can come to: a page pays for no others.
const words: Partial<Record<ProblemCode, Words>> = {
  missing,
  'too-long': lengthWords['too-long'],
  'too-short': lengthWords['too-short'],
  ...numberWords,
  ...patternWords,
};

const flags: Partial<Record<ProblemCode, ValidityStateFlags>> = {
  missing: {valueMissing: true},
  'too-long': {tooLong: true},
  'too-short': {tooShort: true},
  'number-not-a-number': {badInput: true},
  'number-not-whole': {stepMismatch: true},
  'number-too-low': {rangeUnderflow: true},
  'number-too-high': {rangeOverflow: true},
  'number-out-of-range': {rangeUnderflow: true, rangeOverflow: true},
  'email-format': {typeMismatch: true},
};

/** @param thing - What is asked for, as it reads inside a sentence; `''` when there are no words for it. */
export function lineWrong(question: LineQuestion, value: string, thing: string): Wrong | undefined {
  const reading = read(question, value);
  const isMissing = reading.ok && reading.value === undefined && question.required;
  const flaw = reading.ok ? isMissing && {code: 'missing' as const, params: {}} : reading.flaws[0];
  if (!flaw) return undefined;
  return {
    flags: flags[flaw.code] ?? {patternMismatch: true},
    words: sentenceOf(words[flaw.code] ?? missing, thing, question, flaw.params),
  };
}

function read(question: LineQuestion, value: string): Reading {
  switch (question.kind) {
    case 'text':
      return readText(question, value);
    case 'number':
      return readNumber(question, value);
    default:
      return readPattern(question, value);
  }
}
