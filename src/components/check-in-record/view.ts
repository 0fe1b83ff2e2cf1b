/** What staff may read of a check-in, in words. No DOM, no Lit. */
import {languageText} from '../../activities/language-text.js';
import {checkCheckIn} from '../../data/contracts/check-check-in.js';
import type {CheckIn} from '../../data/contracts/check-in.js';
import {capitalised, dateText, listText, momentTexts} from '../../i18n/format.js';
import {recordStrings} from './strings.js';

/** A question and what was said. */
export interface RecordAnswer {
  readonly question: string;
  /** A line a string. */
  readonly said: readonly string[];
  /** What the range of a number is called, where the words were the official ones. */
  readonly band?: string;
  /** No session recorder may take it down. */
  readonly isPrivate: boolean;
}

export interface RecordView {
  readonly title: string;
  /** BCP 47, of questions and answers. */
  readonly language: string;
  /** What has to be known before the answers are read. */
  readonly notes: readonly string[];
  readonly answers: readonly RecordAnswer[];
  /** Questions that were passed over. */
  readonly skipped: readonly string[];
  readonly stopped: boolean;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Answers to "who may see it" under which there is no record. */
const PRIVATE = ['only-me', 'nobody'];

/**
 * What is shown, in the current language.
 *
 * @param given - As a host has handed it over. `null` is a check-in that the person kept to themselves.
 * @returns A sentence where there is nothing to show; with `fault`, because it is no check-in.
 */
export function viewOfRecord(
  given: unknown,
): RecordView | {readonly instead: string; readonly fault?: string} {
  if (given === null || isKept(given)) return {instead: recordStrings.nothing()};
  const reading = checkCheckIn(given);
  if (reading.ok) return viewOf(reading.checkIn);
  const [fault] = reading.faults;
  return {
    instead: recordStrings.unreadable(),
    fault: fault ? `${fault.where}: ${fault.message}` : '',
  };
}

/** A host may have noted down that there was one, and that it is nobody's to read. */
function isKept(given: unknown): boolean {
  const {audiences} = Object(given) as {readonly audiences?: unknown};
  if (!Array.isArray(audiences)) return false;
  const ids = audiences.map((each: unknown) => (Object(each) as {readonly id?: unknown}).id);
  return ids.length === 0 || ids.some((id) => PRIVATE.some((one) => one === id));
}

function viewOf(record: CheckIn): RecordView {
  const {answers, skipped, stopped, language, createdAt, fromPaper} = record;
  const sentOn = momentTexts(new Date(createdAt)).date;
  return {
    title: recordStrings.title(fromPaper?.date === undefined ? sentOn : dateText(fromPaper.date)),
    language,
    notes: notesOf(record),
    answers: answers.map((answer) => {
      const band = bandOf(record, answer);
      return {
        question: answer.label,
        said: answer.text,
        ...(band !== undefined && {band}),
        isPrivate: answer.sensitivity !== 'ordinary',
      };
    }),
    skipped: skipped.map(({label}) => label),
    stopped,
    facts: factsOf(record, sentOn),
  };
}

/** Of the one number it is about: what several add up to is not shown. */
function bandOf(
  {scores, wording}: CheckIn,
  {question, value}: CheckIn['answers'][number],
): string | undefined {
  if (wording !== 'official') return undefined;
  return scores.find((score) => score.id === question && score.value === value)?.band?.label;
}

function notesOf({definition, wording}: CheckIn): string[] {
  return [
    recordStrings.chosen(),
    ...(definition.id === 'ons4' ? [recordStrings.ends()] : []),
    ...(wording === 'adapted' ? [recordStrings.adapted()] : []),
    ...(wording === 'not-validated' ? [recordStrings.notValidated()] : []),
  ];
}

function factsOf(record: CheckIn, sentOn: string): [string, string][] {
  const {fromPaper, audiences, language} = record;
  const typed =
    fromPaper?.date === undefined ? recordStrings.typed() : recordStrings.typedOn(sentOn);
  return [
    [recordStrings.sharedWith(), capitalised(listText(audiences.map(({label}) => label)))],
    [recordStrings.writtenBy(), writtenBy(record)],
    ...(fromPaper ? [[recordStrings.paper(), typed] satisfies [string, string]] : []),
    [recordStrings.language(), languageName(language)],
    [recordStrings.questions(), nameOf(record)],
  ];
}

function writtenBy({by: {path, helper}}: CheckIn): string {
  if (path === 'self') return recordStrings.self();
  if (path === 'staff') return recordStrings.staff();
  return helper === undefined ? recordStrings.helped() : recordStrings.helpedBy(helper);
}

function languageName(tag: string): string {
  const [main = '', privateUse] = tag.toLowerCase().split(/-x-/);
  const name = languageText(main.split('-')[0] ?? '') || tag;
  return privateUse === 'easyread' ? recordStrings.easyRead(name) : name;
}

function nameOf({definition: {id}}: CheckIn): string {
  switch (id) {
    case 'ons4':
      return recordStrings.ons4();
    case 'loneliness':
      return recordStrings.loneliness();
    case 'today':
      return recordStrings.today();
    default:
      return id;
  }
}
