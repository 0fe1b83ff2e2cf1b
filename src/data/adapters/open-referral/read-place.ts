/** Where it is, and what helps or hinders getting in. */
import {MOST, MOST_LISTED} from '../../contracts/activity-forms.js';
import type {ActivityPlace} from '../../contracts/activity.js';
import type {Part} from './part.js';

export interface PlaceReading {
  readonly place?: ActivityPlace;
  readonly access: readonly string[];
  /** It is not a place one goes to. */
  readonly online: boolean;
  /** Where a place on the web is found. */
  readonly url?: string;
}

/** @param at - A service at a location, with the location inside or its fields among its own. */
export function readPlace(at: Part): PlaceReading {
  at.skip('id', 'last_modified', 'metadata', 'link_type');
  const location = at.partOrSelf('location');
  const kind = location.word('location_type');
  const virtual = kind === 'virtual';
  const url = location.address('url');
  const access = readAccess(location);
  const name = location.text(MOST.line, 'name', 'alternate_name');
  const directions = location.text(MOST.text, 'transportation');
  const {address, postcode} = readAddress(location, kind);
  location.leave('description', 'latitude', 'longitude', 'external_identifier', 'languages');
  location.leave('schedules', 'regular_schedules', 'holiday_schedules', 'attributes', 'phones');
  location.skip('external_identifier_type', 'last_modified', 'metadata', 'geom');
  holdBack(location, 'contacts');
  if (location !== at) at.leave('description', 'attributes', 'service_areas', 'phones');
  holdBack(at, 'contacts');
  at.leave('holiday_schedules');
  if (location !== at) location.close();
  const place: ActivityPlace = {
    ...(name !== undefined && {name}),
    ...(address.length > 0 && {address}),
    ...(postcode !== undefined && {postcode}),
    ...(directions !== undefined && {directions}),
  };
  const anywhere = Object.keys(place).length > 0;
  if (kind === 'postal' || virtual) {
    if (anywhere)
      location.log.note(location.path, 'no-place', `A ${kind} place is not one to go to.`);
    return {access, online: virtual, ...(virtual && url !== undefined && {url})};
  }
  if (url !== undefined)
    location.log.note(location.at('url'), 'no-place', 'The record has no place for this.');
  return {...(anywhere && {place}), access, online: false};
}

export function holdBack(part: Part, ...names: readonly string[]): void {
  for (const name of names) {
    const found = part.take(name);
    if (found) part.log.note(found.path, 'held-back', 'It may be about a person.');
  }
}

const HOME =
  /^(?:gb|gbr|uk|united kingdom|great britain|england|wales|scotland|northern ireland)$/i;

function readAddress(
  location: Part,
  kind: string | undefined,
): {readonly address: readonly string[]; readonly postcode?: string} {
  const physical = location.parts('physical_addresses');
  for (const each of location.parts('postal_addresses')) {
    each.log.note(each.path, 'no-place', 'Letters go there, not people.');
  }
  const given = [...physical, ...location.parts('addresses')];
  const rows = given.length > 0 ? given : [location];
  const read = rows.flatMap((row) => {
    const type = row === location ? kind : row.word('address_type');
    if (type === 'postal' || type === 'virtual') {
      row.log.note(row.path, 'no-place', 'Letters go there, not people.');
      return [];
    }
    return [row];
  });
  const [first, ...others] = read;
  for (const other of others) other.log.note(other.path, 'repeated', 'Only the first was read.');
  if (first === undefined) return {address: []};
  holdBack(first, 'attention');
  first.skip('uprn');
  const lines = [
    ...['address_1', 'address_2', 'address_3', 'address_4', 'city', 'region', 'state_province'],
  ].map((name) => first.text(MOST.line, name));
  const postcode = first.text(20, 'postal_code', 'postcode', 'zip');
  const country = first.text(MOST.line, 'country');
  const abroad = country !== undefined && !HOME.test(country) ? [country] : [];
  const seen = new Set<string>();
  const address = [...lines, ...abroad].filter((line) => {
    if (line === undefined || /^GB(?:-[A-Z]{2,3})?$/i.test(line)) return false;
    const same = line.toLowerCase();
    if (seen.has(same) || line === postcode) return false;
    seen.add(same);
    return true;
  }) as string[];
  if (first !== location) {
    first.skip('id', 'address_type', 'location_id', 'metadata');
    first.leave('attributes');
    first.close();
  }
  return {address, ...(postcode !== undefined && {postcode})};
}

function readAccess(location: Part): readonly string[] {
  const lines = new Set<string>();
  for (const row of location.parts('accessibility', 'accessibility_for_disabilities')) {
    for (const name of ['description', 'accessibility', 'details']) {
      const line = row.text(MOST.text, name);
      if (line !== undefined) lines.add(line);
    }
    row.leave('url', 'attributes');
    row.skip('id', 'metadata');
    row.close();
  }
  return [...lines].slice(0, MOST_LISTED);
}
