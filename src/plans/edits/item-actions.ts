/** What can be done with something of a plan at one press, or by opening a form. */
import type {PlanList} from '../../data/contracts/gate-plan.js';
import {mayChange} from '../changes/guard.js';
import type {PlanChange} from '../changes/types.js';
import {canEdit, itemOfEdit} from './may.js';
import {EDITED_LISTS, type EditContext, type EditedList, type PlanEdit} from './types.js';

/** What a press does. */
export type QuickName =
  | 'done'
  | 'not-now'
  | 'need-help'
  | 'reached'
  | 'sorted'
  | 'want-help'
  | 'not-needed'
  | 'open-again'
  | 'still-right';

export interface Quick {
  readonly name: QuickName;
  readonly change: PlanChange;
}

type States = readonly (readonly [name: QuickName, state: string])[];

const SORTED: States = [
  ['sorted', 'sorted'],
  ['want-help', 'want-help'],
  ['not-needed', 'not-needed'],
];

/** By list: names of presses, the state each sets, and the state of something that is open again. */
const QUICK: Readonly<Partial<Record<PlanList, {readonly states: States; readonly open: string}>>> =
  {
    actions: {
      states: [
        ['done', 'done'],
        ['not-now', 'not-now'],
        ['need-help', 'need-help'],
      ],
      open: 'not-started',
    },
    goals: {
      states: [
        ['reached', 'reached'],
        ['not-now', 'not-now'],
      ],
      open: 'active',
    },
    supports: {
      states: [
        ['sorted', 'met'],
        ['not-now', 'declined'],
      ],
      open: 'needed',
    },
    essentials: {states: SORTED, open: 'not-yet'},
    documents: {states: SORTED, open: 'not-yet'},
    medicines: {states: SORTED, open: 'not-yet'},
    handovers: {states: SORTED, open: 'not-yet'},
  };

/** What has been said already is not offered; what is over can be opened again. */
const OVER: ReadonlySet<string> = new Set([
  'done',
  'not-now',
  'reached',
  'met',
  'declined',
  'sorted',
  'not-needed',
]);

/** What one press does to it, in the order of the buttons. */
export function quickChanges(context: EditContext, list: PlanList, id: string): readonly Quick[] {
  const item = itemOfEdit(context, {kind: 'note', list, item: id});
  if (!item) return [];
  const confirm: readonly Quick[] = item.askAgain
    ? [{name: 'still-right', change: {kind: 'confirm', list, item: id}}]
    : [];
  const quick = QUICK[list];
  if (!quick || !mayChange(list, item, context.by, 'state')) return confirm;
  const now = item['state'] as string;
  const set = (name: QuickName, state: string): Quick => ({
    name,
    change: {kind: 'state', list, item: id, state} as PlanChange,
  });
  const states = OVER.has(now)
    ? [set('open-again', quick.open)]
    : quick.states.filter(([, state]) => state !== now).map((each) => set(...each));
  return [...confirm, ...states];
}

/** The forms that can be opened for it. */
export function editsOf(context: EditContext, list: PlanList, id: string): readonly PlanEdit[] {
  const own = (EDITED_LISTS as readonly string[]).includes(list);
  const forms: readonly PlanEdit[] = own
    ? [
        {kind: 'change', list: list as EditedList, item: id},
        {kind: 'note', list, item: id},
        {kind: 'share', list, item: id},
        {kind: 'add', list: 'disagreements', about: id},
        {kind: 'remove', list: list as EditedList, item: id},
      ]
    : [
        {kind: 'note', list, item: id},
        {kind: 'share', list, item: id},
        {kind: 'add', list: 'disagreements', about: id},
      ];
  return forms.filter(
    (edit) => canEdit(context, edit) && !(edit.kind === 'add' && list === 'disagreements'),
  );
}

/**
 * Puts something in another place among those it is shown with.
 *
 * @param shown - Their ids, in the order in which they are shown.
 * @param to - How many of the others stand before it then.
 * @returns Nothing where it is there already.
 */
export function placeChange(
  {plan}: EditContext,
  list: PlanList,
  id: string,
  shown: readonly string[],
  to: number,
): PlanChange | undefined {
  const others = shown.filter((each) => each !== id);
  const last = others.at(-1);
  const isThere = shown.indexOf(id) === to;
  if (!shown.includes(id) || isThere || to < 0 || last === undefined) return undefined;
  const all = plan[list].map((item) => item.id);
  const before = others[to] ?? all[all.indexOf(last) + 1];
  return {kind: 'move', list, item: id, ...(before !== undefined && {before})};
}

/**
 * Moves something among those it is shown with.
 *
 * @param shown - Their ids, in the order in which they are shown.
 * @returns Nothing where it is at that end already.
 */
export function moveChange(
  context: EditContext,
  list: PlanList,
  id: string,
  shown: readonly string[],
  way: 'up' | 'down',
): PlanChange | undefined {
  const at = shown.indexOf(id);
  const to = way === 'up' ? at - 1 : at + 1;
  if (at === -1 || to < 0 || to >= shown.length) return undefined;
  return placeChange(context, list, id, shown, to);
}
