/**
 * When it is on. A rule is given only where the record can say all of it: one that says less would
 * name days that nobody promised.
 */
import {MOST} from '../../contracts/activity-forms.js';
import type {ActivitySession} from '../../contracts/activity.js';
import {cut, type Part} from './part.js';
import {readRule, type SessionSettings} from './read-rule.js';
import {timeOf, weekdayOf, type ClockTime} from './values.js';

type Mutable<T> = {-readonly [K in keyof T]: T[K]};

export function readSession(row: Part, settings: SessionSettings): ActivitySession | undefined {
  row.skip('id', 'link_type', 'last_modified', 'metadata');
  row.leave('attributes');
  const rule = readRule(row, settings);
  const session: Mutable<ActivitySession> = {};
  const unsaid = rule === 'unsure';
  const times = readTimes(row, settings);
  const vouched = readVouched(row);
  if (!unsaid && vouched && times) {
    Object.assign(session, rule, times, vouched);
  } else {
    row.log.note(
      row.path,
      'not-understood',
      'A part of the time could not be read: none is given.',
    );
  }
  const structured = Object.keys(session).length > 0;
  const attending = row.text(MOST.text, 'attending_type');
  addWords(row, session, structured, attending);
  if (Object.keys(session).length > 0) return session;
  row.log.note(row.path, 'not-understood', 'There is no time in it.');
  return undefined;
}

function addWords(
  row: Part,
  session: Mutable<ActivitySession>,
  structured: boolean,
  attending: string | undefined,
): void {
  const description = row.text(MOST.text, 'description');
  const notes = row.text(MOST.text, 'notes', 'note');
  // Ways to attend stand in the record on their own; the rest is a sentence of somebody.
  const way =
    attending !== undefined && attendingOf(attending) === undefined ? attending : undefined;
  const repeats = structured && description !== undefined && onlyTimes(description);
  const text = structured ? undefined : description;
  const note = sentences(structured && !repeats ? description : undefined, notes, way);
  if (text !== undefined) session.text = text;
  if (note !== undefined) session.note = cut(note, MOST.text);
}

function sentences(...all: readonly (string | undefined)[]): string | undefined {
  const said = [...new Set(all.filter((one) => one !== undefined))];
  if (said.length === 0) return undefined;
  return said.reduce((text, one) => `${text}${/[.!?…]$/.test(text) ? '' : '.'} ${one}`);
}

const TIME_WORDS = new Set(
  'from to till until and at on every each week weekly month monthly of the first second third fourth last am pm midday noon midnight'.split(
    ' ',
  ),
);

/** Whether a text says days and times and nothing beside them, which the rule says too. */
function onlyTimes(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => TIME_WORDS.has(word) || weekdayOf(word.replace(/(?<=day)s$/, '')));
}

const WAYS: Readonly<Record<string, 'in-person' | 'phone' | 'online' | 'home-visit'>> = {
  venue: 'in-person',
  'in person': 'in-person',
  'face to face': 'in-person',
  phone: 'phone',
  telephone: 'phone',
  'by phone': 'phone',
  online: 'online',
  virtual: 'online',
  video: 'online',
  'video call': 'online',
  'home visit': 'home-visit',
  'home visits': 'home-visit',
};

/** The way a word of attending means, where it is one and not a sentence. */
export function attendingOf(text: string): (typeof WAYS)[string] | undefined {
  const word = text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return Object.hasOwn(WAYS, word) ? WAYS[word] : undefined;
}

/** Opening and closing, or nothing where a time is there and cannot be read. */
function readTimes(
  row: Part,
  {offsets = [0, 60]}: SessionSettings,
): Pick<ActivitySession, 'opens' | 'closes'> | undefined {
  let readable = true;
  const zone = row.number('timezone');
  const read = (...names: readonly string[]): ClockTime | undefined => {
    const found = row.take(...names);
    if (found === undefined) return undefined;
    const clock = timeOf(found.value);
    const offset = clock?.offset ?? (clock && zone !== undefined ? zone * 60 : undefined);
    if (clock === undefined || (offset !== undefined && !offsets.includes(offset))) {
      readable = false;
      const expected = clock ? 'a time of the place itself' : 'a time as HH:MM';
      row.log.note(found.path, 'not-understood', `Expected ${expected}.`);
    } else if (offset !== undefined) {
      row.log.note(found.path, 'assumed', 'Taken as the clock at the place shows it.');
    }
    return clock;
  };
  const opens = read('opens_at', 'opens', 'start_time')?.time;
  const closes = read('closes_at', 'closes', 'end_time')?.time;
  if (!readable) return undefined;
  // What databases write where they have no time.
  if (opens === '00:00' && closes === '00:00') {
    row.log.note(
      row.at('opens_at'),
      'not-understood',
      'It opens and closes at once: no time is given.',
    );
    return {};
  }
  const end = closes === '24:00' ? (opens === '00:00' ? '23:59' : '00:00') : closes;
  return {
    ...(opens !== undefined && {opens: opens === '24:00' ? '00:00' : opens}),
    ...(end !== undefined && {closes: end}),
  };
}

/** The days for which somebody vouches, or nothing where one cannot be read. */
function readVouched(row: Part): Pick<ActivitySession, 'validFrom' | 'validTo'> | undefined {
  const given = row.says('valid_from') && row.says('valid_to');
  const asked = [row.says('valid_from'), row.says('valid_to')];
  const validFrom = row.day('valid_from');
  const validTo = row.day('valid_to');
  const read = [validFrom !== undefined, validTo !== undefined];
  if (asked.some((one, i) => one && !read[i])) return undefined;
  if (given && validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    row.log.note(row.at('valid_to'), 'not-understood', 'Expected no day before "valid_from".');
    return undefined;
  }
  return {...(validFrom !== undefined && {validFrom}), ...(validTo !== undefined && {validTo})};
}
