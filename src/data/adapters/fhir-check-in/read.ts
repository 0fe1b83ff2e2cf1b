/** A check-in out of FHIR. */
import {isObject} from '../../../is-object.js';
import {ContractError, type Fault} from '../../../errors.js';
import {addFault} from '../../contracts/check.js';
import {parseCheckIn} from '../../contracts/check-check-in.js';
import type {CheckIn} from '../../contracts/check-in.js';
import {Place} from '../fhir/place.js';
import {inOrder, inUtc, readAnswer, type Found} from '../fhir/read-answers.js';
import {settingsFrom, type CheckInFhirOptions} from './options.js';

export interface CheckInReading {
  readonly checkIn: CheckIn;
  /** What stands in it and not in the check-in, with where. */
  readonly notes: readonly Fault[];
}

/**
 * Reads what `toQuestionnaireResponse` or `checkInToFhir` wrote, also after a server has kept it.
 * Observations are copies of scores, and are not read.
 *
 * @param input - A QuestionnaireResponse, or a Bundle with one of your submission ids. Any JSON is taken.
 * @param options - The `submission` and `prefix` it was written with.
 * @throws ConfigError for options it cannot work with.
 * @throws ContractError that says where it, or the CheckIn in it, is not as it should be.
 */
export function fromQuestionnaireResponse(
  input: unknown,
  options: Pick<CheckInFhirOptions, 'submission' | 'prefix'>,
): CheckInReading {
  const {submission, prefix} = settingsFrom(options, 'fromQuestionnaireResponse');
  const faults: Fault[] = [];
  const notes: Fault[] = [];
  const response = responseIn(new Place(input, '', faults), submission);
  const record = response?.extension(`${prefix}check-in`);
  if (!response || !record) {
    response?.expected(`an extension ${JSON.stringify(`${prefix}check-in`)}`);
    throw new ContractError('QuestionnaireResponse', faults);
  }
  const answers: Found[] = [];
  const skipped: Found[] = [];
  for (const item of response.at('item').list) {
    const passed = skippedIn(item, prefix);
    const answer = passed ? undefined : answerIn(item, prefix, faults);
    if (passed) skipped.push(passed);
    else if (answer) answers.push(answer);
    else addFault(notes, item.where, 'Not read: it does not say what kind of answer it is.');
  }
  const made = {
    ...recordIn(response, record, submission),
    answers: inOrder(answers),
    skipped: inOrder(skipped),
  };
  if (faults.length > 0) throw new ContractError('QuestionnaireResponse', faults);
  return {checkIn: parseCheckIn(made), notes};
}

function responseIn(place: Place, submission: string): Place | undefined {
  const type = place.at('resourceType').value;
  const own = (one: Place) =>
    one.at('resourceType').value === 'QuestionnaireResponse' &&
    one.at('identifier').at('system').value === submission;
  const all = type === 'Bundle' ? place.at('entry').list.map((one) => one.at('resource')) : [place];
  const [first, second] = all.filter(own);
  second?.expected('one check-in in a Bundle');
  if (!first) place.expected('a QuestionnaireResponse with your submission id, or a Bundle of one');
  return first;
}

function recordIn(response: Place, record: Place, submission: string): object {
  const definition = record.extension('definition');
  const helper = record.valueIfThere('helper', 'valueString');
  const paper = record.extension('from-paper');
  const date = record.valueIfThere('paper-date', 'valueString');
  const system = response.at('identifier').at('system').value;
  const id = system === submission ? response.at('identifier').at('value').text : '';
  return {
    type: 'steady-check-in',
    version: record.valueOf('version', 'valueString'),
    submissionId: id.split('.', 1)[0],
    createdAt: inUtc(response.at('authored').text),
    setting: record.valueOf('setting', 'valueCode'),
    language: response.at('language').text,
    definition: {
      id: definition?.valueOf('id', 'valueString'),
      version: definition?.valueOf('version', 'valueString'),
    },
    wording: record.valueOf('wording', 'valueCode'),
    by: {path: record.valueOf('path', 'valueCode'), ...(helper !== undefined && {helper})},
    audiences: record.extensions('audience').map((one) => ({
      id: one.valueOf('id', 'valueCode'),
      label: one.valueOf('label', 'valueString'),
    })),
    stopped: response.at('status').value === 'stopped',
    scores: record.extensions('score').map(scoreIn),
    triggers: record.extensions('trigger').map((one) => ({
      id: one.valueOf('id', 'valueCode'),
      question: one.valueOf('question', 'valueCode'),
      audience: codesIn(one, 'audience'),
    })),
    ...(paper && {fromPaper: {...(date !== undefined && {date})}}),
  };
}

function scoreIn(score: Place): object {
  const value = score.extension('value');
  const band = score.valueIfThere('band', 'valueCode');
  return {
    id: score.valueOf('id', 'valueCode'),
    label: score.valueOf('label', 'valueString'),
    value: value ? value.at('valueDecimal').number : null,
    missing: codesIn(score, 'missing'),
    ...(band !== undefined && {
      band: {id: band, label: score.valueOf('band-label', 'valueString')},
    }),
    audience: codesIn(score, 'audience'),
  };
}

function codesIn(place: Place, url: string): readonly string[] {
  return place.extensions(url).map((one) => one.at('valueCode').text);
}

function skippedIn(item: Place, prefix: string): Found | undefined {
  const about = item.extension(`${prefix}skipped-by-person`);
  if (!about) return undefined;
  if (item.at('answer').isThere) item.at('answer').expected('no answer to what was passed over');
  const code = about.valueIfThere('item', 'valueCode');
  return {
    position: about.extension('position')?.at('valueInteger').number ?? Infinity,
    made: {
      question: item.at('linkId').text,
      ...(code !== undefined && {item: code}),
      label: item.at('text').text,
      audience: readersIn(item, prefix).audience,
    },
  };
}

/** As in a referral, once whole numbers and special answers stand where they stand there. */
function answerIn(item: Place, prefix: string, faults: Fault[]): Found | undefined {
  const special = item.extension(`${prefix}special-answer`);
  const given = isObject(item.value) ? item.value : {};
  const answer = special
    ? [{valueCoding: special.at('valueCoding').value}]
    : item.at('answer').list.map(({value}) => asDecimal(value));
  const whole = special !== undefined || item.at('answer').isThere;
  const same = new Place({...given, ...(whole && {answer})}, item.where, faults);
  const {audience, sensitivity} = readersIn(item, prefix);
  return readAnswer(same, {audience, sensitivity: sensitivity as 'ordinary'}, prefix);
}

function asDecimal(value: unknown): unknown {
  if (!isObject(value) || !Object.hasOwn(value, 'valueInteger')) return value;
  const {valueInteger, ...rest} = value;
  return {...rest, valueDecimal: valueInteger};
}

/** Without the extension nobody may see it, and the contract does not take that. */
function readersIn(item: Place, prefix: string) {
  const readers = item.extension(`${prefix}readers`);
  if (!readers) item.expected(`an extension ${JSON.stringify(`${prefix}readers`)}`);
  return {
    audience: readers ? codesIn(readers, 'audience') : [],
    sensitivity: readers?.valueIfThere('sensitivity', 'valueCode'),
  };
}
