/** What the standard wants and a record lacks. */
import type {ReferralItem} from '../../contracts/referral-items.js';
import {answerFor} from '../../contracts/referral-sharing.js';
import type {Referral} from '../../contracts/referral.js';
import {take} from './groups.js';
import {AT, type PrsbElement} from './model.js';
import {PRSB_ITEMS} from './table.js';
import type {PrsbMissing} from './types.js';

/** What the model marks as mandatory, with the item that says it. */
export const MANDATORY: readonly (readonly [PrsbElement, ReferralItem])[] = [
  ['firstName', 'person.name'],
  ['familyName', 'person.name'],
  ['birthDate', 'person.birth-date'],
  ['gpIdentifier', 'gp.registered'],
  ['referrerName', 'referrer.name'],
  ['referrerService', 'referrer.service'],
  ['referrerOrganisation', 'referrer.organisation'],
  ['referrerContact', 'referrer.contact'],
  ['risk', 'risk.known'],
];

export function missingIn(record: unknown, referral: Referral): PrsbMissing[] {
  const lacks = (element: PrsbElement) => take(record, element).length === 0;
  const mandatory = MANDATORY.filter(([element]) => lacks(element)).map(([element, item]) =>
    missing(element, item, 'mandatory', referral),
  );
  const named = new Set(mandatory.map(({item}) => item));
  const required = referral.missing.flatMap(({item}) => {
    const row = item !== undefined && Object.hasOwn(PRSB_ITEMS, item) ? itemRow(item) : undefined;
    const [element] = row?.to ?? [];
    if (element === undefined || named.has(item) || !lacks(element)) return [];
    named.add(item);
    return [missing(element, item as ReferralItem, 'required', referral)];
  });
  return [...mandatory, ...required];
}

function itemRow(item: string) {
  return PRSB_ITEMS[item as keyof typeof PRSB_ITEMS];
}

function missing(
  element: PrsbElement,
  item: ReferralItem,
  level: PrsbMissing['level'],
  referral: Referral,
): PrsbMissing {
  const answer = answerFor(referral, item);
  const listed = referral.missing.find((one) => one.item === item);
  const special = answer?.special ?? listed?.special;
  const self = item.startsWith('referrer.') && referral.path !== 'staff';
  return {
    path: AT[element].replaceAll('[]', ''),
    level,
    item,
    ...(special && {special}),
    ...(answer && !special && {given: answer.text.join(', ')}),
    ...(self && {because: 'self-referral'}),
  };
}
