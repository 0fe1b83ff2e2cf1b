/** What is the person's alone. */
import type {
  GatePlan,
  LicenceCondition,
  PlanAuthor,
  PlanList,
} from '../../data/contracts/gate-plan.js';
import {PlanChangeError} from './error.js';
import type {AnyItem, PlanChange} from './types.js';

/** Of something that the person wrote, what others may set: it is no word of theirs. */
const FREE: ReadonlySet<string> = new Set([
  'state',
  'when',
  'who',
  'after',
  'goal',
  'from',
  'appointment',
  'on',
]);

/** These hold nothing but what the person says. */
const PERSONAL: ReadonlySet<PlanList> = new Set<PlanList>(['words', 'people', 'disagreements']);

/** What healthcare is responsible for: what one of them and the person wrote, the other leaves as it is. */
const CARE: ReadonlySet<PlanList> = new Set<PlanList>(['medicines', 'handovers']);

/** Whether somebody may put something into a list. */
export function mayAdd(list: PlanList, {role}: PlanAuthor): boolean {
  if (role === 'me') return true;
  return list !== 'words' && (!CARE.has(list) || role === 'healthcare');
}

/** Whether somebody may take something out. */
export function mayRemove(list: PlanList, {by}: Pick<AnyItem, 'by'>, {role}: PlanAuthor): boolean {
  return CARE.has(list) ? by.role === role : role === 'me' || by.role !== 'me';
}

/** Whether it is care that others wrote, of which no more than how far it is can be said. */
const isOthersCare = (list: PlanList, item: Pick<AnyItem, 'by'> | undefined, {role}: PlanAuthor) =>
  CARE.has(list) && item !== undefined && item.by.role !== role;

/** Whether somebody may set a field of something: of what the person wrote, others only what is no word. */
export function mayChange(
  list: PlanList,
  item: Pick<AnyItem, 'by'> | undefined,
  by: PlanAuthor,
  field: string,
): boolean {
  if (isOthersCare(list, item, by) && field !== 'state') return false;
  if (by.role === 'me' || item?.by.role !== 'me') return true;
  return FREE.has(field) && !PERSONAL.has(list);
}

/**
 * @param item - What the change is about, where there is one.
 * @throws PlanChangeError `their-words`, `their-choice` or `their-care`.
 */
export function guard(plan: GatePlan, change: PlanChange, by: PlanAuthor, item?: AnyItem): void {
  if (change.kind === 'explain') return guardExplanation(plan, change.condition, by);
  guardCare(change, by, item);
  if (by.role === 'me') return;
  const isTheirs = item?.by.role === 'me';
  switch (change.kind) {
    case 'add':
      if (change.list === 'words') throw new PlanChangeError('their-words');
      return;
    case 'share':
      throw new PlanChangeError('their-choice');
    case 'remove':
      if (isTheirs) throw new PlanChangeError('their-words');
      return;
    case 'change': {
      const isFree = (field: string) => mayChange(change.list, item, by, field);
      if (!Object.keys(change.set).every(isFree)) throw new PlanChangeError('their-words');
      return;
    }
    case 'transfer':
      if (widens(plan, {kind: 'set', part: 'prison', value: change.to})) {
        throw new PlanChangeError('their-choice');
      }
      return;
    case 'set':
      if (change.part === 'owner' || change.part === 'noOne') {
        throw new PlanChangeError('their-words');
      }
      if (widens(plan, change) || renames(plan, change)) throw new PlanChangeError('their-choice');
      return;
    default:
  }
}

/** Medicine, and care that goes on outside. */
function guardCare(change: PlanChange, by: PlanAuthor, item: AnyItem | undefined): void {
  const isRefused =
    (change.kind === 'add' && CARE.has(change.list) && !mayAdd(change.list, by)) ||
    (change.kind === 'remove' && isOthersCare(change.list, item, by)) ||
    (change.kind === 'change' &&
      isOthersCare(change.list, item, by) &&
      Object.keys(change.set).some((field) => field !== 'state'));
  // What the person wrote is refused as their words, whatever list it is in.
  if (isRefused && item?.by.role !== 'me') {
    throw new PlanChangeError('their-care');
  }
}

/** What the person has written about a condition is theirs, and what others have is not. */
function guardExplanation(plan: GatePlan, condition: string, by: PlanAuthor): void {
  const found = plan.licence?.conditions.find(({id}) => id === condition);
  if (!mayExplain(found, by)) throw new PlanChangeError('their-words');
}

/** Whether somebody may write, or change, what a condition means. */
export function mayExplain(
  condition: Pick<LicenceCondition, 'explanation'> | undefined,
  by: PlanAuthor,
): boolean {
  const author = condition?.explanation?.by;
  return author === undefined || (author.role === 'me') === (by.role === 'me');
}

/** Whether somebody would see a part who did not before, by the word of another than the person. */
function widens(plan: GatePlan, change: PlanChange & {kind: 'set'}): boolean {
  const audienceOf = (part: unknown) =>
    [(part as {audience?: readonly string[]} | undefined)?.audience ?? []].flat();
  const old = plan[change.part];
  // A licence or a prison that was not there has no readers yet: whoever supplies it may say.
  if (old === undefined) return false;
  // Once it is taken away, nobody knows any more who its readers were, and others could be given to it.
  if (change.value === undefined) return typeof old === 'object' && 'audience' in old;
  const before = audienceOf(old);
  return audienceOf(change.value).some((id) => !before.includes(id));
}

/** Whether a reader would be called something else than when the person chose them. */
function renames({audiences}: GatePlan, {part, value}: PlanChange & {kind: 'set'}): boolean {
  const now = part === 'audiences' ? [value].flat() : [];
  return audiences.some(({id, label}) =>
    now.some((each) => each?.id === id && each.label !== label),
  );
}
