/** Makes the record that is sent out of the questions and what was answered. */
import {CHECK_IN_VERSION, type CheckIn} from '../../data/contracts/check-in.js';
import {textOf} from '../../i18n/text.js';
import {
  allQuestions,
  findQuestion,
  isAsked,
  recordAnswers,
  scoresOf,
  triggersOf,
  type Definition,
  type Place,
  type Responses,
  type Today,
} from '../../questions/index.js';
import {chosenIn, keepsPrivate} from './chosen.js';
import type {CheckInPath, CheckInSetting} from './config.js';
import {HELPER, isAbout, PAPER_DATE} from './ids.js';
import type {Instrument} from './instruments/instrument.js';

/** Everything a record is made of. */
export interface CheckInSource {
  readonly instrument: Instrument;
  /** The instrument's, with the questions that go before it. */
  readonly definition: Definition;
  readonly responses: Responses;
  /** Ids of questions whose page has been passed; nothing where all stand on one page. */
  readonly left: readonly string[] | undefined;
  readonly today: Today;
  readonly path: CheckInPath;
  readonly setting: CheckInSetting;
  readonly fromPaper: boolean;
  /** BCP 47: the language the questions were read in. */
  readonly language: string;
  /** The same when the same check-in is sent again. */
  readonly submissionId: string;
  /** An ISO 8601 instant in UTC. */
  readonly createdAt: string;
}

/**
 * The record of a check-in, in the current language, for those whom the person chose.
 *
 * @returns Nothing when they chose nobody: then there is no record.
 */
export function newCheckIn(source: CheckInSource): CheckIn | undefined {
  const {instrument, definition, responses, today, path, setting, language} = source;
  const chosen = chosenIn(responses.answers);
  if (chosen.length === 0 || keepsPrivate(responses.answers)) return undefined;
  const among = (ids: readonly string[]) => chosen.filter((id) => ids.includes(id));
  const seenBy = (id: string) => among(findQuestion(definition, id)?.audience ?? []);
  const all = recordAnswers(definition, responses, today);
  const told = <T extends {readonly audience: readonly string[]}>(each: T): T[] => {
    const audience = among(each.audience);
    return audience.length > 0 ? [{...each, audience}] : [];
  };
  const answers = all.filter(({question}) => !isAbout(question)).flatMap(told);
  const answered = new Set(all.map(({question}) => question));
  const open = allQuestions(definition).filter(
    ({question: {id}}) =>
      !isAbout(id) && !answered.has(id) && isAsked(definition, id, responses, today),
  );
  const isPassed = ({question: {id}}: Place) => source.left?.includes(id) ?? true;
  const {definition: own, scoring, wording} = instrument;
  const adapted = wording !== 'official';
  const textIn = (id: string) => all.find(({question}) => question === id);
  const helper = path === 'helped' ? textIn(HELPER)?.text.join(' ').trim() : undefined;
  const day = source.fromPaper ? textIn(PAPER_DATE)?.value : undefined;
  return {
    type: 'steady-check-in',
    version: CHECK_IN_VERSION,
    submissionId: source.submissionId,
    createdAt: source.createdAt,
    setting,
    language,
    definition: {id: own.id, version: own.version},
    wording,
    by: {path, ...(helper && {helper})},
    audiences: definition.audiences
      .filter(({id}) => chosen.includes(id))
      .map(({id, label}) => ({id, label: textOf(label)})),
    answers,
    skipped: open
      .filter(isPassed)
      .flatMap(({question: {id, item, label}, audience}) =>
        told({question: id, ...(item !== undefined && {item}), label: textOf(label), audience}),
      ),
    stopped: !open.every(isPassed),
    scores: scoresOf(scoring, definition, responses, {...today, adapted}).flatMap((score) => {
      const {questions = []} = scoring.scores?.find(({id}) => id === score.id) ?? {};
      const audience = chosen.filter((one) => questions.every((id) => seenBy(id).includes(one)));
      return audience.length > 0 ? [{...score, audience}] : [];
    }),
    triggers: triggersOf(scoring, definition, responses, today).flatMap((id) => {
      const {question = ''} = scoring.triggers?.find((trigger) => trigger.id === id) ?? {};
      return told({id, question, audience: seenBy(question)});
    }),
    ...(source.fromPaper && {fromPaper: typeof day === 'string' ? {date: day} : {}}),
  };
}
