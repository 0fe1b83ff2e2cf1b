/** The licence as it came, the person's own words, and what they do not agree with. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LicenceCondition, PlanDisagreement} from '../../../data/contracts/gate-plan.js';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {dateText} from '../../../i18n/format.js';
import {notLegalText} from '../../../plans/states.js';
import {whoText} from '../../../plans/who-words.js';
import {licenceStrings, wordsStrings} from '../detail-strings.js';
import {nameIn} from '../texts.js';
import {besides, own, ownText, section, type Part, type Sheet} from './parts.js';
import {paperStrings} from './strings.js';

export function licenceSection(sheet: Sheet): Part {
  const {licence} = sheet.plan;
  if (licence === undefined || licence.conditions.length === 0) return nothing;
  const {source, date, ends, conditions, language} = licence;
  return section(sheet, 'licence', paperStrings.licence(), [
    html`<p>${licenceStrings.exact(source, dateText(date))}</p>`,
    ends === undefined ? nothing : html`<p>${licenceStrings.ends(dateText(ends))}</p>`,
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
    ${hasMap ? html`<p>${licenceStrings.map()}</p>` : nothing}
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
        : html`<h3>${wordsStrings[kind]()}</h3>
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
  const title = nameIn(sheet.plan, item.about);
  return html`<div class="row">
    <div>
      ${title ? html`<p class="small">${paperStrings.about(title)}</p>` : nothing}
      ${ownText(sheet, item.text)} ${besides(sheet, item)}
    </div>
  </div>`;
}
