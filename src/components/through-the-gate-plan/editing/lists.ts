/** Lists whose things can be changed, added to and put in another order. An empty one is there too. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {PlanItem, PlanItemOf, PlanList} from '../../../data/contracts/gate-plan.js';
import type {EditedList} from '../../../plans/edits/index.js';
import {entryInside, type Entry, type Sight} from '../entry.js';
import {partStrings, type PlanPart} from '../strings.js';
import {addTemplate, controlsTemplate, type Editing} from './controls.js';
import {foldTemplate} from './fold.js';

/** For forms that stand so many levels further down. */
export const below = (editing: Editing, levels: number): Editing => ({
  ...editing,
  level: editing.level + levels,
});

/** A part, closed to begin with. */
export const partFold = (
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
export function listTemplate<T extends PlanItem>(
  see: Sight,
  editing: Editing,
  list: PlanList,
  items: readonly T[],
  entryOf: (see: Sight, item: T) => Entry,
): unknown {
  if (items.length === 0) return nothing;
  return html`<ul class="entries">
    ${repeat(
      items,
      ({id}) => id,
      (item, i) => {
        const entry = entryOf(see, item);
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

/**
 * A part that is one list.
 *
 * @param after - Stands below it.
 */
export function listPart<L extends EditedList & PlanPart>(
  see: Sight,
  editing: Editing,
  list: L,
  entryOf: (see: Sight, item: PlanItemOf<L>) => Entry,
  after: unknown = nothing,
): unknown {
  const items = see.plan[list] as readonly PlanItemOf<L>[];
  return partFold(
    see,
    editing,
    list,
    [list],
    html`${listTemplate(see, editing, list, items, entryOf)}
    ${addTemplate(editing, {kind: 'add', list})} ${after}`,
  );
}
