/**
 * Words on screen, in the language of the element that shows them.
 *
 * `@lit/localize` keeps one language for a whole page. Ours is where the element stands, so the
 * look-up is our own; extraction and the XLIFF files stay `@lit/localize`'s, which recognises
 * `msg()` and `str` by the brands on their types.
 */
import {directionOf} from './follow.js';
import {type Catalogue, type Override, findTranslation} from './catalogues.js';

/** A sentence with values in it, made by {@link str}. */
export interface StrResult {
  readonly strTag: true;
  readonly strings: readonly string[];
  readonly values: readonly (string | number)[];
}

/** Every message has an id, and a note that a translator can act on. */
export interface MessageOptions {
  /** Unique for ever; a changed meaning gets a new id. `steady.<where>.<what>`. */
  readonly id: string;
  /** For the translator: where it stands, who says it to whom, what the values are. */
  readonly desc: string;
}

/** What words are looked up in: languages from the best to the last, and a host's own words. */
export interface Language {
  /** The BCP 47 tag whose words are shown, and the one to give to `Intl`. */
  readonly tag: string;
  /** Catalogues to try, best first. The source text stands behind them all. */
  readonly catalogues: readonly Catalogue[];
  /** A host's own wording by message id, in any of its languages; it wins over every catalogue. */
  readonly overrides?: Override | undefined;
}

/** English as written in the source. */
export const SOURCE: Language = {tag: 'en-GB', catalogues: []};

let current: Language | undefined;
let outside = 0;

/** The language of the code that is running now; English when nothing has set one. */
export function currentLanguage(): Language {
  return current ?? SOURCE;
}

/** How often a message was asked for outside {@link inLanguage}: a mistake of ours, tests keep it at 0. */
export function messagesOutsideLanguage(): number {
  return outside;
}

/**
 * Runs synchronous code with its words in one language. The language never outlives the call:
 * a promise made inside must set it again.
 */
export function inLanguage<T>(language: Language, fn: () => T): T {
  const before = current;
  current = language;
  try {
    return fn();
  } finally {
    current = before;
  }
}

function strTag(strings: TemplateStringsArray, ...values: readonly (string | number)[]): StrResult {
  return {strTag: true, strings, values};
}

/** Marks a sentence that has values in it, so that a translation can order them freely. */
export const str: typeof strTag & {_LIT_LOCALIZE_STR_?: never} = strTag;

/**
 * Keeps a value in its own direction, where the sentence around it runs from right to left: the
 * groups of a phone number would change places, and an English name would take its full stop along.
 */
export function isolator(): (value: string | number) => string {
  const turns = directionOf(currentLanguage().tag) === 'rtl';
  return (value) => (turns && value !== '' ? `\u2068${value}\u2069` : `${value}`);
}

function lookUp(template: string | StrResult, options: MessageOptions): string {
  if (current === undefined) outside++;
  const found = findTranslation(currentLanguage(), options.id) ?? template;
  if (typeof found === 'string') return found;
  const values = typeof template === 'string' ? [] : template.values;
  // A translation's values are positions in the source's values; the source's are the values.
  const own = found === template;
  const keep = isolator();
  return found.strings.reduce((text, part, i) => {
    const slot = found.values[i - 1];
    const value = own ? slot : values[Number(slot)];
    return `${text}${keep(value ?? '')}${part}`;
  });
}

/** The words for a message in the current language. */
export const msg: typeof lookUp & {_LIT_LOCALIZE_MSG_?: never} = lookUp;
