/** Where the person is to be, and when. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanAppointment, PlanPlace} from '../../../data/contracts/gate-plan.js';
import {isNotSorted} from '../../../plans/not-sorted.js';
import {appointmentStateText, youMustGoText} from '../../../plans/states.js';
import {phaseText} from '../../../plans/titles.js';
import {appointmentStrings as labels, attendingStrings} from '../detail-strings.js';
import {entriesTemplate, line, ownText, type Drawn, type Entry, type Sight} from '../entry.js';
import {factStrings, planStrings} from '../strings.js';
import {whenText} from '../texts.js';

export const appointmentsContent = (see: Sight): Drawn =>
  entriesTemplate(
    see,
    see.plan.appointments.map((each) => appointmentEntry(see, each)),
  );

/** @param isShort - Without who it is with, what to bring and the rest. */
export function appointmentEntry(see: Sight, item: PlanAppointment, isShort = false): Entry {
  const {title, state, youMustGo, when} = item;
  const must = line(youMustGo && state !== 'called-off' ? youMustGoText() : '', 'must-go');
  return {
    item,
    title,
    state: appointmentStateText(state),
    isDone: state === 'been',
    isOpen: isNotSorted('appointments', item),
    isMust: Boolean(youMustGo),
    isShort,
    lines: isShort
      ? html`${line(whenText(when))} ${must}
        ${ownText(see, when.day === undefined ? '' : when.text)}
        ${addressLines(item.place).map((each) => ownText(see, each))}`
      : html`${must} ${detailsTemplate(see, item)} ${saveTemplate(see, item)}`,
  };
}

const timeOf = ({when}: PlanAppointment): string =>
  whenText(when) || (when.phase ? phaseText(when.phase) : '');

/** Its name, the address in a line, and how to get there. */
export function addressLines(place: PlanPlace | undefined): readonly (string | undefined)[] {
  const {name, address = [], postcode, directions} = place ?? {};
  const parts = [...address, postcode].filter((each) => each !== undefined);
  return [name, parts.join(', '), directions].filter((each) => each);
}

function detailsTemplate(see: Sight, item: PlanAppointment): TemplateResult {
  const {when, minutes, attending, contact, organisation, phone, url, bring = [], text} = item;
  const words = when.day === undefined ? undefined : when.text;
  return html`<dl class="facts">
      ${rowTemplate(labels.when(), [
        timeOf(item),
        ownSpan(see, words),
        minutes ? factStrings.minutes(minutes) : undefined,
      ])}
      ${rowTemplate(labels.where(), [
        attending && attending !== 'in-person' ? attendingStrings[attending]() : undefined,
        item.setting === 'custody' ? factStrings.inPrison() : undefined,
        ...addressLines(item.place).map((each) => ownSpan(see, each)),
      ])}
      ${rowTemplate(labels.withWhom(), [ownSpan(see, contact), ownSpan(see, organisation)])}
      ${rowTemplate(labels.phone(), [phoneTemplate(see, phone)])}
      ${rowTemplate(labels.page(), [pageTemplate(see, url)])}
      ${rowTemplate(
        labels.bring(),
        bring.map((each) => ownSpan(see, each)),
      )}
    </dl>
    ${ownText(see, text)}`;
}

/** A label and what it says; nothing where it says nothing. */
export function rowTemplate(label: string, lines: readonly unknown[]): Drawn {
  const said = lines.filter(Boolean);
  return said.length > 0
    ? html`<div>
        <dt>${label}</dt>
        ${said.map((each) => html`<dd>${each}</dd>`)}
      </div>`
    : nothing;
}

export const ownSpan = (see: Sight, text: string | undefined): unknown =>
  text && html`<span lang=${see.own}>${text}</span>`;

/** In prison nobody can press it. */
export function phoneTemplate(see: Sight, phone: string | undefined): unknown {
  if (!phone) return undefined;
  return see.plan.setting === 'community'
    ? html`<a href="tel:${phone.replace(/[^+\d]/g, '')}"><bdi>${phone}</bdi></a>`
    : html`<bdi>${phone}</bdi>`;
}

function pageTemplate(see: Sight, url: string | undefined): unknown {
  if (!url) return undefined;
  return see.plan.setting === 'community'
    ? html`<a href=${url}><bdi>${url}</bdi></a>`
    : html`<bdi>${url}</bdi>`;
}

/** Whether a calendar can hold it: never in custody. */
function saveTemplate(see: Sight, {id, setting, state, when}: PlanAppointment): Drawn {
  const isPossible =
    see.plan.setting === 'community' &&
    setting === 'community' &&
    state === 'arranged' &&
    when.from !== undefined &&
    (when.day ?? '') >= see.today;
  return see.scripted && isPossible
    ? html`<div class="actions">
        <button class="button secondary" type="button" data-save=${id}>
          ${planStrings.save()}
        </button>
      </div>`
    : nothing;
}
