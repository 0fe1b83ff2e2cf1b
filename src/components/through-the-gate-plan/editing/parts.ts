/** The parts of a plan with what can be changed in them. An empty part is there too: it can be added to. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PlanItem, PlanList} from '../../../data/contracts/gate-plan.js';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {goalStateText} from '../../../plans/edits/index.js';
import {wordsStrings} from '../detail-strings.js';
import {
  besideTemplate,
  entryInside,
  line,
  readersTemplate,
  type Entry,
  type Sight,
} from '../entry.js';
import {headTemplate} from '../part.js';
import {appointmentEntry} from '../parts/appointments.js';
import {actionEntry, supportEntry} from '../parts/areas.js';
import {essentialEntry, releaseTemplate} from '../parts/day.js';
import {documentEntry} from '../parts/health.js';
import {personEntry} from '../parts/people.js';
import {factStrings, headStrings} from '../strings.js';
import {areaTitle, nameIn} from '../texts.js';
import {storyStrings} from '../detail-strings.js';
import {
  addTemplate,
  controlsTemplate,
  doTemplate,
  releaseEditTemplate,
  type Editing,
} from './controls.js';
import {editStrings} from './strings.js';

/** For forms that stand so many levels further down. */
const below = (editing: Editing, levels: number): Editing => ({
  ...editing,
  level: editing.level + levels,
});

/** A list whose things can be changed and put in another order. */
function listTemplate<T extends PlanItem>(
  see: Sight,
  editing: Editing,
  list: PlanList,
  items: readonly T[],
  entryOf: (item: T) => Entry,
): unknown {
  if (items.length === 0) return nothing;
  return html`<ul class="entries">
    ${repeat(
      items,
      ({id}) => id,
      (item, i) => {
        const entry = entryOf(item);
        return html`<li class="entry${entry.isMust ? ' must' : ''}" data-item="${list}.${item.id}">
          ${entryInside(
            see,
            entry,
            controlsTemplate(editing, list, item, {
              isFirst: i === 0,
              isLast: i === items.length - 1,
            }),
          )}
        </li>`;
      },
    )}
  </ul>`;
}

export function wordsPart(see: Sight, editing: Editing): unknown {
  return html`${WORDS_KINDS.map((kind) => {
    const said = see.plan.words.filter((each) => each.kind === kind);
    return said.length === 0
      ? nothing
      : html`<div class="group">
          ${headTemplate(see, 1, wordsStrings[kind]())}
          ${listTemplate(see, below(editing, 1), 'words', said, (item) => ({
            item,
            title: item.text,
            lines: readersTemplate(see, item.audience),
          }))}
        </div>`;
  })}
  ${addTemplate(editing, {kind: 'add', list: 'words'})}`;
}

export function dayPart(see: Sight, editing: Editing): unknown {
  return html`<div class="release">${releaseTemplate(see)}</div>
    ${releaseEditTemplate(editing)}
    <div class="group">
      ${headTemplate(see, 1, headStrings.essentials())}
      ${listTemplate(see, below(editing, 1), 'essentials', see.plan.essentials, (item) =>
        essentialEntry(see, item),
      )}
      ${addTemplate(below(editing, 1), {kind: 'add', list: 'essentials'})}
    </div>`;
}

/** By their area or goal, so that a long plan is gone through once. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function areasPart(see: Sight, editing: Editing): unknown {
  const [inArea, inGroup] = [below(editing, 1), below(editing, 2)];
  const {areas, goals, actions, supports} = see.plan;
  const goalsOf = grouped(goals, ({area}) => area);
  const actionsOf = grouped(actions, ({goal, area}) => goal ?? area);
  const supportsOf = grouped(supports, ({area}) => area);
  const steps = (key: string) =>
    listTemplate(see, inGroup, 'actions', actionsOf.get(key) ?? [], (item) =>
      actionEntry(see, item),
    );
  return html`${areas.map((area) => {
    const own = goalsOf.get(area.id) ?? [];
    const context = {area: area.id};
    return html`<div class="area">
      ${headTemplate(see, 1, html`<span lang=${area.title ? see.own : ''}>${areaTitle(area)}</span>`)}
      ${readersTemplate(see, area.audience)} ${besideTemplate(see, area)}
      ${controlsTemplate(inArea, 'areas', area)}
      ${repeat(
        own,
        ({id}) => id,
        (goal, i) =>
          html`<div class="goal" data-item="goals.${goal.id}">
            <div class="entry-head">
              ${headTemplate(see, 2, html`<span lang=${see.own}>${goal.text}</span>`)}
              <p class=${goal.state === 'reached' ? 'state done' : 'state'}>
                ${goal.state === 'active' ? nothing : goalStateText(goal.state)}
              </p>
            </div>
            ${line(goal.importance ? factStrings.importance(goal.importance) : '', 'quiet')}
            ${besideTemplate(see, goal)}
            ${controlsTemplate(inGroup, 'goals', goal, {
              isFirst: i === 0,
              isLast: i === own.length - 1,
            })}
            ${steps(goal.id)}
            ${addTemplate(inGroup, {kind: 'add', list: 'actions', ...context, goal: goal.id})}
          </div>`,
      )}
      ${addTemplate(inArea, {kind: 'add', list: 'goals', ...context})}
      <div class="group">
        ${headTemplate(see, 2, own.length > 0 ? headStrings.others() : headStrings.steps())}
        ${steps(area.id)} ${addTemplate(inGroup, {kind: 'add', list: 'actions', ...context})}
      </div>
      <div class="group">
        ${headTemplate(see, 2, headStrings.supports())}
        ${listTemplate(see, inGroup, 'supports', supportsOf.get(area.id) ?? [], (item) =>
          supportEntry(see, item),
        )}
        ${addTemplate(inGroup, {kind: 'add', list: 'supports', ...context})}
      </div>
    </div>`;
  })}
  ${addTemplate(editing, {kind: 'add', list: 'areas'})}`;
}

export function peoplePart(see: Sight, editing: Editing): unknown {
  const {people, noOne} = see.plan;
  const isMe = editing.context?.by.role === 'me';
  const hasChosen = people.some(({role = 'chosen-person'}) => role === 'chosen-person');
  return html`${noOne ? line(factStrings.noOne()) : nothing}
  ${listTemplate(see, editing, 'people', people, (item) => personEntry(see, item))}
  ${addTemplate(editing, {kind: 'add', list: 'people'})}
  ${
    isMe && !hasChosen
      ? doTemplate(
          noOne ? 'no-one:off' : 'no-one:on',
          noOne ? editStrings.noOneTakeBack() : editStrings.noOneSay(),
          'link',
          'no-one',
        )
      : nothing
  }`;
}

export function appointmentsPart(see: Sight, editing: Editing): unknown {
  return html`${listTemplate(see, editing, 'appointments', see.plan.appointments, (item) =>
    appointmentEntry(see, item),
  )}
  ${addTemplate(editing, {kind: 'add', list: 'appointments'})}`;
}

export function documentsPart(see: Sight, editing: Editing): unknown {
  return html`${listTemplate(see, editing, 'documents', see.plan.documents, (item) =>
    documentEntry(see, item),
  )}
  ${addTemplate(editing, {kind: 'add', list: 'documents'})}`;
}

export function disagreementsPart(see: Sight, editing: Editing): unknown {
  return html`${listTemplate(see, editing, 'disagreements', see.plan.disagreements, (item) => {
    const about = nameIn(see.plan, item.about);
    return {item, title: item.text, lines: line(about ? storyStrings.about(about) : '')};
  })}
  ${addTemplate(editing, {kind: 'add', list: 'disagreements'})}`;
}
