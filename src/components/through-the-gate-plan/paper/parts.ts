/** What every section of the paper is made of. */
import {html, nothing, type TemplateResult} from 'lit';
import {capitalised} from '../../../i18n/format.js';
import {currentLanguage} from '../../../i18n/msg.js';
import {dayText} from '../../../activities/day-words.js';
import {weekdayOfDay} from '../../../activities/session-dates.js';
import {timeText} from '../../../i18n/clock.js';
import type {GatePlan, PlanItem, PlanPlace, PlanTime} from '../../../data/contracts/gate-plan.js';
import {pictureTemplate} from '../../../pictures/template.js';
import {phaseText} from '../../../plans/titles.js';
import {whoText} from '../../../plans/who-words.js';
import {appointmentStrings} from '../detail-strings.js';
import type {PlanPaperOptions} from './options.js';
import {SECTION_PICTURES, type PaperSection} from './pictures.js';
import type {Room} from './room.js';
import {paperStrings} from './strings.js';

/** A paper that is being written. */
export interface Sheet extends PlanPaperOptions {
  /** As its reader may see it. */
  readonly plan: GatePlan;
  readonly withPictures: boolean;
  /** What the first page takes. */
  readonly room: Room;
}

export type Part = TemplateResult | typeof nothing;

/** Words of the plan's, in its language, kept in their own direction. */
export function own({plan}: Sheet, text: string, language = plan.language): TemplateResult {
  const {tag} = currentLanguage();
  return language === undefined || language === tag
    ? html`<bdi>${text}</bdi>`
    : html`<bdi lang=${language}>${text}</bdi>`;
}

/** The same as a paragraph with its lines, where there is any. */
export function ownText(sheet: Sheet, text: string | undefined, language?: string): Part {
  return text === undefined ? nothing : html`<p class="own">${own(sheet, text, language)}</p>`;
}

/** One line of "Where: 14 Chapel Street"; nothing where it is not known. */
export function fact(label: string, value: unknown): Part {
  return value === undefined || value === nothing
    ? nothing
    : html`<p class="fact"><span class="label">${label}</span> ${value}</p>`;
}

/** A line of the plan's own words behind a label. */
export function ownFact(sheet: Sheet, label: string, value: string | undefined): Part {
  return fact(label, value === undefined ? undefined : own(sheet, value));
}

/** Lines for a pen. */
export function lines(count: number): TemplateResult {
  return html`${Array.from({length: count}, () => html`<div class="line"></div>`)}`;
}

/** Staff say something beside it; nothing is edited. */
export function besides(sheet: Sheet, {notes = [], askAgain}: PlanItem): TemplateResult {
  return html`${notes.map(
    ({by, text}) =>
      html`<p class="beside">
        <span class="label">${paperStrings.says(whoText(by, sheet.plan.people))}</span>
        ${own(sheet, text)}
      </p>`,
  )}${askAgain ? html`<p class="beside">${paperStrings.stillRight()}</p>` : nothing}`;
}

/** Those of the first page, where there is little room. */
const FIRST: ReadonlySet<PaperSection> = new Set<PaperSection>(['where', 'night', 'phones']);

/** A section, with its picture where there are any. Nothing where it holds nothing. */
export function section(
  {withPictures}: Sheet,
  name: PaperSection,
  heading: string,
  content: readonly unknown[],
): Part {
  if (content.every((part) => part === nothing)) return nothing;
  return html`<section class=${name}>
    <h2>
      ${withPictures ? pictureTemplate(SECTION_PICTURES[name], {size: FIRST.has(name) ? 40 : 64}) : nothing}${heading}
    </h2>
    ${content}
  </section>`;
}

/** "Friday 5 March 2027, 2pm to 2:45pm", "First days", "By the end of January". */
export function whenTexts(sheet: Sheet, when: PlanTime | undefined): readonly unknown[] {
  if (when === undefined) return [];
  const {day, phase, from, to, text} = when;
  const date = day && capitalised(dayText(weekdayOfDay(day), day));
  const stretch = date ?? (phase && phase !== 'now' && text === undefined ? phaseText(phase) : '');
  const clock = from && (to ? paperStrings.fromTo(timeText(from), timeText(to)) : timeText(from));
  const both = stretch && clock ? paperStrings.dayAndTime(stretch, clock) : stretch || clock;
  return [...(both ? [both] : []), ...(text === undefined ? [] : [own(sheet, text)])];
}

/** The name and the address of a place in one line; the way there in the next. */
export function placeFacts(sheet: Sheet, place: PlanPlace | undefined): Part {
  const {name, address = [], postcode, directions} = place ?? {};
  const all = [name, ...address, postcode].filter((line) => line !== undefined);
  if (all.length === 0 && directions === undefined) return nothing;
  return html`${all.length > 0 ? ownFact(sheet, appointmentStrings.where(), all.join(', ')) : nothing}
  ${ownText(sheet, directions)}`;
}
