/** A host's changes to a set of questions: less, more, other words, another order. */
import {checkDefinition, page, type Checked} from './check-definition.js';
import {Faults} from './check/faults.js';
import {question} from './check/question.js';
import {fields, list, string, type Rule} from './check/rules.js';
import type {Definition, Page, Question, QuestionBase, Section} from './definition.js';
import {findQuestion} from './questions.js';
import {own} from './responses.js';
import {mapPages, mapQuestions, type Visit} from './transform.js';

/** A question or a page to put somewhere. */
export interface Addition {
  /** Goes directly before or after this: a question by a question's id, a page by a page's. */
  readonly before?: string;
  readonly after?: string;
  /** A question goes to the end of this page. */
  readonly page?: string;
  /** A page goes to the end of this section. */
  readonly section?: string;
  readonly question?: Question;
  readonly newPage?: Page;
}

/** Plain JSON. Worked through in this order: add, remove, change, order. */
export interface Changes {
  readonly add?: readonly Addition[];
  /** Ids of questions. Pages and sections that lose all their questions go too. */
  readonly remove?: readonly string[];
  /** By question id: what is to be different. An id stays. */
  readonly change?: Readonly<Record<string, Partial<QuestionBase>>>;
  /** Ids of pages. They take each other's places within their section, and so do their sections. */
  readonly order?: readonly string[];
}

/**
 * The definition with a host's changes, checked. A change that names something that is not there, or
 * that cannot be read, is left out and told as a fault. `definition` is missing only where the result
 * cannot be used. Never throws for plain JSON.
 */
export function customise(definition: Definition, changes: Changes): Checked {
  const base = checkDefinition(definition);
  if (!base.definition) return base;
  const faults = new Faults();
  let result = definition;
  const unknown = (where: string, id: unknown) => {
    faults.expected('definition-unknown-id', where, id, 'an id of this definition');
  };
  const isQuestion = (id: unknown) => typeof id === 'string' && findQuestion(result, id);

  fields(changes, 'changes', faults, {
    'add?': list((value, where) => {
      if (!isGood(addition, value, where, faults)) return;
      const {before, after, page, section} = value as Addition;
      const next = added(result, value as Addition);
      if (next) result = next;
      else unknown(where, before ?? after ?? page ?? section);
    }),
    'remove?': list((id, where) => {
      if (isQuestion(id)) result = mapAll(result, (one) => (one.id === id ? [] : [one]));
      else unknown(where, id);
    }),
    'change?': (value, where) => {
      if (!isGood(object, value, where, faults)) return;
      const good = new Map<string, object>();
      for (const [id, change] of Object.entries(value as object)) {
        if (!isQuestion(id)) unknown(`${where}.${id}`, id);
        else if (isGood(object, change, `${where}.${id}`, faults)) good.set(id, change as object);
      }
      // All at once: what a change makes of a question is looked at only in the end.
      result = mapAll(result, (one) => [{...one, ...good.get(one.id), id: one.id}]);
    },
    'order?': list((id, where) => {
      const pages = result.sections.flatMap((section) => section.pages);
      if (!pages.some((one) => one.id === id)) unknown(where, id);
    }),
  });
  const order = own(changes, 'order');
  if (Array.isArray(order)) result = ordered(result, order);
  const checked = checkDefinition(result);
  return {...checked, faults: [...faults.list, ...checked.faults]};
}

/** Whether a rule finds nothing wrong; what it finds is kept. */
function isGood(rule: Rule, value: unknown, where: string, faults: Faults): boolean {
  const before = faults.list.length;
  rule(value, where, faults);
  return faults.list.length === before;
}

const object: Rule = (value, where, faults) => {
  fields(value, where, faults, {});
};

const addition: Rule = (value, where, faults) => {
  fields(value, where, faults, {
    'before?': string,
    'after?': string,
    'page?': string,
    'section?': string,
    // One of the two.
    [own(value, 'newPage') === undefined ? 'question' : 'question?']: question,
    'newPage?': page,
  });
};

/** `undefined` when there is nothing where it is to go. */
function added(definition: Definition, it: Addition): Definition | undefined {
  const {before, after, page: last, question} = it;
  if (!question) return withPage(definition, it);
  const next = before ?? after;
  if (next !== undefined) {
    if (!findQuestion(definition, next)) return undefined;
    const pair = (one: Question) => (before === undefined ? [one, question] : [question, one]);
    return mapAll(definition, (one) => (one.id === next ? pair(one) : [one]));
  }
  let found = false;
  const result = mapPages(definition, (page) => {
    if (page.id !== last) return page;
    found = true;
    return {...page, questions: [...page.questions, question]};
  });
  return found ? result : undefined;
}

function withPage(
  definition: Definition,
  {before, after, section: last, newPage}: Addition,
): Definition | undefined {
  if (!newPage) return undefined;
  let found = false;
  const add = (...pages: readonly Page[]) => {
    found = true;
    return pages;
  };
  const sections = definition.sections.map((section) => {
    const pages = section.pages.flatMap((page) => {
      if (page.id === before) return add(newPage, page);
      return page.id === after ? add(page, newPage) : [page];
    });
    return {...section, pages: section.id === last ? add(...pages, newPage) : pages};
  });
  return found ? {...definition, sections} : undefined;
}

function mapAll(definition: Definition, visit: Visit): Definition {
  return mapPages(definition, (page) => ({
    ...page,
    questions: mapQuestions(page.questions, visit),
  }));
}

function ordered(definition: Definition, order: readonly unknown[]): Definition {
  const rank = ({id}: Page) => order.indexOf(id);
  const sections = definition.sections.map((section) => ({
    ...section,
    pages: inOrder(section.pages, rank),
  }));
  // Its pages are in order now, so the first with a rank has the lowest.
  const first = ({pages}: Section) => pages.map(rank).find((at) => at >= 0) ?? -1;
  return {...definition, sections: inOrder(sections, first)};
}

/** Those with a rank take each other's places; those without (below 0) stay where they are. */
function inOrder<T>(items: readonly T[], rank: (item: T) => number): readonly T[] {
  const moving = items.filter((item) => rank(item) >= 0).sort((a, b) => rank(a) - rank(b));
  return items.map((item) => (rank(item) < 0 ? item : (moving.shift() ?? item)));
}
