/** One item as one question of the engine, without its condition. */
import type {Parts, Question, QuestionBase} from '../../../questions/index.js';
import {isDay} from '../../contracts/check.js';
import type {Target} from './conditions.js';
import type {SourceItem} from './items.js';
import {isCount, type Made, type Making} from './made.js';
import {makeChoice} from './make-choice.js';
import type {Value} from './values.js';

/** As many steps as the engine draws. */
const MOST_STEPS = 100;
const MOST_ROWS_REPEATED = 100;

/** @returns Nothing for what cannot be asked; that has been noted. */
export function makeQuestion(item: SourceItem, making: Making): Made | undefined {
  const {linkId, type, repeats} = item;
  if (type.endsWith('choice')) {
    return makeChoice(item, () => baseOf(item, making), making);
  }
  const base = baseOf(item, making);
  const [question, form] = plainQuestion(item, base, making);
  if (!repeats || type === 'boolean') {
    const [initial] = item.initial.flatMap((one) => answerOf(one, form));
    return {
      question,
      target: {id: base.id, form},
      ...(initial !== undefined && {initial}),
      ordinals: new Map(),
    };
  }
  making.log.note(
    'changed',
    linkId,
    'repeats',
    'Each answer has a box of its own, which the form calls "Person 1", "Person 2".',
  );
  return repeated(item, question, form, making);
}

function repeated(item: SourceItem, one: Question, form: Target['form'], making: Making): Made {
  const {id, label, required, sensitivity, item: code, ...rest} = one;
  const inner = making.ids.for(`${id}-answer`);
  const rows = item.initial.flatMap((value) => answerOf(value, form));
  return {
    question: {
      kind: 'people',
      id,
      label,
      ...(required && {required}),
      ...(sensitivity && {sensitivity}),
      ...(code !== undefined && {item: code}),
      ...occurs(item),
      addLabel: making.words.addAnswer,
      questions: [{...rest, id: inner, label}],
    },
    target: {id, form: 'rows'},
    ...(rows.length > 0 && {initial: rows.map((answer) => ({[inner]: answer}))}),
    ordinals: new Map(),
  };
}

/** How many rows, where it says. */
export function occurs({limits}: SourceItem): {readonly min?: number; readonly max?: number} {
  const within = (count: number | undefined) =>
    count !== undefined && Number.isInteger(count) && count > 0 && count <= MOST_ROWS_REPEATED
      ? count
      : undefined;
  const [min, max] = [within(limits.minOccurs), within(limits.maxOccurs)];
  if (min !== undefined && max !== undefined && min > max) return {max};
  return {...(min !== undefined && {min}), ...(max !== undefined && {max})};
}

export function baseOf(item: SourceItem, {ids, log, sensitivity}: Making): QuestionBase {
  const {linkId, text, required, code} = item;
  if (!text) log.note('assumed', linkId, 'text', 'It has no words: its linkId is shown.');
  const hint = wordsInside(item);
  return {
    id: ids.for(linkId),
    label: text || linkId,
    ...(hint && {hint}),
    ...(required && {required}),
    ...(code !== undefined && {item: code}),
    ...(sensitivity === 'sensitive' && {sensitivity}),
  };
}

/** Displays inside a question that say something of their own. */
function wordsInside({items}: SourceItem): string {
  return items
    .filter(
      ({type, control, waitsFor}) => type === 'display' && !isLabel(control) && !waitsFor.length,
    )
    .map(({text}) => text)
    .join(' ');
}

/** Whether a display inside is a label of the control, not a sentence. */
export function isLabel(control: string | undefined): boolean {
  return control === 'lower' || control === 'upper' || control === 'unit';
}

function plainQuestion(
  item: SourceItem,
  base: QuestionBase,
  {log}: Making,
): readonly [Question, Target['form']] {
  const {type, limits, linkId} = item;
  const part = (control: string) => item.items.find((one) => one.control === control)?.text;
  const {minLength, maxLength} = limits;
  const lengths = {
    ...(isCount(maxLength) && {maxLength}),
    ...(type === 'string' &&
      isCount(minLength) &&
      minLength <= (maxLength ?? Infinity) && {minLength}),
  };
  switch (type) {
    case 'boolean':
      return [{...base, kind: 'yes-no'}, 'yes-no'];
    case 'string':
      return [{...base, kind: 'text', ...lengths}, 'text'];
    case 'text':
      return [{...base, kind: 'long-text', ...lengths}, 'text'];
    case 'date': {
      const day = (limit: unknown) =>
        typeof limit === 'string' && isDay(limit) ? limit : undefined;
      const [min, max] = inOrder(day(limits.min), day(limits.max));
      return [{...base, kind: 'date', ...(min && {min}), ...(max && {max})}, 'date'];
    }
    default: {
      const number = (limit: unknown) => (typeof limit === 'number' ? limit : undefined);
      const [min, max] = inOrder(number(limits.min), number(limits.max));
      const [minLabel, maxLabel] = [part('lower'), part('upper')];
      const steps = Number(max) - Number(min);
      if (
        type === 'integer' &&
        minLabel &&
        maxLabel &&
        steps <= MOST_STEPS &&
        min !== undefined &&
        max !== undefined &&
        Number.isInteger(steps) &&
        Number.isInteger(min)
      ) {
        return [{...base, kind: 'scale', min, max, minLabel, maxLabel}, 'number'];
      }
      if (minLabel ?? maxLabel) {
        const why = 'Ends are named of whole numbers with minValue and maxValue alone.';
        log.note('not-supported', linkId, 'lower and upper', why);
      }
      const suffix = item.unit ?? part('unit');
      return [
        {
          ...base,
          kind: 'number',
          ...(min !== undefined && {min}),
          ...(max !== undefined && {max}),
          ...(type === 'decimal' && {decimal: true}),
          ...(suffix && {suffix}),
        },
        'number',
      ];
    }
  }
}

/** Two limits of which the first is above the second are none. */
function inOrder<T extends number | string>(
  min: T | undefined,
  max: T | undefined,
): (T | undefined)[] {
  return min !== undefined && max !== undefined && min > max ? [] : [min, max];
}

/** A value as somebody would have typed it. */
function answerOf(value: Value, form: Target['form']): readonly (string | Parts)[] {
  if (value.type === 'boolean' && form === 'yes-no') return [value.value ? 'yes' : 'no'];
  if (value.type === 'number' && form === 'number') return [String(value.value)];
  if (value.type === 'text' && form === 'text') return [value.value];
  if (value.type !== 'date' || form !== 'date') return [];
  const [year = '', month = '', day = ''] = value.value.split('-');
  return [{day: String(Number(day)), month: String(Number(month)), year}];
}
