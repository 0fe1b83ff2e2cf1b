/** Answers as they stand in the standard's groups, before they are a referral's. */
import type {Kind} from '../../../questions/definition.js';
import {isDay} from '../../contracts/check.js';
import type {RecordedAnswer, RecordedValue, Referral} from '../../contracts/referral.js';
import type {Groups} from './check-prsb.js';
import {
  COARSER_ETHNICITY,
  ETHNIC_CATEGORY,
  ETHNICITY_NOT_STATED,
  GENDER,
  SELF_REFERRAL,
} from './codes.js';
import {take} from './groups.js';
import {ELEMENTS, FACTS, nameOf, type PrsbElement} from './model.js';
import {PRSB_ITEMS} from './table.js';
import type {FromPrsbOptions} from './types.js';

export type Draft = Pick<
  RecordedAnswer,
  'item' | 'kind' | 'label' | 'text' | 'value' | 'special'
> & {
  readonly item: string;
  readonly sensitivity: RecordedAnswer['sensitivity'];
};

export function textsAt(groups: Groups, element: PrsbElement): string[] {
  return take(groups, element).filter((value) => typeof value === 'string');
}

const KINDS: Readonly<Record<string, Kind>> = {
  'contact.email': 'email',
  'contact.phone': 'phone',
  'gp.practice': 'text',
  'person.preferred-name': 'text',
  'person.pronouns': 'text',
};

function draft(
  item: string,
  element: PrsbElement,
  value: RecordedValue,
  text: readonly string[],
  kind: Kind = KINDS[item] ?? (item.startsWith('referrer.') ? 'text' : 'long-text'),
): Draft {
  return {
    item,
    kind,
    label: nameOf(element),
    text: text.flatMap((line) => line.split('\n')).filter((line) => line !== ''),
    value,
    sensitivity: FACTS[element].sensitivity ?? 'ordinary',
  };
}

/** Whether it says that the person referred themselves: then the referrer is the person. */
export function isSelfReferral(groups: Groups): boolean {
  return textsAt(groups, 'method').includes(SELF_REFERRAL);
}

/** Answers that are the whole of their element. */
export function textAnswers(groups: Groups): Draft[] {
  const self = isSelfReferral(groups);
  return Object.entries(PRSB_ITEMS).flatMap(([item, {to, as}]) => {
    const [element] = to;
    if (as !== 'text' || element === undefined || (self && item.startsWith('referrer.'))) return [];
    const value = textsAt(groups, element).join('\n');
    return value === '' ? [] : [draft(item, element, value, [value])];
  });
}

/** What is there in words, together with what else stood there. */
export function wordAnswers(groups: Groups): Draft[] {
  const numbers = [...identifiersIn(groups).values()];
  const left = textsAt(groups, 'identifier').filter((one) => !numbers.includes(one));
  return ELEMENTS.flatMap((element) => {
    const {words, sensitivity = 'ordinary'} = FACTS[element];
    const text = element === 'identifier' ? left : textsAt(groups, element);
    if (words === undefined || text.length === 0) return [];
    return [
      {
        item: `host.prsb-${words}`,
        kind: 'long-text' as const,
        label: nameOf(element),
        text,
        value: text.join('\n'),
        sensitivity,
      },
    ];
  });
}

function identifierItem(text: string): 'person.prison-number' | 'person.crn' | undefined {
  if (/^[A-Z]\d{4}[A-Z]{2}$/.test(text)) return 'person.prison-number';
  return /^[A-Z]\d{6}$/.test(text) ? 'person.crn' : undefined;
}

/** The first number of each kind. A person can have several; the others stay words. */
function identifiersIn(groups: Groups): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of textsAt(groups, 'identifier')) {
    const item = identifierItem(text);
    if (item && !found.has(item)) found.set(item, text);
  }
  return found;
}

/** Answers that are made of parts or codes. */
export function personAnswers(groups: Groups, {setting}: FromPrsbOptions): Draft[] {
  const one = (element: PrsbElement) => textsAt(groups, element).join(' ');
  const drafts: Draft[] = [];
  const [first, last] = [one('firstName'), one('familyName')];
  if (first || last) {
    const name = {...(first && {first}), ...(last && {last})};
    drafts.push(draft('person.name', 'firstName', name, [[first, last].join(' ').trim()], 'name'));
  }
  const born = one('birthDate');
  if (isDay(born)) drafts.push(draft('person.birth-date', 'birthDate', born, [born], 'date'));
  const number = one('nhsNumber');
  if (number) drafts.push(draft('person.nhs-number', 'nhsNumber', number, [number], 'nhs-number'));
  for (const [item, text] of identifiersIn(groups)) {
    const kind = item === 'person.crn' ? 'crn' : 'prison-number';
    drafts.push(draft(item, 'identifier', text, [text], kind));
  }
  drafts.push(...placeAnswers(groups, setting), ...codedAnswers(one));
  const [concern] = take(groups, 'safeguardingFlag');
  if (typeof concern === 'boolean') {
    const said = concern ? 'yes' : 'no';
    drafts.push(draft('safeguarding.concern', 'safeguardingFlag', said, [said], 'yes-no'));
  }
  return drafts;
}

function placeAnswers(groups: Groups, setting: Referral['setting']): Draft[] {
  const lines = (['line1', 'line2', 'line3', 'line4', 'line5', 'postcode'] as const).map(
    (element) => textsAt(groups, element).join(' '),
  );
  const [line1 = '', second = '', third = '', town = '', county = '', postcode = ''] = lines;
  const line2 = [second, third].filter(Boolean).join(', ');
  if (setting === 'custody') {
    const rest = [line2, town, county, postcode].filter(Boolean).join(', ');
    return [
      ...(line1 ? [draft('place.prison', 'line1', line1, [line1], 'text')] : []),
      ...(rest ? [draft('place.wing', 'line2', rest, [rest], 'text')] : []),
    ];
  }
  const address = {
    ...(line1 && {line1}),
    ...(line2 && {line2}),
    ...(town && {town}),
    ...(county && {county}),
    ...(postcode && {postcode}),
  };
  const text = [line1, line2, town, county, postcode].filter(Boolean);
  if (text.length === 0) return [];
  return [{...draft('place.address', 'line1', address, text, 'address'), sensitivity: 'sensitive'}];
}

function codedAnswers(one: (element: PrsbElement) => string): Draft[] {
  const drafts: Draft[] = [];
  const category = one('ethnicity');
  const ethnicity = Object.keys(ETHNIC_CATEGORY).find(
    (value) => ETHNIC_CATEGORY[value] === category && !COARSER_ETHNICITY.has(value),
  );
  const choice = (item: string, element: PrsbElement, value: string, text: string): Draft => ({
    ...draft(item, element, value, [text], 'choice'),
    sensitivity: 'sensitive',
  });
  if (ethnicity) {
    const [group = ''] = ethnicity.split('-');
    drafts.push(choice('equality.ethnic-group', 'ethnicity', group, category));
    drafts.push(choice('equality.ethnicity', 'ethnicity', ethnicity, category));
  } else if (category === ETHNICITY_NOT_STATED) {
    const asked = choice('equality.ethnic-group', 'ethnicity', '', category);
    drafts.push({...asked, value: null, special: 'prefer-not-to-say'});
  }
  const stated = one('gender');
  const gender = Object.keys(GENDER).find((value) => GENDER[value] === stated);
  if (gender) drafts.push(choice('equality.gender', 'gender', gender, stated));
  return drafts;
}
