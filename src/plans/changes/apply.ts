/** Makes a change to a plan, and undoes it. Pure: the plan that is given stays as it is. */
import {
  getIn,
  immutableJSONPatch,
  parseJSONPointer,
  revertJSONPatch,
  type JSONPatchDocument,
} from 'immutable-json-patch';
import {checkGatePlan} from '../../data/contracts/check-gate-plan.js';
import type {GatePlan, PlanChangeEntry} from '../../data/contracts/gate-plan.js';
import {PlanChangeError} from './error.js';
import {guard} from './guard.js';
import {itemOf, toPatch} from './to-patch.js';
import type {PlanChange, PlanChanged, PlanPatch, Signed} from './types.js';

/**
 * What `applyPlanChange` does with a change that is one: for those that our own forms and buttons have
 * put together. Whatever comes from elsewhere goes through `take.ts` first.
 *
 * @throws PlanChangeError with a code, and nothing is changed.
 */
export function makePlanChange(plan: GatePlan, change: PlanChange, signed: Signed): PlanChanged {
  const item = itemOf(plan, change);
  guard(plan, change, signed.by, item);
  const id = idOf(change, signed) ?? item?.id;
  return changed(plan, toPatch(plan, change, signed), {
    id: signed.id,
    at: signed.at,
    by: signed.by,
    // An explanation is written beside, as a note is.
    kind: change.kind === 'explain' ? 'note' : change.kind,
    ...(id !== undefined && {item: id}),
  });
}

/** Id of what a change puts in, or of what it is about where that is in no list. */
function idOf(change: PlanChange, {id}: Signed): string | undefined {
  switch (change.kind) {
    case 'add':
      return change.item.id;
    case 'explain':
      return change.condition;
    case 'transfer':
      return `${id}-move`;
    default:
      return undefined;
  }
}

/**
 * Takes a change back, also after others have been made elsewhere in the plan. What was said in the
 * list of changes stays, and the undoing is added to it.
 *
 * @param done - Kept by whoever lets others undo, never taken from them: a patch can hold anything.
 *   Without `by` it is not looked at who made the change.
 * @throws PlanChangeError `their-change` where somebody in another role made it, `moved-on` where the
 *   same place has been changed since.
 */
export function undoPlanChange(
  plan: GatePlan,
  done: Pick<PlanChanged, 'inverse'> & Partial<Pick<PlanChanged, 'by'>>,
  signed: Signed,
): PlanChanged {
  const {inverse, by} = done;
  if (by && by.role !== signed.by.role) throw new PlanChangeError('their-change');
  return changed(plan, inverse as JSONPatchDocument, {...signed, kind: 'undo'});
}

/**
 * A plan with a patch of somebody else's applied, such as one that was posted. It has to meet what it
 * was made for, and the plan has to keep its contract after it. Who may make which change is not
 * looked at here: a server that takes changes from others takes a {@link PlanChange}.
 *
 * @throws PlanChangeError `moved-on`, `would-break`.
 */
export function applyPlanPatch(plan: GatePlan, patch: PlanPatch): GatePlan {
  return checked(patched(plan, patch as JSONPatchDocument));
}

/** Makes the change, and adds what every change adds. */
export function changed(
  plan: GatePlan,
  operations: JSONPatchDocument,
  entry: PlanChangeEntry,
): PlanChanged {
  const done = patched(plan, operations);
  const signing: JSONPatchDocument = [
    {op: 'add', path: '/changes/-', value: entry},
    {op: 'replace', path: '/changedAt', value: entry.at},
  ];
  const all = [...operations.filter(({op}) => op !== 'test'), ...signing];
  return {
    plan: checked(patched(done, signing)),
    patch: withTests(plan, all),
    inverse: withTests(done, revertJSONPatch(plan, operations)),
    by: entry.by,
  };
}

function checked(input: unknown): GatePlan {
  const reading = checkGatePlan(input);
  if (!reading.ok) throw new PlanChangeError('would-break', reading.faults);
  return reading.plan;
}

function patched(plan: GatePlan, operations: JSONPatchDocument): GatePlan {
  try {
    const paths = operations.flatMap((each) =>
      'from' in each ? [each.path, each.from] : [each.path],
    );
    // No field of a plan is called so, and it would reach what every object shares.
    if (paths.some((path) => /\/(__proto__|constructor|prototype)(\/|$)/.test(path))) {
      throw new PlanChangeError('moved-on');
    }
    return immutableJSONPatch<GatePlan, GatePlan>(plan, operations);
  } catch {
    throw new PlanChangeError('moved-on');
  }
}

/**
 * Has each step test first that it meets what it was made for: the same thing in that place of its
 * list, and the same value. Lists are numbered, and somebody else may have changed them.
 */
function withTests(plan: GatePlan, operations: JSONPatchDocument): PlanPatch {
  let at: unknown = plan;
  return operations.flatMap((operation) => {
    const place = operation.op === 'move' ? operation.from : operation.path;
    const path = parseJSONPointer(place);
    const [list = '', position = ''] = path;
    const id: unknown = /^\d+$/.test(position) ? getIn(at, [list, position, 'id']) : undefined;
    const old: unknown = getIn(at, path);
    const isInsertion = operation.op === 'add' && /^(\d+|-)$/.test(path.at(-1) ?? '');
    const tests: JSONPatchDocument = [
      ...(id !== undefined && !(isInsertion && path.length === 2)
        ? [{op: 'test' as const, path: `/${list}/${position}/id`, value: id}]
        : []),
      ...(old !== undefined && operation.op !== 'move' && !isInsertion && place !== '/changedAt'
        ? [{op: 'test' as const, path: place, value: old}]
        : []),
    ];
    at = immutableJSONPatch(at, [operation]);
    return [...tests, operation];
  });
}
