/** From a referral to the standard's groups. */
import {isDay} from '../../contracts/check.js';
import {parseReferral} from '../../contracts/check-referral.js';
import {answerFor} from '../../contracts/referral-sharing.js';
import type {RecordedAnswer, Referral} from '../../contracts/referral.js';
import {
  CONTACT_METHOD,
  COARSER_ETHNICITY,
  ETHNIC_CATEGORY,
  ETHNICITY_NOT_STATED,
  GENDER,
  SELF_REFERRAL,
} from './codes.js';
import {put, type PrsbGroup} from './groups.js';
import {missingIn} from './missing.js';
import {AT, ELEMENTS, FACTS, PRSB_STANDARD, type PrsbElement} from './model.js';
import {PRSB_SHARE, PRSB_ITEMS, type PrsbRow} from './table.js';
import type {PrsbNote, PrsbReferral, ToPrsbOptions} from './types.js';

type Values = Map<PrsbElement, (string | boolean)[]>;
type Own = (answer: RecordedAnswer, write: Writer) => void;

interface Writer {
  readonly referral: Referral;
  readonly add: (to: PrsbElement, ...values: readonly (string | boolean | undefined)[]) => void;
  readonly note: (note: PrsbNote) => void;
}

/**
 * A referral as the groups of the PRSB Social Prescribing Information Standard 1.1. Words are never
 * cut; what is too long for the model stands there whole, with a note. Codes are given only where one
 * means the same.
 *
 * Give it one reader's copy, made by `forAudience`: the groups cannot say who may see what.
 *
 * @throws ContractError when the referral does not keep its contract.
 */
export function toPrsb(referral: Referral, options: ToPrsbOptions = {}): PrsbReferral {
  parseReferral(referral);
  const values: Values = new Map();
  const notes: PrsbNote[] = [];
  const write: Writer = {
    referral,
    add(to, ...more) {
      const here = values.get(to) ?? [];
      values.set(to, here);
      for (const value of more) if (value !== undefined && value !== '') here.push(value);
    },
    note: (note) => notes.push(note),
  };
  for (const answer of referral.answers) writeAnswer(answer, write);
  writeReferral(write, options);
  const record: Record<string, unknown> = {};
  for (const element of ELEMENTS) {
    const here = values.get(element) ?? [];
    if (here.length === 0) continue;
    const written = isSeveral(element)
      ? here
      : [here.length > 1 ? here.join('\n') : (here[0] ?? '')];
    put(record, element, written);
    const most = FACTS[element].max ?? Infinity;
    if (written.some((value) => typeof value === 'string' && [...value].length > most)) {
      notes.push({code: 'too-long', path: pathOf(element), most});
    }
  }
  return {
    standard: PRSB_STANDARD,
    record: record as PrsbGroup,
    missing: missingIn(record, referral),
    notes,
  };
}

/** A path without the marks of lists, as people read it. */
function pathOf(element: PrsbElement): string {
  return AT[element].replaceAll('[]', '');
}

function isSeveral(element: PrsbElement): boolean {
  return AT[element].includes('[]') && !FACTS[element].joined;
}

const BACK = 'host.prsb-';
const elementsByWords = new Map(
  ELEMENTS.flatMap((element) => {
    const {words} = FACTS[element];
    return words === undefined ? [] : [[BACK + words, element] as const];
  }),
);

function writeAnswer(answer: RecordedAnswer, write: Writer): void {
  const {item, special, text} = answer;
  if (item === undefined) return;
  const before = elementsByWords.get(item);
  if (before) {
    write.add(before, ...text);
    return;
  }
  const row = rowOf(item);
  if (!row || row.to.length === 0) {
    if (!special) write.note({code: 'no-place', item});
    return;
  }
  if (special && !item.startsWith('consent.') && !item.startsWith('equality.ethnic')) return;
  if (answerFor(write.referral, item as Parameters<typeof answerFor>[1]) !== answer) {
    write.note({code: 'repeated', item});
    return;
  }
  const [to] = row.to;
  if (row.as === 'text' && to) write.add(to, asText(answer));
  if (row.as === 'line' && to) write.add(to, said(answer));
  if (row.as === 'entries' && to) write.add(to, ...text);
  own[item]?.(answer, write);
}

function rowOf(item: string): PrsbRow | undefined {
  if (item.startsWith('consent.share.')) return PRSB_SHARE;
  return Object.hasOwn(PRSB_ITEMS, item) ? PRSB_ITEMS[item as keyof typeof PRSB_ITEMS] : undefined;
}

/** The answer alone; what was typed, where it was typed. */
function asText({value, text}: RecordedAnswer): string {
  return typeof value === 'string' ? value : text.join('\n');
}

/** Question and answer, as they were read. */
function said({label, text}: RecordedAnswer): string {
  return `${label}${/[?:]$/.test(label) ? '' : ':'} ${text.join(', ')}`;
}

function partsOf({value}: RecordedAnswer): Readonly<Record<string, string | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, string | undefined>>)
    : {};
}

/** Items that are written by rules of their own, some beside what their row says. */
const own: Readonly<Record<string, Own>> = {
  'person.name'(answer, {add}) {
    const {first, last} = partsOf(answer);
    add('firstName', first);
    add('familyName', last);
  },
  'person.birth-date'({value}, {add}) {
    if (typeof value === 'string' && isDay(value)) add('birthDate', value);
  },
  'person.nhs-number'({value}, {add}) {
    add('nhsNumber', asString(value));
  },
  'person.prison-number'({value}, {add}) {
    add('identifier', asString(value));
  },
  'person.crn'({value}, {add}) {
    add('identifier', asString(value));
  },
  'place.prison'({value}, {add}) {
    add('line1', asString(value));
  },
  'place.wing'({value}, {add}) {
    add('line2', asString(value));
  },
  'place.address'(answer, {add}) {
    const {line1, line2, town, county, postcode} = partsOf(answer);
    add('line1', line1);
    add('line2', line2);
    add('line4', town);
    add('line5', county);
    add('postcode', postcode);
  },
  'contact.ways'({value}, {add}) {
    const ways = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const [way] = ways;
    if (ways.length === 1 && typeof way === 'string')
      add('contactMethod', code(CONTACT_METHOD, way));
  },
  'equality.ethnicity'({value, special}, {add, note}) {
    if (special) {
      add('ethnicity', ETHNICITY_NOT_STATED);
      note({code: 'coarser', item: 'equality.ethnicity'});
      return;
    }
    add('ethnicity', code(ETHNIC_CATEGORY, asString(value) ?? ''));
    if (COARSER_ETHNICITY.has(asString(value) ?? '')) {
      note({code: 'coarser', item: 'equality.ethnicity'});
    }
  },
  'equality.ethnic-group'({special}, {add, note, referral}) {
    if (special === 'prefer-not-to-say') add('ethnicity', ETHNICITY_NOT_STATED);
    else if (!answerFor(referral, 'equality.ethnicity')) {
      note({code: 'no-place', item: 'equality.ethnic-group'});
    }
  },
  'equality.gender'({value}, {add, note}) {
    const found = code(GENDER, asString(value) ?? '');
    if (found === undefined) note({code: 'no-place', item: 'equality.gender'});
    add('gender', found);
  },
  'communication.adjustments'({value, text}, {add}) {
    const none = Array.isArray(value) && value.includes('none');
    add('adjustment', ...text);
    add('adjustmentFlag', ...text.map(() => !none));
  },
  'people.list'({value, text}, {add}) {
    add('people', ...text);
    const rows = (Array.isArray(value) ? value : []) as readonly Readonly<
      Record<string, unknown>
    >[];
    if (rows.length === text.length) {
      add('contacts', ...text.filter((_line, i) => rows[i]?.['people-contact'] === 'yes'));
    }
  },
  'risk.known'(answer, {add, referral}) {
    const named = answerFor(referral, 'risk.areas') ?? answerFor(referral, 'risk.areas-other');
    if (answer.value === 'none-known') add('risk', ...answer.text);
    // An entry has to name a risk, also when nobody said of which kind.
    else if (!named || named.special) add('risk', said(answer));
  },
  'safeguarding.concern'({value}, {add}) {
    add('safeguardingFlag', value === 'yes');
  },
};

function asString(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function code(codes: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(codes, value) ? codes[value] : undefined;
}

/** What stands in the record itself, and what the host knows. */
function writeReferral({referral, add}: Writer, options: ToPrsbOptions): void {
  const {audiences, sentTo, createdAt, path} = referral;
  add('date', `${createdAt.slice(0, 16)}Z`);
  if (path !== 'staff') {
    add('method', SELF_REFERRAL);
    const name = answerFor(referral, 'person.name');
    const contact = answerFor(referral, 'contact.phone') ?? answerFor(referral, 'contact.email');
    if (name && !name.special) add('referrerName', name.text.join(' '));
    if (contact && !contact.special) add('referrerContact', asText(contact));
  }
  const {referralTo, returnTo, gpPracticeIdentifier} = options;
  add('toName', referralTo?.name);
  add(
    'toService',
    referralTo ? referralTo.service : audiences.find(({id}) => id === sentTo)?.label,
  );
  add('toOrganisation', referralTo?.organisation);
  add('toContact', referralTo?.contact);
  const back = answerFor(referral, 'consent.message-back')?.value;
  if (back === 'yes' || back === 'summary') add('returnTo', returnTo);
  add('gpIdentifier', gpPracticeIdentifier);
}
