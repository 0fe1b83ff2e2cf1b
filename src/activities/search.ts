/** Finding by words, as people write them: without accents, vowel signs or capitals. */

/**
 * Letters that no decomposition turns into the ones people type for them. Arabic and Persian
 * keyboards write the same letter with different characters.
 */
const SAME: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۀ: 'ه',
};

const LETTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Scripts that are written without spaces: a word can begin anywhere. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The article, and the short words that are written together with it: "الحديقة" is "حديقة". */
const ARABIC_ARTICLE = /^(?:[وبفك]?ال|لل)(?=..)/;

/**
 * A text as it is compared: small letters, without accents, vowel signs and lengthening strokes, one
 * space between words. An apostrophe joins ("women's" is "womens"); every other sign parts.
 */
export function fold(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’ʼ\u200c-\u200f]/gu, '')
    .replace(LETTERS, (letter) => SAME[letter] ?? letter);
  return (
    plain
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(withoutArticle)
      .join(' ') ?? ''
  );
}

function withoutArticle(word: string): string {
  return word.replace(ARABIC_ARTICLE, '');
}

/**
 * A test whether a text has all the words, each from its beginning: "gard" finds "garden", and "men"
 * does not find "women". Any order.
 *
 * @returns For texts that went through {@link fold}. Nothing where no word was asked for.
 */
export function matcher(search: string): ((folded: string) => boolean) | undefined {
  const words = fold(search).split(' ').filter(Boolean);
  if (words.length === 0) return undefined;
  const parts = words.map((word) => (WITHOUT_SPACES.test(word) ? word : ` ${word}`));
  return (folded) => {
    const text = ` ${folded}`;
    return parts.every((part) => text.includes(part));
  };
}
