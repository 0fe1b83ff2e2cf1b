/** A plan out of FHIR. */
import {isObject} from '../../../is-object.js';
import {ContractError, type Fault} from '../../../errors.js';
import {addFault} from '../../contracts/check.js';
import {parseGatePlan} from '../../contracts/check-gate-plan.js';
import {gatePlanSchema} from '../../contracts/gate-plan-schema.js';
import type {GatePlan} from '../../contracts/gate-plan.js';
import {Place} from '../fhir/place.js';
import {inUtc} from '../fhir/read-answers.js';
import {decodedFields, propertiesOf, schemaOf} from './codec.js';
import {settingsFrom, type CarePlanFhirOptions} from './options.js';
import {isResourceList, RESOURCE_LISTS, RESOURCES} from './parts.js';

export interface CarePlanReading {
  readonly plan: GatePlan;
  /** What stands in it and not in the plan, with where. */
  readonly notes: readonly Fault[];
}

/** What `planToFhir` writes besides. It is not read. */
const COPIES: ReadonlySet<unknown> = new Set(['CareTeam', 'Consent', 'Provenance']);

/**
 * Reads what `planToFhir` wrote, also after a server has kept it: other ids, another order, more
 * resources. Only our extensions are read: a change to an element beside them is not seen.
 *
 * @param input - A Bundle, parsed. Any JSON is taken.
 * @param options - The `system` and `prefix` it was written with.
 * @throws ConfigError for options it cannot work with.
 * @throws ContractError that says where the Bundle, or the GatePlan in it, is not as it should be.
 */
export function planFromFhir(
  input: unknown,
  options: Pick<CarePlanFhirOptions, 'system' | 'prefix'>,
): CarePlanReading {
  const {system, prefix} = settingsFrom(options, 'planFromFhir');
  const faults: Fault[] = [];
  const notes: Fault[] = [];
  const bundle = new Place(input, '', faults);
  if (!isObject(input) || input['resourceType'] !== 'Bundle') bundle.expected('a Bundle');
  const resources = bundle.at('entry').list.map((entry) => entry.at('resource'));
  const plans = resources.filter(
    (one) => one.at('resourceType').value === 'CarePlan' && idIn(one, system) !== undefined,
  );
  const [plan, second] = plans;
  second?.expected('one plan in a Bundle');
  const record = plan?.extension(`${prefix}gate-plan`);
  if (!plan || !record) {
    (plan ?? bundle.at('entry')).expected('a CarePlan with your plan id and our extension');
    throw new ContractError('Bundle', faults);
  }
  const id = idIn(plan, system) ?? '';
  const made: Record<string, unknown> = {
    ...planFields(record),
    id,
    createdAt: inUtc(plan.at('created').text),
  };
  const lists = new Map(RESOURCE_LISTS.map((list) => [list, [] as Placed[]]));
  for (const resource of resources) {
    if (resource === plan || COPIES.has(resource.at('resourceType').value)) continue;
    const item = idIn(resource, system) === id && resource.extension(`${prefix}plan-item`);
    const list = item ? item.valueOf('list', 'valueString') : '';
    const fields = item ? item.extension('record') : undefined;
    if (!item || !fields || !isResourceList(list) || !isOf(resource, list)) {
      addFault(notes, resource.where, 'Not read: it is no part of this plan.');
      continue;
    }
    const position = item.extension('position')?.at('valueInteger').number ?? 0;
    lists.get(list)?.push({position, fields: decodedFields(fields, itemSchema(list))});
  }
  for (const [list, placed] of lists) {
    made[list] = placed.sort((a, b) => a.position - b.position).map(({fields}) => fields);
  }
  if (faults.length > 0) throw new ContractError('Bundle', faults);
  return {plan: parseGatePlan(made), notes};
}

interface Placed {
  readonly position: number;
  readonly fields: Record<string, unknown>;
}

const isOf = (resource: Place, list: keyof typeof RESOURCES): boolean =>
  resource.at('resourceType').value === RESOURCES[list];

/** The form of a thing in one of the plan's lists. */
const itemSchema = (list: string): unknown => schemaOf(propertiesOf(gatePlanSchema)[list])['items'];

/** The plan's own fields, and the lists that are no resources. */
function planFields(record: Place): Record<string, unknown> {
  const all = Object.entries(propertiesOf(gatePlanSchema));
  const isList = ([, schema]: (typeof all)[number]) => schemaOf(schema)['type'] === 'array';
  const alone = Object.fromEntries(all.filter((field) => !isList(field)));
  const fields = decodedFields(record, {properties: alone, required: ['release']});
  for (const [name] of all.filter(isList)) {
    const items = record.extension(name)?.extensions('item') ?? [];
    fields[name] = items.map((one) => decodedFields(one, itemSchema(name)));
  }
  return fields;
}

/** The id of the plan that a resource was sent under. */
function idIn(resource: Place, system: string): string | undefined {
  for (const one of resource.at('identifier').list) {
    const value = one.at('value').value;
    if (one.at('system').value === system && typeof value === 'string') {
      return value.split('.', 1)[0];
    }
  }
  return undefined;
}
