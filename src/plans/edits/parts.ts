/** Parts that most forms are made of. */
import type {Answer, Option, Question, QuestionBase} from '../../questions/index.js';
import type {AnyFields, EditContext, EditPart} from './types.js';

type Words = () => string;

/** What a question of a form says. */
export interface Asking {
  readonly label: Words;
  /** How it reads inside a sentence about a problem. */
  readonly thing?: Words;
  readonly hint?: Words;
  readonly required?: boolean;
}

/** The most characters of what stands on a line, and of what fills a box. */
export const MOST_LINE = 300;
export const MOST_TEXT = 4000;

export function base(id: string, {label, thing, hint, required}: Asking): QuestionBase {
  return {
    id,
    label: label(),
    ...(thing && {thing: thing()}),
    ...(hint && {hint: hint()}),
    ...(required && {required}),
  };
}

const asAnswer = (value: unknown): Answer | undefined =>
  typeof value === 'number' ? String(value) : (value as string | undefined);

/** One question that sets the field of its name. */
function single(
  field: string,
  question: (context: EditContext, item: AnyFields) => Question,
): EditPart {
  return {
    fields: [field],
    questions: (context, item) => [question(context, item)],
    answers: (item) => ({[field]: asAnswer(item[field])}),
    take: (values) => ({[field]: values[field]}),
  };
}

/** A line. */
export function line(field: string, asking: Asking, width?: number): EditPart {
  return single(field, () => ({
    ...base(field, asking),
    kind: 'text',
    ...(width !== undefined && {width}),
  }));
}

/** A few lines in somebody's own words. */
export function lines(field: string, asking: Asking, rows = 3): EditPart {
  return single(field, () => ({...base(field, asking), kind: 'long-text', rows}));
}

export function phone(field: string, asking: Asking): EditPart {
  return single(field, () => ({...base(field, asking), kind: 'phone'}));
}

export function email(field: string, asking: Asking): EditPart {
  return single(field, () => ({...base(field, asking), kind: 'email'}));
}

/** A day, in the boxes of a date. */
export function day(field: string, asking: Asking): EditPart {
  return {
    ...single(field, () => ({
      ...base(field, asking),
      kind: 'date',
      min: '1900-01-01',
      max: '2199-12-31',
    })),
    answers: (item) => ({[field]: dayAnswer(item[field] as string | undefined)}),
  };
}

export function yesNo(field: string, asking: Asking): EditPart {
  return {
    ...single(field, () => ({...base(field, asking), kind: 'yes-no'})),
    answers: (item) => ({
      [field]: item[field] === undefined ? undefined : item[field] ? 'yes' : 'no',
    }),
    take: (values) => ({
      [field]: values[field] === undefined ? undefined : values[field] === 'yes',
    }),
  };
}

/** A whole number. */
export function whole(
  field: string,
  asking: Asking,
  {suffix, ...range}: {readonly min: number; readonly max: number; readonly suffix: Words},
): EditPart {
  return single(field, () => ({
    ...base(field, asking),
    kind: 'number',
    ...range,
    suffix: suffix(),
  }));
}

/** One of a few as rows, one of many as a list to open; nothing where there is nothing to choose. */
export function oneOf(
  field: string,
  asking: Asking,
  options: (context: EditContext, item: AnyFields) => readonly Option[],
  begin?: string,
): EditPart {
  const part: EditPart = {
    ...single(field, () => ({...base(field, asking), kind: 'choice', options: []})),
    questions: (context, item) => {
      const all = options(context, item);
      const kind = all.length > 6 ? 'select' : 'choice';
      return all.length > 0 ? [{...base(field, asking), kind, options: all}] : [];
    },
  };
  return begin === undefined
    ? part
    : {...part, answers: (item) => ({[field]: asAnswer(item[field] ?? begin)})};
}

/** 1 to 10, for whoever wants to say. */
export function outOfTen(field: string, asking: Asking, ends: readonly [Words, Words]): EditPart {
  return single(field, () => ({
    ...base(field, asking),
    kind: 'scale',
    min: 1,
    max: 10,
    minLabel: ends[0](),
    maxLabel: ends[1](),
  }));
}

/** A list with a line for each thing. */
export function eachLine(field: string, asking: Asking): EditPart {
  return {
    ...lines(field, asking),
    answers: (item) => ({
      [field]: (item[field] as readonly string[] | undefined)?.join('\n'),
    }),
    take: (values) => ({[field]: linesOf(values[field])}),
  };
}

export function linesOf(value: unknown): readonly string[] | undefined {
  const all = (typeof value === 'string' ? value : '')
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
  return all.length > 0 ? all : undefined;
}

/** A day of the record in the boxes of a date, which hold no text. */
export function dayAnswer(day: string | undefined): Answer | undefined {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date
    ? {day: String(date), month: String(month), year: String(year)}
    : undefined;
}

/** A part that is asked only when something is put in, or only when it is changed. */
export function when(only: 'add' | 'change', part: EditPart): EditPart {
  return {...part, only};
}

export function optionsOf<K extends string>(
  kinds: readonly K[],
  words: (kind: K) => string,
): readonly Option[] {
  return kinds.map((value) => ({value, label: words(value)}));
}
