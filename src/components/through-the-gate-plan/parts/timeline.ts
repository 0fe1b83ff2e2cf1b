/** What comes when, in stretches that hold without any date. Words first: no lights, no countdown. */
import {html} from 'lit';
import type {PlanAction, PlanActivity} from '../../../data/contracts/gate-plan.js';
import {isNotSorted} from '../../../plans/not-sorted.js';
import {timeline, type TimelineEntry, type TimelinePhase} from '../../../plans/phases.js';
import {actionStateText, saidStateText} from '../../../plans/states.js';
import {phaseText} from '../../../plans/titles.js';
import {entriesTemplate, line, ownText, type Entry, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';
import {factStrings} from '../strings.js';
import {whenText, whoList} from '../texts.js';
import {appointmentEntry} from './appointments.js';

/** Stretches with something in them. What the person put aside is not brought up here. */
export function phasesOf(see: Sight): readonly TimelinePhase[] {
  return timeline(see.plan, see)
    .map(({phase, entries}) => ({phase, entries: entries.filter(isBroughtUp)}))
    .filter(({entries}) => entries.length > 0);
}

function isBroughtUp({kind, item}: TimelineEntry): boolean {
  if (kind === 'activity') return item.said !== 'not-now';
  return kind === 'appointment' || (item.state !== 'not-now' && item.state !== 'not-needed');
}

export const timelineContent = (see: Sight, phases: readonly TimelinePhase[]): unknown =>
  html`<ol class="phases">
    ${phases.map(
      ({phase, entries}) =>
        html`<li class="phase">
          ${headTemplate(see, 1, phaseText(phase))}
          ${entriesTemplate(
            see,
            entries.map((entry) => shortEntry(see, entry)),
          )}
        </li>`,
    )}
  </ol>`;

/** What it is, who does it and when; the rest stands in its own part. */
function shortEntry(see: Sight, {kind, item}: TimelineEntry): Entry {
  if (kind === 'appointment') return appointmentEntry(see, item, true);
  return {
    ...(kind === 'action' ? actionEntry(see, item) : activityEntry(see, item)),
    isShort: true,
  };
}

function actionEntry(see: Sight, item: PlanAction): Entry {
  const {text, state, who, when} = item;
  return {
    item,
    title: text,
    state: actionStateText(state),
    isDone: state === 'done',
    isOpen: isNotSorted('actions', item),
    lines: html`${line(factStrings.who(whoList(who, see)))} ${line(when && whenText(when))}`,
  };
}

function activityEntry(see: Sight, item: PlanActivity): Entry {
  const {name, text, said, when} = item;
  return {
    item,
    title: name,
    href: pageOf(see, item),
    state: saidStateText(said),
    lines: html`${ownText(see, text)} ${line(when && whenText(when))}`,
  };
}

/** The page that the host has about an activity. */
export function pageOf({config}: Sight, {activity}: PlanActivity): string | undefined {
  const pages = config.activityPages ?? {};
  const page = activity && Object.hasOwn(pages, activity) ? pages[activity] : undefined;
  return page && isWebAddress(page) ? page : undefined;
}

function isWebAddress(page: string): boolean {
  try {
    return /^https?:$/.test(new URL(page, 'https://example.org').protocol);
  } catch {
    return false;
  }
}
