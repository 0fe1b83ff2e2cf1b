/** What every resource of a plan is written with: its id, its labels, its entry. */
import type {GatePlan} from '../../contracts/gate-plan.js';
import {pruned, safeText} from '../fhir/safe-text.js';
import type {FhirEntry, FhirResource, Identifier, Reference} from '../fhir/types.js';
import {uuidFor} from '../fhir/uuid.js';
import type {Settings} from './options.js';

export interface Readers {
  readonly audience: readonly string[];
  readonly sensitive?: boolean | undefined;
}

export class PlanWriter {
  readonly plan: GatePlan;
  readonly settings: Settings;
  readonly entries: FhirEntry[] = [];
  readonly #id: string;

  /** @param plan - As its reader may see it. */
  constructor(plan: GatePlan, settings: Settings) {
    this.plan = plan;
    this.settings = settings;
    const {audience, withoutSensitive} = settings;
    // What is for one reader is less than the whole: a server must not take it for that.
    this.#id = [plan.id, audience, withoutSensitive ? 'shown' : undefined]
      .filter((part) => part !== undefined)
      .join('.');
  }

  /** The person, as the server knows them or as they like to be called. */
  get subject(): Reference {
    return this.settings.subject ?? {display: safeText(this.plan.owner.name)};
  }

  own(name: string): string {
    return this.settings.prefix + name;
  }

  /** @param name - Id of the item; none for the plan. */
  identifier(name?: string): Identifier {
    const value = name === undefined ? this.#id : `${this.#id}.${name}`;
    return {system: this.settings.system, value};
  }

  to(type: string, name?: string): Reference {
    return {reference: this.#fullUrl(type, name)};
  }

  /** A reader by what the server calls them, or by id and name. */
  recipient(id: string): Reference {
    const {recipients = {}} = this.settings;
    const own = Object.hasOwn(recipients, id) ? recipients[id] : undefined;
    const label = this.#labelOf(id);
    return {
      ...(own?.reference !== undefined && {reference: own.reference}),
      identifier: own?.identifier ?? {system: this.own('audience'), value: id},
      ...(label !== undefined && {display: safeText(label)}),
    };
  }

  /**
   * Adds a resource, found again by its identifier: a server keeps one, and brings it up to date.
   *
   * @param name - What tells it from others of its type.
   */
  add(resource: FhirResource, readers: Readers, name?: string): Reference {
    const {resourceType, ...elements} = resource;
    const {system = '', value} = this.identifier(name);
    return this.#entry(
      {
        resourceType,
        meta: this.#meta(resourceType, readers),
        identifier: [{system, value}],
        ...elements,
      },
      {method: 'PUT', url: `${resourceType}?identifier=${system}|${value}`},
      name,
    );
  }

  /** One that FHIR gave no identifier: found by a tag, and one for each time the plan was changed. */
  addTagged(resource: FhirResource, readers: Readers): void {
    const {resourceType, ...elements} = resource;
    const {system = '', value} = this.identifier(this.plan.changedAt.replace(/\D/g, ''));
    this.#entry(
      {
        resourceType,
        meta: {...this.#meta(resourceType, readers), tag: [{system, code: value}]},
        ...elements,
      },
      {method: 'POST', url: resourceType, ifNoneExist: `_tag=${system}|${value}`},
    );
  }

  #entry(resource: FhirResource, request: FhirEntry['request'], name?: string): Reference {
    const reference = this.to(resource.resourceType, name);
    const {reference: fullUrl = ''} = reference;
    this.entries.push({fullUrl, resource: pruned(resource), request});
    return reference;
  }

  #meta(type: string, {audience, sensitive}: Readers): object {
    const {labels = {}, profiles = {}} = this.settings;
    const sensitivity = sensitive ? 'sensitive' : 'ordinary';
    const own = labels[sensitivity];
    return {
      profile: Object.hasOwn(profiles, type) ? profiles[type] : undefined,
      security: [
        {system: this.own('sensitivity'), code: sensitivity},
        ...(own ? [own] : []),
        ...audience.map((id) => {
          const display = this.#labelOf(id);
          return {
            system: this.own('audience'),
            code: id,
            ...(display !== undefined && {display: safeText(display)}),
          };
        }),
      ],
    };
  }

  #labelOf(id: string): string | undefined {
    const {audiences, people} = this.plan;
    const person = people.find((one) => one.id === id);
    return audiences.find((one) => one.id === id)?.label ?? person?.name ?? person?.label;
  }

  #fullUrl(type: string, name = ''): string {
    return `urn:uuid:${uuidFor(`care-plan/${this.identifier().value}/${type}/${name}`)}`;
  }
}
