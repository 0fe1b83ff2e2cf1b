/**
 * Rules for English. They look at words, not at grammar, so that they are small and say the same
 * everywhere; where words are not enough to be sure, what they say is a hint.
 */
import {isFamiliar, plainWord} from './familiar.js';
import type {Sentence} from './sentences.js';
import {simplerThan} from './simpler-words.js';
import type {Found} from './warning.js';

/** These join a second sentence when somebody, or something to do, follows. */
const JOINERS = new Set(
  'and or but so because although though while whereas which unless until since then'.split(' '),
);
/** One of these is often the plainest way to say it; with a joiner it is too much. */
const CONDITIONS = new Set('if when before after'.split(' '));
const SUBJECTS = new Set('i you we they he she it this that there who'.split(' '));
const VERBS = new Set(
  (
    'am is are was were can could will would may might must should do does did has have had ' +
    'ask tell say give take go get put press write read fill choose bring keep show see ' +
    'wait sit stay stop start try use make let eat sign send'
  ).split(' '),
);
/** So many words after a joiner may stand before the verb. */
const REACH = 3;

const BE = new Set('am is are was were be been being'.split(' '));
const IRREGULAR = new Set(
  (
    'brought bought built caught chosen cut done drawn driven fed found forgotten given held hidden ' +
    'hurt kept known laid led left lent lost made meant met moved paid put read seen sent set shown ' +
    'spent spoken stolen taken taught thrown told thought understood woken worn written'
  ).split(' '),
);
/** Ends as a participle does, and says how somebody or something is. */
const STATES = new Set(
  (
    'tired worried scared frightened bored excited interested pleased married relaxed stressed ' +
    'confused closed supposed used called named depressed disabled crowded left lost lonely ' +
    'qualified experienced hundred naked red bed indeed need'
  ).split(' '),
);

const NUMBERS = new Map(
  (
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, i) => [word, String(i + 2)] as const),
);
for (const [i, word] of 'thirty forty fifty sixty seventy eighty ninety hundred thousand'
  .split(' ')
  .entries()) {
  NUMBERS.set(word, i < 7 ? `${String(i + 3)}0` : i === 7 ? '100' : '1,000');
}

const SHORTENED = /(?<![\p{L}.])(?:e\.g|i\.e|etc|asap|approx|appt|dept|info)\b\.?/giu;
const NEGATIVES = new Set(
  "not no never nobody nothing none nowhere neither nor without cannot unless can't don't won't".split(
    ' ',
  ),
);

export function severalIdeas(sentence: Sentence): Found[] {
  const words = sentence.words.map(plainWord);
  // Without one before, the joiner joins things: "you or your family".
  const start = words.findIndex((word) => SUBJECTS.has(word) || VERBS.has(word));
  const joins = words.filter((word, i) => {
    if (start === -1 || i <= start || !JOINERS.has(word)) return false;
    const next = words.slice(i + 1, i + 1 + REACH);
    const [first = ''] = next;
    const verb = next.findIndex((each) => VERBS.has(each));
    // "things to do"
    return SUBJECTS.has(first) || (verb !== -1 && next[verb - 1] !== 'to');
  });
  const conditions = words.filter((word) => CONDITIONS.has(word)).length;
  const parted = /[;–—]\s/u.test(sentence.plain);
  // "If you … and you …", "If … when …".
  const several = joins.length > 0 || conditions > 1 || parted;
  return several ? [{rule: 'several-ideas', level: 'hint', text: sentence.text}] : [];
}

/** @param known - Words that the notice explains, or that its readers know; lower case. */
export function hardWords(sentence: Sentence, known: ReadonlySet<string>): Found[] {
  const behind = wordsInBrackets(sentence.plain);
  return sentence.words.flatMap((written, i): Found[] => {
    const word = plainWord(written);
    if (!/^\p{L}{3}/u.test(word) || /[\p{N}.]/u.test(word)) return [];
    // A name, or short for one; another rule looks at those.
    if (/^\p{Lu}/u.test(written) && (i > 0 || /^\p{Lu}{2}/u.test(written))) return [];
    if (known.has(word) || behind.has(word)) return [];
    const instead = simplerThan(word);
    if (instead === undefined && isFamiliar(word, known)) return [];
    return [
      {
        rule: 'hard-word',
        level: 'hard',
        text: written,
        ...(instead === undefined ? {} : {instead}),
      },
    ];
  });
}

/** A hard word in brackets stands behind the easy one: "money you owe (debt)". */
function wordsInBrackets(text: string): ReadonlySet<string> {
  const inside = [...text.matchAll(/\p{L}\s*\(([^()]*)\)/gu)].map(([, words = '']) => words);
  return new Set(
    inside
      .join(' ')
      .split(/[\s,/]+/)
      .map(plainWord),
  );
}

export function passives(sentence: Sentence): Found[] {
  const words = sentence.words.map(plainWord);
  return words.flatMap((word, i): Found[] => {
    if (!BE.has(word)) return [];
    const at = [i + 1, i + 2].find((next) => isParticiple(words[next] ?? ''));
    if (
      at === undefined ||
      (at === i + 2 && !/^(?:not|also|then|now|being|\w+ly)$/.test(words[i + 1] ?? ''))
    )
      return [];
    return [{rule: 'passive', level: 'hint', text: sentence.words.slice(i, at + 1).join(' ')}];
  });
}

function isParticiple(word: string): boolean {
  if (STATES.has(word)) return false;
  return IRREGULAR.has(word) || /[a-z]{3}ed$/.test(word);
}

export function numberWords({words}: Sentence): Found[] {
  return words.flatMap((word): Found[] => {
    const instead = NUMBERS.get(plainWord(word));
    return instead === undefined ? [] : [{rule: 'number-word', level: 'hard', text: word, instead}];
  });
}

export function perCent({plain}: Sentence): Found[] {
  const [text] = /\bper\s?cent\b/i.exec(plain) ?? [];
  return text === undefined ? [] : [{rule: 'percentage', level: 'hard', text}];
}

export function shortened({plain}: Sentence): Found[] {
  return [...plain.matchAll(SHORTENED)].map(([text]) => ({
    rule: 'short-form',
    level: 'hard',
    text,
  }));
}

export function negatives(sentence: Sentence): Found[] {
  const words = sentence.words.map(plainWord);
  const short = sentence.words.filter((word) => /n['’]t$/iu.test(word));
  const all = words.filter((word) => NEGATIVES.has(word) || word.endsWith("n't"));
  const found: Found[] = short.map((text) => ({rule: 'negative', level: 'hint', text}));
  // "No, I do not" is one.
  const several = all.length > 1 && !/^no\b[,.]/i.test(sentence.plain);
  return several ? [...found, {rule: 'negative', level: 'hint', text: sentence.text}] : found;
}
