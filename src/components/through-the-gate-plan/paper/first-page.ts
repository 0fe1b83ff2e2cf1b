/** The page that is enough on its own: when and where to be, the first night, and whom to call. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanAppointment} from '../../../data/contracts/gate-plan.js';
import {dateText} from '../../../i18n/format.js';
import {pictureTemplate} from '../../../pictures/template.js';
import {releaseTexts, type ReleaseLine} from '../../../plans/release-words.js';
import {sortedStateText, youMustGoText} from '../../../plans/states.js';
import {essentialText} from '../../../plans/titles.js';
import {roleText} from '../../../plans/who-words.js';
import {
  firstEssentials,
  firstPlaces,
  isShort,
  phonesOf,
  soonest,
  type FirstEssential,
  type PhoneEntry,
} from './order.js';
import {lines, own, ownText, section, whenTexts, type Part, type Sheet} from './parts.js';
import {ESSENTIAL_PICTURES} from './pictures.js';
import {paperStrings} from './strings.js';

/** Longer addresses stand in the later block alone. */
const MOST_ADDRESS = 110;

export function firstPage(sheet: Sheet): TemplateResult {
  const {plan, today, room} = sheet;
  return html`<div class="opening">
      <h1>${paperStrings.title()}</h1>
      <p>${paperStrings.belongsTo(plan.owner.name)}</p>
      <p class="small">${paperStrings.printedOn(dateText(today))}</p>
    </div>
    <div class="release">${releaseLines(sheet, (kind) => room.release.includes(kind))}</div>
    ${placesSection(sheet)} ${nightSection(sheet)} ${phonesSection(sheet)}`;
}

/** What is known of the day. */
export function releaseOf({
  plan,
  today,
  bankHolidays,
}: Pick<Sheet, 'plan' | 'today' | 'bankHolidays'>): readonly ReleaseLine[] {
  return releaseTexts(plan, {today, ...(bankHolidays && {bankHolidays})});
}

/** Some of it as paragraphs. */
export function releaseLines(
  sheet: Sheet,
  wanted: (kind: ReleaseLine['kind']) => boolean,
): readonly TemplateResult[] {
  return releaseOf(sheet)
    .filter(({kind}) => wanted(kind))
    .map(
      ({kind, text, own: isOwn}) => html`<p class=${kind}>${isOwn ? own(sheet, text) : text}</p>`,
    );
}

function placesSection(sheet: Sheet): Part {
  const all = firstPlaces(sheet);
  const shown = soonest(all, sheet.room.places);
  return section(sheet, 'where', paperStrings.where(), [
    shown.length > 0
      ? shown.map((each) => placeBlock(sheet, each))
      : html`<p>${paperStrings.nothingArranged()}</p>
          ${lines(2)}`,
    all.length > shown.length
      ? html`<p>${paperStrings.moreUnder(paperStrings.appointments())}</p>`
      : nothing,
  ]);
}

/** The few lines one needs on the way; the whole block comes on a later page. */
function placeBlock(
  sheet: Sheet,
  {title, when, youMustGo, place, contact, phone}: PlanAppointment,
): TemplateResult {
  const address = [place?.name, ...(place?.address ?? []), place?.postcode]
    .filter((line) => line !== undefined)
    .join(', ');
  const whom = [contact, phone].filter((line) => line !== undefined);
  return html`<article class=${youMustGo ? 'block must' : 'block'}>
    <h3>
      ${own(sheet, title)}
      ${youMustGo ? html`<span class="must-go">${youMustGoText()}</span>` : nothing}
    </h3>
    <p class="when">${whenTexts(sheet, when).map((text) => html`<span>${text}</span> `)}</p>
    ${address && isShort(address, MOST_ADDRESS) ? html`<p>${own(sheet, address)}</p>` : nothing}
    ${
      whom.length > 0
        ? html`<p>${whom.map((line) => html`<span class="apart">${own(sheet, line)}</span> `)}</p>`
        : nothing
    }
  </article>`;
}

function nightSection(sheet: Sheet): Part {
  return section(sheet, 'night', paperStrings.night(), [
    html`<div class="pairs">
      ${firstEssentials(sheet.plan)
        .slice(0, sheet.room.essentials)
        .map((each) => essentialBlock(sheet, each))}
    </div>`,
  ]);
}

function essentialBlock(sheet: Sheet, {kind, item}: FirstEssential): TemplateResult {
  const {state, text} = item ?? {};
  const isLong = text !== undefined && !isShort(text, sheet.room.text);
  return html`<div class="pair">
    ${sheet.withPictures ? pictureTemplate(ESSENTIAL_PICTURES[kind], {size: 56}) : nothing}
    <div>
      <h3>
        ${essentialText(kind)}
        ${state === undefined ? nothing : html`<span class="state">${sortedStateText(state)}</span>`}
      </h3>
      ${
        text === undefined
          ? state === 'sorted'
            ? nothing
            : lines(1)
          : isLong
            ? sheet.room.text === 0
              ? nothing
              : html`<p>${paperStrings.moreUnder(paperStrings.firstDays())}</p>`
            : ownText(sheet, text)
      }
    </div>
  </div>`;
}

function phonesSection(sheet: Sheet): Part {
  const all = phonesOf(sheet, ({role = 'other'}) => roleText(role));
  const {phones: most, blanks} = sheet.room;
  return section(sheet, 'phones', paperStrings.phones(), [
    html`<div class="pairs">
      ${all.slice(0, most).map((each) => phoneLine(sheet, each))} ${lines(blanks)}
    </div>`,
    all.length > most ? html`<p>${paperStrings.moreUnder(paperStrings.people())}</p>` : nothing,
  ]);
}

function phoneLine(sheet: Sheet, {label, name, phone}: PhoneEntry): TemplateResult {
  return html`<div class="pair">
    <p>
      ${name === undefined ? own(sheet, label) : html`${own(sheet, name)} (${own(sheet, label)})`}
    </p>
    <p class="number"><bdi>${phone}</bdi></p>
  </div>`;
}
