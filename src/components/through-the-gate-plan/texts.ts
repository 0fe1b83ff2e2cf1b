/** Facts of a plan in words, in the current language. No DOM. */
import {dayText} from '../../activities/day-words.js';
import {weekdayOfDay} from '../../activities/session-dates.js';
import type {
  GatePlan,
  PlanArea,
  PlanAuthor,
  PlanDocument,
  PlanEssential,
  PlanItem,
  PlanPerson,
  PlanTime,
  PlanWho,
} from '../../data/contracts/gate-plan.js';
import {timeText} from '../../i18n/clock.js';
import {capitalised, dateText, listText} from '../../i18n/format.js';
import {londonDay} from '../../i18n/london-day.js';
import {areaText, essentialText} from '../../plans/titles.js';
import {roleText, whoText} from '../../plans/who-words.js';
import type {Sight} from './entry.js';
import {documentStrings, handoverStrings} from './detail-strings.js';
import {factStrings} from './strings.js';

export const areaTitle = ({kind, title}: PlanArea): string => title ?? (kind ? areaText(kind) : '');

export const essentialTitle = ({kind, title}: PlanEssential): string =>
  title ?? (kind ? essentialText(kind) : '');

export const documentTitle = ({kind, title}: PlanDocument): string =>
  title ?? (kind ? documentStrings[kind]() : '');

/** "Friday 5 March 2027, 2pm to 3pm"; words of the plan's own where there is no day; else `''`. */
export function whenText({day, from, to, text}: PlanTime): string {
  if (day === undefined) return text ?? '';
  const date = capitalised(dayText(weekdayOfDay(day), day));
  if (from === undefined) return date;
  return to === undefined
    ? factStrings.day(date, timeText(from))
    : factStrings.hours(date, timeText(from), timeText(to));
}

/** "Me and Sam (Key worker)"; to others than the person "Marlon and Sam (Key worker)". */
export function whoList(
  who: readonly PlanWho[],
  {plan: {people, owner}, isMine}: Pick<Sight, 'plan' | 'isMine'>,
): string {
  const names = who.map((each) => {
    const {role, person, name, label} = each;
    if (isMine || (person ?? name ?? label)) return whoText(each, people);
    if (role === 'chosen-person') return factStrings.chosen(owner.name);
    return role === 'me' ? owner.name : whoText(each, people);
  });
  return listText(names);
}

/** "Sam (Key worker)", "Me". */
export const authorText = (by: PlanAuthor): string => whoText(by, []);

/** The day of an instant on London's clock, in words. */
export const instantText = (at: string): string => dateText(londonDay(new Date(at)));

/** "Bea", "my aunt", "Key worker". */
export const personName = ({name, label, role}: PlanPerson): string =>
  name ?? label ?? (role ? roleText(role) : '');

/** Who else may see something: "Who else can see this: your key worker and Bea." */
export function readersText(
  {audiences, people}: Pick<GatePlan, 'audiences' | 'people'>,
  audience: readonly string[],
): string {
  const named = [
    ...audiences.map(({id, label}) => ({id, name: label})),
    ...people.map((person) => ({id: person.id, name: personName(person)})),
  ];
  const names = named.filter(({id}) => audience.includes(id)).map(({name}) => name);
  return names.length > 0 ? factStrings.readers(listText(names)) : factStrings.readersNone();
}

/** What something in a plan is called; `''` where it is not there. */
export function nameIn(plan: GatePlan, id: string | undefined): string {
  const find = <T extends PlanItem>(list: readonly T[]) => list.find((each) => each.id === id);
  const {words, areas, goals, actions, supports, activities, people, appointments} = plan;
  const said = find([...words, ...goals, ...actions, ...supports, ...plan.disagreements]);
  if (said) return said.text;
  const area = find(areas);
  if (area) return areaTitle(area);
  const named = find([...activities, ...plan.medicines]);
  if (named) return named.name;
  const person = find(people);
  if (person) return personName(person);
  const essential = find(plan.essentials);
  if (essential) return essentialTitle(essential);
  const paper = find(plan.documents);
  if (paper) return documentTitle(paper);
  const handover = find(plan.handovers);
  if (handover) return handoverStrings[handover.kind]();
  return find(appointments)?.title ?? find(plan.transfers)?.to ?? '';
}
