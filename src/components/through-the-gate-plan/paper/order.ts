/** What of the plan comes on the first page, and in which order appointments stand. */
import type {
  GatePlan,
  PlanAppointment,
  PlanEssential,
  PlanEssentialKind,
} from '../../../data/contracts/gate-plan.js';
import {releaseDay} from '../../../plans/phases.js';

interface Today {
  readonly plan: GatePlan;
  readonly today: string;
}

const isOver = ({state}: PlanAppointment) => state === 'been' || state === 'could-not-go';
const at = ({when}: PlanAppointment) =>
  when.day === undefined ? '~' : `${when.day} ${when.from ?? ''}`;
const byTime = (one: PlanAppointment, other: PlanAppointment) =>
  at(one) < at(other) ? -1 : at(one) > at(other) ? 1 : 0;

/** Those that are still to come, by day and time; those without a day in the plan's own order. */
export function comingAppointments({plan, today}: Today): readonly PlanAppointment[] {
  return plan.appointments
    .filter((each) => !isOver(each) && (each.when.day ?? today) >= today)
    .sort(byTime);
}

/**
 * Where the person has to be: those they must go to, then those of the day of release, or, after that
 * day, what comes next. Each by time.
 */
export function firstPlaces(sheet: Today): readonly PlanAppointment[] {
  const coming = comingAppointments(sheet).filter(
    ({state, setting}) => state === 'arranged' && setting === 'community',
  );
  const release = releaseDay(sheet.plan);
  const onDay = ({when}: PlanAppointment) =>
    release === undefined || release < sheet.today
      ? when.day !== undefined || when.phase === 'release-day'
      : when.day === release || when.phase === 'release-day';
  const must = coming.filter(({youMustGo}) => youMustGo);
  const others = coming.filter((each) => !each.youMustGo && onDay(each));
  return [...must, ...others];
}

/** The most important of them, the earliest first. */
export function soonest(places: readonly PlanAppointment[], most: number) {
  return places.slice(0, most).sort(byTime);
}

/** These stand on the first page even where the plan says nothing of them: with a line to write on. */
const ALWAYS: readonly PlanEssentialKind[] = ['sleep', 'money', 'medicine', 'travel'];
const IF_THERE: readonly PlanEssentialKind[] = ['who-meets-me', 'someone-to-call'];

/** One of the first page: of the plan, or to be written in by hand. */
export interface FirstEssential {
  readonly kind: PlanEssentialKind;
  readonly item?: PlanEssential;
}

/** What is not needed is not asked for by an empty line either. */
export function firstEssentials(plan: GatePlan): readonly FirstEssential[] {
  return [...ALWAYS, ...IF_THERE].flatMap((kind) => {
    const item = plan.essentials.find((each) => each.kind === kind);
    if (item === undefined) return ALWAYS.includes(kind) ? [{kind}] : [];
    return item.state === 'not-needed' ? [] : [{kind, item}];
  });
}

/** Whether the first page says it whole. */
export function isShort(text: string | undefined, most: number): boolean {
  return (text ?? '').length <= most && !text?.includes('\n');
}

/** Those of the list that the first page does not say in full. */
export function laterEssentials(
  plan: GatePlan,
  {essentials, text: most}: {readonly essentials: number; readonly text: number},
): readonly PlanEssential[] {
  const first = new Set(
    firstEssentials(plan)
      .slice(0, essentials)
      .map(({item}) => item),
  );
  return plan.essentials.filter(
    (item) => item.state !== 'not-needed' && (!first.has(item) || !isShort(item.text, most)),
  );
}

/** A number that can be called, and whose it is. */
export interface PhoneEntry {
  /** What they are to the person, or what the number is for: "my aunt", "Probation office". */
  readonly label: string;
  readonly name?: string;
  readonly phone: string;
}

/** Numbers of the plan, each once: people the person chose, then appointments, then the others. */
export function phonesOf(
  {plan, today}: Today,
  roleOf: (person: GatePlan['people'][number]) => string,
): readonly PhoneEntry[] {
  const chosen = plan.people.filter(({role = 'chosen-person'}) => role === 'chosen-person');
  const workers = plan.people.filter((each) => !chosen.includes(each));
  const ofPeople = (people: GatePlan['people']) =>
    people.map((each) => ({
      label: each.label ?? roleOf(each),
      ...(each.name !== undefined && {name: each.name}),
      phone: each.phone,
    }));
  const all = [
    ...ofPeople(chosen),
    ...comingAppointments({plan, today}).map(({title, phone}) => ({label: title, phone})),
    ...ofPeople(workers),
    ...plan.handovers.flatMap(({to, phone}) => (to === undefined ? [] : [{label: to, phone}])),
  ];
  const seen = new Set<string>();
  return all.flatMap(({phone, ...entry}) => {
    const digits = phone?.replace(/\D/g, '') ?? '';
    if (phone === undefined || seen.has(digits)) return [];
    seen.add(digits);
    return [{...entry, phone}];
  });
}
