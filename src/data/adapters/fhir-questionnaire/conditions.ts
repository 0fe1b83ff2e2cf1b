/**
 * When items are asked, in the engine's words. Its rule and FHIR's are the same: the answer to what is
 * not asked counts as not given. What can be worked out beforehand is: an item that hangs on one that
 * was left out is asked always, or never.
 */
import type {Condition} from '../../../questions/index.js';
import {NOT_SHOWN, type EnableWhen, type SourceItem} from './items.js';
import type {Log} from './log.js';
import {order, same, type Value} from './values.js';

/** A condition, or what it always comes to. */
export type Logic = Condition | boolean;

/** Where the answer to an item is found in the engine. */
export interface Target {
  /** Id of the question. */
  readonly id: string;
  readonly form: 'yes-no' | 'number' | 'date' | 'text' | 'one' | 'several' | 'rows';
  /** By value, for what is listed. */
  readonly options?: ReadonlyMap<string, Value>;
  /** The box for an answer of one's own. */
  readonly own?: {readonly option: string; readonly id: string};
  /** The repeating group it stands in. */
  readonly group?: SourceItem;
}

export class Conditions {
  readonly #items: ReadonlyMap<string, SourceItem>;
  readonly #targets: ReadonlyMap<SourceItem, Target>;
  readonly #log: Log;
  readonly #own = new Map<SourceItem, Logic>();
  readonly #waiting = new Set<SourceItem>();

  constructor(
    items: ReadonlyMap<string, SourceItem>,
    targets: ReadonlyMap<SourceItem, Target>,
    log: Log,
  ) {
    this.#items = items;
    this.#targets = targets;
    this.#log = log;
  }

  /**
   * When an item is asked, by its own conditions and those of what is around it.
   *
   * @param within - The repeating group it is in: the group has its own conditions.
   */
  of(item: SourceItem, within?: SourceItem): Logic {
    if (item === within) return true;
    const around = item.parent ? this.of(item.parent, within) : true;
    return all([around, this.#ownOf(item)]);
  }

  #ownOf(item: SourceItem): Logic {
    const known = this.#own.get(item);
    if (known !== undefined) return known;
    if (this.#waiting.has(item)) {
      const message = 'Expected no items that wait for each other.';
      item.place.at('enableWhen').fault('cyclic-conditions', message);
      return false;
    }
    this.#waiting.add(item);
    const logic = this.#worked(item);
    this.#waiting.delete(item);
    this.#own.set(item, logic);
    return logic;
  }

  #worked(item: SourceItem): Logic {
    const parts = item.waitsFor.map((one) => this.#part(one, item));
    if (parts.length === 0) return true;
    // One part that cannot be kept leaves nothing to rely on, unless the others settle it.
    const known = parts.filter((one) => one !== undefined);
    const logic = item.any ? some(known) : all(known);
    if (known.length === parts.length || logic === item.any) return logic;
    this.#log.note(
      'always-asked',
      item.linkId,
      'enableWhen',
      'The form cannot keep one of its conditions.',
    );
    return true;
  }

  /** Undefined for what the engine cannot say. */
  #part(one: EnableWhen, item: SourceItem): Logic | undefined {
    const {linkId, place} = one;
    const about = this.#items.get(linkId);
    if (!about) {
      place.at('question').fault('unknown-link-id', 'Expected the linkId of an item.');
      return false;
    }
    if (about === item || about.type === 'group' || about.type === 'display') {
      const message = 'Expected the linkId of another item, which has an answer.';
      place.at('question').fault('bad-condition', message);
      return false;
    }
    const target = this.#targets.get(about);
    if (!target || this.of(about) === false) {
      // What is hidden has the answer it was given beforehand, for ever.
      const hidden = about.leftOut?.what === NOT_SHOWN && this.of(about) !== false;
      return holds(hidden ? about.initial : [], one);
    }
    return target.group === groupOf(item) ? said(target, one) : undefined;
  }
}

/** The repeating group that an item is in. */
export function groupOf(item: SourceItem): SourceItem | undefined {
  for (let at = item.parent; at; at = at.parent) if (at.type === 'group' && at.repeats) return at;
  return undefined;
}

/** What FHIR says of answers that are known. */
function holds(answers: readonly Value[], {operator, answer}: EnableWhen): boolean {
  if (operator === 'exists') return answers.length > 0 === isTrue(answer);
  if (operator === '!=') return !answers.some((one) => same(one, answer));
  return answers.some((one) => compares(one, operator, answer));
}

function isTrue(value: Value): boolean {
  return value.type === 'boolean' && value.value;
}

function compares(one: Value, operator: string, other: Value): boolean {
  if (operator === '=') return same(one, other);
  const way = order(one, other);
  if (way === undefined) return false;
  return operator === '>'
    ? way > 0
    : operator === '<'
      ? way < 0
      : operator === '>='
        ? way >= 0
        : way <= 0;
}

/** What FHIR says of answers that are yet to come; undefined where the engine cannot. */
function said(target: Target, {operator, answer}: EnableWhen): Logic | undefined {
  const question = target.id;
  if (operator === 'exists') return {question, answered: isTrue(answer)};
  if (operator === '!=') {
    const equal = compared(target, '=', answer);
    return equal === undefined ? undefined : not(equal);
  }
  return compared(target, operator, answer);
}

function compared(target: Target, operator: string, answer: Value): Logic | undefined {
  const {id: question, form, options, own} = target;
  switch (form) {
    case 'yes-no':
      if (operator !== '=' || answer.type !== 'boolean') return undefined;
      return {question, equals: answer.value ? 'yes' : 'no'};
    case 'number':
    case 'date':
      if (answer.type !== form) return undefined;
      return {question, compare: operator as '=', to: answer.value};
    case 'text':
      return operator === '=' && answer.type === 'text'
        ? {question, equals: answer.value}
        : undefined;
    case 'rows':
      return undefined;
    default: {
      if (operator !== '=' && !['number', 'date'].includes(answer.type)) return undefined;
      const fit = [...(options ?? [])].flatMap(([value, one]): Logic[] =>
        compares(one, operator, answer) ? [{question, includes: value}] : [],
      );
      const written: Logic[] =
        own && operator === '=' && answer.type === 'text'
          ? [{question: own.id, equals: answer.value}]
          : [];
      return some([...fit, ...written]);
    }
  }
}

export function all(parts: readonly Logic[]): Logic {
  if (parts.includes(false)) return false;
  const open = parts.filter((one) => typeof one === 'object');
  const [first] = open;
  return first === undefined ? true : open.length === 1 ? first : {and: open};
}

function some(parts: readonly Logic[]): Logic {
  if (parts.includes(true)) return true;
  const open = parts.filter((one) => typeof one === 'object');
  const [first] = open;
  return first === undefined ? false : open.length === 1 ? first : {or: open};
}

function not(logic: Logic): Logic {
  return typeof logic === 'boolean' ? !logic : {not: logic};
}
