/** What did not come over as it was, and the words in the language that was wanted. */
import {TRANSLATION} from './names.js';
import type {Source} from './source.js';
import type {QuestionnaireNote, QuestionnaireNoteCode} from './types.js';

export class Log {
  readonly notes: QuestionnaireNote[] = [];
  /** `linkId`s of what has no words in the wanted language. */
  readonly untranslated = new Set<string>();
  readonly #language: string | undefined;

  /** @param language - The one to translate into; none to leave the words as they are. */
  constructor(language: string | undefined) {
    this.#language = language?.toLowerCase();
  }

  note(code: QuestionnaireNoteCode, linkId: string, what: string, why: string): void {
    this.notes.push({code, ...(linkId !== '' && {linkId}), what: what.slice(0, 200), why});
  }

  /** Each note once, those about the whole first. @param linkIds - In document order. */
  inOrder(linkIds: readonly string[]): readonly QuestionnaireNote[] {
    const place = new Map(linkIds.map((linkId, i) => [linkId, i]));
    const at = ({linkId}: QuestionnaireNote) => place.get(linkId ?? '') ?? -1;
    const once = new Map(this.notes.map((one) => [JSON.stringify(one), one]));
    return [...once.values()].sort((a, b) => at(a) - at(b));
  }

  /** The text under a name, translated. */
  words(place: Source, name: string, linkId: string): string | undefined {
    const text = place.at(name).text;
    if (text === undefined || this.#language === undefined) return text;
    const wanted = this.#language;
    const found = translations(place, name).filter(([tag]) => isNear(tag, wanted));
    const [, words] = found.find(([tag]) => tag === wanted) ?? found[0] ?? [];
    if (words === undefined) this.untranslated.add(linkId);
    return words ?? text;
  }
}

/** Each language that a text is in besides its own; codes of value sets have a way of their own. */
function translations(place: Source, name: string): [tag: string, words: string][] {
  const value = (one: Source, url: string) => one.extensions(url)[0]?.choice('value')?.value.text;
  const pairs = [
    ...place
      .at(`_${name}`)
      .extensions(TRANSLATION)
      .map((one) => [value(one, 'lang'), value(one, 'content')]),
    ...(name === 'display' ? place.at('designation').list : []).map((one) => [
      one.at('language').text,
      one.at('value').text,
    ]),
  ];
  return pairs.flatMap(([tag, words]) => (tag && words ? [[tag.toLowerCase(), words]] : []));
}

/** Whether one tag is the other with more said: `cy` and `cy-GB`. Easy read is another language. */
export function isNear(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort(
    (a, b) => a.length - b.length,
  );
  return short === long || (long?.startsWith(`${short ?? ''}-`) === true && !long.includes('-x-'));
}
