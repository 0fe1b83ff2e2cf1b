/** Rows of tables, joined by their ids into services with everything inside. */
import {isObject} from '../../../is-object.js';
import {plainName} from './part.js';
import {isFilled} from './values.js';

type Row = Record<string, unknown>;
type Tables = ReadonlyMap<string, readonly Row[]>;

/** A table's rows are put into the owner that they name, under the name of the table. */
const OWNERS: readonly (readonly [id: string, owner: string])[] = [
  ['contact_id', 'contact'],
  ['service_at_location_id', 'service_at_location'],
  ['service_id', 'service'],
  ['location_id', 'location'],
];

/** In a table of their own, and named by id where they belong. */
const NAMED: readonly (readonly [table: string, id: string, of: string])[] = [
  ['organization', 'organization_id', 'service'],
  ['program', 'program_id', 'service'],
  ['location', 'location_id', 'service_at_location'],
  ['taxonomy_term', 'taxonomy_term_id', 'attribute'],
  ['taxonomy', 'taxonomy_id', 'service_taxonomy'],
];

const TABLES = `accessibility accessibility_for_disabilities address physical_address postal_address
  attribute contact cost_option eligibility funding holiday_schedule language location organization
  payment_accepted phone program regular_schedule required_document review schedule service
  service_area service_at_location service_taxonomy taxonomy taxonomy_term`.split(/\s+/);

/**
 * The services of tables; nothing where these are no tables. Rows that belong to no service stay out:
 * they would not be shown either way.
 */
export function joinTables(
  json: Readonly<Record<string, unknown>>,
): readonly unknown[] | undefined {
  const names = new Map(TABLES.map((name) => [plainName(name), name]));
  const tables = new Map<string, readonly Row[]>();
  let file = false;
  for (const [key, value] of Object.entries(json)) {
    const table = names.get(plainName(key));
    if (table === undefined || !Array.isArray(value)) continue;
    file ||= /\.csv$/i.test(key);
    // Copied: rows are put into each other, and these are the host's.
    tables.set(
      table,
      value.filter(isObject).map((row) => ({...row})),
    );
  }
  // One list alone is a list of services with everything inside.
  if (!tables.has('service') || (tables.size < 2 && !file) || typeof json['name'] === 'string') {
    return undefined;
  }
  return join(tables);
}

function join(tables: Tables): readonly unknown[] {
  const byId = new Map(
    [...tables].map(([table, rows]) => [
      table,
      new Map(rows.map((row) => [keyOf(row['id']), row])),
    ]),
  );
  const named = (table: string, id: unknown): Row | undefined =>
    isFilled(id) ? byId.get(table)?.get(keyOf(id)) : undefined;
  for (const [table, id, of] of NAMED) {
    for (const row of tables.get(of) ?? []) {
      const found = named(table, row[id]);
      if (found && row[table] === undefined) row[table] = found;
    }
  }
  for (const [table, rows] of tables) {
    if (table === 'service') continue;
    for (const row of rows) {
      const owner =
        table === 'attribute'
          ? named('service', row['link_id'] ?? row['service_id'])
          : ownerOf(table, row, named);
      if (owner) add(owner, table, row);
    }
  }
  return tables.get('service') ?? [];
}

function ownerOf(
  table: string,
  row: Row,
  named: (table: string, id: unknown) => Row | undefined,
): Row | undefined {
  if (table === 'organization' || table === 'program' || table === 'location') return undefined;
  for (const [id, owner] of OWNERS) {
    // A number of a service's contact is the contact's; a service's hours are not its place's.
    if (owner === table || (owner === 'contact' && table !== 'phone')) continue;
    const found = named(owner, row[id]);
    if (found) return found;
  }
  return undefined;
}

function add(owner: Row, table: string, row: Row): void {
  const before = owner[table];
  if (Array.isArray(before)) before.push(row);
  else if (before === undefined || before === null || before === '') owner[table] = [row];
}

/** An id to look up by: tables write the same one as a number and as text. */
function keyOf(id: unknown): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}
