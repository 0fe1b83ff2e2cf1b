/**
 * A place in a Questionnaire from elsewhere. Each look checks what is there, and writes down what was
 * expected where it is not. It never throws, and never looks at what an object inherits.
 */
import {isObject} from '../../../is-object.js';
import type {QuestionnaireFault, QuestionnaireFaultCode} from './faults.js';

/** Nobody reads more about one Questionnaire. */
const MOST_FAULTS = 100;
/** More than any list of a Questionnaire has: a hostile one must not cost memory. */
const MOST_THINGS = 5000;
/** The longest text that is taken, in UTF-16 units. */
const LONGEST = 20_000;

export class Source {
  readonly value: unknown;
  readonly where: string;
  readonly faults: QuestionnaireFault[];

  constructor(value: unknown, where = '', faults: QuestionnaireFault[] = []) {
    this.value = value;
    this.where = where;
    this.faults = faults;
  }

  fault(code: QuestionnaireFaultCode, message: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push({code, where: this.where, message});
  }

  get isThere(): boolean {
    return this.value !== undefined;
  }

  /** Names of what is in it. */
  get names(): readonly string[] {
    return isObject(this.value) ? Object.keys(this.value) : [];
  }

  at(name: string): Source {
    const {value} = this;
    const inside = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return new Source(inside, this.where ? `${this.where}.${name}` : name, this.faults);
  }

  /** The things in a list, each an object; none where there is no list. */
  get list(): readonly Source[] {
    const {value} = this;
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.fault('wrong-type', 'Expected a list.');
      return [];
    }
    if (value.length > MOST_THINGS) {
      this.fault('too-large', `Expected ${String(MOST_THINGS)} at most.`);
      return [];
    }
    return value.flatMap((one: unknown, i) => {
      const place = new Source(one, `${this.where}[${String(i)}]`, this.faults);
      if (isObject(one)) return [place];
      place.fault('wrong-type', 'Expected an object.');
      return [];
    });
  }

  /** Text without blanks around it, where there is any. */
  get text(): string | undefined {
    const {value} = this;
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || value.length > LONGEST) {
      this.fault('wrong-type', `Expected text of ${String(LONGEST)} characters at most.`);
      return undefined;
    }
    // What shows nothing is no text: control characters and invisible marks alone.
    return /[^\s\p{Cc}\p{Cf}\p{DI}]/u.test(value) ? value.trim() : undefined;
  }

  /** Text that has to be there. */
  get neededText(): string {
    if (this.value === undefined || this.value === '') {
      this.fault('missing', 'Expected text here.');
      return '';
    }
    const {text} = this;
    if (text === undefined && typeof this.value === 'string') {
      this.fault('bad-value', 'Expected text with something in it.');
    }
    return text ?? '';
  }

  get flag(): boolean {
    if (this.value !== undefined && typeof this.value !== 'boolean') {
      this.fault('wrong-type', 'Expected true or false.');
    }
    return this.value === true;
  }

  get number(): number | undefined {
    const {value} = this;
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return value + 0;
    this.fault('wrong-type', 'Expected a number.');
    return undefined;
  }

  /** Extensions of this address. */
  extensions(...urls: readonly string[]): readonly Source[] {
    return this.at('extension').list.filter((one) =>
      urls.some((url) => one.at('url').value === url),
    );
  }

  /** The value of a choice of types: `valueInteger` under `value`. Its type is what follows. */
  choice(name: string): {readonly type: string; readonly value: Source} | undefined {
    const [found, second] = this.names.filter(
      (key) => key.startsWith(name) && /^[A-Z]/.test(key.slice(name.length)),
    );
    if (second !== undefined) this.fault('bad-value', `Expected one ${name}[x] alone.`);
    return found === undefined
      ? undefined
      : {type: found.slice(name.length), value: this.at(found)};
  }
}
