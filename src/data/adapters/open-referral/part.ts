/**
 * One object of a feed, read by names that may be written otherwise: `postal_code`, `postalCode`,
 * `Postal Code`; one or many. It keeps account of what was read, so that nothing is lost in silence.
 */
import {isObject} from '../../../is-object.js';
import {fits} from '../../contracts/bounded.js';
import type {Log} from './log.js';
import {dayOf, isFilled, isPlaceholder, numberOf, wholeNumberOf} from './values.js';

/** Names met before: a feed has the same in each service. */
const names = new Map<string, string>();

/** A feed can have any number of names. */
const MOST_NAMES = 1000;

/** A name without case, marks and plural. */
export function plainName(name: string): string {
  const before = names.get(name);
  if (before !== undefined) return before;
  const plain = name
    .slice(0, 200)
    .replace(/\.csv$/i, '')
    .toLowerCase()
    .replace(/[^a-z\d]/g, '')
    .replace(/sses$/, 'ss')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '');
  if (names.size < MOST_NAMES) names.set(name, plain);
  return plain;
}

export interface Found {
  readonly value: unknown;
  readonly path: string;
}

/** More than any field needs: a hostile feed must not cost time. */
export const LONGEST = 200_000;

/** More than anybody lists. */
const MOST_ITEMS = 200;

export class Part {
  readonly path: string;
  readonly log: Log;
  readonly #names = new Map<string, readonly string[]>();
  readonly #of: Readonly<Record<string, unknown>>;
  readonly #read = new Set<string>();

  /** @param of - Names of one object that differ only in how they are written all count. */
  constructor(of: Readonly<Record<string, unknown>>, path: string, log: Log) {
    this.#of = of;
    this.path = path;
    this.log = log;
    for (const name of Object.keys(of)) {
      const plain = plainName(name);
      this.#names.set(plain, [...(this.#names.get(plain) ?? []), name]);
    }
  }

  at(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }

  /** The first of these that says something. */
  take(...names: readonly string[]): Found | undefined {
    let found: Found | undefined;
    for (const written of names.flatMap((name) => this.#names.get(plainName(name)) ?? [])) {
      const value = this.#of[written];
      this.#read.add(written);
      if (!isFilled(value)) continue;
      if (found === undefined) found = {value, path: this.at(written)};
      else if (found.value !== value && JSON.stringify(found.value) !== JSON.stringify(value)) {
        this.log.note(this.at(written), 'repeated', 'Another field says this already.');
      }
    }
    return found;
  }

  /** Whether any of these says something, without reading it. */
  says(...names: readonly string[]): boolean {
    return names.some((name) =>
      (this.#names.get(plainName(name)) ?? []).some((written) => isFilled(this.#of[written])),
    );
  }

  /** Whether an object is there, or a list. */
  holds(name: string): boolean {
    return (this.#names.get(plainName(name)) ?? []).some(
      (written) => typeof this.#of[written] === 'object' && isFilled(this.#of[written]),
    );
  }

  /** Plain text on one line, or in paragraphs. */
  text(most: number, ...names: readonly string[]): string | undefined {
    const found = this.take(...names);
    return found && this.log.words(found, most, false);
  }

  paragraphs(most: number, ...names: readonly string[]): string | undefined {
    const found = this.take(...names);
    return found && this.log.words(found, most, true);
  }

  /** A word of a code list, without case and marks. */
  word(...names: readonly string[]): string | undefined {
    const text = this.text(100, ...names);
    return text
      ?.toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  }

  number(...names: readonly string[]): number | undefined {
    return this.#as(numberOf, 'a number', names);
  }

  whole(...names: readonly string[]): number | undefined {
    return this.#as(wholeNumberOf, 'a whole number', names);
  }

  day(...names: readonly string[]): string | undefined {
    return this.#as(dayOf, 'a day as YYYY-MM-DD', names);
  }

  #as<T>(
    read: (value: unknown) => T | undefined,
    what: string,
    names: readonly string[],
  ): T | undefined {
    const found = this.take(...names);
    if (found === undefined) return undefined;
    const {value, path} = found;
    if (typeof value === 'string' && isPlaceholder(value)) return undefined;
    const result = read(value);
    if (result === undefined) this.log.note(path, 'not-understood', `Expected ${what}.`);
    return result;
  }

  /** Whether something is said to be so: true, "true", "yes", 1. */
  flag(...names: readonly string[]): boolean {
    const value = this.take(...names)?.value;
    return (
      value === true ||
      value === 1 ||
      (typeof value === 'string' && /^(?:true|yes|1)$/i.test(value))
    );
  }

  /** An address of the web that somebody can be sent to. */
  address(...names: readonly string[]): string | undefined {
    const found = this.take(...names);
    return found && this.log.address(found);
  }

  /** Each object of a list; a single one counts as a list of it. */
  parts(...names: readonly string[]): Part[] {
    const found = this.take(...names);
    if (found === undefined) return [];
    const {value, path} = found;
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length > MOST_ITEMS) {
      this.log.note(path, 'shortened', `Only the first ${String(MOST_ITEMS)} were read.`);
    }
    return items.slice(0, MOST_ITEMS).flatMap((item, i) => {
      const where = Array.isArray(value) ? `${path}[${String(i)}]` : path;
      if (isObject(item)) return [new Part(item, where, this.log)];
      if (isFilled(item)) this.log.note(where, 'wrong-type', 'Expected an object.');
      return [];
    });
  }

  /** The object, or the first of a list. */
  part(...names: readonly string[]): Part | undefined {
    const [first, ...others] = this.parts(...names);
    for (const other of others) this.log.note(other.path, 'repeated', 'Only the first was read.');
    return first;
  }

  /** The object under a name, or this one where a feed has written its fields flat. */
  partOrSelf(...names: readonly string[]): Part {
    return this.part(...names) ?? this;
  }

  /** Known, and the record has no place for it. */
  leave(...names: readonly string[]): void {
    for (const name of names) {
      const found = this.take(name);
      if (found) this.log.note(found.path, 'no-place', 'The record has no place for this.');
    }
  }

  /** Known, and about the data rather than the activity: ids, dates of change. */
  skip(...names: readonly string[]): void {
    for (const name of names) this.take(name);
  }

  /** Notes whatever is left. Ids that join tables say nothing themselves. */
  close(): void {
    for (const [name, value] of Object.entries(this.#of)) {
      if (this.#read.has(name) || !isFilled(value)) continue;
      if (name === 'id' || /(?:_id|Id|_ids)$/.test(name)) continue;
      this.log.note(
        this.at(name.slice(0, 60)),
        'not-read',
        'This adapter does not know this name.',
      );
    }
  }
}

/** As much of a text as fits, cut between words where there are any. */
export function cut(text: string, most: number): string {
  if (fits(text, most)) return text;
  const head = [...text.slice(0, 2 * most)].slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${(space > most / 2 ? head.slice(0, space) : head).trimEnd()}…`;
}
