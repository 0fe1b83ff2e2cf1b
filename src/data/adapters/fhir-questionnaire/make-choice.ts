/** One item with a list of answers as one question of the engine. */
import type {Text} from '../../../i18n/text.js';
import type {Option, QuestionBase} from '../../../questions/index.js';
import type {SourceItem} from './items.js';
import {isCount, type Made, type Making} from './made.js';
import {same, type Value} from './values.js';

/** Above this a list is easier to go through than rows. */
const MOST_ROWS = 12;

/** @returns Nothing for what cannot be asked; that has been noted. */
export function makeChoice(
  item: SourceItem,
  baseOf: () => QuestionBase,
  making: Making,
): Made | undefined {
  const {linkId, type, repeats, control, initial} = item;
  const open = type === 'open-choice';
  if (item.options.length === 0 && !open) {
    const why = 'There is nothing to choose from.';
    making.log.note('left-out', linkId, `type ${type}`, why);
    return undefined;
  }
  const base = baseOf();
  const values = new Map<string, Value>();
  const ordinals = new Map<string, number>();
  const options = item.options.map((one): Option => {
    const value = freshValue(one.value, values);
    values.set(value, one.value);
    if (one.ordinal !== undefined) ordinals.set(value, one.ordinal);
    return {value, label: one.label, ...(repeats && one.exclusive && {exclusive: true})};
  });
  const own = open ? ownAnswer(item, base.id, values, making) : undefined;
  const all = own ? [...options, own.option] : options;
  const list = ['drop-down', 'autocomplete', 'lookup'].includes(control ?? '');
  const kind = repeats ? 'choices' : list || all.length > MOST_ROWS ? 'select' : 'choice';
  const chosen = [
    ...item.options.flatMap((one) => (one.initial ? [one.value] : [])),
    ...initial,
  ].flatMap((one) => [...values].find(([, value]) => same(value, one))?.[0] ?? []);
  const [first] = chosen;
  return {
    question: {...base, kind, options: all},
    target: {
      id: base.id,
      form: repeats ? 'several' : 'one',
      options: values,
      ...(own && {own: {option: own.option.value, id: own.id}}),
    },
    ...(first !== undefined && {initial: repeats ? [...new Set(chosen)] : first}),
    ordinals,
  };
}

/** The box for an answer that is not in the list. */
function ownAnswer(
  item: SourceItem,
  id: string,
  values: ReadonlyMap<string, Value>,
  {ids, log, words}: Making,
): {readonly option: Option; readonly id: string} {
  const inner = ids.for(`${id}-other`);
  if (item.openLabel === undefined) {
    const why = 'It does not say what the last option is called: the words are ours.';
    log.note('assumed', item.linkId, 'open-choice', why);
  }
  const label: Text = item.openLabel ?? words.somethingElse;
  const value = freshValue({type: 'text', value: 'other'}, values);
  const {maxLength} = item.limits;
  return {
    id: inner,
    option: {
      value,
      label,
      questions: [
        {
          kind: 'text',
          id: inner,
          label: words.whatIsIt,
          ...(isCount(maxLength) && {maxLength}),
        },
      ],
    },
  };
}

/** A value that no other option has, and that is no answer of the engine's own. */
function freshValue(value: Value, taken: ReadonlyMap<string, Value>): string {
  const own = ['not-sure', 'prefer-not-to-say'];
  const start = String(value.type === 'coding' ? value.code : value.value);
  let fresh = own.includes(start) ? `${start}-2` : start;
  for (let i = 2; taken.has(fresh); i++) fresh = `${start}-${String(i)}`;
  return fresh;
}
