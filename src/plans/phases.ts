/** When something is to happen, in the stretches of a plan: with dates where there are, and without. */
import type {
  GatePlan,
  PlanAction,
  PlanActivity,
  PlanAppointment,
  PlanPhase,
  PlanTime,
} from '../data/contracts/gate-plan.js';
import {PLAN_PHASES} from '../data/contracts/gate-plan/time.js';
import {addDays} from '../questions/dates.js';

/** What stands on the line of time. */
export type TimelineEntry =
  | {readonly kind: 'action'; readonly item: PlanAction}
  | {readonly kind: 'appointment'; readonly item: PlanAppointment}
  | {readonly kind: 'activity'; readonly item: PlanActivity};

export interface TimelinePhase {
  readonly phase: PlanPhase;
  /** Those with a day first, by day and time; the others in the plan's own order. */
  readonly entries: readonly TimelineEntry[];
}

export interface TodayOption {
  /** The day it is, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The day of release, where it is confirmed or expected. A day from which release can be considered is
 * none, nor is leave.
 */
export function releaseDay({release}: Pick<GatePlan, 'release'>): string | undefined {
  return release.dates.find(
    ({certainty, type}) =>
      type !== 'rotl' && (certainty === 'confirmed' || certainty === 'expected'),
  )?.value;
}

/** By days from release on; each ends before the next begins. */
const AFTER: readonly (readonly [PlanPhase, last: number])[] = [
  ['before-release', -1],
  ['release-day', 0],
  ['first-days', 7],
  ['first-weeks', 28],
];

/** In which stretch a day is, counted from the day of release. */
function phaseOfDay(day: string, release: string): PlanPhase {
  const found = AFTER.find(([, last]) => day <= (addDays(release, last) ?? day));
  return found?.[0] ?? 'later';
}

const rank = (phase: PlanPhase) => PLAN_PHASES.indexOf(phase);

/** Whether nothing is left to do with it. */
function isOver({kind, item}: TimelineEntry): boolean {
  if (kind === 'activity') return item.said === 'not-now';
  if (kind === 'action') return ['done', 'not-now', 'not-needed'].includes(item.state);
  return ['been', 'could-not-go', 'called-off'].includes(item.state);
}

/**
 * Where something belongs. A day counts from the day of release where that is known; without one, the
 * stretch that was said, and a day within the next seven is now. What is still to be done from a time
 * that has passed is now: nobody is told that it is late.
 */
function phaseOf(
  plan: Pick<GatePlan, 'release' | 'setting'>,
  entry: TimelineEntry,
  today: string,
): PlanPhase {
  const {day, phase}: PlanTime = entry.item.when ?? {};
  const release = releaseDay(plan);
  const soon = addDays(today, 7) ?? today;
  const noDay: PlanPhase = plan.setting === 'custody' ? 'before-release' : 'later';
  const said: PlanPhase =
    day === undefined
      ? (phase ?? noDay)
      : release === undefined
        ? (phase ?? (day <= soon ? 'now' : 'later'))
        : phaseOfDay(day, release);
  if (entry.kind === 'activity' || isOver(entry)) return said;
  const here = release === undefined ? 'before-release' : phaseOfDay(today, release);
  return (day !== undefined && day <= today) || rank(said) < rank(here) ? 'now' : said;
}

/** All that has a time, and all actions; every stretch is there, also an empty one. */
export function timeline(plan: GatePlan, {today}: TodayOption): readonly TimelinePhase[] {
  const entries: readonly TimelineEntry[] = [
    ...plan.appointments.map((item) => ({kind: 'appointment', item}) as const),
    ...plan.actions.map((item) => ({kind: 'action', item}) as const),
    ...plan.activities
      .filter(({setting, when}) => setting !== 'custody' || when)
      .map((item) => ({kind: 'activity', item}) as const),
  ];
  const byPhase = new Map<PlanPhase, TimelineEntry[]>(PLAN_PHASES.map((phase) => [phase, []]));
  for (const entry of entries) byPhase.get(phaseOf(plan, entry, today))?.push(entry);
  return [...byPhase].map(([phase, all]) => ({phase, entries: all.sort(byTime)}));
}

/** Sorting keeps the order of those that are equal. */
function byTime(one: TimelineEntry, other: TimelineEntry): number {
  const [a, b] = [one, other].map(({item: {when}}) =>
    when?.day === undefined ? '~' : `${when.day} ${when.from ?? ''}`,
  );
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

/**
 * The first thing next: of what can be begun, the earliest; what the person does before what others do.
 * An action waits until those before it are over. What the person said no to is never it.
 */
export function firstThingNext(plan: GatePlan, options: TodayOption): TimelineEntry | undefined {
  const over = new Set(
    plan.actions.filter((item) => isOver({kind: 'action', item})).map(({id}) => id),
  );
  const canBegin = (entry: TimelineEntry) =>
    entry.kind !== 'activity' &&
    !isOver(entry) &&
    (entry.kind !== 'action' || (entry.item.after ?? []).every((id) => over.has(id))) &&
    (entry.kind !== 'appointment' || entry.item.state === 'arranged');
  const isMine = (entry: TimelineEntry) =>
    entry.kind !== 'action' || entry.item.who.some(({role}) => role === 'me');
  const possible = timeline(plan, options).map(({entries}) => entries.filter(canBegin));
  const phase = possible.find((entries) => entries.some(isMine)) ?? possible.find((all) => all[0]);
  return phase?.find(isMine) ?? phase?.[0];
}
