/** Takes the fields of one page into a journey, and of no other. */
import type {Path} from '../internal/flow/sight.js';
import {FormReader} from '../internal/flow/form-reader.js';
import type {Journey} from '../internal/journey.js';
import {SHOWN} from '../internal/served.js';
import {
  allQuestions,
  entriesOf,
  evaluateAll,
  rowQuestions,
  type PeopleQuestion,
  type Place,
  type Question,
} from '../questions/index.js';
import {fieldOf, type PostedField, type PostedFields} from './body.js';

export interface TakingOptions {
  readonly journey: Journey;
  readonly path: Path | undefined;
  readonly posted: PostedFields;
  /** Id of the page that was posted. On a single page the questions of all pages are taken. */
  readonly page: string;
  /** It is left without "Continue". */
  readonly leaving: boolean;
}

export interface Taking {
  /** Ids of the questions that were on the page. */
  readonly drawn: ReadonlySet<string>;
}

/**
 * Takes what was posted. Only questions that were on the page are written: one of several boxes that
 * nobody ticked posts nothing, and so does a question that was not there, and the second must stay.
 */
export function takePage(options: TakingOptions): Taking {
  const {journey, posted, leaving} = options;
  const own = questionsOn(options);
  const ids = new Set(own.map(({question}) => question.id));
  const fields = posted.fields.filter(([name]) => ids.has(ownerOf(name)));
  const drawn = drawnOn(options, own, fields);
  const written = new Set(
    own
      .filter(({question}) => drawn.has(question.id) && isWritten(question, fields))
      .map(({question}) => question.id),
  );
  const entries = [...fields, ...rowsNotDrawn(options, own, fields)];
  const plain = entries.filter(([name]) => !name.endsWith('.special'));
  // What stands in the box beside "not sure" is set aside, as when it was typed before it was ticked.
  const both = [...written].filter((id) => entries.some((entry) => isSpecialOf(id, entry)));
  const reader = new FormReader(journey);
  if (both.length > 0) reader.take(both, plain, leaving);
  reader.take(written, entries, leaving);
  for (const id of ids) {
    const known = written.has(id) ? undefined : fieldOf(fields, `${id}.known`);
    if (known === 'right' || known === 'changed') journey.confirm(id, known === 'right');
  }
  return {drawn};
}

function questionsOn({journey, page}: TakingOptions): readonly Place[] {
  const all = allQuestions(journey.definition);
  return journey.single ? all : all.filter((place) => place.page.id === page);
}

/** The question that a field belongs to: the first part of its name. */
function ownerOf(name: string): string {
  return name.split('.', 1)[0] ?? '';
}

function isSpecialOf(id: string, [name, value]: PostedField): boolean {
  return name.endsWith('.special') && ownerOf(name) === id && value !== '';
}

/** Which questions were there: as the page itself says, else as far as can be told. */
function drawnOn(
  options: TakingOptions,
  own: readonly Place[],
  fields: readonly PostedField[],
): ReadonlySet<string> {
  const {journey, posted} = options;
  const posting = new Set(fields.map(([name]) => ownerOf(name)));
  const said = fieldOf(posted.fields, SHOWN);
  if (said !== undefined) {
    const shown = new Set(said.split(/\s+/));
    const ids = own.map(({question}) => question.id);
    return new Set(ids.filter((id) => shown.has(id) || posting.has(id)));
  }
  const {asked} = evaluateAll(journey.definition, journey.responses, journey.today);
  const drawn = new Set<string>();
  for (const {question, parent} of own) {
    const {id, showWhen} = question;
    // Without scripts follow-ups stand below their options, chosen or not.
    const isThere = parent ? drawn.has(parent.id) && (!showWhen || asked(id)) : asked(id);
    if (posting.has(id) || (isThere && !isClosed(options, question))) drawn.add(id);
  }
  return drawn;
}

/** An answer that stays closed, because somebody may be looking on. */
function isClosed({journey, path}: TakingOptions, {id, sensitivity}: Question): boolean {
  return (
    path === 'helped' &&
    sensitivity === 'sensitive' &&
    journey.wasLeft(id) &&
    !journey.problems.some(({question}) => question === id)
  );
}

/**
 * Whether what was posted says what the answer is now. Everything but check boxes posts something
 * once it has an answer; and while a known value is right, its boxes are not there.
 */
function isWritten(question: Question, fields: readonly PostedField[]): boolean {
  const {id, kind} = question;
  const known = fieldOf(fields, `${id}.known`);
  if (fields.some(([name]) => ownerOf(name) === id && name !== `${id}.known`)) return true;
  return (kind === 'people' ? !alwaysPosts(question) : kind === 'choices') && known !== 'right';
}

/** Rows that the page did not have yet: added meanwhile in another tab, or after Back. */
function rowsNotDrawn(
  {journey}: TakingOptions,
  own: readonly Place[],
  fields: readonly PostedField[],
): readonly PostedField[] {
  return own.flatMap(({question}) => {
    if (question.kind !== 'people' || !alwaysPosts(question)) return [];
    const {id} = question;
    const rows = fields
      .filter(([name]) => ownerOf(name) === id)
      .map(([name]) => Number(name.split('.')[1]));
    const last = Math.max(-1, ...rows.filter(Number.isInteger));
    const {answers} = journey.responses;
    if (last < 0) return [];
    return entriesOf(journey.definition, {answers: {[id]: answers[id]}}).filter(
      ([name]) => Number(name.split('.')[1]) > last,
    );
  });
}

/** Whether a row posts something however little is filled in. */
function alwaysPosts(group: PeopleQuestion): boolean {
  return [...rowQuestions(group).values()].some(
    ({question: {kind, showWhen}, parent}) =>
      !parent && !showWhen && !['choice', 'choices', 'yes-no', 'scale'].includes(kind),
  );
}
