/** Whether what a definition refers to is there, once each of its parts is made right. */
import type {Condition, Definition, Question} from '../definition.js';
import {everyQuestion, questionsById, type Place} from '../questions.js';
import {isOffered} from '../responses.js';
import type {Faults} from './faults.js';

/** The largest real sets of questions are ten times smaller. */
const MOST_QUESTIONS = 1000;

type Leaf = Extract<Condition, {readonly question: string}>;

export function checkReferences(definition: Definition, faults: Faults): void {
  const places = everyQuestion(definition);
  if (places.length > MOST_QUESTIONS) {
    faults.expected(
      'definition-too-many',
      'sections',
      places,
      `${MOST_QUESTIONS} questions at most`,
    );
    return;
  }
  checkIds(definition, faults);
  checkAudiences(definition, faults);
  for (const {question, group, where} of places) {
    if (group && question.kind === 'people') {
      faults.add(
        'definition-people-in-people',
        where,
        `Received "people" inside "${group.id}". Ask for these people in a question of their own.`,
      );
    }
    if (group && (question.audience || question.sensitivity)) {
      faults.add(
        'definition-people-audience',
        where,
        `Received "audience" or "sensitivity" inside "${group.id}". The whole group goes to the same people: set them there.`,
      );
    }
  }
  checkConditions(definition, faults);
  checkCycles(places, questionsById(definition), faults);
}

function checkIds(definition: Definition, faults: Faults): void {
  const unique = () => {
    const seen = new Set<string>();
    return (id: string, where: string) => {
      if (seen.has(id)) {
        faults.add(
          'definition-duplicate-id',
          `${where}.id`,
          `Received "${id}" a second time. Rename one, and what refers to it.`,
        );
      }
      seen.add(id);
    };
  };
  const [audience, section, page, question] = [unique(), unique(), unique(), unique()];
  definition.audiences.forEach(({id}, i) => {
    audience(id, `audiences[${i}]`);
  });
  definition.sections.forEach(({id, pages}, s) => {
    section(id, `sections[${s}]`);
    pages.forEach((one, p) => {
      page(one.id, `sections[${s}].pages[${p}]`);
    });
  });
  for (const place of everyQuestion(definition)) question(place.question.id, place.where);
}

function checkAudiences(definition: Definition, faults: Faults): void {
  const known = definition.audiences.map(({id}) => id);
  const check = (ids: readonly string[] = [], where: string) => {
    ids.forEach((id, i) => {
      if (known.includes(id)) return;
      faults.expected(
        'definition-unknown-audience',
        `${where}audience[${i}]`,
        id,
        `an id of "audiences": ${known.join(', ').slice(0, 200)}`,
      );
    });
  };
  check(definition.audience, '');
  for (const {question, where} of everyQuestion(definition)) check(question.audience, `${where}.`);
}

/** The parts of a condition that are about one question, each with its address. */
function leaves(condition: Condition | undefined, where: string): [leaf: Leaf, where: string][] {
  if (!condition) return [];
  if ('not' in condition) return leaves(condition.not, `${where}.not`);
  const [name, all] =
    'and' in condition ? ['and', condition.and] : 'or' in condition ? ['or', condition.or] : [];
  if (all) return all.flatMap((one, i) => leaves(one, `${where}.${name}[${i}]`));
  return [[condition as Leaf, where]];
}

function checkConditions(definition: Definition, faults: Faults): void {
  const byId = questionsById(definition);
  const check = (condition: Condition | undefined, where: string, group?: Question) => {
    for (const [leaf, at] of leaves(condition, `${where}.showWhen`)) {
      const target = byId.get(leaf.question);
      if (target?.group === group && target) {
        const expected = misfit(leaf, target.question);
        if (expected) faults.expected('definition-bad-condition', at, valueOf(leaf), expected);
      } else {
        const rows = group ? `asked inside "${group.id}"` : 'outside repeating groups';
        faults.expected(
          'definition-unknown-question',
          at,
          leaf.question,
          `the id of a question ${target || group ? rows : 'of this definition'}`,
        );
      }
    }
  };
  definition.sections.forEach(({showWhen, pages}, s) => {
    check(showWhen, `sections[${s}]`);
    pages.forEach((page, p) => {
      check(page.showWhen, `sections[${s}].pages[${p}]`);
    });
  });
  for (const {question, where, group} of everyQuestion(definition)) {
    check(question.showWhen, where, group);
  }
}

function valueOf(leaf: Leaf): unknown {
  if ('equals' in leaf) return leaf.equals;
  if ('includes' in leaf) return leaf.includes;
  return 'to' in leaf ? leaf.to : undefined;
}

/** What a condition on this question would have to be; `undefined` when it can hold. */
function misfit(leaf: Leaf, question: Question): string | undefined {
  const {kind} = question;
  if ('answered' in leaf) return undefined;
  if ('compare' in leaf) {
    if (kind === 'date') return typeof leaf.to === 'string' ? undefined : 'a day, for a date';
    if (kind !== 'number' && kind !== 'scale') return 'a question for a number or a date';
    return typeof leaf.to === 'number' && leaf.plusDays === undefined
      ? undefined
      : 'a number without "plusDays", for a number';
  }
  if (['date', 'name', 'address', 'people'].includes(kind)) {
    return `"answered" or "compare" for the kind "${kind}"`;
  }
  const values =
    kind === 'yes-no'
      ? ['yes', 'no']
      : 'options' in question
        ? question.options.map(({value}) => value)
        : undefined;
  const value = valueOf(leaf);
  return !values || values.some((one) => one === value) || isOffered(question, value)
    ? undefined
    : `one of the answers to "${question.id}": ${values.join(', ').slice(0, 200)}`;
}

/** Finds questions that are asked only if they have been asked already. */
function checkCycles(
  places: readonly Place[],
  byId: ReadonlyMap<string, Place>,
  faults: Faults,
): void {
  const done = new Set<string>();
  const visit = (place: Place, path: readonly string[]): void => {
    const {id} = place.question;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      faults.add(
        'definition-cyclic-conditions',
        `${place.where}.showWhen`,
        `Received questions that wait for each other: ${circle}. Remove one of the conditions.`,
      );
      return;
    }
    if (done.has(id)) return;
    for (const next of awaited(place)) {
      const other = byId.get(next);
      if (other) visit(other, [...path, id]);
    }
    done.add(id);
  };
  for (const place of places) visit(place, []);
}

/** The questions whose answers decide whether this one is asked. */
function awaited({question, section, page, group, parent}: Place): readonly string[] {
  const conditions = [question.showWhen, ...(group ? [] : [section.showWhen, page.showWhen])];
  const ids = conditions.flatMap((one) => leaves(one, '').map(([leaf]) => leaf.question));
  return parent ? [...ids, parent.id] : ids;
}
