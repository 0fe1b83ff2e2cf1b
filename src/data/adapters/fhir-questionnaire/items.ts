/** Items as they stand in the Questionnaire, with their words, limits and conditions read. */
import type {Log} from './log.js';
import {
  CONTROL,
  DRAWING,
  HIDDEN,
  MAX_OCCURS,
  MAX_VALUE,
  MIN_LENGTH,
  MIN_OCCURS,
  MIN_VALUE,
  OPEN_LABEL,
  UNIT,
} from './names.js';
import type {Options, SourceOption} from './options.js';
import type {Source} from './source.js';
import {valueIn, type Value} from './values.js';

/** One thing that an item waits for. */
export interface EnableWhen {
  readonly linkId: string;
  readonly operator: string;
  readonly answer: Value;
  readonly place: Source;
}

export interface SourceItem {
  readonly linkId: string;
  readonly place: Source;
  readonly parent: SourceItem | undefined;
  readonly type: string;
  /** '' where it has none. */
  readonly text: string;
  readonly waitsFor: readonly EnableWhen[];
  /** One of {@link waitsFor} is enough. */
  readonly any: boolean;
  readonly required: boolean;
  readonly repeats: boolean;
  readonly options: readonly SourceOption[];
  readonly initial: readonly Value[];
  readonly limits: Limits;
  /** How it is drawn: `drop-down`, `lower`. */
  readonly control: string | undefined;
  readonly unit: string | undefined;
  readonly openLabel: string | undefined;
  /** What it is in the record: `loinc.44250-9`. */
  readonly code: string | undefined;
  readonly items: SourceItem[];
  /** Why it cannot be asked. */
  readonly leftOut: {readonly what: string; readonly why: string} | undefined;
}

/** As far as they are given. Days are not among them: an engine's limit is one day, or today. */
export interface Limits {
  readonly min?: number | string;
  readonly max?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minOccurs?: number;
  readonly maxOccurs?: number;
}

const ASKED = ['boolean', 'decimal', 'integer', 'date', 'string', 'text', 'choice', 'open-choice'];
const UNSUPPORTED: Readonly<Record<string, string>> = {
  quantity: 'A number and its unit in one answer. Ask for a number and give it a unit.',
  attachment: 'Nothing is uploaded here.',
  reference: 'A person cannot choose a resource of a server.',
  dateTime: 'Ask for a date.',
  time: 'Times of day are not asked for.',
  url: 'Addresses of the web are not asked for.',
};
const OPERATORS = ['exists', '=', '!=', '>', '<', '>=', '<='];
const READ = new Set(
  `id linkId definition code prefix _prefix text _text type enableWhen enableBehavior required repeats
  readOnly maxLength answerValueSet answerOption initial item extension modifierExtension`.split(
    /\s+/,
  ),
);
const SYSTEMS: ReadonlyMap<string | undefined, string> = new Map([
  ['http://loinc.org', 'loinc'],
  ['http://snomed.info/sct', 'snomed'],
]);
/** What a note calls an item that no person was meant to answer. */
export const NOT_SHOWN = 'hidden item';
export const NOT_ASKED = 'readOnly';

const DEEPEST = 20;
const MOST_ITEMS = 2000;

export class Items {
  /** All of them, by `linkId`. */
  readonly byLinkId = new Map<string, SourceItem>();
  readonly #options: Options;
  readonly #log: Log;
  #count = 0;

  constructor(options: Options, log: Log) {
    this.#options = options;
    this.#log = log;
  }

  in(place: Source, parent?: SourceItem, level = 1): readonly SourceItem[] {
    const {list} = place.at('item');
    this.#count += list.length;
    if (list.length > 0 && (level > DEEPEST || this.#count > MOST_ITEMS)) {
      const most = `${String(MOST_ITEMS)} items, ${String(DEEPEST)} levels deep, at most`;
      place.at('item').fault('too-large', `Expected ${most}.`);
      return [];
    }
    return list.flatMap((one) => this.#item(one, parent, level));
  }

  #item(place: Source, parent: SourceItem | undefined, level: number): SourceItem {
    const linkId = place.at('linkId').neededText;
    const type = place.at('type').neededText;
    const known = ASKED.includes(type) || type === 'group' || type === 'display';
    if (type && !known && !Object.hasOwn(UNSUPPORTED, type)) {
      place.at('type').fault('unknown-type', 'Expected a type of item that FHIR R4 has.');
    }
    const prefix = this.#log.words(place, 'prefix', linkId);
    const words = this.#log.words(place, 'text', linkId);
    const unit = place.extensions(UNIT)[0]?.at('valueCoding');
    const open = place.extensions(OPEN_LABEL)[0];
    const item: SourceItem = {
      linkId,
      place,
      parent,
      type,
      text: [prefix, words].filter((one) => one !== undefined).join(' '),
      waitsFor: place.at('enableWhen').list.flatMap((one) => enableWhen(one) ?? []),
      any: this.#isAny(place, linkId),
      required: place.at('required').flag,
      repeats: place.at('repeats').flag,
      options: type.endsWith('choice') ? this.#options.of(place, linkId) : [],
      initial: place.at('initial').list.flatMap((one) => valueIn(one, 'value') ?? []),
      limits: limitsIn(place),
      control: place
        .extensions(CONTROL)[0]
        ?.at('valueCodeableConcept')
        .at('coding')
        .list[0]?.at('code').text,
      unit: unit && (this.#log.words(unit, 'display', linkId) ?? unit.at('code').text),
      openLabel: open && this.#log.words(open, 'valueString', linkId),
      code: codeIn(place),
      items: [],
      leftOut: leftOut(place, type),
    };
    if (linkId && this.byLinkId.has(linkId)) {
      place.at('linkId').fault('duplicate-link-id', 'Expected each linkId once.');
    }
    this.byLinkId.set(linkId, item);
    if (item.leftOut) this.#log.note('left-out', linkId, item.leftOut.what, item.leftOut.why);
    this.#noteTheRest(place, linkId);
    item.items.push(...this.in(place, item, level + 1));
    if (type === 'display' && item.items.length > 0) {
      place.at('item').fault('bad-value', 'Expected no items inside a display.');
    }
    return item;
  }

  #isAny(place: Source, linkId: string): boolean {
    const behavior = place.at('enableBehavior');
    if (behavior.isThere && behavior.value !== 'any' && behavior.value !== 'all') {
      behavior.fault('bad-value', 'Expected "any" or "all".');
    }
    if (!behavior.isThere && place.at('enableWhen').list.length > 1) {
      const why = 'It does not say whether any or all of its conditions have to hold: all.';
      this.#log.note('assumed', linkId, 'enableBehavior', why);
    }
    return behavior.value === 'any';
  }

  /** What this adapter does not know is said, never dropped in silence. */
  #noteTheRest(place: Source, linkId: string): void {
    const read = new Set([
      ...DRAWING,
      ...[HIDDEN, UNIT, MIN_VALUE, MAX_VALUE, MIN_LENGTH, MIN_OCCURS, MAX_OCCURS, OPEN_LABEL],
    ]);
    for (const one of place.at('extension').list) {
      const url = one.at('url').neededText;
      if (read.has(url)) continue;
      this.#log.note('not-supported', linkId, `extension ${url}`, 'This adapter does not know it.');
    }
    for (const name of place.names) {
      if (READ.has(name)) continue;
      this.#log.note('not-supported', linkId, name, 'FHIR R4 has no such part of an item.');
    }
  }
}

function leftOut(place: Source, type: string): SourceItem['leftOut'] {
  if (place.at('modifierExtension').list.length > 0) {
    const why = 'It changes what the item means, in a way this adapter does not know.';
    return {what: 'modifierExtension', why};
  }
  if (place.extensions(HIDDEN)[0]?.at('valueBoolean').flag) {
    return {what: NOT_SHOWN, why: 'Nobody is asked what is hidden.'};
  }
  const why = Object.hasOwn(UNSUPPORTED, type) ? UNSUPPORTED[type] : undefined;
  if (why !== undefined) return {what: `type ${type}`, why};
  if (place.at('readOnly').flag && type !== 'display' && type !== 'group') {
    return {what: NOT_ASKED, why: 'It cannot be answered, and answers of others are not shown.'};
  }
  return undefined;
}

function enableWhen(place: Source): EnableWhen | undefined {
  const linkId = place.at('question').neededText;
  const operator = place.at('operator').neededText;
  if (operator && !OPERATORS.includes(operator)) {
    place.at('operator').fault('bad-value', `Expected one of ${OPERATORS.join(' ')}.`);
  }
  const answer = valueIn(place, 'answer');
  if (operator === 'exists' && answer && answer.type !== 'boolean') {
    place.fault('bad-value', 'Expected answerBoolean beside the operator exists.');
  }
  return answer && {linkId, operator, answer, place};
}

function limitsIn(place: Source): Limits {
  const count = (url: string) => place.extensions(url)[0]?.at('valueInteger').number;
  const bound = (url: string) => {
    const value = place.extensions(url)[0]?.choice('value');
    if (value?.type === 'Date') return value.value.text;
    return value?.type === 'Integer' || value?.type === 'Decimal' ? value.value.number : undefined;
  };
  const found = {
    min: bound(MIN_VALUE),
    max: bound(MAX_VALUE),
    minLength: count(MIN_LENGTH),
    maxLength: place.at('maxLength').number,
    minOccurs: count(MIN_OCCURS),
    maxOccurs: count(MAX_OCCURS),
  };
  return Object.fromEntries(Object.entries(found).filter(([, one]) => one !== undefined));
}

function codeIn(place: Source): string | undefined {
  for (const coding of place.at('code').list) {
    const system = SYSTEMS.get(coding.at('system').text);
    const code = coding.at('code').text;
    if (system !== undefined && code !== undefined && /^[a-z\d-]+$/i.test(code)) {
      return `${system}.${code.toLowerCase()}`;
    }
  }
  return undefined;
}
