/** Each part of life: goals, what is done for them and by whom, and support. */
import {html, type TemplateResult} from 'lit';
import type {
  PlanAction,
  PlanArea,
  PlanGoal,
  PlanSupport,
} from '../../../data/contracts/gate-plan.js';
import {isNotSorted} from '../../../plans/not-sorted.js';
import {actionStateText, supportStateText} from '../../../plans/states.js';
import {phaseText} from '../../../plans/titles.js';
import {
  besideTemplate,
  entriesTemplate,
  isSame,
  line,
  mostOften,
  ownText,
  readersTemplate,
  type Entry,
  type Sight,
} from '../entry.js';
import {headTemplate} from '../part.js';
import {factStrings, headStrings, planStrings} from '../strings.js';
import {areaTitle, whenText, whoList} from '../texts.js';

/** By their area or goal, so that a long plan is gone through once. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function areasContent(see: Sight): unknown {
  const {areas, goals, actions, supports} = see.plan;
  const goalsOf = grouped(goals, ({area}) => area);
  const actionsOf = grouped(actions, ({goal, area}) => goal ?? area);
  const supportsOf = grouped(supports, ({area}) => area);
  const most = mostOften(areas.map(({audience}) => audience));
  return html`${readersTemplate(see, most)}
  ${areas.map((area) => {
    const own = goalsOf.get(area.id) ?? [];
    const others = actionsOf.get(area.id) ?? [];
    const help = supportsOf.get(area.id) ?? [];
    const isEmpty = own.length + others.length + help.length === 0;
    return html`<div class="area">
      <div class="part-head">
        ${pictureOf(see, area)}
        ${headTemplate(see, 1, html`<span lang=${area.title ? see.own : ''}>${areaTitle(area)}</span>`)}
      </div>
      ${isSame(area.audience, most) ? '' : readersTemplate(see, area.audience)}
      ${isEmpty ? line(planStrings.empty(), 'quiet') : ''}
      ${own.map((goal) => goalTemplate(see, goal, actionsOf.get(goal.id) ?? []))}
      ${groupTemplate(
        see,
        own.length > 0 ? headStrings.others() : '',
        others.map((each) => actionEntry(see, each)),
      )}
      ${groupTemplate(
        see,
        headStrings.supports(),
        help.map((each) => supportEntry(see, each)),
      )}
      ${besideTemplate(see, area)}
    </div>`;
  })}`;
}

const pictureOf = (see: Sight, {id, kind}: PlanArea): unknown =>
  see.picture(see.config.pictures?.[id] ?? see.config.pictures?.[kind ?? ''] ?? kind ?? '');

function groupTemplate(see: Sight, title: string, entries: readonly Entry[]): unknown {
  if (entries.length === 0) return '';
  return html`<div class="group">
    ${title ? headTemplate(see, 2, title) : ''}${entriesTemplate(see, entries)}
  </div>`;
}

function goalTemplate(see: Sight, goal: PlanGoal, actions: readonly PlanAction[]): TemplateResult {
  const {text, state, importance} = goal;
  const where =
    state === 'reached'
      ? factStrings.reached()
      : state === 'not-now'
        ? factStrings.laterGoal()
        : '';
  return html`<div class="goal">
    <div class="entry-head">
      ${headTemplate(see, 2, html`<span lang=${see.own}>${text}</span>`)}
      ${line(where, state === 'reached' ? 'state done' : 'state')}
    </div>
    ${line(importance ? factStrings.importance(importance) : '', 'quiet')}
    ${besideTemplate(see, goal)}
    ${entriesTemplate(
      see,
      actions.map((each) => actionEntry(see, each)),
    )}
  </div>`;
}

export function actionEntry(see: Sight, item: PlanAction): Entry {
  const {text, state, who, when, confidence, after = []} = item;
  const {actions} = see.plan;
  const first = after
    .map((id) => actions.find((each) => each.id === id))
    .filter((each) => each && isNotSorted('actions', each));
  return {
    item,
    title: text,
    state: actionStateText(state),
    isDone: state === 'done',
    isOpen: isNotSorted('actions', item),
    lines: html`${line(factStrings.who(whoList(who, see)))}
    ${line(when && (whenText(when) || (when.phase && phaseText(when.phase))))}
    ${ownText(see, when?.day === undefined ? '' : when.text)}
    ${first.map((each) => line(factStrings.after(each?.text ?? '')))}
    ${line(confidence ? factStrings.confidence(confidence) : '', 'quiet')}`,
  };
}

export function supportEntry(see: Sight, item: PlanSupport): Entry {
  const {text, state, who = [], responsible = []} = item;
  const whose =
    responsible.length > 1
      ? factStrings.byBoth()
      : responsible[0] === 'prison'
        ? factStrings.byPrison()
        : responsible[0] === 'community'
          ? factStrings.byCommunity()
          : '';
  return {
    item,
    title: text,
    state: supportStateText(state),
    isDone: state === 'met',
    isOpen: isNotSorted('supports', item),
    lines: html`${line(who.length > 0 ? factStrings.support(whoList(who, see)) : '')} ${line(whose)}`,
  };
}
