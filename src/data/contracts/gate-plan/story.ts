/** What happened to the plan: moves, disagreements, and who changed what. */
import {day, id, instant, line, named, object, oneOf, text} from './form.js';
import {author, item, type PlanAuthor, type PlanItem} from './provenance.js';

/** A move to another prison. The plan goes along, and nobody has to tell it again. */
export interface PlanTransfer extends PlanItem {
  /** The prison before. */
  readonly before?: string;
  readonly to: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** "I do not agree." It stands in the plan, whatever is answered. */
export interface PlanDisagreement extends PlanItem {
  /** Id of what it is about; none where it is about the plan. */
  readonly about?: string;
  readonly text: string;
}

export const CHANGE_KINDS = [
  'add',
  'change',
  'state',
  'move',
  'remove',
  'note',
  'share',
  'confirm',
  'set',
  'transfer',
  'undo',
  'merge',
] as const;

/** Who changed what and when, without a word of what stood there. */
export interface PlanChangeEntry {
  readonly id: string;
  readonly at: string;
  readonly by: PlanAuthor;
  readonly kind: (typeof CHANGE_KINDS)[number];
  /** Id of what was changed; it may be gone since. */
  readonly item?: string;
}

export const transfer = named('transfer', item<PlanTransfer>({'before?': line, to: line, on: day}));

export const disagreement = named('disagreement', item<PlanDisagreement>({'about?': id, text}));

export const historyEntry = named(
  'historyEntry',
  object<PlanChangeEntry>({
    id,
    at: instant,
    by: author,
    kind: oneOf(...CHANGE_KINDS),
    'item?': id,
  }),
);
