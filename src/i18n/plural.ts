/** Counted messages: the right form of a word for a number, in the current language. */
import {made} from './made.js';
import {currentLanguage, inForm} from './msg.js';

/** One message a form. `other` is used where a language has no form of that name. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & {
  other: () => string;
};

const rules = new Map<string, Intl.PluralRules>();

/**
 * Chooses among the forms of a counted message. Write all six (`zero one two few many other`),
 * with the English again where English has no such form, so that Welsh and Arabic have somewhere
 * to go.
 */
export function plural(count: number, forms: PluralForms): string {
  const {tag} = currentLanguage();
  const form = formFor(count, tag);
  return inForm(form, forms[form] ?? forms.other);
}

function formFor(count: number, tag: string): Intl.LDMLPluralRule {
  // The first rule asked for takes a millisecond to load, and most people read English.
  if (/^en\b/.test(tag)) return count === 1 ? 'one' : 'other';
  return made(rules, tag, () => new Intl.PluralRules(tag)).select(count);
}
