/** The areas of a plan with their goals, steps and help, each of which can be changed where it stands. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {goalStateText} from '../../../plans/edits/index.js';
import {besideTemplate, line, readersTemplate, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';
import {actionEntry, grouped, supportEntry} from '../parts/areas.js';
import {factStrings, headStrings} from '../strings.js';
import {areaTitle} from '../texts.js';
import {addTemplate, controlsTemplate, type Editing} from './controls.js';
import {foldTemplate} from './fold.js';
import {below, listTemplate} from './lists.js';

/** No heading over nothing. */
const groupTemplate = (see: Sight, title: string, entries: unknown): unknown =>
  entries === nothing
    ? nothing
    : html`<div class="group">${headTemplate(see, 2, title)} ${entries}</div>`;

export function areasPart(see: Sight, editing: Editing): unknown {
  const [inArea, inGroup] = [below(editing, 1), below(editing, 2)];
  const {areas, goals, actions, supports} = see.plan;
  const goalsOf = grouped(goals, ({area}) => area);
  const actionsOf = grouped(actions, ({goal, area}) => goal ?? area);
  const supportsOf = grouped(supports, ({area}) => area);
  const steps = (key: string) =>
    listTemplate(see, inGroup, 'actions', actionsOf.get(key) ?? [], actionEntry);
  return html`${areas.map((area) => {
    const own = goalsOf.get(area.id) ?? [];
    const others = actionsOf.get(area.id) ?? [];
    const help = supportsOf.get(area.id) ?? [];
    const all = [...own, ...own.flatMap(({id}) => actionsOf.get(id) ?? []), ...others, ...help];
    const context = {area: area.id};
    const title = html`<span lang=${area.title ? see.own : ''}>${areaTitle(area)}</span>`;
    return html`<div class="area">
      ${headTemplate(see, 1, title)}
      ${foldTemplate(
        editing,
        title,
        all.map(({id}) => id),
        [area.id],
        html`${readersTemplate(see, area.audience)} ${besideTemplate(see, area)}
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
          ${groupTemplate(
            see,
            own.length > 0 ? headStrings.others() : headStrings.steps(),
            steps(area.id),
          )}
          ${groupTemplate(
            see,
            headStrings.supports(),
            listTemplate(see, inGroup, 'supports', help, supportEntry),
          )}
          <div class="add-row">
            ${addTemplate(inArea, {kind: 'add', list: 'goals', ...context})}
            ${addTemplate(inArea, {kind: 'add', list: 'actions', ...context})}
            ${addTemplate(inArea, {kind: 'add', list: 'supports', ...context})}
          </div>`,
      )}
    </div>`;
  })}
  ${addTemplate(editing, {kind: 'add', list: 'areas'})}`;
}
