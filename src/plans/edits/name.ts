/** An edit as a word that a button or an address can carry, and back. It holds ids and no words of the plan. */
import type {PlanList} from '../../data/contracts/gate-plan.js';
import {PLAN_LISTS} from '../../data/contracts/gate-plan/record.js';
import {EDITED_LISTS, type EditedList, type PlanEdit} from './types.js';

/** Something of the plan that is opened, and no form of it yet. */
export interface OpenItem {
  readonly kind: 'item';
  readonly list: PlanList;
  readonly item: string;
}

export type Opened = PlanEdit | OpenItem;

/** "change.actions.t-letter", "add.goals.a-home", "explain.c-1", "release", "prison". */
export function openName(opened: Opened): string {
  if (opened.kind === 'release' || opened.kind === 'prison') return opened.kind;
  if (opened.kind === 'explain') return `explain.${opened.item}`;
  if (opened.kind !== 'add') return [opened.kind, opened.list, opened.item].join('.');
  const {list, area = '', goal = '', about = ''} = opened;
  return ['add', list, area, goal, about].join('.').replace(/\.+$/, '');
}

/** Nothing where it is no such word: it may have come from anywhere. */
export function readOpenName(name: unknown): Opened | undefined {
  if (typeof name !== 'string' || !/^[\w.-]{1,450}$/.test(name)) return undefined;
  const [kind = '', list = '', ...ids] = name.split('.');
  if (name === 'release' || name === 'prison') return {kind: name};
  if (kind === 'explain') return list && ids.length === 0 ? {kind, item: list} : undefined;
  const isEdited = (EDITED_LISTS as readonly string[]).includes(list);
  const edited = list as EditedList;
  if (kind === 'add') {
    const [area, goal, about] = ids;
    return isEdited
      ? {
          kind,
          list: edited,
          ...(area && {area}),
          ...(goal && {goal}),
          ...(about && {about}),
        }
      : undefined;
  }
  const [item, ...more] = ids;
  if (!item || more.length > 0 || !(PLAN_LISTS as readonly string[]).includes(list)) {
    return undefined;
  }
  const any = list as PlanList;
  switch (kind) {
    case 'item':
      return {kind, list: any, item};
    case 'note':
      return {kind, list: any, item};
    case 'share':
      return {kind, list: any, item};
    case 'change':
      return isEdited ? {kind, list: edited, item} : undefined;
    case 'remove':
      return isEdited ? {kind, list: edited, item} : undefined;
    default:
      return undefined;
  }
}
