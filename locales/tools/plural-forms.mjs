/** Counted messages: six messages whose ids differ in the last word. */

/** The forms a counted message has, in the order of the standard (CLDR). */
export const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Splits an id that may be one form of a counted message.
 *
 * @param {string} id
 * @returns {{family: string, form: string} | undefined}
 */
function splitId(id) {
  const dot = id.lastIndexOf('.');
  const form = id.slice(dot + 1);
  return FORMS.includes(form) ? {family: id.slice(0, dot), form} : undefined;
}

/**
 * The counted messages among these ids. `….other` by itself is an ordinary message; two of the six
 * words under the same name make a counted one.
 *
 * @param {Iterable<string>} ids
 * @returns {Map<string, Set<string>>} Name without the last word → forms that are there.
 */
export function pluralFamilies(ids) {
  /** @type {Map<string, Set<string>>} */
  const families = new Map();
  for (const id of ids) {
    const parts = splitId(id);
    if (!parts) continue;
    const forms = families.get(parts.family) ?? new Set();
    families.set(parts.family, forms.add(parts.form));
  }
  for (const [family, forms] of families) {
    if (forms.size < 2) families.delete(family);
  }
  return families;
}

/**
 * The form an id stands for, if it belongs to a counted message.
 *
 * @param {string} id
 * @param {Map<string, Set<string>>} families
 */
export function pluralForm(id, families) {
  const parts = splitId(id);
  return parts && families.has(parts.family) ? parts.form : undefined;
}

/**
 * Whole numbers that take a form in a language, as a note for its translator; undefined when the
 * language never uses the form.
 *
 * @param {string} locale
 * @param {string} form
 */
export function numbersFor(locale, form) {
  const rules = new Intl.PluralRules(locale);
  if (!rules.resolvedOptions().pluralCategories.some((known) => known === form)) return undefined;
  const numbers = Array.from({length: 101}, (_, n) => n).filter((n) => rules.select(n) === form);
  if (numbers.length === 0) return 'Used for numbers with a fraction, and some above 100.';
  const shown = numbers.slice(0, 6).join(', ');
  return numbers.length > 6 ? `Used for ${shown} and so on.` : `Used for ${shown}.`;
}

/**
 * Orders ids by name, and the forms of a counted message from zero to other.
 *
 * @param {string} a
 * @param {string} b
 */
export function compareIds(a, b) {
  const [one, two] = [splitId(a), splitId(b)];
  if (one && two && one.family === two.family) {
    return FORMS.indexOf(one.form) - FORMS.indexOf(two.form);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
