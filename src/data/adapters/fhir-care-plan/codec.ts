/**
 * The fields of a record as extensions, and back by its JSON Schema: one extension a field, by its name;
 * one for each thing in a list.
 */
import {isObject} from '../../../is-object.js';
import {gatePlanSchema} from '../../contracts/gate-plan-schema.js';
import type {Schema} from '../../contracts/schema-parts.js';
import type {Place} from '../fhir/place.js';
import {safeText} from '../fhir/safe-text.js';
import type {Extension} from '../fhir/types.js';

/** A field under its name. Nothing for what is not there, and for what is empty: FHIR allows neither. */
export function encoded(url: string, value: unknown): readonly Extension[] {
  if (typeof value === 'string') return [{url, valueString: safeText(value)}];
  if (typeof value === 'number') return [{url, valueInteger: value}];
  if (typeof value === 'boolean') return [{url, valueBoolean: value}];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => encoded(url, one));
  if (!isObject(value)) return [];
  const extension = fieldsOf(value);
  return extension.length > 0 ? [{url, extension}] : [];
}

export const fieldsOf = (record: object): readonly Extension[] =>
  Object.entries(record).flatMap(([name, one]) => encoded(name, one));

/** What a schema says, where it only names one that is written elsewhere too. */
export function schemaOf(schema: unknown): Readonly<Record<string, unknown>> {
  if (!isObject(schema)) return {};
  const {$ref} = schema as {$ref?: string};
  const name = $ref?.replace('#/$defs/', '');
  const {$defs} = gatePlanSchema as {$defs?: Readonly<Record<string, Schema>>};
  return name === undefined ? schema : schemaOf($defs?.[name]);
}

/** The fields that a schema of an object has. */
export function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  const {properties} = schemaOf(schema);
  return isObject(properties) ? properties : {};
}

/** The fields of a record, out of the extensions in a place. What is not there is left out. */
export function decodedFields(place: Place, schema: unknown): Record<string, unknown> {
  const required = schemaOf(schema)['required'];
  const fields: Record<string, unknown> = {};
  for (const [name, one] of Object.entries(propertiesOf(schema))) {
    const {type, items, properties} = schemaOf(one);
    const hasToBe = Array.isArray(required) && required.includes(name);
    if (type === 'array') {
      const all = place.extensions(name).map((each) => decoded(each, items));
      if (all.length > 0 || hasToBe) fields[name] = all;
      continue;
    }
    const found = place.extension(name);
    if (found) fields[name] = decoded(found, one);
    // It held nothing but empty lists, so nothing of it was written.
    else if (hasToBe && properties !== undefined) fields[name] = decodedFields(place.at(name), one);
  }
  return fields;
}

function decoded(place: Place, schema: unknown): unknown {
  const {type, properties} = schemaOf(schema);
  if (properties !== undefined) return decodedFields(place, schema);
  if (type === 'integer' || type === 'number') return place.at('valueInteger').number;
  if (type === 'boolean') return place.at('valueBoolean').trueOrFalse;
  return place.at('valueString').text;
}
