/** Looks at a scoring before it is used: a host may have written it by hand. */
import {isObject} from '../../is-object.js';
import {Faults, type DefinitionFault} from '../check/faults.js';
import {count, fields, id, list, number, string, text, type Rule} from '../check/rules.js';
import type {Definition, Question} from '../definition.js';
import {everyQuestion} from '../questions.js';
import type {Score, Scoring} from './scoring.js';

export interface CheckedScoring {
  /** The scoring as it was given; only when there are no faults. */
  readonly scoring?: Scoring;
  readonly faults: readonly DefinitionFault[];
}

/** Kinds whose answers can be counted. */
const COUNTED = ['number', 'scale', 'choice', 'choices', 'select', 'yes-no'];
const MOST_DECIMALS = 6;

/**
 * Whether something is a scoring that fits a definition, and if not, what is wrong with it and
 * where. The definition has been checked before. Never throws.
 */
export function checkScoring(input: unknown, definition: Definition): CheckedScoring {
  const faults = new Faults();
  try {
    if (isObject(input)) fields(input, 'scoring', faults, PARTS);
    else faults.expected('definition-wrong-type', 'scoring', input, 'an object with "scores"');
    if (faults.list.length === 0) checkFit(input as Scoring, definition, faults);
  } catch (error) {
    // A getter or a proxy of the host's may throw.
    const why = error instanceof Error ? error.message : 'unknown';
    faults.add(
      'definition-unreadable',
      'scoring',
      `Reading it failed (${why}). Expected plain JSON.`,
    );
  }
  const {list: found} = faults;
  return found.length > 0 ? {faults: found} : {scoring: input as Scoring, faults: found};
}

const numbers: Rule = (value, where, faults) => {
  if (!isObject(value)) {
    faults.expected('definition-wrong-type', where, value, 'an object of numbers');
    return;
  }
  for (const [name, each] of Object.entries(value)) {
    number(each, `${where}.${name.slice(0, 40)}`, faults);
  }
};

const band: Rule = (value, where, faults) => {
  fields(value, where, faults, {id, label: text, from: number, to: number});
};

const triggerValue: Rule = (value, where, faults) => {
  if (typeof value === 'number') number(value, where, faults);
  else string(value, where, faults);
};

const PARTS: Readonly<Record<string, Rule>> = {
  'scores?': list((value, where, faults) => {
    fields(value, where, faults, {
      id,
      label: text,
      questions: list(id, true),
      'values?': numbers,
      'reverse?': list(id),
      'factor?': number,
      'table?': numbers,
      'mayMiss?': count,
      'decimals?': count,
      'bands?': list(band),
    });
  }),
  'triggers?': list((value, where, faults) => {
    fields(value, where, faults, {id, question: id, values: list(triggerValue, true)});
  }),
};

/** Questions that can be counted, by id. */
type Countable = ReadonlyMap<string, Question>;

function checkFit({scores = [], triggers = []}: Scoring, definition: Definition, faults: Faults) {
  const countable: Countable = new Map(
    everyQuestion(definition)
      .filter(({question, group}) => !group && COUNTED.includes(question.kind))
      .map(({question}) => [question.id, question]),
  );
  const known = (name: string, where: string) => {
    if (countable.has(name)) return;
    const expected = `the id of a question whose answer can be counted (${COUNTED.join(', ')}), outside repeating groups`;
    faults.expected('definition-unknown-question', where, name, expected);
  };
  unique(scores, 'scoring.scores', faults);
  unique(triggers, 'scoring.triggers', faults);
  scores.forEach((score, i) => {
    const where = `scoring.scores[${i}]`;
    score.questions.forEach((name, q) => {
      known(name, `${where}.questions[${q}]`);
    });
    checkScore(score, where, countable, faults);
  });
  triggers.forEach(({question, values}, i) => {
    const where = `scoring.triggers[${i}]`;
    known(question, `${where}.question`);
    checkTriggerValues(countable.get(question), values, where, faults);
  });
}

function unique(all: readonly {readonly id: string}[], where: string, faults: Faults): void {
  const seen = new Set<string>();
  all.forEach((one, i) => {
    if (seen.has(one.id)) {
      faults.add(
        'definition-duplicate-id',
        `${where}[${i}].id`,
        `Received "${one.id}" a second time. Rename one.`,
      );
    }
    seen.add(one.id);
  });
}

function checkScore(score: Score, where: string, countable: Countable, faults: Faults): void {
  const {questions, values = {}, reverse = [], mayMiss = 0, decimals = 0, bands = []} = score;
  for (const name of questions) {
    const lacking = optionsOf(countable.get(name)).filter((one) => !Object.hasOwn(values, one));
    if (lacking.length > 0) {
      faults.add(
        'definition-missing-field',
        `${where}.values`,
        `Received no number for "${lacking[0] ?? ''}" of "${name}". Say what each answer counts.`,
      );
    }
  }
  reverse.forEach((name, i) => {
    const at = `${where}.reverse[${i}]`;
    if (!questions.includes(name)) {
      faults.expected(
        'definition-unknown-question',
        at,
        name,
        'one of the questions of this score',
      );
    }
    const question = countable.get(name);
    if (question?.kind === 'number' && !bounded(question)) {
      faults.expected('definition-range', at, name, 'a number with "min" and "max"');
    }
  });
  if (mayMiss >= questions.length) {
    faults.expected(
      'definition-range',
      `${where}.mayMiss`,
      mayMiss,
      'fewer than all the questions',
    );
  }
  if (decimals > MOST_DECIMALS) {
    faults.expected('definition-range', `${where}.decimals`, decimals, `${MOST_DECIMALS} at most`);
  }
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  sorted.forEach(({from, to, id: name}, i) => {
    const before = sorted[i - 1];
    if (to < from || (before && before.to >= from)) {
      faults.add(
        'definition-range',
        `${where}.bands`,
        `Received "${name}" from ${from} to ${to}. Expected "from" below "to", and no two bands that overlap.`,
      );
    }
  });
}

function bounded({min, max}: {readonly min?: number; readonly max?: number}): boolean {
  return min !== undefined && max !== undefined;
}

/** What can be chosen, where answers are not numbers. */
function optionsOf(question: Question | undefined): readonly string[] {
  if (question?.kind === 'yes-no') return ['yes', 'no'];
  return question && 'options' in question ? question.options.map(({value}) => value) : [];
}

function checkTriggerValues(
  question: Question | undefined,
  values: readonly (string | number)[],
  where: string,
  faults: Faults,
): void {
  if (!question) return;
  const options = optionsOf(question);
  values.forEach((value, i) => {
    const fits =
      options.length > 0 ? options.some((one) => one === value) : typeof value === 'number';
    if (!fits) {
      const expected =
        options.length > 0 ? `an answer to "${question.id}"` : 'a number, since the answer is one';
      faults.expected('definition-bad-value', `${where}.values[${i}]`, value, expected);
    }
  });
}
