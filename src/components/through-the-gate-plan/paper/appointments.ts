/** Every appointment that is still to come, whole on one page. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanAppointment} from '../../../data/contracts/gate-plan.js';
import {appointmentStateText, youMustGoText} from '../../../plans/states.js';
import {appointmentStrings, attendingStrings} from '../detail-strings.js';
import {comingAppointments} from './order.js';
import {
  besides,
  fact,
  lines,
  own,
  ownFact,
  ownText,
  placeFacts,
  section,
  whenTexts,
  type Part,
  type Sheet,
} from './parts.js';
import {paperStrings} from './strings.js';

export function appointmentsSection(sheet: Sheet): Part {
  return section(
    sheet,
    'appointments',
    paperStrings.appointments(),
    comingAppointments(sheet).map((each) => appointmentBlock(sheet, each)),
  );
}

function appointmentBlock(sheet: Sheet, item: PlanAppointment): TemplateResult {
  const {title, state, when, youMustGo, setting, attending} = item;
  const {contact, organisation, phone, url, place, bring = [], text} = item;
  const whom = [contact, organisation].filter((line) => line !== undefined).join(', ');
  return html`<article class=${youMustGo ? 'block must' : 'block'}>
    <h3>
      ${own(sheet, title)}
      ${youMustGo ? html`<span class="must-go">${youMustGoText()}</span>` : nothing}
      ${
        state === 'arranged'
          ? nothing
          : html`<span class="state">${appointmentStateText(state)}</span>`
      }
    </h3>
    <p class="when">${whenTexts(sheet, when).map((line) => html`<span>${line}</span> `)}</p>
    ${setting === 'custody' ? html`<p>${paperStrings.inPrison()}</p>` : nothing}
    ${
      attending === undefined || attending === 'in-person'
        ? nothing
        : html`<p>${attendingStrings[attending]()}</p>`
    }
    ${placeFacts(sheet, place)} ${ownFact(sheet, appointmentStrings.withWhom(), whom || undefined)}
    ${fact(appointmentStrings.phone(), phone && html`<bdi>${phone}</bdi>`)}
    ${fact(appointmentStrings.page(), url && html`<bdi>${url}</bdi>`)}
    ${bring.length > 0 ? ownFact(sheet, appointmentStrings.bring(), bring.join(', ')) : nothing}
    ${ownText(sheet, text)} ${youMustGo ? html`<p>${paperStrings.goOrAsk()}</p>` : nothing}
    ${besides(sheet, item)}
    ${
      state === 'called-off'
        ? nothing
        : html`<div class="to-fill">
            <span class="label">${paperStrings.newTime()}</span>${lines(1)}
          </div>`
    }
  </article>`;
}
