/** Items of a QuestionnaireResponse as answers. `write-answers.ts` is the way there. */
import type {Place} from './place.js';
import type {Readers} from './sources.js';
import {impliedText} from './write-answers.js';

/** Something that was read, and its place in the record. What it is made of is checked later. */
export interface Found {
  readonly position: number;
  readonly made: Readonly<Record<string, unknown>>;
}

/** @returns Nothing for an item that `toFhir` did not write. */
export function readAnswer(item: Place, readers: Readers, prefix: string): Found | undefined {
  const about = item.extension(`${prefix}answer`);
  if (!about) return undefined;
  const question = item.at('linkId').text;
  const kind = about.valueOf('kind', 'valueCode');
  const code = about.valueIfThere('item', 'valueCode');
  const special = specialIn(item, prefix);
  const known = about.extension('known');
  return {
    position: positionOf(about),
    made: {
      question,
      ...(code !== undefined && {item: code}),
      kind,
      label: item.at('text').text,
      text: textIn(item, about),
      value: special === undefined ? valueIn(item, question, kind, prefix) : null,
      ...(special !== undefined && {special}),
      ...readers,
      ...(known && {known: readKnown(known)}),
    },
  };
}

function readKnown(known: Place): object {
  const date = known.valueIfThere('date', 'valueString');
  const confirmed = known.extension('confirmed');
  if (!confirmed) known.expected('an extension "confirmed"');
  return {
    source: known.valueOf('source', 'valueString'),
    ...(date !== undefined && {date}),
    confirmed: confirmed?.at('valueBoolean').trueOrFalse ?? false,
  };
}

/** @returns Nothing for an item that `toFhir` did not write. */
export function readMissing(item: Place, readers: Readers, prefix: string): Found | undefined {
  const about = item.extension(`${prefix}missing`);
  if (!about) return undefined;
  const question = about.valueIfThere('question', 'valueCode');
  const code = about.valueIfThere('item', 'valueCode');
  const special = about.valueIfThere('special', 'valueCode');
  return {
    position: positionOf(about),
    made: {
      ...(question !== undefined && {question}),
      ...(code !== undefined && {item: code}),
      label: item.at('text').text,
      standard: about.valueOf('standard', 'valueString'),
      level: about.valueOf('level', 'valueCode'),
      ...(special !== undefined && {special}),
      ...readers,
    },
  };
}

/** What has no place goes last. */
function positionOf(about: Place): number {
  const place = about.extension('position')?.at('valueInteger');
  return place ? place.number : Infinity;
}

function textIn(item: Place, about: Place): readonly string[] {
  const lines = about.extensions('line').map((line) => line.at('valueString').text);
  if (lines.length > 0 || about.extension('no-line')) return lines;
  return impliedText({
    answer: answersOf(item).map((answer) => {
      const text = answer.at('valueString').textIfThere;
      const display = answer.at('valueCoding').at('display').textIfThere;
      return {
        ...(text !== undefined && {valueString: text}),
        ...(display !== undefined && {valueCoding: {display}}),
      };
    }),
  });
}

/** The answers of an item, each with no more than one value. */
function answersOf(item: Place): readonly Place[] {
  const {list} = item.at('answer');
  for (const answer of list) {
    const values = Object.keys(answer.value as object).filter((key) => /^value[A-Z]/.test(key));
    if (values.length > 1) answer.expected('one value alone');
  }
  return list;
}

function specialIn(item: Place, prefix: string): string | undefined {
  const [first] = answersOf(item);
  const coding = first?.at('valueCoding');
  return coding?.at('system').value === `${prefix}special` ? coding.at('code').text : undefined;
}

function codesIn(item: Place): readonly string[] {
  return answersOf(item).map((answer) => {
    const coding = answer.at('valueCoding');
    return coding.at('code').textIfThere ?? coding.at('display').text;
  });
}

/** The one answer of an item, as a place where nothing is when there is none. */
function only(item: Place): Place {
  const [first, second] = answersOf(item);
  second?.expected('one answer alone');
  return first ?? item.at('answer');
}

function valueIn(item: Place, linkId: string, kind: string, prefix: string): unknown {
  switch (kind) {
    case 'yes-no':
      return only(item).at('valueBoolean').trueOrFalse ? 'yes' : 'no';
    case 'choice':
    case 'select':
      only(item);
      return codesIn(item)[0];
    case 'choices':
      return codesIn(item);
    case 'date': {
      const answer = only(item);
      return answer.at('valueDate').textIfThere ?? answer.at('valueString').text;
    }
    case 'number':
    case 'scale':
      return only(item).at('valueDecimal').number;
    case 'name':
    case 'address':
      return partsIn(item, linkId);
    case 'people':
      return rowsIn(item, linkId, prefix);
    default:
      return only(item).at('valueString').text;
  }
}

function rowsIn(item: Place, linkId: string, prefix: string): unknown {
  const inside = `${linkId}.person`;
  return item.at('item').list.flatMap((row) => {
    if (row.at('linkId').value !== inside) {
      row.at('linkId').expected('the linkId around it, and ".person"');
      return [];
    }
    return [named(row, inside, (child, name) => rowValueIn(child, `${inside}.${name}`, prefix))];
  });
}

/** In a row the kind is not written down: the shape of an answer says enough. */
function rowValueIn(item: Place, linkId: string, prefix: string): unknown {
  const [first] = answersOf(item);
  if (!first) return partsIn(item, linkId);
  const special = specialIn(item, prefix);
  if (special !== undefined) return {special};
  if (first.at('valueCoding').isThere) return codesIn(item);
  if (first.at('valueDecimal').isThere) return only(item).at('valueDecimal').number;
  return only(item).at('valueString').text;
}

function partsIn(item: Place, linkId: string): unknown {
  return named(item, linkId, (part) => only(part).at('valueString').text);
}

/** An object out of the items inside, by what follows the dot in their linkIds. */
function named(
  item: Place,
  linkId: string,
  value: (child: Place, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  const start = `${linkId}.`;
  const entries = item.at('item').list.flatMap((child): [string, unknown][] => {
    const id = child.at('linkId').text;
    const name = id.slice(start.length);
    if (id.startsWith(start) && name !== '' && !name.includes('.')) {
      return [[name, value(child, name)]];
    }
    child.at('linkId').expected('the linkId around it, a dot and a name');
    return [];
  });
  // Makes properties of its own, whatever they are called.
  return Object.fromEntries(entries);
}

/** A server may write the same instant with another offset. */
export function inUtc(instant: string): string {
  if (!/T.*[+-]\d\d:\d\d$/.test(instant)) return instant;
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? instant : time.toISOString();
}

/** What was made of answers, as they stood in the record. */
export function inOrder(found: readonly Found[]): readonly unknown[] {
  return [...found].sort((a, b) => a.position - b.position || 0).map(({made}) => made);
}
