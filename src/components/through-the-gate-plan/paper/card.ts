/** A card a little taller than a bank card when it is folded, with the few lines one needs outside. */
import {html, nothing} from 'lit';
import type {PlanAppointment, PlanPlace} from '../../../data/contracts/gate-plan.js';
import {youMustGoText} from '../../../plans/states.js';
import {roleText} from '../../../plans/who-words.js';
import {firstPlaces, phonesOf, soonest} from './order.js';
import {lines, own, section, whenTexts, type Part, type Sheet} from './parts.js';
import {paperStrings} from './strings.js';

/** As many as have room in the type of the card, which never runs over its edge. */
const MOST = {places: 2, phones: 4, lines: 8, letters: 34} as const;

/** On the last page, below lines to write on: it can be cut out, and nothing is lost. */
export function lastPage(sheet: Sheet): Part {
  return html`<div class="last-page">
    ${section(sheet, 'notes', paperStrings.notes(), [lines(sheet.largePrint ? 7 : 10)])}
    ${cardPart(sheet)}
  </div>`;
}

function cardPart(sheet: Sheet): Part {
  const {card = 'without-name'} = sheet;
  if (card === 'none') return nothing;
  const name = card === 'with-name' ? excerpt(sheet.plan.owner.name) : undefined;
  const all = soonest(
    firstPlaces(sheet).filter(({when}) => when.day),
    MOST.places,
  );
  const [first] = all;
  const tall = all.reduce((sum, each) => sum + linesOf(each), name === undefined ? 0 : 1);
  const places = tall <= MOST.lines || first === undefined ? all : [first];
  const phones = phonesOf(sheet, ({role = 'other'}) => roleText(role)).slice(0, MOST.phones);
  return html`<section class="card-part">
    <h2>${paperStrings.card()}</h2>
    <p>${paperStrings.cardHow()}</p>
    <div class="card">
      <div class="face">
        ${name === undefined ? nothing : html`<p class="label">${own(sheet, name)}</p>`}
        ${places.map(
          ({when, place, youMustGo}) =>
            html`<div class="stop">
              ${youMustGo ? html`<p>${youMustGoText()}</p>` : nothing}
              <p class="label">${whenTexts(sheet, clockOf(when))}</p>
              <p>${own(sheet, addressOf(place))}</p>
            </div>`,
        )}
        ${all.length < MOST.places ? lines(1) : nothing}
      </div>
      <div class="face">
        ${phones.map(
          ({label, name: whose, phone}) =>
            html`<div class="stop">
              <p>${own(sheet, excerpt(name === undefined ? label : (whose ?? label)))}</p>
              <p class="number"><bdi>${phone}</bdi></p>
            </div>`,
        )}
        ${phones.length < MOST.phones ? lines(1) : nothing}
      </div>
    </div>
  </section>`;
}

/** The whole address, or where it is long its end: half of a street sends nobody anywhere. */
function addressOf(place: PlanPlace | undefined): string {
  const parts = [...(place?.address ?? []), place?.postcode].filter((line) => line !== undefined);
  const whole = parts.join(', ');
  return whole.length <= 2 * MOST.letters ? whole : excerpt(place?.postcode ?? parts.at(-1) ?? '');
}

const linesOf = ({youMustGo, place, when}: PlanAppointment): number =>
  (youMustGo ? 1 : 0) +
  (when.from === undefined ? 1 : 2) +
  Math.ceil(addressOf(place).length / MOST.letters);

/** What stands whole elsewhere on the paper. */
function excerpt(text: string): string {
  return text.length <= MOST.letters ? text : `${text.slice(0, MOST.letters - 1).trimEnd()}…`;
}

/** Without the words that can stand beside a day. */
const clockOf = ({text: _, ...clock}: PlanAppointment['when']): PlanAppointment['when'] => clock;
