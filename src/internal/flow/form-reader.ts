/** Reads a native form into a journey: the same way a server reads a posted one. */
import {
  findQuestion,
  readEntries,
  rowQuestions,
  type Answer,
  type ChoicesQuestion,
  type Question,
  type Responses,
  type Row,
} from '../../questions/index.js';
import type {Journey} from '../journey.js';

/** A name and its value. */
type Entry = readonly [name: string, value: string];

export class FormReader {
  readonly #journey: Journey;

  constructor(journey: Journey) {
    this.#journey = journey;
  }

  /**
   * Takes the answer that an `input` or `change` event belongs to.
   *
   * @returns True when the page must be drawn again: a choice was made, or typing is done.
   */
  read(event: Event): boolean {
    const [control] = event.composedPath();
    if (!isControl(control) || !control.form || !control.name) return false;
    const id = questionOf(control.name);
    const found = findQuestion(this.#journey.definition, id);
    if (!found) return false;
    const typed = !control.name.endsWith('.special') && !isChoice(control);
    const posted = entriesAbout(control.form, [id]);
    const special = specialBeside(control, found.question);
    // Typing takes back a "not sure" that was ticked before.
    const entries = posted.filter(([name]) => !(typed && name === special));
    const {answers, confirmed} = readEntries(this.#journey.definition, entries);
    if (control.name === `${id}.known`) this.#journey.confirm(id, confirmed?.[id]);
    else {
      const answer = this.#withEmptyRows(found.question, answers[id]);
      this.#journey.answer(id, settled(found.question, answer, control));
    }
    const takesBack = entries.length < posted.length;
    return isChoice(control) || takesBack || event.type === 'change';
  }

  /**
   * Takes everything on the page, also what the browser filled in without telling.
   *
   * @param leaving - The page is left without "Continue": what was set aside and only drawn again
   *   stays set aside.
   */
  readAll(form: HTMLFormElement | null, leaving = false): void {
    if (!form) return;
    const ids = new Set(
      [...form.elements].flatMap((control) =>
        isControl(control) && control.name ? [questionOf(control.name)] : [],
      ),
    );
    this.take(ids, entriesAbout(form, [...ids]), leaving);
  }

  /**
   * As {@link readAll}, with what a form has posted. Needs no page.
   *
   * @param ids - The questions that were on it: one of them without an entry was left empty.
   */
  take(ids: Iterable<string>, entries: readonly Entry[], leaving: boolean): void {
    const read: Responses = readEntries(this.#journey.definition, entries);
    const before = leaving ? this.#journey.drawn : this.#journey.responses;
    for (const id of ids) {
      const found = findQuestion(this.#journey.definition, id);
      if (!found) continue;
      const answer = this.#withEmptyRows(found.question, read.answers[id]);
      if (JSON.stringify(answer) !== JSON.stringify(before.answers[id])) {
        this.#journey.answer(id, answer);
      }
      if (read.confirmed?.[id] !== undefined) this.#journey.confirm(id, read.confirmed[id]);
    }
  }

  /**
   * Adds a row to a repeating group, or takes one away.
   *
   * @returns The control to go to.
   */
  changeRows(question: string, remove?: number): string {
    const rows = this.#rows(question);
    if (remove === undefined) {
      this.#journey.answer(question, [...rows, {}]);
      return `${question}.${rows.length}`;
    }
    const left = rows.filter((_, i) => i !== remove);
    this.#journey.answer(question, left.length ? left : undefined);
    return left.length ? `${question}.${Math.min(remove, left.length - 1)}` : question;
  }

  /**
   * Ticks or unticks every ordinary answer of several.
   *
   * @param name - The question's id, or its name in one row of a repeating group.
   */
  chooseAll(question: Question, on: boolean, name: string): void {
    if (question.kind !== 'choices') return;
    const ordinary = question.options.filter(({exclusive}) => !exclusive);
    const answer = on ? ordinary.map(({value}) => value) : undefined;
    const [id = '', index, inner] = name.split('.');
    if (inner === undefined) return this.#journey.answer(id, answer);
    this.#journey.answer(
      id,
      this.#rows(id).map((row, i) => (i === Number(index) ? {...row, [inner]: answer} : row)),
    );
  }

  #rows(id: string): readonly Row[] {
    const answer = this.#journey.responses.answers[id];
    return Array.isArray(answer) ? (answer as readonly Row[]) : [];
  }

  /** A row of which nothing is chosen yet posts nothing, and is on screen all the same. */
  #withEmptyRows({kind, id}: Question, answer: Answer | undefined): Answer | undefined {
    if (kind !== 'people') return answer;
    const read = Array.isArray(answer) ? (answer as readonly Row[]) : [];
    const missing = Math.max(0, this.#rows(id).length - read.length);
    return missing ? [...read, ...Array.from({length: missing}, () => ({}))] : answer;
  }
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isControl(target: unknown): target is Control {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

function isChoice(control: Control): boolean {
  return control instanceof HTMLSelectElement || /^(radio|checkbox)$/.test(control.type);
}

/** The question a control belongs to: the first part of its name. */
function questionOf(name: string): string {
  return name.split('.', 1)[0] ?? '';
}

function entriesAbout(form: HTMLFormElement, ids: readonly string[]): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && ids.includes(questionOf(name)) ? [[name, value]] : [],
  );
}

/** The name of "not sure" beside the boxes that a control is one of. */
function specialBeside({name}: Control, {kind}: Question): string {
  return [...name.split('.').slice(0, kind === 'people' ? 3 : 1), 'special'].join('.');
}

/** "None of these" clears the rest, and the rest clears "None of these". */
function settled(
  question: Question,
  answer: Answer | undefined,
  control: Control,
): Answer | undefined {
  if (question.kind === 'people') {
    const [, index, inner = ''] = control.name.split('.');
    const own = rowQuestions(question).get(inner)?.question;
    if (!own || !Array.isArray(answer)) return answer;
    return (answer as readonly Row[]).map((row, i) =>
      i === Number(index) ? {...row, [inner]: settled(own, row[inner], control)} : row,
    );
  }
  if (question.kind !== 'choices') return answer;
  const form = control.form;
  if (!form || !(control instanceof HTMLInputElement)) return answer;
  const apart = new Set([
    ...question.options.filter(({exclusive}) => exclusive).map(({value}) => value),
    ...(question.offer ?? []),
  ]);
  const wanted = (box: HTMLInputElement) =>
    apart.has(control.value) ? box === control : !apart.has(box.value);
  const entries = boxesOf(form, control.name)
    .filter((box) => box.checked && (!control.checked || wanted(box)))
    .map((box): [string, string] => [box.name, box.value]);
  return readOne(question, entries);
}

function boxesOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.elements].filter(
    (box): box is HTMLInputElement => box instanceof HTMLInputElement && box.name === name,
  );
}

function readOne(question: ChoicesQuestion, entries: [string, string][]): Answer | undefined {
  const special = (question.offer ?? []).find((offered) =>
    entries.some(([, value]) => value === offered),
  );
  if (special) return {special};
  return entries.length ? entries.map(([, value]) => value) : undefined;
}
