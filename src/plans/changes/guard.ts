/** What is the person's alone. */
import type {GatePlan, PlanAuthor, PlanList} from '../../data/contracts/gate-plan.js';
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

/** Whether somebody may set a field of something: of what the person wrote, others only what is no word. */
export function mayChange(
  list: PlanList,
  item: Pick<AnyItem, 'by'> | undefined,
  by: PlanAuthor,
  field: string,
): boolean {
  if (by.role === 'me' || item?.by.role !== 'me') return true;
  return FREE.has(field) && !PERSONAL.has(list);
}

/**
 * @param item - What the change is about, where there is one.
 * @throws PlanChangeError `their-words` or `their-choice`.
 */
export function guard(plan: GatePlan, change: PlanChange, by: PlanAuthor, item?: AnyItem): void {
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
    case 'set':
      if (change.part === 'owner' || change.part === 'noOne') {
        throw new PlanChangeError('their-words');
      }
      if (widens(plan, change)) throw new PlanChangeError('their-choice');
      return;
    default:
  }
}

/** Whether somebody would see a part who did not before, by the word of another than the person. */
function widens(plan: GatePlan, change: PlanChange & {kind: 'set'}): boolean {
  const audienceOf = (part: unknown) =>
    (part as {audience?: readonly string[]} | undefined)?.audience ?? [];
  const before = audienceOf(plan[change.part]);
  // A licence or a prison that was not there has no readers yet: whoever supplies it may say.
  if (plan[change.part] === undefined) return false;
  return audienceOf(change.value).some((id) => !before.includes(id));
}
