/** What is wrong with a definition, told to the developer who wrote it. */

export type DefinitionFaultCode =
  | 'definition-not-an-object'
  | 'definition-unreadable'
  | 'definition-missing-field'
  | 'definition-wrong-type'
  | 'definition-bad-value'
  | 'definition-unknown-kind'
  | 'definition-bad-id'
  | 'definition-duplicate-id'
  | 'definition-empty'
  | 'definition-duplicate-option'
  | 'definition-option-is-special'
  | 'definition-too-long'
  | 'definition-too-deep'
  | 'definition-too-many'
  | 'definition-range'
  | 'definition-bad-date'
  | 'definition-unknown-audience'
  | 'definition-people-in-people'
  | 'definition-people-audience'
  | 'definition-unknown-question'
  | 'definition-bad-condition'
  | 'definition-cyclic-conditions'
  | 'definition-unknown-id';

export interface DefinitionFault {
  readonly code: DefinitionFaultCode;
  /** Its address: `sections[0].pages[1].questions[0].showWhen`, or `definition` for the whole. */
  readonly where: string;
  /** For a developer: what was received, what was expected, what to do. */
  readonly message: string;
}

/** Everybody stops reading long before this. */
const MOST_FAULTS = 100;
/** Objects in a definition. The largest real ones are a hundred times smaller. */
export const MOST_OBJECTS = 100_000;
const DEEPEST = 60;

/** Collects faults, and keeps a hostile definition from costing time. */
export class Faults {
  readonly list: DefinitionFault[] = [];
  #objects = 0;
  #depth = 0;

  add(code: DefinitionFaultCode, where: string, message: string): void {
    if (this.list.length < MOST_FAULTS)
      this.list.push({code, where: where || 'definition', message});
  }

  /** A fault of the common form. */
  expected(code: DefinitionFaultCode, where: string, received: unknown, expected: string): void {
    this.add(code, where, `Received ${described(received)}. Expected ${expected}.`);
  }

  /** Goes into a part, unless the definition is deeper or larger than any that is meant. */
  within(where: string, look: () => void): void {
    if (this.#depth >= DEEPEST) {
      this.add(
        'definition-too-deep',
        where,
        `Received more than ${DEEPEST} levels. Expected plain JSON. Look for an object that holds itself.`,
      );
      return;
    }
    if (++this.#objects > MOST_OBJECTS) {
      if (this.#objects === MOST_OBJECTS + 1) {
        this.add(
          'definition-too-many',
          where,
          `Received more than ${MOST_OBJECTS} objects. Split the definition into several.`,
        );
      }
      return;
    }
    this.#depth++;
    look();
    this.#depth--;
  }
}

/** A value as it reads in a sentence: never more than a few words of it. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') {
    return `the text "${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
