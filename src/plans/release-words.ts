/** The day of release in words: truthful, and never a countdown. */
import {dayText} from '../activities/day-words.js';
import {weekdayOfDay} from '../activities/session-dates.js';
import type {GatePlan, ReleaseDate} from '../data/contracts/gate-plan.js';
import {dateText} from '../i18n/format.js';
import {msg, str} from '../i18n/msg.js';
import {dayFlag, type DayFlag} from './bank-holidays.js';

/** One sentence or two. */
export interface ReleaseLine {
  readonly kind: 'date' | 'eligible' | 'leave' | 'moved' | 'flag' | 'reason' | 'as-of' | 'text';
  readonly text: string;
  /** The words are the plan's own, and so in the plan's language. */
  readonly own?: true;
}

export interface ReleaseTextOptions {
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
  /** Days in place of the rule for England and Wales: see `bankHolidays`. */
  readonly bankHolidays?: readonly string[];
}

const long = (day: string) => dayText(weekdayOfDay(day), day);

/**
 * What is known of the day of release, said to the person; the most important first. There is always
 * one line at least. Run it inside `inLanguage()`, as everything that has words.
 */
export function releaseTexts(
  plan: Pick<GatePlan, 'release' | 'setting'>,
  {today, bankHolidays}: ReleaseTextOptions,
): readonly ReleaseLine[] {
  const {dates, remand, text} = plan.release;
  const lines: ReleaseLine[] = [];
  const main = dates.find(
    ({type, certainty}) =>
      type !== 'rotl' && (certainty === 'confirmed' || certainty === 'expected'),
  );
  const unknown = dates.find(({certainty}) => certainty === 'unknown');
  lines.push({kind: 'date', text: mainText(plan, main, Boolean(remand), today)});
  if (main?.moved && main.moved.from !== main.value) {
    lines.push({kind: 'moved', text: movedText(main.moved.from)});
  }
  const flag = main?.value && main.value >= today ? dayFlag(main.value, bankHolidays) : undefined;
  if (flag) lines.push({kind: 'flag', text: main?.dayChecked ? checkedText() : FLAGS[flag]()});
  if (!main && unknown?.reasonUnknown) {
    lines.push({kind: 'reason', text: unknown.reasonUnknown, own: true});
  }
  for (const {value = '', certainty, type} of dates) {
    if (type === 'rotl' && value) lines.push({kind: 'leave', text: leaveText(value)});
    else if (certainty === 'eligible') lines.push({kind: 'eligible', text: eligibleText(value)});
  }
  const known = [main ?? unknown ?? dates[0]].filter((date) => date !== undefined);
  for (const {asOf} of known) lines.push({kind: 'as-of', text: asOfText(asOf)});
  if (text) lines.push({kind: 'text', text, own: true});
  return lines;
}

function mainText(
  {setting, release}: Pick<GatePlan, 'release' | 'setting'>,
  date: ReleaseDate | undefined,
  remand: boolean,
  today: string,
): string {
  if (date?.value) {
    const day = long(date.value);
    if (date.value < today) {
      return setting === 'community'
        ? msg(str`You left prison on ${day}.`, {
            id: 'steady.plan.release.left',
            desc: 'In a plan for leaving prison, said to the person. The value is a date with its weekday: "Friday 5 March 2027".',
          })
        : msg(str`Your date was ${day}. Ask staff for your new date.`, {
            id: 'steady.plan.release.passed',
            desc: 'In a plan for leaving prison, said to the person, who is still in prison after the day they were to leave. No blame. The value is a date with its weekday.',
          });
    }
    return date.certainty === 'confirmed'
      ? msg(str`Release: ${day}. This date is confirmed.`, {
          id: 'steady.plan.release.confirmed',
          desc: 'When the person leaves prison; it has been decided. The value is a date with its weekday: "Friday 5 March 2027".',
        })
      : msg(str`Release: expected ${day}. This date may move.`, {
          id: 'steady.plan.release.expected',
          desc: 'When the person is expected to leave prison; it can still change. The value is a date with its weekday: "Friday 5 March 2027".',
        });
  }
  if (remand) {
    return msg('You are waiting for your trial or your sentence. There is no release date yet.', {
      id: 'steady.plan.release.remand',
      desc: 'In a plan for leaving prison, said to a person on remand.',
    });
  }
  if (release.dates.length > 0) {
    return msg('There is no release date yet. The plan works without one.', {
      id: 'steady.plan.release.unknown',
      desc: 'In a plan for leaving prison: nobody knows the day yet. The person can use the plan all the same.',
    });
  }
  return setting === 'community'
    ? msg('The day you left prison is not in this plan.', {
        id: 'steady.plan.release.leftUnknown',
        desc: 'In the plan of a person who has left prison.',
      })
    : msg('Your release date is not in this plan yet.', {
        id: 'steady.plan.release.none',
        desc: 'In a plan for leaving prison: nobody has written a date into it.',
      });
}

const movedText = (from: string) =>
  msg(str`The date has changed. Before, it was ${long(from)}.`, {
    id: 'steady.plan.release.moved',
    desc: 'Behind the day of release. The value is a date with its weekday.',
  });
const eligibleText = (day: string) =>
  msg(str`From ${long(day)}, you can be considered for release. It is not a release date.`, {
    id: 'steady.plan.release.eligible',
    desc: 'The first day on which a release can be considered (eligibility). It promises nothing. The value is a date with its weekday.',
  });
const leaveText = (day: string) =>
  msg(str`Temporary release: ${long(day)}. You come back to prison after it.`, {
    id: 'steady.plan.release.leave',
    desc: 'Release on temporary licence. The value is a date with its weekday.',
  });
const asOfText = (day: string) =>
  msg(str`This is what was known on ${dateText(day)}.`, {
    id: 'steady.plan.release.asOf',
    desc: 'Behind the day of release: from when this knowledge is. The value is a date: "10 November 2026".',
  });
const checkedText = () =>
  msg('Staff have checked that the date stays.', {
    id: 'steady.plan.release.dayChecked',
    desc: 'The day of release is a Friday or near a bank holiday; some people then leave earlier. Staff have made sure that this date stays as it is.',
  });

const FLAGS: Readonly<Record<DayFlag, () => string>> = {
  friday: () =>
    msg(
      'This is a Friday. Many offices close for the weekend. Ask staff if you will leave a day earlier.',
      {
        id: 'steady.plan.release.friday',
        desc: 'The day of release is a Friday. By law some people are then released a working day earlier, others are not. Calm: it says what to ask.',
      },
    ),
  weekend: () =>
    msg('This is a weekend. Many offices are closed. Ask staff if you will leave earlier.', {
      id: 'steady.plan.release.weekend',
      desc: 'The day of release is a Saturday or a Sunday. Calm: it says what to ask.',
    }),
  'bank-holiday': () =>
    msg('This is a bank holiday. Many offices are closed. Ask staff if you will leave earlier.', {
      id: 'steady.plan.release.bankHoliday',
      desc: 'The day of release is a public holiday. Calm: it says what to ask.',
    }),
  'before-bank-holiday': () =>
    msg(
      'The next day is a bank holiday. Many offices are closed then. Ask staff if you will leave a day earlier.',
      {
        id: 'steady.plan.release.beforeBankHoliday',
        desc: 'The day of release is the day before a public holiday. Calm: it says what to ask.',
      },
    ),
};
