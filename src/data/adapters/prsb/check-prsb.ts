/** Looks at groups from another system before anything is read from them. */
import {isObject} from '../../../is-object.js';
import type {Fault} from '../../../errors.js';
import {addFault} from '../../contracts/check.js';
import {tree, type Branch} from './groups.js';
import {PRSB_STANDARD} from './model.js';
import type {PrsbNote} from './types.js';

/** More entries than any record has; a hostile one must not cost memory. */
const MOST_ENTRIES = 500;

/** Groups whose elements are what the standard says, as far as this adapter reads them. */
export type Groups = Readonly<Record<string, unknown>>;

/**
 * The groups of a record, or undefined with what is wrong. Names that are not read become notes.
 * Neither repeats what was written.
 */
export function checkPrsb(input: unknown, faults: Fault[], notes: PrsbNote[]): Groups | undefined {
  const groups = groupsIn(input, faults);
  if (groups) checkGroup(groups, tree(), '', faults, notes);
  return faults.length > 0 ? undefined : groups;
}

function groupsIn(input: unknown, faults: Fault[]): Readonly<Record<string, unknown>> | undefined {
  const own = (name: string) =>
    isObject(input) && Object.hasOwn(input, name) ? input[name] : undefined;
  const record = own('record');
  if (own('standard') !== PRSB_STANDARD) {
    addFault(faults, 'standard', `Expected "${PRSB_STANDARD}".`);
  }
  if (isObject(record)) return record;
  addFault(faults, 'record', 'Expected the groups of the standard, by name.');
  return undefined;
}

function checkGroup(
  group: Readonly<Record<string, unknown>>,
  known: ReadonlyMap<string, Branch>,
  where: string,
  faults: Fault[],
  notes: PrsbNote[],
): void {
  let unread = false;
  for (const name of Object.keys(group)) {
    const branch = known.get(name);
    // A name we do not know may hold anything, also a person's: it is not repeated.
    if (!branch) unread = true;
    else checkValue(group[name], branch, where ? `${where} / ${name}` : name, faults, notes);
  }
  if (unread) notes.push({code: 'not-read', ...(where && {path: where})});
}

function checkValue(
  value: unknown,
  branch: Branch,
  where: string,
  faults: Fault[],
  notes: PrsbNote[],
): void {
  if (!branch.isList) {
    checkOne(value, branch, where, faults, notes);
    return;
  }
  if (!Array.isArray(value)) {
    addFault(faults, where, 'Expected a list.');
    return;
  }
  if (value.length > MOST_ENTRIES) {
    addFault(faults, where, `Expected ${String(MOST_ENTRIES)} or fewer in the list.`);
    return;
  }
  value.forEach((one: unknown, i) => {
    checkOne(one, branch, `${where}[${String(i)}]`, faults, notes);
  });
}

function checkOne(
  value: unknown,
  {leaf, inside}: Branch,
  where: string,
  faults: Fault[],
  notes: PrsbNote[],
): void {
  if (leaf === 'text' && typeof value !== 'string') addFault(faults, where, 'Expected text.');
  if (leaf === 'yes-no' && typeof value !== 'boolean') {
    addFault(faults, where, 'Expected true or false.');
  }
  if (leaf) return;
  if (isObject(value)) checkGroup(value, inside, where, faults, notes);
  else addFault(faults, where, 'Expected a group.');
}
