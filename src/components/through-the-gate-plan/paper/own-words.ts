/** The licence as it came, the person's own words, and what they do not agree with. */
import {html, nothing, type TemplateResult} from 'lit';
import type {
  GatePlan,
  LicenceCondition,
  PlanDisagreement,
} from '../../../data/contracts/gate-plan.js';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {dateText} from '../../../i18n/format.js';
import {notLegalText} from '../../../plans/states.js';
import {areaText, essentialText} from '../../../plans/titles.js';
import {whoText} from '../../../plans/who-words.js';
import {documentTexts, handoverTexts, wordsTexts} from './kind-words.js';
import {besides, own, ownText, section, type Part, type Sheet} from './parts.js';
import {paperStrings} from './strings.js';

export function licenceSection(sheet: Sheet): Part {
  const {licence} = sheet.plan;
  if (licence === undefined || licence.conditions.length === 0) return nothing;
  const {source, date, ends, conditions, language} = licence;
  return section(sheet, 'licence', paperStrings.licence(), [
    html`<p>${paperStrings.wordForWord(source, dateText(date))}</p>`,
    ends === undefined ? nothing : html`<p>${paperStrings.licenceEnds(dateText(ends))}</p>`,
    ...conditions.map((each) => conditionBlock(sheet, each, language)),
  ]);
}

function conditionBlock(
  sheet: Sheet,
  {number, text, hasMap, explanation}: LicenceCondition,
  language: string | undefined,
): TemplateResult {
  return html`<article class="condition">
    ${number === undefined ? nothing : html`<h3><bdi>${number}</bdi></h3>`}
    <p class="verbatim">${own(sheet, text, language ?? sheet.plan.language)}</p>
    ${hasMap ? html`<p>${paperStrings.hasMap()}</p>` : nothing}
    ${
      explanation
        ? html`<div class="explanation">
            <p class="label">${notLegalText()}</p>
            ${ownText(sheet, explanation.text, explanation.language)}
            <p class="small">
              <span class="apart">${whoText(explanation.by, sheet.plan.people)}</span>
              ${
                explanation.date === undefined
                  ? nothing
                  : html`<span class="apart">${dateText(explanation.date)}</span>`
              }
            </p>
          </div>`
        : nothing
    }
  </article>`;
}

export function ownWordsSection(sheet: Sheet): Part {
  const {words, disagreements} = sheet.plan;
  return section(sheet, 'words', paperStrings.ownWords(), [
    ...WORDS_KINDS.map((kind) => {
      const said = words.filter((each) => each.kind === kind);
      return said.length === 0
        ? nothing
        : html`<h3>${wordsTexts[kind]()}</h3>
            ${said.map(
              (item) =>
                html`<div class="row">
                  <div>${ownText(sheet, item.text, item.language)} ${besides(sheet, item)}</div>
                </div>`,
            )}`;
    }),
    disagreements.length === 0
      ? nothing
      : html`<h3>${paperStrings.notAgree()}</h3>
          ${disagreements.map((item) => disagreementRow(sheet, item))}`,
  ]);
}

function disagreementRow(sheet: Sheet, item: PlanDisagreement): TemplateResult {
  const title = titleOf(sheet.plan, item.about);
  return html`<div class="row">
    <div>
      ${title ? html`<p class="small">${paperStrings.about(title)}</p>` : nothing}
      ${ownText(sheet, item.text)} ${besides(sheet, item)}
    </div>
  </div>`;
}

/** What an item of the plan is called: its title or name, or its words where they are short. */
function titleOf(plan: GatePlan, id: string | undefined): string {
  const has = (each: {readonly id: string}) => each.id === id;
  const area = plan.areas.find(has);
  if (area) return area.kind ? areaText(area.kind) : (area.title ?? '');
  const essential = plan.essentials.find(has);
  if (essential) return essential.kind ? essentialText(essential.kind) : (essential.title ?? '');
  const document = plan.documents.find(has);
  if (document) return document.kind ? documentTexts[document.kind]() : (document.title ?? '');
  const handover = plan.handovers.find(has);
  if (handover) return handoverTexts[handover.kind]();
  const named = [...plan.medicines, ...plan.activities, ...plan.people].find(has);
  if (named) return named.name ?? ('label' in named ? (named.label ?? '') : '');
  const titled = plan.appointments.find(has);
  const texts = [...plan.goals, ...plan.actions, ...plan.supports, ...plan.words];
  return titled?.title ?? texts.find(has)?.text ?? '';
}
