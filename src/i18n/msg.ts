/**
 * Words on screen, in the language of the element that shows them.
 *
 * `@lit/localize` keeps one language for a whole page. Ours is where the element stands, so the
 * look-up is our own; extraction and the XLIFF files stay `@lit/localize`'s, which recognises
 * `msg()` and `str` by the brands on their types.
 */

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

/** Ways to write what the platform writes in most languages. */
export interface OwnFormats {
  /** A date; a month without `day`. `month` is 1 to 12. */
  readonly date: (year: number, month: number, day?: number) => string;
  /** A time of day, of 24 hours. */
  readonly time: (hours: number, minutes: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** What words are shown in. */
export interface Language {
  /** The BCP 47 tag whose words are shown, and the one to give to `Intl`. */
  readonly tag: string;
  /** Left to right where nothing is said. */
  readonly direction?: 'ltr' | 'rtl';
  /** Where browsers cannot be trusted to know the language; see `own-formats.ts`. */
  readonly formats?: OwnFormats | undefined;
  /** Finds the words for a message; see `look-up.ts`. Without it they are those of the source. */
  readonly say?: (
    template: string | StrResult,
    options: MessageOptions | string | undefined,
    form: string,
  ) => string;
}

/** English as written in the source. */
export const SOURCE: Language = {tag: 'en-GB'};

let current: Language | undefined;
let currentForm = '';
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

/** Asks for the words of one form of a counted message; see `plural()`. */
export function inForm(form: string, words: () => string): string {
  currentForm = form;
  try {
    return words();
  } finally {
    currentForm = '';
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
export function isolated(
  value: string | number,
  direction: Language['direction'] = currentLanguage().direction,
): string {
  return direction === 'rtl' && value !== '' ? `\u2068${value}\u2069` : `${value}`;
}

/**
 * In published code `options` is left out, or is the key itself where the text is not enough: the
 * build has seen to it (`src/build/messages.mjs`).
 */
function lookUp(template: string | StrResult, options?: MessageOptions | string): string {
  if (current === undefined) outside++;
  const {say} = currentLanguage();
  if (say) return say(template, options, currentForm);
  if (typeof template === 'string') return template;
  return String.raw({raw: template.strings}, ...template.values);
}

/** The words for a message in the current language. Sources always give its id and a note. */
export const msg: ((template: string | StrResult, options: MessageOptions) => string) & {
  _LIT_LOCALIZE_MSG_?: never;
} = lookUp;
