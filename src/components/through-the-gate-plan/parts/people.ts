/** People in the plan: whom the person chose, and who works with them. */
import {html, nothing} from 'lit';
import type {PlanPerson} from '../../../data/contracts/gate-plan.js';
import {listText} from '../../../i18n/format.js';
import {roleText} from '../../../plans/who-words.js';
import {appointmentStrings as labels} from '../detail-strings.js';
import {entriesTemplate, line, ownText, type Entry, type Sight} from '../entry.js';
import {factStrings} from '../strings.js';
import {areaTitle, personName} from '../texts.js';
import {phoneTemplate, rowTemplate} from './appointments.js';

export function peopleContent(see: Sight): unknown {
  const {people, noOne} = see.plan;
  return html`${noOne ? line(factStrings.noOne()) : nothing}
  ${entriesTemplate(
    see,
    people.map((each) => personEntry(see, each)),
  )}`;
}

export function personEntry(see: Sight, item: PlanPerson): Entry {
  const {id, name, label, role, organisation, phone, email, text, agreed} = item;
  const areas = see.plan.areas.filter(({audience}) => audience.includes(id)).map(areaTitle);
  const isShown = role && role !== 'chosen-person' && (name ?? label);
  return {
    item,
    title: personName(item),
    isOurs: !(name ?? label),
    lines: html`${ownText(see, name ? label : undefined)} ${line(isShown ? roleText(role) : '')}
      ${ownText(see, organisation)}
      <dl class="facts">
        ${rowTemplate(labels.phone(), [phoneTemplate(see, phone)])}
        ${rowTemplate(labels.email(), [email && html`<bdi>${email}</bdi>`])}
      </dl>
      ${ownText(see, text)}
      ${line(agreed === undefined || !see.isMine ? '' : agreed ? factStrings.agreed() : factStrings.notAgreed())}
      ${see.isMine && areas.length > 0 ? line(factStrings.maySee(listText(areas)), 'quiet') : nothing}`,
  };
}
