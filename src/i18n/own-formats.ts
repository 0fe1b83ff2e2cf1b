/**
 * Dates and lists in a language that some browsers cannot write them in: Chromium knows no Welsh, and
 * would put an American date into a Welsh sentence. Used on servers too, so that both say the same.
 */
import {timeText} from './clock.js';
import {msg, str, type OwnFormats} from './msg.js';

const MONTHS: readonly (() => string)[] = [
  () => msg('January', {id: 'steady.date.january', desc: 'In a date: "6 January 2026".'}),
  () => msg('February', {id: 'steady.date.february', desc: 'In a date: "6 February 2026".'}),
  () => msg('March', {id: 'steady.date.march', desc: 'In a date: "6 March 2026".'}),
  () => msg('April', {id: 'steady.date.april', desc: 'In a date: "6 April 2026".'}),
  () => msg('May', {id: 'steady.date.may', desc: 'The month, in a date: "6 May 2026".'}),
  () => msg('June', {id: 'steady.date.june', desc: 'In a date: "6 June 2026".'}),
  () => msg('July', {id: 'steady.date.july', desc: 'In a date: "6 July 2026".'}),
  () => msg('August', {id: 'steady.date.august', desc: 'In a date: "6 August 2026".'}),
  () => msg('September', {id: 'steady.date.september', desc: 'In a date: "6 September 2026".'}),
  () => msg('October', {id: 'steady.date.october', desc: 'In a date: "6 October 2026".'}),
  () => msg('November', {id: 'steady.date.november', desc: 'In a date: "6 November 2026".'}),
  () => msg('December', {id: 'steady.date.december', desc: 'In a date: "6 December 2026".'}),
];

const formats: OwnFormats = {
  // The order is that of Welsh, as `time` is.
  date(year, month, day) {
    const name = MONTHS[month - 1]?.() ?? '';
    return [day, name, year].filter(Boolean).join(' ');
  },
  time: (hours, minutes) =>
    timeText([hours, minutes].map((part) => `${part}`.padStart(2, '0')).join(':')),
  list(items) {
    const [last = '', ...rest] = [...items].reverse();
    const first = rest.reverse().join(', ');
    return /^[aeiouwyâêîôûŵŷ]/i.test(last)
      ? msg(str`${first} and ${last}`, {
          id: 'steady.list.andVowel',
          desc: 'The end of a list, where the last thing begins with a vowel: in Welsh "ac". Values: what stands before, with commas; the last thing.',
        })
      : msg(str`${first} and ${last}`, {
          id: 'steady.list.and',
          desc: 'The end of a list: in Welsh "a". Values: what stands before, with commas; the last thing.',
        });
  },
};

/** @returns Nothing for a language that every browser writes. */
export function ownFormats(tag: string): OwnFormats | undefined {
  return /^cy\b/i.test(tag) ? formats : undefined;
}
