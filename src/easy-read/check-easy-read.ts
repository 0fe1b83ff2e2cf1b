import type {Notice} from '../data/contracts/notice.js';
import {checkText, isEnglish} from './check-text.js';
import {fieldsOf, pointsOf, textIn, textsOf, type ReadPoint} from './texts.js';
import type {EasyReadPlace, EasyReadWarning, Found} from './warning.js';
import {messageOf, note, suggestionFor} from './words.js';

export interface EasyReadOptions {
  /** BCP 47: of a notice that does not say its language. English by default. */
  readonly language?: string;
  /** Words that the readers of this notice know: the name of the prison, "canteen". */
  readonly known?: readonly string[];
  /** Names of the pictures that can be shown. Left out, every name counts as one. */
  readonly pictures?: readonly string[];
}

export interface EasyReadResult {
  /** In the order of reading. None does not mean that the notice is easy to read; see {@link note}. */
  readonly warnings: readonly EasyReadWarning[];
  /** `english`: every rule. `any-language`: only rules that hold in each language. */
  readonly rules: 'english' | 'any-language';
  /** What a check like this cannot know, to be shown wherever its result is. */
  readonly note: string;
}

type Placed = readonly [EasyReadPlace, Found];

/**
 * What may be hard to read in the words and pictures of a notice; the standard text is not looked at.
 * It counts and compares, so it finds some of what is hard, and some that is not. **It never says that
 * a notice is easy read**: only people who use easy read can.
 *
 * Never throws: an author may be half-way through, so what is missing or of another kind is passed
 * over. Message and suggestion are in the language of the code around (English by default).
 */
export function checkEasyRead(
  notice: Notice,
  {language: otherwise = 'en', known = [], pictures}: EasyReadOptions = {},
): EasyReadResult {
  const language = textIn(fieldsOf(notice), 'language') || otherwise;
  const inTexts = textsOf(notice).flatMap(({where, text, explained}): Placed[] =>
    checkText(text, {language, known: [...known, ...explained]})
      .filter(({rule}) => rule !== 'many-sentences' || where.part === 'text')
      .map((found) => [where, found]),
  );
  const points = pointsOf(notice);
  const besides = points.flatMap((point): Placed[] => [
    ...pictureOf(point, pictures),
    ...unusedWords(point),
  ]);
  const rank = rankIn(points);
  const placed = [...inTexts, ...besides, ...missingDetails(notice)].sort(
    ([one], [other]) => rank(one) - rank(other),
  );
  return {
    warnings: placed.map(([where, found]) => ({
      ...found,
      where,
      message: messageOf(found, where),
      suggestion: suggestionFor(found, where),
    })),
    rules: isEnglish(language) ? 'english' : 'any-language',
    note: note(),
  };
}

function pictureOf(
  {where, fields}: ReadPoint,
  pictures: readonly string[] | undefined,
): readonly Placed[] {
  const name = textIn(fields, 'picture');
  const at = {...where, part: 'picture'} as const;
  if (textIn(fieldsOf(fields['image']), 'src') !== '') return [];
  if (name === '') return [[at, {rule: 'no-picture', level: 'hard', text: ''}]];
  if (!pictures || pictures.includes(name)) return [];
  return [[at, {rule: 'unknown-picture', level: 'hard', text: name}]];
}

function unusedWords({where, text, hardWords}: ReadPoint): readonly Placed[] {
  const inText = text.toLocaleLowerCase();
  return hardWords
    .filter(({word}) => word.trim() !== '' && !inText.includes(word.toLocaleLowerCase()))
    .map(({word}) => [
      {...where, part: 'meaning'},
      {rule: 'unused-hard-word', level: 'hard', text: word},
    ]);
}

function missingDetails(notice: unknown): readonly Placed[] {
  const fields = fieldsOf(notice);
  return (['appliesTo', 'askWho', 'date'] as const)
    .filter((part) => textIn(fields, part).trim() === '')
    .map((part) => [{part}, {rule: 'missing-detail', level: 'hard', text: ''}]);
}

/** Where a place stands in the order of reading. */
function rankIn(points: readonly ReadPoint[]): (where: EasyReadPlace) => number {
  return ({part, section, point}) => {
    if (part === 'title' || part === 'appliesTo') return -1;
    const first = points.findIndex(({where}) => where.section === section);
    if (part === 'section-title') return first - 0.5;
    const at = points.findIndex(
      ({where}) => where.section === section && where.point === point && point !== undefined,
    );
    return at === -1 ? points.length : at;
  };
}
