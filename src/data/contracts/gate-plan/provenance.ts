/** Whose words something is, where it came from, and what was said beside it. */
import {
  flag,
  id,
  instant,
  day,
  line,
  list,
  named,
  object,
  oneOf,
  set,
  text,
  type Fields,
  type Form,
} from './form.js';

/**
 * Who somebody is in a plan. `me` is the person whose plan it is; `chosen-person` is family or anybody
 * whom they chose; `other` needs a label.
 */
export const PLAN_ROLES = [
  'me',
  'key-worker',
  'prison-offender-manager',
  'community-offender-manager',
  'resettlement-worker',
  'link-worker',
  'peer-mentor',
  'healthcare',
  'charity',
  'chosen-person',
  'other',
] as const;
export type PlanRole = (typeof PLAN_ROLES)[number];

/** Roles that somebody has in one prison: after a move it is somebody else. */
export const PRISON_ROLES: ReadonlySet<PlanRole> = new Set<PlanRole>([
  'key-worker',
  'prison-offender-manager',
  'resettlement-worker',
  'peer-mentor',
  'healthcare',
]);

/** Who wrote something. What `me` wrote are the person's words: nobody else edits them. */
export interface PlanAuthor {
  readonly role: PlanRole;
  /** The name that is used for them: "Sam". */
  readonly name?: string;
  /** For `other`: "Housing worker". */
  readonly label?: string;
  /** With `me`: who helped to write it, or typed it: "my key worker". The words are still the person's. */
  readonly helper?: string;
}

/** Where something was known from before it stood in the plan. */
export interface PlanSource {
  /** "Healthcare at HMP Fairhaven". */
  readonly source: string;
  /** Of the day, `YYYY-MM-DD`. */
  readonly date: string;
  /** The person has said that it is still right. */
  readonly confirmed?: boolean;
}

/** Something said beside an item, most often by staff. Nothing is edited: more can be said. */
export interface PlanNote {
  readonly id: string;
  readonly text: string;
  readonly by: PlanAuthor;
  /** An instant in UTC. */
  readonly at: string;
}

/** What everything in a plan has. */
export interface PlanItem {
  /** Once in the whole plan, and the same for ever. Letters, digits, `-` and `_`, 100 at most. */
  readonly id: string;
  /**
   * Who may see it besides the person: ids of {@link GatePlan.audiences} and of people in the plan. An
   * empty list is nobody. The person sees all of their plan: what is for staff alone has no place in it.
   */
  readonly audience: readonly string[];
  readonly by: PlanAuthor;
  /** When it was put in: an instant in UTC. */
  readonly at: string;
  readonly from?: PlanSource;
  /** Can be left out of what is shown or printed where others look on. */
  readonly sensitive?: boolean;
  /** Somebody has to ask whether it is still right: after a move to another prison. */
  readonly askAgain?: boolean;
  readonly notes?: readonly PlanNote[];
}

export const author = named(
  'author',
  object<PlanAuthor>({
    role: oneOf(...PLAN_ROLES),
    'name?': line,
    'label?': line,
    'helper?': line,
  }),
);

const source = named('source', object<PlanSource>({source: line, date: day, 'confirmed?': flag}));

const note = named('note', object<PlanNote>({id, text, by: author, at: instant}));

/** Who may see something. */
export const readers = named('readers', set(id));

/** An item with these fields beside those that every item has. */
export function item<T extends PlanItem>(fields: Fields<Omit<T, keyof PlanItem>>): Form {
  const common: Fields<PlanItem> = {
    id,
    audience: readers,
    by: author,
    at: instant,
    'from?': source,
    'sensitive?': flag,
    'askAgain?': flag,
    'notes?': list(note, {most: 200}),
  };
  return object<T>({...common, ...fields} as unknown as Fields<T>);
}

export const PROVENANCE_FORMS = [author, source, note, readers] as const;
