/** Medicine to leave with, who takes over, and papers. */
import {html} from 'lit';
import type {PlanDocument, PlanHandover, PlanMedicine} from '../../../data/contracts/gate-plan.js';
import {dateText} from '../../../i18n/format.js';
import {isNotSorted} from '../../../plans/not-sorted.js';
import {sortedStateText} from '../../../plans/states.js';
import {appointmentStrings as labels, handoverStrings, healthStrings} from '../detail-strings.js';
import {
  entriesTemplate,
  line,
  ownText,
  readersTemplate,
  type Drawn,
  type Entry,
  type Sight,
} from '../entry.js';
import {headStrings} from '../strings.js';
import {documentTitle} from '../texts.js';
import {addressLines, ownSpan, phoneTemplate, rowTemplate} from './appointments.js';
import {listTemplate} from './day.js';

export function healthContent(see: Sight): unknown {
  const {medicines, handovers} = see.plan;
  return html`${listTemplate(
    see,
    headStrings.medicines(),
    medicines.map((each) => medicineEntry(see, each)),
  )}
  ${listTemplate(
    see,
    headStrings.handovers(),
    handovers.map((each) => handoverEntry(see, each)),
  )}`;
}

export function medicineEntry(see: Sight, item: PlanMedicine): Entry {
  const {name, state, how, reason, supplyDays, next, audience} = item;
  return {
    item,
    title: name,
    state: sortedStateText(state),
    isDone: state === 'sorted',
    isOpen: isNotSorted('medicines', item),
    lines: html`${ownText(see, how)} ${ownText(see, reason)}
    ${line(supplyDays ? healthStrings.supply(supplyDays) : '')} ${ownText(see, next)}
    ${readersTemplate(see, audience)}`,
  };
}

export function handoverEntry(see: Sight, item: PlanHandover): Entry {
  const {kind, state, to, text, phone, place, on, what = []} = item;
  return {
    item,
    title: to ?? handoverStrings[kind](),
    isOurs: to === undefined,
    state: sortedStateText(state),
    isDone: state === 'sorted',
    isOpen: isNotSorted('handovers', item),
    lines: html`${line(to === undefined ? '' : handoverStrings[kind]())} ${ownText(see, text)}
      ${line(on ? healthStrings.handedOver(dateText(on)) : '')}
      ${what.map((each) => ownText(see, each))}
      <dl class="facts">
        ${rowTemplate(
          labels.where(),
          addressLines(place).map((each) => ownSpan(see, each)),
        )}
        ${rowTemplate(labels.phone(), [phoneTemplate(see, phone)])}
      </dl>`,
  };
}

export const documentsContent = (see: Sight): Drawn =>
  entriesTemplate(
    see,
    see.plan.documents.map((each) => documentEntry(see, each)),
  );

export function documentEntry(see: Sight, item: PlanDocument): Entry {
  const {title, state, where, text} = item;
  return {
    item,
    title: documentTitle(item),
    isOurs: title === undefined,
    state: sortedStateText(state),
    isDone: state === 'sorted',
    isOpen: isNotSorted('documents', item),
    lines: html`${ownText(see, where)} ${ownText(see, text)}`,
  };
}
