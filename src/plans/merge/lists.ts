/** Merges lists of things with ids, thing by thing and field by field. */
import {same} from './equal.js';
import {mergeOrder} from './order.js';
import type {PlanConflict} from './types.js';

export type Thing = Readonly<Record<string, unknown>> & {readonly id: string};

type Named = Pick<PlanConflict, 'list'>;

const strings = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : []) as string[];

/** Lists of words or ids, in which both sides' additions and removals go together. */
const SETS: ReadonlySet<string> = new Set(['audience', 'after', 'responsible']);

function mergeSet(base: unknown, mine: unknown, theirs: unknown): readonly string[] {
  const [was, my, their] = [strings(base), strings(mine), strings(theirs)];
  const kept = was.filter((each) => my.includes(each) && their.includes(each));
  const added = [...my, ...their].filter((each) => !was.includes(each));
  return [...kept, ...new Set(added)];
}

/** What both left, and what each put in; nobody changes a note. */
function mergeNotes(base: unknown, mine: unknown, theirs: unknown): readonly Thing[] {
  const [was, my, their] = [base, mine, theirs].map((notes) => (notes ?? []) as readonly Thing[]);
  const has = (notes: readonly Thing[] | undefined, id: string) =>
    notes?.some((note) => note.id === id) ?? false;
  const all = new Map(
    [...(was ?? []), ...(my ?? []), ...(their ?? [])].map((note) => [note.id, note]),
  );
  return [...all.values()].filter(({id}) => !has(was, id) || (has(my, id) && has(their, id)));
}

/** What is told of a merge, and where. */
export type Tell = (conflict: PlanConflict) => void;

/** The text of a value, to choose the same of two whichever comes first. */
const text = (value: unknown) => JSON.stringify(value) ?? '';

/** One thing that both sides have. */
function mergeThing(
  base: Thing | undefined,
  mine: Thing,
  theirs: Thing,
  where: Named,
  tell: Tell,
): Thing {
  const names = new Set([base ?? {}, mine, theirs].flatMap((each) => Object.keys(each)));
  const fields = [...names].map((field) => {
    const [was, my, their] = [base?.[field], mine[field], theirs[field]];
    if (same(my, their)) return [field, my];
    if (base && same(was, my)) return [field, their];
    if (base && same(was, their)) return [field, my];
    if (base && SETS.has(field)) return [field, mergeSet(was, my, their)];
    if (field === 'notes') return [field, mergeNotes(was, my, their)];
    const kind = base ? 'both-changed' : 'both-added';
    tell({...where, kind, item: mine.id, field, base: was, mine: my, theirs: their});
    if (base) return [field, was];
    // Nobody sees more than both said.
    if (SETS.has(field))
      return [field, strings(my).filter((each) => strings(their).includes(each))];
    return [field, text(my) < text(their) ? my : their];
  });
  return Object.fromEntries(
    fields.filter(([, value]) => value !== undefined) as [string, unknown][],
  ) as Thing;
}

/** A list that both sides may have changed. */
export function mergeList(
  base: readonly Thing[],
  mine: readonly Thing[],
  theirs: readonly Thing[],
  where: Named,
  tell: Tell,
): readonly Thing[] {
  const [was, my, their] = [base, mine, theirs].map(
    (things) => new Map(things.map((thing) => [thing.id, thing])),
  );
  const merged = new Map<string, Thing>();
  for (const id of new Set([...base, ...mine, ...theirs].map((thing) => thing.id))) {
    const [before, one, other] = [was?.get(id), my?.get(id), their?.get(id)];
    const left = one ?? other;
    if (one && other) merged.set(id, mergeThing(before, one, other, where, tell));
    else if (!left || same(before, left)) continue;
    else {
      if (before) {
        const kind = 'removed-and-changed';
        tell({...where, kind, item: id, base: before, mine: one, theirs: other});
      }
      merged.set(id, left);
    }
  }
  const idsOf = (things: readonly Thing[]) => things.map(({id}) => id);
  const orders = [idsOf(base), idsOf(mine), idsOf(theirs)] as const;
  const {ids, conflict} = mergeOrder(new Set(merged.keys()), ...orders);
  if (conflict) {
    const [first, second, third] = orders;
    tell({...where, kind: 'order', base: first, mine: second, theirs: third});
  }
  return ids.flatMap((id) => merged.get(id) ?? []);
}
