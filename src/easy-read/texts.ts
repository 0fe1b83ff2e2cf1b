/** The texts of a notice that a person reads, and where each stands. */
import type {EasyReadPlace} from './warning.js';

export interface NoticeText {
  readonly where: EasyReadPlace;
  readonly text: string;
  /** What is explained with this text, or was before it; for a title, anywhere. */
  readonly explained: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** A point, as far as anything can be said of it. */
export interface ReadPoint {
  readonly where: EasyReadPlace;
  readonly fields: Fields;
  readonly text: string;
  readonly hardWords: readonly {readonly word: string; readonly meaning: string}[];
}

// An author is half-way through writing it, so anything may be missing or of another kind.
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function place(part: EasyReadPlace['part'], ids: Readonly<Record<string, string>>): EasyReadPlace {
  const given = Object.entries(ids).filter(([, id]) => id !== '');
  return {part, ...Object.fromEntries(given)};
}

/** The points, in the order of reading. */
export function pointsOf(notice: unknown): ReadPoint[] {
  return listOf(fieldsOf(notice)['sections']).flatMap((section) =>
    listOf(section['points']).map((fields) => ({
      where: place('text', {section: textIn(section, 'id'), point: textIn(fields, 'id')}),
      fields,
      text: textIn(fields, 'text'),
      hardWords: listOf(fields['hardWords']).map((each) => ({
        word: textIn(each, 'word'),
        meaning: textIn(each, 'meaning'),
      })),
    })),
  );
}

/**
 * All texts but the standard one, in the order of reading. A word that is explained counts as known
 * from its explanation on.
 */
export function textsOf(notice: unknown): NoticeText[] {
  const all = fieldsOf(notice);
  const explained: string[] = [];
  // A title stands before all, and its words may be explained below it.
  const anywhere = pointsOf(all).flatMap(({hardWords}) => hardWords.map(({word}) => word));
  const texts: NoticeText[] = [];
  const add = (where: EasyReadPlace, text: string) => {
    const isTitle = where.part === 'title' || where.part === 'section-title';
    const known = isTitle ? anywhere : [...explained];
    if (text.trim() !== '') texts.push({where, text, explained: known});
  };
  add({part: 'title'}, textIn(all, 'title'));
  add({part: 'appliesTo'}, textIn(all, 'appliesTo'));
  for (const section of listOf(all['sections'])) {
    const id = textIn(section, 'id');
    add(place('section-title', {section: id}), textIn(section, 'title'));
    for (const point of pointsOf({sections: [section]})) {
      explained.push(...point.hardWords.map(({word}) => word));
      add(point.where, point.text);
      add({...point.where, part: 'alt'}, textIn(point.fields, 'alt'));
      for (const {meaning} of point.hardWords) add({...point.where, part: 'meaning'}, meaning);
    }
  }
  add({part: 'askWho'}, textIn(all, 'askWho'));
  for (const format of listOf(all['formats'])) add({part: 'how'}, textIn(format, 'how'));
  for (const question of listOf(fieldsOf(all['understanding'])['questions'])) {
    const id = textIn(question, 'id');
    add(place('question', {question: id}), textIn(question, 'text'));
    for (const option of listOf(question['options']))
      add(place('option', {question: id}), textIn(option, 'text'));
  }
  return texts;
}
