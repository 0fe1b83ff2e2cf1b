/** Names and values of a native form, and back: what a form posts without scripts. */
import type {Answer, Responses} from './answers.js';
import type {Definition, Question} from './definition.js';
import {allQuestions, findQuestion, rowQuestions} from './questions.js';
import {isListed, isOffered, own, specialOf} from './responses.js';
import {dateParts} from './values/date.js';
import {ADDRESS_PARTS, NAME_PARTS} from './values/parts.js';
import {MAX_ROWS} from './values/read.js';

const PARTS: Readonly<Partial<Record<Question['kind'], readonly string[]>>> = {
  date: ['day', 'month', 'year'],
  name: NAME_PARTS,
  address: ADDRESS_PARTS,
};

/**
 * Everything given, as the controls of a native form would post it, in document order; also answers
 * to questions that are not asked now.
 *
 * Names: `id`; parts `id.day`; rows `id.0.inner`; a special answer beside a box `id.special`; whether
 * a known value is right `id.known` = `right` or `changed`.
 */
export function entriesOf(
  definition: Definition,
  responses: Responses,
): readonly (readonly [name: string, value: string])[] {
  return allQuestions(definition).flatMap(({question}) => {
    const {id} = question;
    const confirmed = own(own(responses, 'confirmed'), id);
    const known =
      typeof confirmed === 'boolean'
        ? [[`${id}.known`, confirmed ? 'right' : 'changed'] as const]
        : [];
    return [...known, ...entriesOfAnswer(question, id, own(own(responses, 'answers'), id))];
  });
}

function entriesOfAnswer(
  question: Question,
  name: string,
  answer: unknown,
): readonly (readonly [name: string, value: string])[] {
  const special = specialOf(answer);
  if (special) return [[isListed(question) ? name : `${name}.special`, special]];
  if (question.kind === 'people') {
    const rows = Array.isArray(answer) ? (answer as readonly unknown[]).slice(0, MAX_ROWS) : [];
    return rows.flatMap((row, i) =>
      [...rowQuestions(question)].flatMap(([id, step]) =>
        entriesOfAnswer(step.question, `${name}.${i}.${id}`, own(row, id)),
      ),
    );
  }
  const boxes = question.kind === 'date' ? dateParts(answer) : answer;
  const parts = PARTS[question.kind]?.map((part) => [`${name}.${part}`, own(boxes, part)] as const);
  const values =
    Array.isArray(answer) && question.kind === 'choices' ? (answer as unknown[]) : [answer];
  return (parts ?? values.map((value) => [name, value] as const)).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
}

/** What has been posted for one question so far. */
interface Draft {
  readonly question: Question;
  readonly values: string[];
  special?: string;
  readonly parts: Map<string, string>;
  readonly rows: Map<number, Map<string, Draft>>;
}

/**
 * The responses in a posted form. Names that no question has are ignored, and so is what does not
 * fit: nothing here throws, and nothing is checked, see `validate`. What the host knows is not in a
 * form: add {@link Responses.known} again.
 */
export function readEntries(
  definition: Definition,
  entries: Iterable<readonly [name: string, value: unknown]>,
): Responses {
  const drafts = new Map<string, Draft>();
  const confirmed = new Map<string, boolean>();
  for (const entry of entries) {
    const [name, value] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof name !== 'string' || typeof value !== 'string') continue;
    const [id = '', ...path] = name.split('.', 6);
    const place = findQuestion(definition, id);
    if (!place || place.group) continue;
    if (path.length === 1 && path[0] === 'known') {
      if (value === 'right' || value === 'changed') confirmed.set(id, value === 'right');
    } else put(draftOf(drafts, id, place.question), path, value);
  }
  return {
    answers: answersOf(drafts),
    confirmed: Object.fromEntries(confirmed),
  };
}

function draftOf(drafts: Map<string, Draft>, id: string, question: Question): Draft {
  let draft = drafts.get(id);
  if (!draft) {
    draft = {question, values: [], parts: new Map(), rows: new Map()};
    drafts.set(id, draft);
  }
  return draft;
}

function put(draft: Draft, [first, second, ...rest]: readonly string[], value: string): void {
  const {question} = draft;
  if (question.kind === 'people' && first !== undefined && second !== undefined) {
    const index = /^(0|[1-9]\d?)$/.test(first) ? Number(first) : MAX_ROWS;
    const step = rowQuestions(question).get(second);
    if (!step || index >= MAX_ROWS) return;
    const row = draft.rows.get(index) ?? new Map<string, Draft>();
    draft.rows.set(index, row);
    put(draftOf(row, second, step.question), rest, value);
  } else if (second !== undefined) return;
  else if (first === undefined) draft.values.push(value);
  else if (PARTS[question.kind]?.includes(first)) draft.parts.set(first, value);
  else if (first === 'special' && !isListed(question) && isOffered(question, value)) {
    draft.special = value;
  }
}

function answersOf(drafts: ReadonlyMap<string, Draft>): Record<string, Answer> {
  const answers = [...drafts].flatMap(([id, draft]) => {
    const answer = answerOf(draft);
    return answer === undefined ? [] : [[id, answer] as const];
  });
  // Defines each one, so that no name can reach a prototype.
  return Object.fromEntries(answers);
}

function answerOf({question, values, special, parts, rows}: Draft): Answer | undefined {
  // Ticked beside a box with text in it: what was ticked says more, and never gives more away.
  if (special !== undefined) return {special};
  if (question.kind === 'people') {
    return rows.size === 0
      ? undefined
      : Array.from({length: Math.max(...rows.keys()) + 1}, (_, i) =>
          answersOf(rows.get(i) ?? new Map<string, Draft>()),
        );
  }
  if (PARTS[question.kind]) return parts.size === 0 ? undefined : Object.fromEntries(parts);
  const last = values.at(-1);
  const only = question.kind !== 'choices' || values.length === 1;
  if (isListed(question) && only && isOffered(question, last)) return {special: last};
  return question.kind === 'choices' && values.length > 0 ? values : last;
}
