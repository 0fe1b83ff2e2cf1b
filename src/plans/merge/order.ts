/** The order of a list that two people changed. */

const without = (ids: readonly string[], kept: ReadonlySet<string>) =>
  ids.filter((id) => kept.has(id));
const equal = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((id, i) => id === other[i]);

export interface OrderMerge {
  readonly ids: readonly string[];
  /** Both moved things, differently: the order is that from before. */
  readonly conflict: boolean;
}

/**
 * Puts ids in order: that of the side which moved something; what one side has alone follows what it
 * follows there.
 *
 * @param all - Those to be put in order; each is in one of the lists.
 */
export function mergeOrder(
  all: ReadonlySet<string>,
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): OrderMerge {
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  const common = new Set(base.filter((id) => all.has(id) && inMine.has(id) && inTheirs.has(id)));
  const [was, my, their] = [base, mine, theirs].map((ids) => without(ids, common));
  const chosen = equal(was ?? [], my ?? []) ? their : my;
  const conflict =
    !equal(was ?? [], my ?? []) && !equal(was ?? [], their ?? []) && !equal(my ?? [], their ?? []);
  const ids = [...((conflict ? was : chosen) ?? [])];
  const placed = new Set(ids);
  for (const side of [mine, theirs, base]) {
    side.forEach((id, i) => {
      if (!all.has(id) || placed.has(id)) return;
      const before = side.slice(0, i).findLast((each) => placed.has(each));
      ids.splice(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
      placed.add(id);
    });
  }
  return {ids, conflict};
}
