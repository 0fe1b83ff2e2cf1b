import {
  capitals,
  longSentences,
  marks,
  manySentences,
  percentages,
  placesToFillIn,
  signs,
} from './any-language.js';
import {
  hardWords,
  negatives,
  numberWords,
  passives,
  perCent,
  severalIdeas,
  shortened,
} from './english.js';
import {plainWord} from './familiar.js';
import {sentencesOf} from './sentences.js';
import type {Found} from './warning.js';

export interface TextOptions {
  /** BCP 47, of the text. English where it is left out; other languages get the rules that hold in each. */
  readonly language?: string;
  /** Words that its readers know or that are explained: the name of a place, "key worker". */
  readonly known?: readonly string[];
}

/** Whether a language gets the rules for English as well. */
export function isEnglish(language: string): boolean {
  return /^en(?:$|[-_])/i.test(language);
}

/**
 * What may be hard to read in one text. Never throws, whatever the text. That it finds nothing does
 * not make a text easy to read: people who use easy read say that.
 *
 * @param text - Plain text; what stands in `[square brackets]` is for the host to fill in.
 */
export function checkText(text: string, {language = 'en', known = []}: TextOptions = {}): Found[] {
  const sentences = sentencesOf(text, language);
  const english = isEnglish(language);
  const familiar = english ? knownWords(known) : new Set<string>();
  const found = [
    ...longSentences(sentences),
    ...manySentences(text, sentences),
    ...sentences.flatMap((sentence) => [
      ...capitals(sentence, english),
      ...marks(sentence),
      ...percentages(sentence),
      ...signs(sentence),
    ]),
    ...(english
      ? sentences.flatMap((sentence) => [
          ...severalIdeas(sentence),
          ...hardWords(sentence, familiar),
          ...numberWords(sentence),
          ...perCent(sentence),
          ...shortened(sentence),
          ...passives(sentence),
          ...negatives(sentence),
        ])
      : []),
    ...placesToFillIn(text),
  ];
  // The same word twice in a text is said once.
  const said = new Set<string>();
  return found.filter((each) => {
    const key = `${each.rule} ${each.text.toLowerCase()}`;
    return said.size < said.add(key).size;
  });
}

/** The single words of words and phrases. */
function knownWords(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap((phrase) => phrase.split(/\s+/).map(plainWord)));
}
