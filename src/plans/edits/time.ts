/** When something is: a day and times, a stretch of time, words, or several of these. */
import type {PlanTime} from '../../data/contracts/gate-plan.js';
import {PLAN_PHASES} from '../../data/contracts/gate-plan/time.js';
import {phaseText} from '../titles.js';
import {base, dayAnswer, optionsOf} from './parts.js';
import {partStrings, phaseHint} from './strings.js';
import type {AnyFields, EditPart, Values} from './types.js';

/** Ids of the questions. */
export const WHEN = {
  phase: 'when-phase',
  day: 'when-day',
  from: 'when-from',
  to: 'when-to',
  text: 'when-text',
} as const;

const timeOf = (item: AnyFields): PlanTime => item['when'] ?? {};

/** Each of them says when; one is enough. */
export const SAYS_WHEN: readonly string[] = [WHEN.phase, WHEN.day, WHEN.text];

/**
 * @param options.clock - Whether times of day are asked.
 * @param options.needed - Whether it has to be said in one way or another.
 */
export function whenPart({
  clock = false,
  needed = false,
}: {readonly clock?: boolean; readonly needed?: boolean} = {}): EditPart {
  return {
    fields: ['when'],
    questions: () => [
      {
        ...base(WHEN.phase, {...partStrings.phase, ...(needed && {hint: phaseHint})}),
        kind: 'choice',
        options: optionsOf(PLAN_PHASES, phaseText),
      },
      {...base(WHEN.day, partStrings.day), kind: 'date', min: '1900-01-01', max: '2199-12-31'},
      ...(clock
        ? [
            {...base(WHEN.from, partStrings.from), kind: 'text', width: 10} as const,
            {...base(WHEN.to, partStrings.to), kind: 'text', width: 10} as const,
          ]
        : []),
      {...base(WHEN.text, partStrings.whenText), kind: 'text'},
    ],
    answers: (item) => {
      const {phase, day, from, to, text} = timeOf(item);
      return {
        [WHEN.phase]: phase,
        [WHEN.day]: dayAnswer(day),
        [WHEN.text]: text,
        ...(clock && {[WHEN.from]: from, [WHEN.to]: to}),
      };
    },
    take: (values, item) => {
      const before = timeOf(item);
      const day = values[WHEN.day];
      const times = clock
        ? {from: clockTime(values[WHEN.from]), to: clockTime(values[WHEN.to])}
        : // They were for another day.
          day === before.day
          ? {from: before.from, to: before.to}
          : {};
      const all = {day, phase: values[WHEN.phase], ...times, text: values[WHEN.text]};
      const said = Object.entries(all).filter(([, value]) => value !== undefined);
      const isSaid = said.some(([name]) => name !== 'from' && name !== 'to');
      return {when: isSaid ? Object.fromEntries(said) : undefined};
    },
  };
}

/** Whether any of it was answered that says when. */
export function saysWhen(values: Values): boolean {
  return SAYS_WHEN.some((id) => values[id] !== undefined);
}

/**
 * A time as people and prisons write it: "2pm", "2.30 pm", "14:00", "1400", "midday".
 *
 * @returns `HH:MM`; `undefined` where it is none.
 */
export function clockTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  if (/^(midday|noon)$/.test(text)) return '12:00';
  if (text === 'midnight') return '00:00';
  const [, hours, minutes = '00', half] =
    /^(\d{1,2})(?:[:.\s]?(\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const of24 = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  if (of24 > 23 || Number(minutes) > 59) return undefined;
  return `${String(of24).padStart(2, '0')}:${minutes}`;
}
