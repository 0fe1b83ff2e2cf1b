/** Answers of several boxes: a name, an address. */
import type {AddressQuestion} from '../definition.js';
import {own} from '../responses.js';
import {parsePostcode} from './identifiers.js';
import {NOTHING, type AddressValue, type Flaw, type NameValue, type Reading} from './reading.js';
import {tidy} from './text.js';

export const NAME_PARTS = ['first', 'last'] as const;
export const ADDRESS_PARTS = ['line1', 'line2', 'town', 'county', 'postcode'] as const;

/** The boxes with something in them. */
function filled<P extends string>(
  parts: readonly P[],
  answer: unknown,
): Partial<Record<P, string>> {
  const all = parts.map((part) => [part, tidy(own(answer, part))] as const);
  return Object.fromEntries(all.filter(([, text]) => text)) as Partial<Record<P, string>>;
}

/** Either box is enough: some people have only one name, and nobody has to say which it is. */
export function readName(answer: unknown): Reading<NameValue> {
  const value = filled(NAME_PARTS, answer);
  return Object.keys(value).length === 0 ? NOTHING : {ok: true, value};
}

/** A required address needs its first line, town and postcode. Else as much as is known will do. */
export function readAddress(question: AddressQuestion, answer: unknown): Reading<AddressValue> {
  const value = filled(ADDRESS_PARTS, answer);
  if (Object.keys(value).length === 0) return NOTHING;
  const flaws: Flaw[] = [];
  if (question.required) {
    if (!value.line1) flaws.push({code: 'address-line-missing', part: 'line1'});
    if (!value.town) flaws.push({code: 'address-town-missing', part: 'town'});
    if (!value.postcode) flaws.push({code: 'address-postcode-missing', part: 'postcode'});
  }
  if (value.postcode) {
    const postcode = parsePostcode(value.postcode);
    if (postcode) value.postcode = postcode;
    else flaws.push({code: 'postcode-format', part: 'postcode'});
  }
  return flaws.length ? {ok: false, flaws} : {ok: true, value};
}
