/**
 * The contract of a plan as JSON Schema (draft 2020-12), for systems that do not run our code. It says
 * the same as `checkGatePlan`, but for what a schema cannot say: that ids are there and stand once,
 * that no actions wait for each other, that there is one release date, and how large a plan can be.
 */
import {gatePlanForm, NAMED_FORMS} from './gate-plan/record.js';
import {GATE_PLAN_VERSION} from './gate-plan.js';
import type {Schema} from './schema-parts.js';

export const gatePlanSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:steady:gate-plan:${GATE_PLAN_VERSION}`,
  title: 'Steady through-the-gate plan',
  description: 'One plan that a person owns, from prison into the community.',
  ...gatePlanForm.schema(),
  $defs: Object.fromEntries(NAMED_FORMS.map(({name, definition}) => [name, definition()])),
};
