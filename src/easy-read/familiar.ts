/** Whether most people know a word of English. */
import {daleChall} from 'dale-chall';
import {everydayWords} from './everyday-words.js';

let everyday: ReadonlySet<string> | undefined;

function everydaySet(): ReadonlySet<string> {
  return (everyday ??= new Set([...daleChall, ...everydayWords].map((word) => word.toLowerCase())));
}

/** Endings, and what may have stood in place of them: "tries" is "try". Longest first. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:'s|s')$/, ['']],
  [/n't$/, ['', 'n']],
  [/'(?:ll|re|ve|d|m)$/, ['']],
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y']],
  [/ier$/, ['y']],
  [/iest$/, ['y']],
  [/ily$/, ['y']],
  [/iness$/, ['y']],
  [/ves$/, ['f', 'fe']],
  [/ying$/, ['ie']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/er$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ly$/, ['', 'le']],
];

/** British ways to write what the list has in American. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/our/, 'or'],
  [/is(?=(?:e|es|ed|ing)$)/, 'iz'],
  [/tre$/, 'ter'],
  [/ogue$/, 'og'],
  [/ence$/, 'ense'],
  [/grey/, 'gray'],
  [/tyre/, 'tire'],
  [/mme$/, 'm'],
  [/ll(?=(?:ed|ing|er)$)/, 'l'],
];

/** The word, and what it may be a form of. Lower case in, lower case out. */
function formsOf(word: string): string[] {
  const bases = ENDINGS.flatMap(([ending, befores]) => {
    if (!ending.test(word)) return [];
    const stem = word.replace(ending, '');
    if (stem.length < 2) return [];
    // "stopped" is "stop".
    const single = /([bdfgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    return [...befores.map((before) => stem + before), ...single];
  });
  const opposites = [word, ...bases].flatMap((form) =>
    /^un..../.test(form) ? [form.slice(2)] : [],
  );
  const forms = [word, ...bases, ...opposites];
  const american = forms.flatMap((form) =>
    SPELLINGS.flatMap(([british, us]) => (british.test(form) ? [form.replace(british, us)] : [])),
  );
  return [...forms, ...american];
}

/**
 * Whether a word, or what it is a form of, is one that most people know.
 *
 * @param known - More words that count as known, in lower case.
 */
export function isFamiliar(word: string, known: ReadonlySet<string> = new Set()): boolean {
  const words = everydaySet();
  const isKnown = (form: string) =>
    formsOf(form).some((each) => words.has(each) || known.has(each));
  const plain = plainWord(word);
  return isKnown(plain) || (plain.includes('-') && plain.split('-').every((part) => isKnown(part)));
}

/** Lower case, with one kind of apostrophe and hyphen. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u2019\u02bc]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/^'+|'+$/g, '');
}
