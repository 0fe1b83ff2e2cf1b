/** People in the plan: those the person chose, and those who work with them. */
import {email, flag, line, named, oneOf, phone, saying, text} from './form.js';
import {item, PLAN_ROLES, type PlanItem, type PlanRole} from './provenance.js';

/**
 * The person says who counts as family. What somebody may see of the plan is said by everything in it:
 * their id stands in its `audience`, or does not.
 */
export interface PlanPerson extends PlanItem {
  /** What they are to the person, in the person's words: "my aunt", "like a brother". */
  readonly label?: string;
  /** What they are by their work, or `chosen-person`. This or {@link label}, or both. */
  readonly role?: PlanRole;
  readonly name?: string;
  readonly organisation?: string;
  readonly phone?: string;
  readonly email?: string;
  /** What the person wants of them, or does not: "Can collect me. Not about money." */
  readonly text?: string;
  /** They know that they stand in the plan, and are fine with it. */
  readonly agreed?: boolean;
}

export const person = named(
  'person',
  saying(
    item<PlanPerson>({
      'label?': line,
      'role?': oneOf(...PLAN_ROLES),
      'name?': line,
      'organisation?': line,
      'phone?': phone,
      'email?': email,
      'text?': text,
      'agreed?': flag,
    }),
    'label',
    'role',
  ),
);
