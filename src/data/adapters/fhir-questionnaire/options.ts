/** What can be chosen: in the item itself, or in a value set. */
import {EXCLUSIVE, OPTION_PREFIX, ORDINAL} from './names.js';
import type {Log} from './log.js';
import {Source} from './source.js';
import {codingIn, valueIn, type Value} from './values.js';

export interface SourceOption {
  readonly value: Value;
  readonly label: string;
  /** The number it counts. */
  readonly ordinal?: number;
  readonly exclusive: boolean;
  /** It is chosen beforehand. */
  readonly initial: boolean;
}

const MOST_LEVELS = 10;

export class Options {
  readonly #contained: readonly Source[];
  readonly #given: Readonly<Record<string, unknown>>;
  readonly #faults: Source['faults'];
  readonly #log: Log;

  constructor(questionnaire: Source, given: Readonly<Record<string, unknown>>, log: Log) {
    this.#contained = questionnaire.at('contained').list;
    this.#given = given;
    this.#faults = questionnaire.faults;
    this.#log = log;
  }

  /** All of an item. An empty list has been noted, and the reason is the note's. */
  of(item: Source, linkId: string): readonly SourceOption[] {
    const own = item.at('answerOption').list.flatMap((one) => this.#option(one, linkId) ?? []);
    const set = item.at('answerValueSet').text;
    if (set === undefined) return own;
    if (own.length > 0) {
      item.at('answerValueSet').fault('bad-value', 'Expected options or a value set, not both.');
    }
    const found = this.#valueSet(set);
    if (!found) {
      const why = 'It is not in the Questionnaire. Give it expanded, in valueSets.';
      this.#log.note('left-out', linkId, `value set ${set}`, why);
      return [];
    }
    return this.#all(found, linkId);
  }

  #option(one: Source, linkId: string): SourceOption | undefined {
    const value = valueIn(one, 'value');
    if (!value) return undefined;
    if (value.type === 'other' || value.type === 'boolean') {
      const what = `option of type ${value.type === 'other' ? value.value : 'boolean'}`;
      this.#log.note('left-out', linkId, what, 'An option is a code, a text, a number or a day.');
      return undefined;
    }
    const coding = one.at('valueCoding');
    const words =
      value.type === 'coding'
        ? this.#label(coding, value.code, linkId)
        : value.type === 'text'
          ? (this.#log.words(one, 'valueString', linkId) ?? value.value)
          : String(value.value);
    const prefix = [one, coding].flatMap((at) => at.extensions(OPTION_PREFIX))[0];
    const before = prefix?.at('valueString').text;
    const ordinal =
      ordinalIn(one, coding, one.at('_valueInteger')) ??
      (value.type === 'coding' ? this.#ordinalOf(value) : undefined) ??
      (value.type === 'number' ? value.value : undefined);
    return {
      value,
      label: before === undefined ? words : `${before} ${words}`,
      ...(ordinal !== undefined && {ordinal}),
      exclusive: one.extensions(EXCLUSIVE)[0]?.at('valueBoolean').flag ?? false,
      initial: one.at('initialSelected').flag,
    };
  }

  #label(coding: Source, code: string, linkId: string): string {
    const display = this.#log.words(coding, 'display', linkId);
    if (display === undefined) {
      this.#log.note('assumed', linkId, `option ${code}`, 'It has no words: its code is shown.');
    }
    return display ?? code;
  }

  #resource(type: string, name: string): Source | undefined {
    return this.#contained.find(
      (one) =>
        one.at('resourceType').value === type &&
        (one.at('url').value === name || `#${String(one.at('id').value)}` === name),
    );
  }

  #valueSet(name: string): Source | undefined {
    const inside = this.#resource('ValueSet', name);
    if (inside) return inside;
    const key = [name, name.split('|')[0] ?? ''].find((one) => Object.hasOwn(this.#given, one));
    if (key === undefined || name.startsWith('#')) return undefined;
    return new Source(this.#given[key], `valueSets[${JSON.stringify(key)}]`, this.#faults);
  }

  /** Expanded ones first: they say what to show. */
  #all(set: Source, linkId: string): readonly SourceOption[] {
    const expanded = this.#expanded(set.at('expansion').at('contains').list, linkId);
    if (expanded.length > 0) return expanded;
    const compose = set.at('compose');
    if (compose.at('exclude').isThere) {
      this.#log.note(
        'left-out',
        linkId,
        'ValueSet.compose.exclude',
        'Give the value set expanded.',
      );
      return [];
    }
    return compose.at('include').list.flatMap((include) => this.#included(include, linkId));
  }

  #expanded(contains: readonly Source[], linkId: string, level = 0): SourceOption[] {
    if (level > MOST_LEVELS) return [];
    return contains.flatMap((one) => {
      const able = !one.at('abstract').flag && !one.at('inactive').flag && one.at('code').isThere;
      const here = able ? this.#concept(one, one.at('system').text, linkId) : undefined;
      return [
        ...(here ? [here] : []),
        ...this.#expanded(one.at('contains').list, linkId, level + 1),
      ];
    });
  }

  #included(include: Source, linkId: string): readonly SourceOption[] {
    const system = include.at('system').text;
    const concepts = include.at('concept').list;
    if (concepts.length > 0)
      return concepts.flatMap((one) => this.#concept(one, system, linkId) ?? []);
    const filtered = include.at('filter').isThere || include.at('valueSet').isThere;
    const all = system === undefined ? undefined : this.#resource('CodeSystem', system);
    if (all && !filtered) {
      return nested(all).flatMap((one) => this.#concept(one, system, linkId) ?? []);
    }
    const why = 'It names codes that are not written in it. Give the value set expanded.';
    this.#log.note('left-out', linkId, 'ValueSet.compose.include', why);
    return [];
  }

  #concept(one: Source, system: string | undefined, linkId: string): SourceOption | undefined {
    const coding = codingIn(one);
    if (coding?.type !== 'coding') return undefined;
    const value: Value = {...coding, ...(system !== undefined && {system})};
    const ordinal = ordinalIn(one) ?? this.#ordinalOf(value);
    return {
      value,
      label: this.#label(one, coding.code, linkId),
      ...(ordinal !== undefined && {ordinal}),
      exclusive: false,
      initial: false,
    };
  }

  /** What a code counts, where its own list of codes is in the Questionnaire. */
  #ordinalOf(value: Value): number | undefined {
    if (value.type !== 'coding' || value.system === undefined) return undefined;
    const all = this.#resource('CodeSystem', value.system);
    const found = all && nested(all).find((one) => one.at('code').value === value.code);
    return found && ordinalIn(found);
  }
}

function nested(place: Source, level = 0): readonly Source[] {
  if (level > MOST_LEVELS) return [];
  return place.at('concept').list.flatMap((one) => [one, ...nested(one, level + 1)]);
}

function ordinalIn(...places: readonly Source[]): number | undefined {
  const found = places.flatMap((one) => one.extensions(...ORDINAL))[0]?.choice('value');
  return found?.value.number;
}
