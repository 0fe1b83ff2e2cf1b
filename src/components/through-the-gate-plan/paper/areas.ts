/** What the person wants in each part of life, what is to be done for it, and who does it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {
  PlanAction,
  PlanArea,
  PlanGoal,
  PlanSupport,
  PlanWho,
} from '../../../data/contracts/gate-plan.js';
import {pictureTemplate} from '../../../pictures/template.js';
import {actionStateText, saidStateText, supportStateText} from '../../../plans/states.js';
import {areaText} from '../../../plans/titles.js';
import {whoText} from '../../../plans/who-words.js';
import {besides, lines, own, ownText, section, whenTexts, type Part, type Sheet} from './parts.js';
import {AREA_PICTURES} from './pictures.js';
import {paperStrings} from './strings.js';

/** What was said no to is an answer: it is not on the paper. */
const isWanted = ({state}: {readonly state: string}) =>
  !['not-now', 'not-needed', 'declined'].includes(state);

export function areasSection(sheet: Sheet): Part {
  return section(
    sheet,
    'areas',
    paperStrings.areas(),
    sheet.plan.areas.map((area) => areaPart(sheet, area)),
  );
}

function areaPart(sheet: Sheet, area: PlanArea): TemplateResult {
  const {plan} = sheet;
  const here = <T extends {readonly area?: string; readonly state: string}>(all: readonly T[]) =>
    all.filter((each) => each.area === area.id && isWanted(each));
  const goals = here(plan.goals);
  const actions = here(plan.actions);
  const supports = here(plan.supports);
  const shown = new Set(goals.map(({id}) => id));
  const others = actions.filter(({goal}) => goal === undefined || !shown.has(goal));
  const picture = area.kind && AREA_PICTURES[area.kind];
  return html`<div class="area">
    <h3>
      ${sheet.withPictures ? pictureTemplate(picture, {size: 48}) : nothing}
      ${area.kind ? areaText(area.kind) : own(sheet, area.title ?? '')}
    </h3>
    ${besides(sheet, area)}
    ${goals.map((goal) =>
      goalPart(
        sheet,
        goal,
        actions.filter((each) => each.goal === goal.id),
      ),
    )}
    ${others.map((each) => actionRow(sheet, each))}
    ${supports.map((each) => supportRow(sheet, each))}
    ${goals.length + others.length + supports.length === 0 ? lines(2) : nothing}
  </div>`;
}

/** The first of its actions stays with it. */
function goalPart(sheet: Sheet, goal: PlanGoal, actions: readonly PlanAction[]): TemplateResult {
  const {text, state} = goal;
  const [first, ...rest] = actions;
  return html`<div class="goal">
      <h4>
        ${own(sheet, text)}
        ${state === 'reached' ? html`<span class="state">${paperStrings.reached()}</span>` : nothing}
      </h4>
      ${besides(sheet, goal)} ${first ? actionRow(sheet, first) : nothing}
    </div>
    ${rest.map((each) => actionRow(sheet, each))}`;
}

function actionRow(sheet: Sheet, action: PlanAction): TemplateResult {
  const {text, who, when, state} = action;
  return html`<div class="row">
    <div>
      ${ownText(sheet, text)}
      <p class="small">
        ${whoParts(sheet, who)}
        ${whenTexts(sheet, when).map((each) => html`<span class="apart">${each}</span> `)}
        <span class="apart state">${actionStateText(state)}</span>
      </p>
      ${besides(sheet, action)}
    </div>
  </div>`;
}

function supportRow(sheet: Sheet, support: PlanSupport): TemplateResult {
  const {text, who = [], state} = support;
  return html`<div class="row">
    <div>
      ${ownText(sheet, text)}
      <p class="small">
        ${whoParts(sheet, who)}
        <span class="apart state">${supportStateText(state)}</span>
      </p>
      ${besides(sheet, support)}
    </div>
  </div>`;
}

const whoParts = ({plan}: Sheet, who: readonly PlanWho[]): readonly TemplateResult[] =>
  who.map((each) => html`<span class="apart">${whoText(each, plan.people)}</span> `);

/** What goes on outside, and what the person takes part in. */
export function activitiesSection(sheet: Sheet): Part {
  const activities = sheet.plan.activities.filter(({said}) => said !== 'not-now');
  return section(
    sheet,
    'activities',
    paperStrings.activities(),
    activities.map(
      (item) =>
        html`<div class="row">
          <div>
            <p class="label">${own(sheet, item.name)}</p>
            ${ownText(sheet, item.text)}
            <p class="small">
              ${whenTexts(sheet, item.when).map((each) => html`<span class="apart">${each}</span> `)}
              <span class="apart state">${saidStateText(item.said)}</span>
            </p>
            ${besides(sheet, item)}
          </div>
        </div>`,
    ),
  );
}
