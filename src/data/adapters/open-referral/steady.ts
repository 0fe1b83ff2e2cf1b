/**
 * What no standard says: the object `steady` (or `x-justice`) of a service, with fields of the record
 * by their own names. It comes before what was read from the standard's fields.
 */
import {isObject} from '../../../is-object.js';
import {ACTIVITY_VERSION, type Activity} from '../../contracts/activity.js';
import {checkActivity} from '../../contracts/check-activity.js';
import {copyOf} from '../../contracts/copy.js';
import type {Log} from './log.js';
import type {Part} from './part.js';

/** The names a service may carry it under. The first is written. */
export const EXTENSIONS = ['steady', 'x-steady', 'x-justice'] as const;

type Loose = Record<string, unknown>;

/** The record with what the extension says in its place; `null` there says that nothing is said. */
export function withExtension(draft: Loose, service: Part): Loose {
  const found = service.take(...EXTENSIONS);
  if (found === undefined) return draft;
  if (!isObject(found.value)) {
    service.log.note(found.path, 'wrong-type', 'Expected an object.');
    return draft;
  }
  const result = {...draft};
  // A copy: what is mended below is the host's own data.
  for (const [name, value] of Object.entries(copyOf(found.value))) {
    if (name === 'type' || name === 'version') continue;
    if (value === null) Reflect.deleteProperty(result, name);
    else if (MERGED.has(name) && isObject(value) && isObject(draft[name])) {
      result[name] = merged(draft[name], value);
    } else Object.defineProperty(result, name, {value, ...PLAIN});
  }
  return result;
}

const PLAIN = {enumerable: true, configurable: true, writable: true};

/** Fields to which the extension adds; the others it replaces. */
const MERGED = new Set(['place', 'ledBy', 'joining', 'whoFor', 'cost', 'comfort']);

function merged(before: object, added: object): Loose {
  const all = Object.entries({...before, ...added}).filter(([, value]) => value !== null);
  return Object.fromEntries(all);
}

/**
 * A record that keeps the contract: what does not is taken out and noted. Nothing, where the name or
 * the id itself does not.
 */
export function mended(draft: Loose, log: Log): Activity | undefined {
  const record: Loose = {...draft, type: 'steady-activity', version: ACTIVITY_VERSION};
  for (let round = 0; round < 20; round++) {
    const reading = checkActivity(record);
    if (reading.ok) return reading.activity;
    for (const {where, message} of reading.faults.toReversed()) {
      log.note(where, 'not-understood', message);
      if (!takeOut(record, where, message)) return undefined;
    }
  }
  return undefined;
}

/** Takes out what is at a place such as `sessions[2].opens`; a time without one part says another. */
function takeOut(record: Loose, where: string, message: string): boolean {
  if (/^(?:id|name)$/.test(where)) return false;
  const path = /^sessions\[\d+\]/.exec(where)?.[0] ?? where;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = message.includes(UNKNOWN) ? undefined : steps.pop();
  let holder: unknown = record;
  for (const step of steps) {
    holder = typeof holder === 'object' && holder !== null ? (holder as Loose)[step] : undefined;
  }
  if (Array.isArray(holder) && last !== undefined) {
    holder.splice(Number(last), 1);
    return true;
  }
  if (!isObject(holder)) return true;
  if (last !== undefined) Reflect.deleteProperty(holder, last);
  else dropUnknown(record, holder, where);
  return true;
}

/** Takes out the names that the contract has not: it does not say which they are, so each is asked. */
function dropUnknown(record: Loose, holder: Loose, where: string): void {
  const entries = Object.entries(holder);
  for (const [name] of entries) Reflect.deleteProperty(holder, name);
  for (const [name, value] of entries.slice(0, MOST_NAMES)) {
    Object.defineProperty(holder, name, {value, ...PLAIN});
    if (hasUnknown(record, where)) Reflect.deleteProperty(holder, name);
  }
}

/** More names than any part of the record has. */
const MOST_NAMES = 100;

const UNKNOWN = 'no other fields';

function hasUnknown(record: Loose, where: string): boolean {
  const reading = checkActivity(record);
  return (
    !reading.ok &&
    reading.faults.some((one) => one.where === where && one.message.includes(UNKNOWN))
  );
}
