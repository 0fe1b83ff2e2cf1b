/** A plan as FHIR. */
import {ConfigError, ContractError} from '../../../errors.js';
import {parseGatePlan} from '../../contracts/check-gate-plan.js';
import {planFor} from '../../contracts/gate-plan-sharing.js';
import type {GatePlan} from '../../contracts/gate-plan.js';
import {PLAN_LISTS} from '../../contracts/gate-plan/record.js';
import {INFORMATION_ACCESS, PATIENT_PRIVACY} from '../fhir/codes.js';
import {safeText} from '../fhir/safe-text.js';
import type {Extension, FhirBundle} from '../fhir/types.js';
import {encoded, fieldsOf} from './codec.js';
import {settingsFrom, type CarePlanFhirOptions} from './options.js';
import {isResourceList, RESOURCE_LISTS, RESOURCES} from './parts.js';
import {writeItems} from './write-items.js';
import {PlanWriter, type Readers} from './writer.js';

/**
 * A plan as a transaction Bundle of FHIR R4. The same plan and options give the same Bundle; a server
 * that has the plan already brings it up to date.
 *
 * @throws ConfigError for options it cannot work with, and a reader that the plan has not.
 * @throws ContractError when the plan does not keep its contract.
 */
export function planToFhir(plan: GatePlan, options: CarePlanFhirOptions): FhirBundle {
  const settings = settingsFrom(options, 'planToFhir');
  const {audience, withoutSensitive = false, system} = settings;
  const whole = parseGatePlan(plan);
  for (const where of ['createdAt', 'changedAt'] as const) {
    if (!whole[where].startsWith('0000')) continue;
    const message = 'Expected a year from 0001, the first that FHIR has.';
    throw new ContractError('GatePlan', [{where, message}]);
  }
  if (audience === undefined && withoutSensitive) {
    throw new ConfigError('planToFhir: withoutSensitive is for a reader. Give audience too.');
  }
  const shown = audience === undefined ? whole : planFor(whole, audience, {withoutSensitive});
  const writer = new PlanWriter(shown, settings);
  const readers = readersOfAll(shown);
  writePlan(writer, readers);
  writeTeam(writer);
  writeItems(writer);
  writeConsents(writer);
  writer.addTagged(
    {
      resourceType: 'Provenance',
      target: [writer.to('CarePlan')],
      recorded: shown.changedAt,
      agent: [{who: writer.subject}],
    },
    readers,
  );
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    identifier: {system, value: writer.identifier().value},
    timestamp: shown.changedAt,
    entry: writer.entries,
  };
}

/** Those who may see every part of what the CarePlan itself holds. */
function readersOfAll(plan: GatePlan): Readers {
  const lists = PLAN_LISTS.filter((list) => !isResourceList(list)).flatMap(
    (list): readonly Readers[] => plan[list],
  );
  const parts = [
    plan.release,
    ...lists,
    ...(plan.prison ? [plan.prison] : []),
    ...(plan.licence ? [plan.licence] : []),
  ] as readonly Readers[];
  const ids = [...plan.audiences, ...plan.people].map(({id}) => id);
  return {
    audience: ids.filter((id) => parts.every(({audience}) => audience.includes(id))),
    sensitive: parts.some(({sensitive}) => sensitive),
  };
}

function writePlan(writer: PlanWriter, readers: Readers): void {
  const {plan} = writer;
  const {id: _, createdAt, ...fields} = plan;
  const record = Object.entries(fields).filter(([name]) => !isResourceList(name));
  const extension: Extension[] = record.flatMap(([name, value]): readonly Extension[] => {
    if (!Array.isArray(value)) return encoded(name, value);
    // A list of its own, so that a long one does not crowd out what stands beside it.
    const items = value.map((one: object) => ({url: 'item', extension: fieldsOf(one)}));
    return items.length > 0 ? [{url: name, extension: items}] : [];
  });
  const activities = RESOURCE_LISTS.filter((list) =>
    ['Task', 'Appointment'].includes(RESOURCES[list]),
  );
  writer.add(
    {
      resourceType: 'CarePlan',
      extension: [{url: writer.own('gate-plan'), extension}],
      status: 'active',
      intent: 'plan',
      category: [{text: 'Through-the-gate plan'}],
      title: 'Through-the-gate plan',
      subject: writer.subject,
      period: {start: createdAt},
      created: createdAt,
      author: writer.subject,
      contributor: [writer.subject],
      careTeam: plan.people.length > 0 ? [writer.to('CareTeam', 'team')] : [],
      goal: plan.goals.map(({id}) => writer.to('Goal', id)),
      activity: activities.flatMap((list) =>
        plan[list].map(({id}) => ({reference: writer.to(RESOURCES[list], id)})),
      ),
      note: plan.words.map(({text}) => ({text: safeText(text)})),
    },
    readers,
  );
}

/** Who is in the plan; those who may see all of them see the team. */
function writeTeam(writer: PlanWriter): void {
  const {plan} = writer;
  if (plan.people.length === 0) return;
  const ids = [...plan.audiences, ...plan.people].map(({id}) => id);
  writer.add(
    {
      resourceType: 'CareTeam',
      status: 'active',
      subject: writer.subject,
      participant: plan.people.map(({id, role, label}) => ({
        role: [{text: safeText(label ?? role ?? '')}],
        member: writer.to('RelatedPerson', id),
      })),
    },
    {
      audience: ids.filter((id) => plan.people.every(({audience}) => audience.includes(id))),
      sensitive: plan.people.some(({sensitive}) => sensitive),
    },
    'team',
  );
}

/** What the person has said about who may see what: a permission for each reader, by resource. */
function writeConsents(writer: PlanWriter): void {
  const {plan} = writer;
  for (const {id} of [...plan.audiences, ...plan.people]) {
    const seen = RESOURCE_LISTS.flatMap((list) =>
      plan[list]
        .filter(({audience}) => audience.includes(id))
        .map((item) => ({meaning: 'instance', reference: writer.to(RESOURCES[list], item.id)})),
    );
    if (seen.length === 0) continue;
    writer.add(
      {
        resourceType: 'Consent',
        status: 'active',
        scope: PATIENT_PRIVACY,
        category: [INFORMATION_ACCESS],
        patient: writer.subject,
        dateTime: plan.changedAt,
        performer: [writer.subject],
        policyRule: {text: 'Who may see what of the plan, as the person has said'},
        provision: {
          type: 'deny',
          provision: [
            {
              type: 'permit',
              actor: [{role: {text: 'Recipient'}, reference: writer.recipient(id)}],
              data: seen,
            },
          ],
        },
      },
      {audience: [id]},
      `share-${id}`,
    );
  }
}
