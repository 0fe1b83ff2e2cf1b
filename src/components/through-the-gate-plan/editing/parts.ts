/** The parts of a plan with what can be changed in them. An empty part is there too: it can be added to. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PlanItem, PlanLicence, PlanList} from '../../../data/contracts/gate-plan.js';
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
import {activityEntry} from '../parts/activities.js';
import {appointmentEntry} from '../parts/appointments.js';
import {actionEntry, supportEntry} from '../parts/areas.js';
import {essentialEntry, releaseTemplate} from '../parts/day.js';
import {documentEntry, handoverEntry, medicineEntry} from '../parts/health.js';
import {licenceContent} from '../parts/licence.js';
import {personEntry} from '../parts/people.js';
import {transfersTemplate} from '../parts/story.js';
import {factStrings, headStrings, partStrings, type PlanPart} from '../strings.js';
import {areaTitle, nameIn} from '../texts.js';
import {licenceStrings as words, storyStrings} from '../detail-strings.js';
import {addTemplate, controlsTemplate, doTemplate, editTemplate, type Editing} from './controls.js';
import {foldTemplate} from './fold.js';
import {editStrings} from './strings.js';

/** For forms that stand so many levels further down. */
const below = (editing: Editing, levels: number): Editing => ({
  ...editing,
  level: editing.level + levels,
});

/** A part, closed to begin with. */
const partFold = (
  {plan}: Sight,
  editing: Editing,
  part: PlanPart,
  lists: readonly PlanList[],
  content: unknown,
): unknown =>
  foldTemplate(
    editing,
    partStrings[part](),
    lists.flatMap((list) => plan[list].map(({id}) => id)),
    lists,
    content,
  );

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
  return partFold(
    see,
    editing,
    'words',
    ['words'],
    html`${WORDS_KINDS.map((kind) => {
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
    ${addTemplate(editing, {kind: 'add', list: 'words'})}`,
  );
}

export function dayPart(see: Sight, editing: Editing): unknown {
  return html`<div class="release">${releaseTemplate(see)}</div>
    ${editTemplate(editing, {kind: 'release'})}
    <div class="group">
      ${headTemplate(see, 1, headStrings.essentials())}
      ${foldTemplate(
        editing,
        headStrings.essentials(),
        see.plan.essentials.map(({id}) => id),
        ['essentials'],
        html`${listTemplate(see, below(editing, 1), 'essentials', see.plan.essentials, (item) =>
          essentialEntry(see, item),
        )}
        ${addTemplate(below(editing, 1), {kind: 'add', list: 'essentials'})}`,
      )}
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
    listTemplate(see, inGroup, 'actions', actionsOf.get(key) ?? [], (item) =>
      actionEntry(see, item),
    );
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
            listTemplate(see, inGroup, 'supports', help, (item) => supportEntry(see, item)),
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

export function peoplePart(see: Sight, editing: Editing): unknown {
  const {people, noOne} = see.plan;
  const isMe = editing.context?.by.role === 'me';
  const hasChosen = people.some(({role = 'chosen-person'}) => role === 'chosen-person');
  return html`${noOne ? line(factStrings.noOne()) : nothing}
  ${partFold(
    see,
    editing,
    'people',
    ['people'],
    html`${listTemplate(see, editing, 'people', people, (item) => personEntry(see, item))}
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
    }`,
  )}`;
}

export function appointmentsPart(see: Sight, editing: Editing): unknown {
  return partFold(
    see,
    editing,
    'appointments',
    ['appointments'],
    html`${listTemplate(see, editing, 'appointments', see.plan.appointments, (item) =>
      appointmentEntry(see, item),
    )}
    ${addTemplate(editing, {kind: 'add', list: 'appointments'})}`,
  );
}

export function activitiesPart(see: Sight, editing: Editing): unknown {
  return partFold(
    see,
    editing,
    'activities',
    ['activities'],
    html`${listTemplate(see, editing, 'activities', see.plan.activities, (item) =>
      activityEntry(see, item),
    )}
    ${addTemplate(editing, {kind: 'add', list: 'activities'})}`,
  );
}

/** The licence as it was supplied; of each condition can be said what it means. */
export function licencePart(see: Sight, editing: Editing, licence: PlanLicence): unknown {
  return foldTemplate(
    editing,
    partStrings.licence(),
    licence.conditions.map(({id}) => id),
    [],
    licenceContent(see, licence, ({id, number, text}) =>
      editTemplate(
        editing,
        {kind: 'explain', item: id},
        editStrings.explainWhat(number === undefined ? text : words.condition(number)),
      ),
    ),
  );
}

/** Nothing where there is none and whoever signs cannot add any. */
export function healthPart(see: Sight, editing: Editing): unknown {
  const {medicines, handovers} = see.plan;
  const inGroup = below(editing, 1);
  const group = (title: string, list: 'medicines' | 'handovers', entries: unknown) => {
    const add = addTemplate(inGroup, {kind: 'add', list});
    return entries === nothing && add === nothing
      ? nothing
      : html`<div class="group">${headTemplate(see, 1, title)} ${entries} ${add}</div>`;
  };
  const groups = [
    group(
      headStrings.medicines(),
      'medicines',
      listTemplate(see, inGroup, 'medicines', medicines, (item) => medicineEntry(see, item)),
    ),
    group(
      headStrings.handovers(),
      'handovers',
      listTemplate(see, inGroup, 'handovers', handovers, (item) => handoverEntry(see, item)),
    ),
  ].filter((each) => each !== nothing);
  return groups.length > 0
    ? partFold(see, editing, 'health', ['medicines', 'handovers'], groups)
    : undefined;
}

/** Where the plan has been, and where it goes on. */
export function movesPart(see: Sight, editing: Editing): unknown {
  const edit = editTemplate(editing, {kind: 'prison'});
  const moves = transfersTemplate(see);
  if (edit === nothing && moves === nothing) return nothing;
  return html`${moves} ${edit}`;
}

export function documentsPart(see: Sight, editing: Editing): unknown {
  return partFold(
    see,
    editing,
    'documents',
    ['documents'],
    html`${listTemplate(see, editing, 'documents', see.plan.documents, (item) =>
      documentEntry(see, item),
    )}
    ${addTemplate(editing, {kind: 'add', list: 'documents'})}`,
  );
}

export function disagreementsPart(see: Sight, editing: Editing): unknown {
  const inGroup = below(editing, 1);
  return html`<div class="group">
    ${headTemplate(see, 1, headStrings.disagreements())}
    ${listTemplate(see, inGroup, 'disagreements', see.plan.disagreements, (item) => {
      const about = nameIn(see.plan, item.about);
      return {item, title: item.text, lines: line(about ? storyStrings.about(about) : '')};
    })}
    ${addTemplate(inGroup, {kind: 'add', list: 'disagreements'})}
  </div>`;
}
