/** What every resource of a bundle is written with: names, labels, references, its entry. */
import type {Referral} from '../../contracts/referral.js';
import {pruned} from './safe-text.js';
import type {Settings} from './options.js';
import {Sources, type Readers} from './sources.js';
import type {FhirEntry, FhirResource, Identifier, Reference} from './types.js';
import {uuidFor} from './uuid.js';

/** Resources that FHIR gave no identifier: found by a tag instead. */
const TAGGED: ReadonlySet<string> = new Set(['Provenance']);

export class Writer {
  readonly referral: Referral;
  readonly settings: Settings;
  /** The audience the bundle is for. */
  readonly reader: string;
  readonly entries: FhirEntry[] = [];
  readonly #submission: string;
  readonly #fullUrls = new Map<string, string>();

  /** @param referral - With safe text, and what the reader may see alone. */
  constructor(referral: Referral, settings: Settings) {
    const {audience} = settings;
    this.referral = referral;
    this.settings = settings;
    this.reader = audience ?? referral.sentTo;
    // What is written for one audience is less than the whole: a server must not take it for that.
    this.#submission = referral.submissionId + (audience === undefined ? '' : `.${audience}`);
  }

  sources(options: {readonly staff?: boolean} = {}): Sources {
    return new Sources(this.referral, this.reader, options);
  }

  /** A name of our own for something that has no other. */
  own(name: string): string {
    return this.settings.prefix + name;
  }

  /** @param name - What tells it from others of its type; none where there is one. */
  identifier(name?: string): Identifier {
    const value = name === undefined ? this.#submission : `${this.#submission}.${name}`;
    return {system: this.settings.systems.submission, value};
  }

  /** Refers to a resource of this bundle, whether it is written already or not. */
  to(type: string, name?: string): Reference {
    return {reference: this.#fullUrl(type, name)};
  }

  recipient(audience: string): Reference {
    const {recipients = {}} = this.settings;
    const own = Object.hasOwn(recipients, audience) ? recipients[audience] : undefined;
    const label = this.referral.audiences.find(({id}) => id === audience)?.label;
    return {
      ...(own?.reference !== undefined && {reference: own.reference}),
      identifier: own?.identifier ?? {system: this.own('audience'), value: audience},
      ...(label !== undefined && {display: label}),
    };
  }

  /**
   * Adds a resource.
   *
   * @param readers - Who may see it.
   * @param name - What tells it from others of its type.
   * @returns A reference to it.
   */
  add(resource: FhirResource, readers: Readers, name?: string): Reference {
    const type = resource.resourceType;
    const tagged = TAGGED.has(type);
    const {system = '', value} = this.identifier(name);
    const {resourceType, ...elements} = resource;
    const fullUrl = this.#fullUrl(type, name);
    this.entries.push({
      fullUrl,
      resource: pruned({
        resourceType,
        meta: {
          profile: this.settings.profiles?.[type],
          security: this.#labels(readers),
          ...(tagged && {tag: [{system, code: value}]}),
        },
        ...(!tagged && {identifier: identifiers(type, {system, value}, elements['identifier'])}),
        ...without(elements, 'identifier'),
      }),
      request: {
        method: 'POST',
        url: type,
        ifNoneExist: `${tagged ? '_tag' : 'identifier'}=${system}|${value}`,
      },
    });
    return {reference: fullUrl};
  }

  #labels({audience, sensitivity}: Readers): object[] {
    const {audiences} = this.referral;
    const label = this.settings.labels?.[sensitivity];
    return [
      {system: this.own('sensitivity'), code: sensitivity},
      ...(label ? [label] : []),
      ...audience.map((id) => ({
        system: this.own('audience'),
        code: id,
        display: audiences.find((one) => one.id === id)?.label,
      })),
    ];
  }

  #fullUrl(type: string, name = ''): string {
    const path = `${this.#submission}/${type}/${name}`;
    const url = this.#fullUrls.get(path) ?? `urn:uuid:${uuidFor(path)}`;
    this.#fullUrls.set(path, url);
    return url;
  }
}

/** A QuestionnaireResponse takes one identifier, all others take several. */
function identifiers(type: string, own: Identifier, others: unknown): unknown {
  if (type === 'QuestionnaireResponse') return own;
  return [own, ...(Array.isArray(others) ? (others as unknown[]) : [])];
}

function without(elements: Readonly<Record<string, unknown>>, name: string): object {
  return Object.fromEntries(Object.entries(elements).filter(([key]) => key !== name));
}
