/** Values of a choice of types: of an option, of `initial`, of what `enableWhen` waits for. */
import {isDay} from '../../contracts/check.js';
import type {Source} from './source.js';

/** One value. `other` is of a type that no question here can have. */
export type Value =
  | {readonly type: 'boolean'; readonly value: boolean}
  | {readonly type: 'number'; readonly value: number}
  | {readonly type: 'date'; readonly value: string}
  | {readonly type: 'text'; readonly value: string}
  | {readonly type: 'coding'; readonly system?: string; readonly code: string}
  | {readonly type: 'other'; readonly value: string};

/** Reads `value[x]` or `answer[x]`. What is wrong with it is written down. */
export function valueIn(place: Source, name: string): Value | undefined {
  const found = place.choice(name);
  if (!found) {
    place.fault('missing', `Expected a ${name}[x].`);
    return undefined;
  }
  const {type, value} = found;
  switch (type) {
    case 'Boolean':
      return {type: 'boolean', value: value.flag};
    case 'Integer':
    case 'Decimal': {
      const {number} = value;
      if (type === 'Integer' && number !== undefined && !Number.isInteger(number)) {
        value.fault('bad-value', 'Expected a whole number.');
      }
      return number === undefined ? undefined : {type: 'number', value: number};
    }
    case 'Date': {
      const day = value.neededText;
      if (/^\d{4}(?:-\d\d)?$/.test(day)) return {type: 'other', value: 'a date without a day'};
      if (day && !isDay(day)) value.fault('bad-value', 'Expected a day as YYYY-MM-DD.');
      return {type: 'date', value: day};
    }
    case 'String':
      return {type: 'text', value: value.neededText};
    case 'Coding':
      return codingIn(value);
    default:
      return {type: 'other', value: type};
  }
}

/** A code; what has only a display is known by it. */
export function codingIn(place: Source): Value | undefined {
  const code = place.at('code').text ?? place.at('display').text;
  const system = place.at('system').text;
  if (code === undefined) {
    place.at('code').fault('missing', 'Expected a code or a display.');
    return undefined;
  }
  return {type: 'coding', code, ...(system !== undefined && {system})};
}

/** Whether two values are the same. A code without a system stands for one of any system. */
export function same(one: Value, other: Value): boolean {
  if (one.type === 'coding' && other.type === 'coding') {
    const anywhere = one.system === undefined || other.system === undefined;
    return one.code === other.code && (anywhere || one.system === other.system);
  }
  return (
    one.type === other.type && one.type !== 'coding' && one.value === (other as typeof one).value
  );
}

/** Whether there is an order between them, and what it is: below 0, 0, above 0. */
export function order(one: Value, other: Value): number | undefined {
  if (one.type === 'number' && other.type === 'number') return one.value - other.value;
  if (one.type === 'date' && other.type === 'date') {
    return one.value < other.value ? -1 : one.value > other.value ? 1 : 0;
  }
  return undefined;
}
