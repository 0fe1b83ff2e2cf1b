/** A change as JSON Patch. */
import type {JSONPatchDocument, JSONPatchOperation} from 'immutable-json-patch';
import type {GatePlan, PlanList, PlanNote} from '../../data/contracts/gate-plan.js';
import {PLAN_LISTS} from '../../data/contracts/gate-plan/record.js';
import {londonDay} from '../../i18n/london-day.js';
import {PlanChangeError} from './error.js';
import {transferPatch} from './transfer-patch.js';
import type {AnyItem, PlanChange, Signed} from './types.js';

const itemsOf = (plan: GatePlan, list: PlanList) =>
  plan[list] as readonly unknown[] as readonly AnyItem[];

/** @throws PlanChangeError `not-found`. */
export function positionOf(plan: GatePlan, list: PlanList, id: string): number {
  const at = itemsOf(plan, list).findIndex((item) => item.id === id);
  if (at === -1) throw new PlanChangeError('not-found');
  return at;
}

/** What the change is about; none where it is a part of the plan, or not there yet. */
export function itemOf(plan: GatePlan, change: PlanChange): AnyItem | undefined {
  if (!('item' in change) || typeof change.item !== 'string') return undefined;
  return itemsOf(plan, change.list)[positionOf(plan, change.list, change.item)];
}

/** What the change does, without what every change does. */
export function toPatch(
  plan: GatePlan,
  change: PlanChange,
  {id, by, at}: Signed,
): JSONPatchDocument {
  if (change.kind === 'set') return setting(`/${change.part}`, plan[change.part], change.value);
  if (change.kind === 'explain') return explaining(plan, change, {id, by, at});
  if (change.kind === 'transfer') return transferPatch(plan, change, {id, by, at}).operations;
  const {list} = change;
  const placed = (before: string | undefined) =>
    before === undefined ? undefined : positionOf(plan, list, before);
  if (change.kind === 'add') {
    const to = placed(change.before) ?? '-';
    // A note is its author's, so none comes with it.
    const {notes: _, ...item} = change.item as AnyItem;
    return [{op: 'add', path: `/${list}/${to}`, value: {...item, by, at}}];
  }
  const from = positionOf(plan, list, change.item);
  const path = `/${list}/${from}`;
  const item = itemsOf(plan, list)[from];
  if (!item) throw new PlanChangeError('not-found');
  const set = (field: string, value: unknown) => setting(`${path}/${field}`, item[field], value);
  switch (change.kind) {
    case 'change':
      return Object.entries(change.set).flatMap(([field, value]) => set(field, value));
    case 'state':
      return set('state', change.state);
    case 'share':
      return set('audience', change.audience);
    case 'confirm':
      return set('askAgain', undefined);
    case 'note': {
      const note: PlanNote = {id: `${id}-note`, text: change.text, by, at};
      return item.notes
        ? [{op: 'add', path: `${path}/notes/-`, value: note}]
        : [{op: 'add', path: `${path}/notes`, value: [note]}];
    }
    case 'move': {
      const before = placed(change.before) ?? itemsOf(plan, list).length;
      // It is taken out first, so what comes behind it moves up.
      const to = before > from ? before - 1 : before;
      return to === from ? [] : [{op: 'move', from: path, path: `/${list}/${to}`}];
    }
    case 'remove':
      return [...pointersTo(plan, change.item), {op: 'remove', path}];
  }
}

/** What a condition means, as whoever signs says it on that day: theirs, not that of Greenwich in summer. */
function explaining(
  plan: GatePlan,
  {condition, text}: PlanChange & {readonly kind: 'explain'},
  {by, at}: Signed,
): JSONPatchDocument {
  const conditions = plan.licence?.conditions ?? [];
  const index = conditions.findIndex(({id}) => id === condition);
  const before = conditions[index];
  if (!before) throw new PlanChangeError('not-found');
  const path = `/licence/conditions/${index}/explanation`;
  const explanation = text === undefined ? undefined : {text, by, date: londonDay(new Date(at))};
  return setting(path, before.explanation, explanation);
}

function setting(path: string, before: unknown, value: unknown): JSONPatchDocument {
  if (value === undefined) return before === undefined ? [] : [{op: 'remove', path}];
  if (JSON.stringify(before) === JSON.stringify(value)) return [];
  return [before === undefined ? {op: 'add', path, value} : {op: 'replace', path, value}];
}

const POINTERS = ['goal', 'goesOnWith', 'appointment', 'about'] as const;

/** Takes away what points to something: the other parts of the plan stay as they are. */
function pointersTo(plan: GatePlan, id: string): readonly JSONPatchOperation[] {
  const without = (path: string, audience: readonly string[]) =>
    audience.includes(id)
      ? [{op: 'replace' as const, path, value: audience.filter((each) => each !== id)}]
      : [];
  const parts = (['release', 'licence', 'prison'] as const).flatMap((part) =>
    without(`/${part}/audience`, plan[part]?.audience ?? []),
  );
  const items = PLAN_LISTS.flatMap((list) =>
    itemsOf(plan, list).flatMap((item, at) => {
      const path = `/${list}/${at}`;
      if (item.id === id) return [];
      const {after = [], who = []} = item as {after?: readonly string[]; who?: readonly object[]};
      return [
        ...without(`${path}/audience`, item.audience),
        ...without(`${path}/after`, after),
        ...POINTERS.filter((field) => item[field] === id).map((field) => ({
          op: 'remove' as const,
          path: `${path}/${field}`,
        })),
        ...who.flatMap((each, i) =>
          'person' in each && each.person === id
            ? [{op: 'remove' as const, path: `${path}/who/${i}/person`}]
            : [],
        ),
      ];
    }),
  );
  return [...parts, ...items];
}
