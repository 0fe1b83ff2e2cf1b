/** Puts values into the standard's groups, and takes them out, by path. */
import {AT, ELEMENTS, FACTS, type PrsbElement} from './model.js';

export type PrsbValue = string | boolean | PrsbGroup | readonly PrsbValue[];

/** A group of the standard: its elements by their names. What is empty is left out. */
export interface PrsbGroup {
  readonly [name: string]: PrsbValue;
}

type Open = Record<string, unknown>;

interface Segment {
  readonly name: string;
  readonly isList: boolean;
}

/** The names of a path, from the outermost group to the element. */
export function segmentsOf(element: PrsbElement): readonly Segment[] {
  return AT[element].split(' / ').map((part) => ({
    name: part.replace('[]', ''),
    isList: part.endsWith('[]'),
  }));
}

/**
 * Puts values at an element: one where it stands once; a list of entries where the last thing in its
 * path that may be there several times is repeated.
 */
export function put(
  groups: Open,
  element: PrsbElement,
  values: readonly (string | boolean)[],
): void {
  const segments = segmentsOf(element);
  const repeated = segments.findLastIndex(({isList}) => isList);
  values.forEach((value, i) => {
    let holder = groups;
    segments.forEach(({name, isList}, depth) => {
      const isLast = depth === segments.length - 1;
      const index = depth === repeated ? i : 0;
      if (!isList) {
        if (isLast) holder[name] = value;
        else holder = (holder[name] ??= {}) as Open;
        return;
      }
      const list = (holder[name] ??= []) as unknown[];
      if (isLast) list[index] = value;
      else holder = (list[index] ??= {}) as Open;
    });
  });
}

/** Everything that stands at an element, in order. Groups have to be checked before. */
export function take(groups: unknown, element: PrsbElement): readonly (string | boolean)[] {
  let level: unknown[] = [groups];
  for (const {name, isList} of segmentsOf(element)) {
    level = level.flatMap((holder) => {
      const value = Object.hasOwn(holder as object, name) ? (holder as Open)[name] : undefined;
      if (value === undefined) return [];
      return isList ? value : [value];
    });
  }
  return level.filter((value) => value !== '') as (string | boolean)[];
}

/** Where something stands that the standard knows: a group, or an element. */
export interface Branch {
  readonly isList: boolean;
  readonly inside: Map<string, Branch>;
  /** At an element: what its values are. */
  readonly leaf?: 'text' | 'yes-no';
}

/** All paths of this adapter as one tree. */
export function tree(): ReadonlyMap<string, Branch> {
  const root = new Map<string, Branch>();
  for (const element of ELEMENTS) {
    let inside = root;
    const segments = segmentsOf(element);
    segments.forEach(({name, isList}, depth) => {
      const leaf = depth === segments.length - 1 ? (FACTS[element].type ?? 'text') : undefined;
      const branch = inside.get(name) ?? {isList, inside: new Map(), ...(leaf && {leaf})};
      inside.set(name, branch);
      inside = branch.inside;
    });
  }
  return root;
}
