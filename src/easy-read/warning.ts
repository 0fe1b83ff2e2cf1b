/** What can be said of a notice that may be hard to read. */

/**
 * What was looked for.
 * - `long-sentence`: more words than 15 (hard) or than 10 (a hint).
 * - `many-sentences`: a point of more than 2 sentences.
 * - `several-ideas`: a sentence that seems to say more than one thing.
 * - `hard-word`: no everyday word, and not explained.
 * - `unused-hard-word`: a word is explained that its point does not say.
 * - `short-form`: letters for words, such as "GP" or "e.g.".
 * - `capitals`: words in block capitals.
 * - `marks`: markup, or letters made to look slanted or bold.
 * - `sign`: a sign in place of a word, such as "&" or "and/or".
 * - `number-word`, `percentage`: a number that is not in digits, or not of people.
 * - `passive`: something is done, and nobody is said to do it.
 * - `negative`: a short "n’t", or two negatives in one sentence.
 * - `no-picture`, `unknown-picture`: a point without a picture that can be shown.
 * - `to-fill-in`: a place in square brackets that the host has to fill in.
 * - `missing-detail`: the notice does not say whom to ask, where it applies or from when it is.
 */
export type EasyReadRule =
  | 'long-sentence'
  | 'many-sentences'
  | 'several-ideas'
  | 'hard-word'
  | 'unused-hard-word'
  | 'short-form'
  | 'capitals'
  | 'marks'
  | 'sign'
  | 'number-word'
  | 'percentage'
  | 'passive'
  | 'negative'
  | 'no-picture'
  | 'unknown-picture'
  | 'to-fill-in'
  | 'missing-detail';

/** Where in a notice. Ids are those of the record. */
export interface EasyReadPlace {
  readonly part:
    | 'title'
    | 'appliesTo'
    | 'askWho'
    | 'date'
    | 'section-title'
    | 'picture'
    | 'text'
    | 'alt'
    | 'meaning'
    | 'how'
    | 'question'
    | 'option';
  readonly section?: string;
  readonly point?: string;
  readonly question?: string;
}

/** Something a rule has found in one text; the words for it come after. */
export interface Found {
  readonly rule: EasyReadRule;
  /** `hard`: change it, or have a reason. `hint`: look at it; the rule can be wrong. */
  readonly level: 'hard' | 'hint';
  /** What it is about, as it stands in the text. `''` for what is not there. */
  readonly text: string;
  /** Words in the sentence, sentences in the point. */
  readonly count?: number;
  /** What could be written instead, in the language of the text. */
  readonly instead?: string;
}

export interface EasyReadWarning extends Found {
  readonly where: EasyReadPlace;
  /** What was found, for whoever writes the notice. */
  readonly message: string;
  /** What to do about it. */
  readonly suggestion: string;
}
