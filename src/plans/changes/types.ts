/** What can be done to a plan, one thing at a time. */
import type {JSONPatchDocument} from 'immutable-json-patch';
import type {
  GatePlan,
  PlanAuthor,
  PlanItem,
  PlanItemOf,
  PlanList,
  PlanPrison,
} from '../../data/contracts/gate-plan.js';
import type {FIXED} from './fixed.js';

/** A change of one list's things. */
type ListChange<L extends PlanList> =
  /** Puts something in, before another or at the end. Who signs has written it, and no notes yet. */
  | {
      readonly kind: 'add';
      readonly list: L;
      readonly item: Omit<PlanItemOf<L>, 'by' | 'at' | 'notes'>;
      readonly before?: string;
    }
  /** Sets fields; `undefined` takes one away. */
  | {
      readonly kind: 'change';
      readonly list: L;
      readonly item: string;
      readonly set: {
        readonly [K in Exclude<keyof PlanItemOf<L>, Fixed>]?: PlanItemOf<L>[K] | undefined;
      };
    }
  /** How far it is. */
  | {
      readonly kind: 'state';
      readonly list: L;
      readonly item: string;
      readonly state: PlanItemOf<L> extends {readonly state: infer State} ? State : never;
    };

type Fixed = (typeof FIXED)[number];

/** One thing done to a plan. Plain JSON, so it can be posted. */
export type PlanChange =
  | {readonly [L in PlanList]: ListChange<L>}[PlanList]
  /** Another place in its list: before another, or the end. */
  | {
      readonly kind: 'move';
      readonly list: PlanList;
      readonly item: string;
      readonly before?: string;
    }
  /** Takes it out, and everything that points to it no longer does. */
  | {readonly kind: 'remove'; readonly list: PlanList; readonly item: string}
  /** Says something beside it: the way for others to answer the person's words. */
  | {readonly kind: 'note'; readonly list: PlanList; readonly item: string; readonly text: string}
  /** Who may see it. The person's alone. */
  | {
      readonly kind: 'share';
      readonly list: PlanList;
      readonly item: string;
      readonly audience: readonly string[];
    }
  /**
   * What a condition of the licence means, in easier words. It stands beside the words of the licence,
   * which no change of this kind reaches. Without a text it is taken away.
   */
  | {readonly kind: 'explain'; readonly condition: string; readonly text?: string}
  /** A move to another prison: see `movePrison`. */
  | {readonly kind: 'transfer'; readonly to: PlanPrison; readonly on: string}
  /** It was asked again, and is still right. */
  | {readonly kind: 'confirm'; readonly list: PlanList; readonly item: string}
  /** A part of the plan that is no list. */
  | {readonly [P in PlanPart]: SetChange<P>}[PlanPart];

export type PlanPart =
  'release' | 'licence' | 'prison' | 'setting' | 'noOne' | 'audiences' | 'owner' | 'language';

interface SetChange<P extends PlanPart> {
  readonly kind: 'set';
  readonly part: P;
  /** `undefined` takes it away, where the plan can be without it. */
  readonly value: GatePlan[P];
}

/** Who makes a change, and when. */
export interface Signed {
  /**
   * Of this change, and once in the plan: letters, digits, `-` and `_`, 90 at most. The note that a
   * change makes is called by it too, with `-note` behind.
   */
  readonly id: string;
  readonly by: PlanAuthor;
  /** An instant in UTC. */
  readonly at: string;
}

/** RFC 6902. Each part of it tests first that it meets what it was made for. */
export type PlanPatch = Readonly<JSONPatchDocument>;

export interface PlanChanged {
  /** A plan of its own; what has not changed is shared with the one before. */
  readonly plan: GatePlan;
  /** What was done, for a server that keeps the plan. */
  readonly patch: PlanPatch;
  /** What undoes it: see `undoPlanChange`. */
  readonly inverse: PlanPatch;
  /** Who made it. Kept with what undoes it, nobody in another role takes it back. */
  readonly by: PlanAuthor;
}

/** An item as code that goes through all lists sees it. */
export type AnyItem = PlanItem & Readonly<Record<string, unknown>>;
