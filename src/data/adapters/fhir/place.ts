/**
 * A place in JSON from elsewhere. Each look checks what is there, and writes down what was expected
 * where it is not. It never throws, and never looks at what an object inherits.
 */
import {isObject} from '../../../is-object.js';
import type {Fault} from '../../../errors.js';
import {addFault} from '../../contracts/check.js';
import {MOST_CHARACTERS} from './safe-text.js';

/** More than any referral has; a hostile Bundle must not cost memory. */
const MOST_THINGS = 10_000;

export class Place {
  readonly value: unknown;
  /** Such as `entry[4].resource.item[2].linkId`; empty for the Bundle itself. */
  readonly where: string;
  readonly #faults: Fault[];

  constructor(value: unknown, where: string, faults: Fault[]) {
    this.value = value;
    this.where = where;
    this.#faults = faults;
  }

  get isThere(): boolean {
    return this.value !== undefined;
  }

  /** Writes down what was expected here. Found values are never repeated. */
  expected(what: string): void {
    const message = `Expected ${what}.`;
    const said = this.#faults.some((one) => one.where === this.where && one.message === message);
    if (!said) addFault(this.#faults, this.where, message);
  }

  /** What is under a name; a place where nothing is when it is not there. */
  at(name: string): Place {
    const inside =
      isObject(this.value) && Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    return new Place(inside, this.where ? `${this.where}.${name}` : name, this.#faults);
  }

  /** The things in a list, each an object; none where there is no list. */
  get list(): readonly Place[] {
    if (!this.isThere) return [];
    const {value} = this;
    if (!Array.isArray(value) || value.length > MOST_THINGS) {
      this.expected(`a list of ${MOST_THINGS.toLocaleString('en-GB')} things at most`);
      return [];
    }
    return value.flatMap((one: unknown, i) => {
      const place = new Place(one, `${this.where}[${String(i)}]`, this.#faults);
      if (isObject(one)) return [place];
      place.expected('an object');
      return [];
    });
  }

  /** Text that has to be there; '' where it is not. */
  get text(): string {
    const {value} = this;
    if (typeof value === 'string' && value !== '' && value.length <= MOST_CHARACTERS) return value;
    this.expected('text of 1 to 1,048,576 characters');
    return '';
  }

  get textIfThere(): string | undefined {
    return this.isThere ? this.text : undefined;
  }

  get trueOrFalse(): boolean {
    if (typeof this.value !== 'boolean') this.expected('true or false');
    return this.value === true;
  }

  get number(): number {
    if (typeof this.value === 'number' && Number.isFinite(this.value)) return this.value;
    this.expected('a number');
    return 0;
  }

  /** The extension of this address. Two of them are one too many. */
  extension(url: string): Place | undefined {
    const [first, second] = this.extensions(url);
    second?.expected('one extension of this address alone');
    return first;
  }

  extensions(url: string): readonly Place[] {
    return this.at('extension').list.filter((one) => one.at('url').value === url);
  }

  /** The value of an extension that has to be there. */
  valueOf(url: string, type: 'valueString' | 'valueCode'): string {
    const found = this.extension(url);
    if (found) return found.at(type).text;
    this.expected(`an extension ${JSON.stringify(url)}`);
    return '';
  }

  valueIfThere(url: string, type: 'valueString' | 'valueCode'): string | undefined {
    return this.extension(url)?.at(type).text;
  }
}
