/** What it costs: only what somebody has said, and free only where it says so. */
import {MOST} from '../../contracts/activity-forms.js';
import type {ActivityCost} from '../../contracts/activity.js';
import {cut, type Part} from './part.js';
import {numberOf} from './values.js';

const FREE = /^(?:it is |this is )?(?:free|free of charge|no charge|no cost|at no cost)[.!]?$/i;

interface Option {
  readonly amount?: number;
  readonly currency?: string;
  readonly words: string;
}

export function readCost(service: Part, today: string): ActivityCost | undefined {
  const fees = service.text(MOST.text, 'fees_description', 'fees', 'fee');
  const options = service
    .parts('cost_options', 'costs')
    .flatMap((row) => readOption(row, today))
    .slice(0, 20);
  const [first, ...others] = options;
  if (first === undefined) {
    if (fees === undefined) return undefined;
    return FREE.test(fees) ? {amount: 0} : {text: fees};
  }
  const text = fees !== undefined && !FREE.test(fees) ? fees : undefined;
  if (fees !== undefined && text === undefined && options.some(({amount}) => amount !== 0)) {
    service.log.note(service.at('fees'), 'repeated', 'The options say what it costs.');
  }
  if (others.length === 0) {
    return {
      ...(first.amount !== undefined && {amount: first.amount}),
      ...(first.currency !== undefined && first.amount !== undefined && {currency: first.currency}),
      ...withText([first.words, text].filter(Boolean).join('. ')),
    };
  }
  if (others.length > 0 && text !== undefined) {
    service.log.note(service.at('fees'), 'no-place', 'The options say what it costs.');
  }
  return {text: cut(options.map(inWords).join('; '), MOST.text)};
}

const withText = (text: string) => (text ? {text: cut(text, MOST.text)} : {});

function inWords({amount, currency = 'GBP', words}: Option): string {
  if (amount === undefined) return words;
  const price = new Intl.NumberFormat('en-GB', {style: 'currency', currency}).format(amount);
  return words === '' ? price : `${price} (${words})`;
}

function readOption(row: Part, today: string): readonly Option[] {
  row.skip('id', 'metadata', 'link_type');
  row.leave('attributes', 'taxonomy');
  const words = [row.text(MOST.line, 'option'), row.text(MOST.line, 'amount_description')].filter(
    (one) => one !== undefined,
  );
  const currency = readCurrency(row);
  const said = row.says('amount');
  const amount = readAmount(row);
  const current = isCurrent(row, today);
  row.close();
  if (!current || (said && amount === undefined) || currency === null) return [];
  if (amount === undefined && words.length === 0) return [];
  const distinct = [...new Set(words)].join(', ');
  return [
    {
      ...(amount !== undefined && {amount}),
      ...(currency !== undefined && currency !== 'GBP' && {currency}),
      words: distinct,
    },
  ];
}

/** A number of pounds, also as "£2.50". Never 0 for what is not there. */
function readAmount(row: Part): number | undefined {
  const found = row.take('amount');
  if (found === undefined) return undefined;
  const {value, path} = found;
  if (typeof value === 'string' && FREE.test(value.trim())) return 0;
  const bare = typeof value === 'string' ? value.trim().replace(/^£\s?/, '') : value;
  const amount = numberOf(bare);
  if (amount !== undefined && amount >= 0 && amount <= 1_000_000) return Math.abs(amount);
  row.log.note(path, 'not-understood', 'Expected an amount of money: the option was left out.');
  return undefined;
}

/** Nothing said is pounds; `null` where what is said is no currency. */
function readCurrency(row: Part): string | undefined | null {
  const found = row.take('currency');
  if (found === undefined) return undefined;
  const {value, path} = found;
  const text = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (text === '£') return 'GBP';
  if (/^[A-Z]{3}$/.test(text)) return text;
  row.log.note(path, 'not-understood', 'Expected a currency such as GBP: the option was left out.');
  return null;
}

function isCurrent(row: Part, today: string): boolean {
  const said = [row.says('valid_from'), row.says('valid_to')];
  const days = [row.day('valid_from'), row.day('valid_to')];
  const [from, to] = days;
  const unread = said.some((one, i) => one && days[i] === undefined);
  const now = !unread && (from === undefined || from <= today) && (to === undefined || today <= to);
  if (!now) row.log.note(row.path, 'out-of-date', 'This price is not sure to be that of the day.');
  return now;
}
