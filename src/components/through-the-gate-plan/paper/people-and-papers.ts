/** People, medicine and health, documents: each a block that stays whole. */
import {html, nothing, type TemplateResult} from 'lit';
import type {
  PlanDocument,
  PlanHandover,
  PlanMedicine,
  PlanPerson,
} from '../../../data/contracts/gate-plan.js';
import {dateText} from '../../../i18n/format.js';
import {sortedStateText} from '../../../plans/states.js';
import {roleText} from '../../../plans/who-words.js';
import {appointmentStrings, handoverStrings, healthStrings} from '../detail-strings.js';
import {documentTitle} from '../texts.js';
import {
  besides,
  fact,
  lines,
  own,
  ownFact,
  ownText,
  placeFacts,
  section,
  type Part,
  type Sheet,
} from './parts.js';
import {paperStrings} from './strings.js';

export function peopleSection(sheet: Sheet): Part {
  const {people} = sheet.plan;
  return section(sheet, 'people', paperStrings.people(), [
    people.length === 0
      ? nothing
      : html`${people.map((each) => personBlock(sheet, each))} ${lines(3)}`,
  ]);
}

function personBlock(sheet: Sheet, person: PlanPerson): TemplateResult {
  const {name, label, role, organisation, phone, email, text} = person;
  const what = label === undefined ? roleText(role ?? 'other') : own(sheet, label);
  return html`<article class="block">
    <h3>${name === undefined ? what : own(sheet, name)}</h3>
    ${name === undefined ? nothing : html`<p>${what}</p>`} ${ownText(sheet, organisation)}
    ${fact(appointmentStrings.phone(), phone && html`<bdi class="number">${phone}</bdi>`)}
    ${fact(appointmentStrings.email(), email && html`<bdi>${email}</bdi>`)} ${ownText(sheet, text)}
    ${besides(sheet, person)}
  </article>`;
}

export function healthSection(sheet: Sheet): Part {
  const wanted = ({state}: {readonly state: string}) => state !== 'not-needed';
  return section(sheet, 'health', paperStrings.health(), [
    ...sheet.plan.medicines.filter(wanted).map((each) => medicineBlock(sheet, each)),
    ...sheet.plan.handovers.filter(wanted).map((each) => handoverBlock(sheet, each)),
  ]);
}

function medicineBlock(sheet: Sheet, item: PlanMedicine): TemplateResult {
  const {name, state, how, reason, supplyDays, next} = item;
  return html`<article class="block">
    <h3>${own(sheet, name)} <span class="state">${sortedStateText(state)}</span></h3>
    ${ownFact(sheet, paperStrings.how(), how)} ${ownFact(sheet, paperStrings.reason(), reason)}
    ${supplyDays === undefined ? nothing : html`<p>${healthStrings.supply(supplyDays)}</p>`}
    ${ownFact(sheet, paperStrings.next(), next)} ${besides(sheet, item)}
  </article>`;
}

function handoverBlock(sheet: Sheet, item: PlanHandover): TemplateResult {
  const {kind, state, to, text, phone, place, on, what = []} = item;
  return html`<article class="block">
    <h3>${handoverStrings[kind]()} <span class="state">${sortedStateText(state)}</span></h3>
    ${ownText(sheet, to)} ${ownText(sheet, text)} ${placeFacts(sheet, place)}
    ${fact(appointmentStrings.phone(), phone && html`<bdi>${phone}</bdi>`)}
    ${what.length > 0 ? ownFact(sheet, paperStrings.handedOver(), what.join(', ')) : nothing}
    ${on === undefined ? nothing : html`<p>${healthStrings.handedOver(dateText(on))}</p>`}
    ${besides(sheet, item)}
  </article>`;
}

export function documentsSection(sheet: Sheet): Part {
  return section(
    sheet,
    'documents',
    paperStrings.documents(),
    sheet.plan.documents
      .filter(({state}) => state !== 'not-needed')
      .map((each) => documentRow(sheet, each)),
  );
}

function documentRow(sheet: Sheet, item: PlanDocument): TemplateResult {
  const {title, state, where, text} = item;
  return html`<div class="row">
    <div>
      <p>
        <span class="label">${title === undefined ? documentTitle(item) : own(sheet, title)}</span>
        <span class="state">${sortedStateText(state)}</span>
      </p>
      ${ownFact(sheet, paperStrings.whereItIs(), where)} ${ownText(sheet, text)}
      ${besides(sheet, item)}
    </div>
  </div>`;
}
