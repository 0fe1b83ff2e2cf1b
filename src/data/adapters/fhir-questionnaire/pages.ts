/** Items as sections and pages: one question a page. */
import {textOf} from '../../../i18n/text.js';
import type {Condition, Page, PeopleQuestion, Question, Section} from '../../../questions/index.js';
import {groupOf, type Conditions, type Logic, type Target} from './conditions.js';
import type {SourceItem} from './items.js';
import type {Made, Making} from './made.js';
import {baseOf, isLabel, makeQuestion, occurs} from './make-question.js';

/** Everything that can be asked, before anybody knows when. */
export class Questions {
  readonly made = new Map<SourceItem, Made>();
  readonly targets = new Map<SourceItem, Target>();
  readonly #making: Making;

  constructor(making: Making) {
    this.#making = making;
  }

  add(items: readonly SourceItem[]): void {
    for (const item of items) {
      const made = this.#made(item);
      if (made) {
        const group = groupOf(item);
        this.made.set(item, made);
        this.targets.set(item, {...made.target, ...(group && {group})});
      }
      this.add(item.items);
    }
  }

  #made(item: SourceItem): Made | undefined {
    const {type, repeats, linkId} = item;
    if (isOut(item) || type === 'display' || (type === 'group' && !repeats)) return undefined;
    const inside = groupOf(item) !== undefined;
    if (
      type !== 'group' &&
      !(inside && repeats && !type.endsWith('choice') && type !== 'boolean')
    ) {
      return makeQuestion(item, this.#making);
    }
    if (inside) {
      const why = 'A repeating item inside a repeating group cannot be asked.';
      this.#making.log.note('left-out', linkId, 'repeats', why);
      return undefined;
    }
    const why = 'The form calls what repeats "Person 1", "Person 2".';
    this.#making.log.note('changed', linkId, 'repeats', why);
    const base = baseOf(item, this.#making);
    const {addAnswer: addLabel} = this.#making.words;
    const question: Question = {...base, kind: 'people', ...occurs(item), addLabel, questions: []};
    return {question, target: {id: base.id, form: 'rows'}, ordinals: new Map()};
  }
}

/** Whether an item, or one around it, was left out. */
function isOut(item: SourceItem): boolean {
  return item.leftOut !== undefined || (item.parent !== undefined && isOut(item.parent));
}

interface Shown {
  readonly made: ReadonlyMap<SourceItem, Made>;
  readonly conditions: Conditions;
  readonly making: Making;
}

/** @param title - Heads the questions that are in no group. */
export function sectionsOf(items: readonly SourceItem[], title: string, shown: Shown): Section[] {
  const sections: {id: string; title: string; pages: Page[]; own: boolean}[] = [];
  for (const item of items) {
    const group = item.type === 'group' && !item.repeats;
    const pages = pagesOf([item], shown);
    if (pages.length === 0) continue;
    const last = sections.at(-1);
    if (!group && last && !last.own) last.pages.push(...pages);
    else {
      const heading = group && item.text && !isSentence(item.text) ? item.text : title;
      sections.push({id: shown.making.ids.for('section'), title: heading, pages, own: group});
    }
  }
  return sections.map(({id, title: heading, pages}) => ({
    id,
    title: heading,
    pages: joined(pages),
  }));
}

/** Words that belong to the question below are on its page. */
function joined(pages: readonly Page[]): Page[] {
  const result: Page[] = [];
  for (const page of pages) {
    const last = result.at(-1);
    const sameTime = JSON.stringify(last?.showWhen) === JSON.stringify(page.showWhen);
    if (last?.questions.length === 0 && page.questions.length > 0 && sameTime) {
      const intro = [last.intro, page.intro].map(textOf).filter(Boolean).join(' ');
      result.splice(-1, 1, {...page, intro});
    } else result.push(page);
  }
  return result;
}

function pagesOf(items: readonly SourceItem[], shown: Shown): Page[] {
  return items.flatMap((item) => {
    if (item.leftOut) return noteInside(item, shown);
    const logic = shown.conditions.of(item);
    if (logic === false) {
      const why = 'It waits for an item that was left out, so it is never asked.';
      shown.making.log.note('left-out', item.linkId, 'enableWhen', why);
      return noteInside(item, shown, why);
    }
    const id = shown.making.ids.for(`page-${item.linkId}`);
    const when = logic === true ? {} : {showWhen: logic};
    if (item.type === 'display') {
      const isHint = item.parent && item.parent.type !== 'group';
      if (isHint && (isLabel(item.control) || item.waitsFor.length === 0)) return [];
      return item.text ? [{id, intro: item.text, ...when, questions: []}] : [];
    }
    if (item.type === 'group' && !item.repeats) return pagesOf(item.items, shown);
    const found = shown.made.get(item);
    if (!found) return noteInside(item, shown);
    if (item.type === 'group') {
      const question = withRows(found.question as PeopleQuestion, item, shown);
      if (question.questions.length === 0) {
        const why = 'Nothing in it can be asked.';
        shown.making.log.note('left-out', item.linkId, 'group', why);
        return [];
      }
      return [{id, ...introOf(item), ...when, questions: [question]}];
    }
    const page: Page = {id, ...introOf(item), ...when, questions: [found.question]};
    return [page, ...pagesOf(item.items, shown)];
  });
}

/** What stands inside something that is left out goes with it, and is said too. */
function noteInside(item: SourceItem, shown: Shown, because?: string): [] {
  for (const inner of item.items) {
    const why = because ?? 'It is inside an item that was left out.';
    if (!isLabel(inner.control) && !inner.leftOut) {
      shown.making.log.note('left-out', inner.linkId, 'inside', why);
    }
    noteInside(inner, shown, because);
  }
  return [];
}

/** The questions of a repeating group, with conditions on each other alone. */
function withRows(question: PeopleQuestion, group: SourceItem, shown: Shown): PeopleQuestion {
  const words: string[] = question.hint === undefined ? [] : [textOf(question.hint)];
  const questions: Question[] = [];
  const add = (items: readonly SourceItem[]) => {
    for (const item of items) {
      const logic: Logic = item.leftOut ? false : shown.conditions.of(item, group);
      const found = shown.made.get(item);
      if (logic === false) {
        const why = 'It waits for an item that was left out, so it is never asked.';
        if (!item.leftOut) shown.making.log.note('left-out', item.linkId, 'enableWhen', why);
        noteInside(item, shown);
        continue;
      }
      if (item.type === 'group' && item.text) words.push(item.text);
      if (found) questions.push(asInner(found.question, logic));
      else if (item.type !== 'group' && item.type !== 'display') noteInside(item, shown);
      add(item.items);
    }
  };
  add(group.items);
  return {...question, ...(words.length > 0 && {hint: words.join(' ')}), questions};
}

/** What is inside a group goes where the group goes, and is as private. */
function asInner({sensitivity: _, ...question}: Question, logic: Condition | true): Question {
  return {...question, ...(logic !== true && {showWhen: logic})};
}

/** What groups around a question say in sentences has to be read with each of its questions. */
function introOf(item: SourceItem): {readonly intro?: string} {
  const words: string[] = [];
  for (let at = item.parent; at; at = at.parent) {
    if (at.type === 'group' && at.text && (isSentence(at.text) || at.parent))
      words.unshift(at.text);
  }
  return words.length > 0 ? {intro: words.join(' ')} : {};
}

/** A heading is short and does not end as sentences do. */
function isSentence(text: string): boolean {
  return text.length > 60 || /[.?!:…。؟]$/u.test(text);
}
