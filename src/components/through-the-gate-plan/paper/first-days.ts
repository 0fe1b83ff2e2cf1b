/** The day of release and the days after it, in the order of time; and what has to be there on it. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  sortedStateText,
  actionStateText,
  appointmentStateText,
  saidStateText,
  youMustGoText,
} from '../../../plans/states.js';
import {timeline, type TimelineEntry} from '../../../plans/phases.js';
import {essentialText, phaseText} from '../../../plans/titles.js';
import {pictureTemplate} from '../../../pictures/template.js';
import {releaseLines} from './first-page.js';
import {laterEssentials} from './order.js';
import {besides, own, ownText, section, whenTexts, type Part, type Sheet} from './parts.js';
import {ESSENTIAL_PICTURES} from './pictures.js';
import {paperStrings} from './strings.js';

const PHASES = ['release-day', 'first-days'] as const;

export function firstDaysSection(sheet: Sheet): Part {
  const {plan, today, room} = sheet;
  const about = releaseLines(sheet, (kind) => !room.release.includes(kind));
  const essentials = laterEssentials(plan, room);
  const phases = timeline(plan, {today}).filter(
    ({phase, entries}) => PHASES.some((each) => each === phase) && entries.some(isOn),
  );
  return section(sheet, 'first-days', paperStrings.firstDays(), [
    essentials.length > 0 ? html`${essentials.map((item) => essentialRow(sheet, item))}` : nothing,
    ...phases.map(
      ({phase, entries}) =>
        html`<h3>${phaseText(phase)}</h3>
          ${entries.filter(isOn).map((entry) => entryRow(sheet, entry))}`,
    ),
    about.length > 0
      ? html`<h3>${paperStrings.moreAboutDate()}</h3>
          ${about}`
      : nothing,
  ]);
}

/** What the person said no to is not brought up again. */
function isOn({item}: TimelineEntry): boolean {
  const state = 'state' in item ? item.state : item.said;
  return !['not-now', 'not-needed', 'been', 'could-not-go', 'called-off'].includes(state);
}

function essentialRow(sheet: Sheet, item: Sheet['plan']['essentials'][number]): TemplateResult {
  const {kind, title = '', state, text, appointment} = item;
  const picture = kind && ESSENTIAL_PICTURES[kind];
  const linked = sheet.plan.appointments.find(({id}) => id === appointment);
  return html`<div class="row">
    ${sheet.withPictures ? pictureTemplate(picture, {size: 48}) : nothing}
    <div>
      <p>
        <span class="label">${kind ? essentialText(kind) : own(sheet, title)}</span>
        <span class="state">${sortedStateText(state)}</span>
      </p>
      ${ownText(sheet, text)}
      ${
        linked
          ? html`<p>
              <span class="apart">${own(sheet, linked.title)}</span>
              ${whenTexts(sheet, linked.when).map((each) => html`<span class="apart">${each}</span> `)}
            </p>`
          : nothing
      }
      ${besides(sheet, item)}
    </div>
  </div>`;
}

function entryRow(sheet: Sheet, entry: TimelineEntry): TemplateResult {
  const {kind, item} = entry;
  const name = kind === 'action' ? item.text : kind === 'appointment' ? item.title : item.name;
  return html`<div class="row">
    <div>
      <p>${own(sheet, name)}</p>
      <p class="small">
        ${whenTexts(sheet, item.when).map((text) => html`<span class="apart">${text}</span> `)}
        <span class="apart state">${stateOf(entry)}</span>
      </p>
    </div>
  </div>`;
}

function stateOf({kind, item}: TimelineEntry): string {
  if (kind === 'action') return actionStateText(item.state);
  if (kind === 'activity') return saidStateText(item.said);
  return item.youMustGo ? youMustGoText() : appointmentStateText(item.state);
}
