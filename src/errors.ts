/**
 * What the library throws, so that a host can catch by type. A person's own mistake is never an
 * error: it is a `Problem`, shown beside its field.
 */

/** The parent of every error thrown here. */
export class SteadyError extends Error {
  // Set by hand: minifiers rename classes.
  override name = 'SteadyError';
}

/** An element or a function was given settings it cannot work with. */
export class ConfigError extends SteadyError {
  override name = 'ConfigError';
}

/** One thing in a record that is not as its contract says. */
export interface Fault {
  /** Where it is: `answers[3].label`; empty for the record itself. */
  readonly where: string;
  /** What was expected there. Never repeats what was found, which may be about a person. */
  readonly message: string;
}

/** A record does not keep its contract. */
export class ContractError extends SteadyError {
  override name = 'ContractError';
  /** Everything that is wrong, in document order. */
  readonly faults: readonly Fault[];

  /**
   * @param record - What the record is called: `Referral`.
   * @param faults - At least one.
   */
  constructor(record: string, faults: readonly Fault[]) {
    const list = faults.map(({where, message}) => `${where || record}: ${message}`);
    super(`${record} does not keep its contract. ${list.join(' ')}`);
    this.faults = faults;
  }
}
