/** The day of release: what is known of it, where to be, and what has to be there. */
import {html, nothing} from 'lit';
import {releaseDay} from '../../../plans/phases.js';
import {releaseTexts} from '../../../plans/release-words.js';
import {sortedStateText} from '../../../plans/states.js';
import {isNotSorted} from '../../../plans/not-sorted.js';
import type {PlanEssential} from '../../../data/contracts/gate-plan.js';
import {
  entriesTemplate,
  line,
  ownText,
  readersTemplate,
  type Drawn,
  type Entry,
  type Sight,
} from '../entry.js';
import {headTemplate} from '../part.js';
import {headStrings} from '../strings.js';
import {essentialTitle, whenText} from '../texts.js';
import {appointmentEntry} from './appointments.js';

/** Names of styles, by what a line says. */
const LINES: Readonly<Record<string, string>> = {
  date: 'release-date',
  flag: 'release-flag',
  'as-of': 'quiet',
};

/** What is known of the day, the most important first. */
export function releaseTemplate(see: Sight): unknown {
  const {bankHolidays} = see.config;
  const lines = releaseTexts(see.plan, {today: see.today, ...(bankHolidays && {bankHolidays})});
  return lines.map(({kind, text, own}) =>
    own ? ownText(see, text) : line(text, LINES[kind] ?? 'fact'),
  );
}

export function dayContent(see: Sight): unknown {
  const {plan} = see;
  const day = releaseDay(plan);
  const there = plan.appointments.filter(
    ({setting, state, when}) =>
      setting === 'community' &&
      (state === 'arranged' || state === 'to-arrange') &&
      (when.day === undefined ? when.phase === 'release-day' : when.day === day),
  );
  return html`<div class="release">${releaseTemplate(see)}</div>
    ${plan.release.dates.length > 0 ? readersTemplate(see, plan.release.audience) : nothing}
    ${listTemplate(
      see,
      headStrings.whereToBe(),
      there.map((each) => appointmentEntry(see, each, true)),
    )}
    ${essentialsTemplate(see)}`;
}

export function essentialsTemplate(see: Sight): Drawn {
  const entries = see.plan.essentials.map((each) => essentialEntry(see, each));
  return listTemplate(see, headStrings.essentials(), entries);
}

/** A list under a heading of its own. */
export function listTemplate(see: Sight, title: string, entries: readonly Entry[]): Drawn {
  return entries.length > 0
    ? html`<div class="group">${headTemplate(see, 1, title)} ${entriesTemplate(see, entries)}</div>`
    : nothing;
}

export function essentialEntry(see: Sight, item: PlanEssential): Entry {
  const {kind, title, state, text, appointment} = item;
  const meant = see.plan.appointments.find(({id}) => id === appointment);
  return {
    item,
    title: essentialTitle(item),
    isOurs: title === undefined,
    state: sortedStateText(state),
    isDone: state === 'sorted',
    isOpen: isNotSorted('essentials', item),
    lines: html`${ownText(see, text)}
    ${meant ? html`${ownText(see, meant.title)} ${line(whenText(meant.when))}` : nothing}`,
    picture: see.picture(see.config.pictures?.[item.id] ?? kind ?? ''),
  };
}
