/** Reads an activity that came from somewhere: a page, a directory, another system. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {ACTIVITY_VERSION, type Activity} from './activity.js';
import {
  CURRENCY_FORM,
  EMAIL_FORM,
  IMAGE_FORM,
  MOST,
  PHONE_FORM,
  PICTURE_FORM,
  TIME_FORM,
  TIMEZONE_FORM,
  WORDS,
} from './activity-forms.js';
import {atMost, day, fits, form, oneAtLeast, some, textOf, url, whole} from './bounded.js';
import {addFault, must, object, oneOf, textLike, trueOrFalse, uniqueList} from './check.js';
import {languageTag, recordId} from './forms.js';

const RECORD = 'Activity';

const line = textOf(MOST.line);
const text = textOf(MOST.text);

const words = (allowed: readonly string[]) => atMost(uniqueList(oneOf(...allowed)));

const time = textLike(TIME_FORM, 'a time as HH:MM, in 24 hours');

const nth = must(
  'a whole number from -53 to 53, but not 0',
  (value) => Number.isInteger(value) && value !== 0 && Math.abs(Number(value)) <= 53,
);
const monthDay = must(
  'a day of the month from 1 to 31, or -1 for the last',
  (value) => value === -1 || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 31),
);

const repeat = object({
  every: oneOf(...WORDS.every),
  'interval?': whole(1, 1000),
  'days?': some(object({day: oneOf(...WORDS.day), 'nth?': nth})),
  'monthDays?': some(monthDay),
  'until?': day,
  'count?': whole(1, 10_000),
});

const session = object({
  'text?': text,
  'start?': day,
  'repeat?': repeat,
  'opens?': time,
  'closes?': time,
  'timezone?': textLike(TIMEZONE_FORM, 'a time zone such as Europe/London'),
  'validFrom?': day,
  'validTo?': day,
  'note?': text,
});

const told = oneOf(...WORDS.told);

const activity = object({
  type: oneOf('steady-activity'),
  version: oneOf(ACTIVITY_VERSION),
  id: recordId,
  name: line,
  'language?': languageTag,
  'summary?': text,
  'description?': textOf(MOST.description),
  'kinds?': words(WORDS.kinds),
  'status?': oneOf(...WORDS.status),
  'pausedUntil?': day,
  'alert?': text,
  'sessions?': some(session),
  'place?': object({
    'name?': line,
    'address?': some(line),
    'postcode?': line,
    'directions?': text,
    'prison?': line,
    'wings?': some(line),
  }),
  'attending?': words(WORDS.attending),
  'ledBy?': object({'name?': line, 'kind?': oneOf(...WORDS.leader), 'peerLed?': trueOrFalse}),
  'cost?': oneAtLeast(
    object({
      'amount?': must(
        'a number from 0 to 1000000',
        (value) => typeof value === 'number' && value >= 0 && value <= 1_000_000,
      ),
      'currency?': textLike(CURRENCY_FORM, 'a currency such as GBP'),
      'text?': text,
    }),
    'amount',
    'text',
  ),
  'joining?': object({
    'ways?': words(WORDS.ways),
    'text?': text,
    'phone?': textLike(PHONE_FORM, 'a phone number such as 01632 960101'),
    'email?': textLike(EMAIL_FORM, 'an email address such as name@group.example'),
    'url?': url,
    'unlock?': oneOf(...WORDS.unlock),
    'movement?': time,
  }),
  'whoFor?': object({
    'groups?': words(WORDS.groups),
    'minimumAge?': whole(0, 150),
    'maximumAge?': whole(0, 150),
    'text?': text,
  }),
  'access?': some(text),
  'languages?': some(oneAtLeast(object({'code?': languageTag, 'name?': line}), 'code', 'name')),
  'interpreting?': text,
  'comfort?': object({
    'groupSize?': object({'from?': whole(0, 10_000), 'to?': whole(0, 10_000)}),
    'quiet?': trueOrFalse,
    'canWatchFirst?': trueOrFalse,
    'canLeaveAnyTime?': trueOrFalse,
    'reading?': oneOf(...WORDS.reading),
    'mayBeCancelled?': trueOrFalse,
    'clashes?': words(WORDS.clashes),
  }),
  'setting?': oneOf(...WORDS.setting),
  'afterRelease?': object({
    goesOn: oneOf(...WORDS.goesOn),
    'activity?': recordId,
    'text?': text,
  }),
  'told?': object({'probation?': told, 'keyWorker?': told, 'text?': text}),
  'places?': oneOf(...WORDS.places),
  'goodForNew?': trueOrFalse,
  'checked?': day,
  'picture?': textLike(PICTURE_FORM, 'the name of a drawing, or nothing for none'),
  'image?': object({
    src: form(
      IMAGE_FORM,
      MOST.image,
      'an address that starts with https://, http:// or data:image/, or a path',
    ),
    alt: must(
      `text, ${String(MOST.line)} characters at most`,
      (value) => typeof value === 'string' && fits(value, MOST.line),
    ),
  }),
  'url?': url,
});

/** An activity, or everything that is wrong with it, in document order. */
export type ActivityReading =
  | {readonly ok: true; readonly activity: Activity}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/**
 * Whether something keeps the contract. Never throws, whatever JSON it is given. Beyond what the JSON
 * Schema can say, what has two ends starts before it ends.
 */
export function checkActivity(input: unknown): ActivityReading {
  const faults: Fault[] = [];
  activity(input, '', faults);
  if (isObject(input) && input['pausedUntil'] !== undefined && input['status'] !== 'paused') {
    addFault(faults, 'status', 'Expected "paused" beside "pausedUntil".');
  }
  if (faults.length === 0) checkEnds(input as Activity, faults);
  return faults.length === 0 ? {ok: true, activity: input as Activity} : {ok: false, faults};
}

function checkEnds({sessions = [], whoFor = {}, comfort = {}}: Activity, faults: Fault[]): void {
  const inOrder = <T extends number | string>(from?: T, to?: T) =>
    from === undefined || to === undefined || from <= to;
  sessions.forEach(({start, repeat: {until} = {}, validFrom, validTo}, i) => {
    const where = `sessions[${String(i)}]`;
    if (!inOrder(start, until)) {
      addFault(faults, `${where}.repeat.until`, 'Expected no day before "start".');
    }
    if (!inOrder(validFrom, validTo)) {
      addFault(faults, `${where}.validTo`, 'Expected no day before "validFrom".');
    }
  });
  if (!inOrder(whoFor.minimumAge, whoFor.maximumAge)) {
    addFault(faults, 'whoFor.maximumAge', 'Expected no less than "minimumAge".');
  }
  if (!inOrder(comfort.groupSize?.from, comfort.groupSize?.to)) {
    addFault(faults, 'comfort.groupSize.to', 'Expected no less than "from".');
  }
}

/**
 * An activity that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without the words of the record.
 */
export function parseActivity(input: unknown): Activity {
  const reading = checkActivity(input);
  if (!reading.ok) throw new ContractError(RECORD, reading.faults);
  return reading.activity;
}

/**
 * A stored activity in the form of this version of the library, from any version before. There is
 * only one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeActivity(input: unknown): Activity {
  const version = isObject(input) ? input['version'] : undefined;
  if (typeof version === 'string' && version !== ACTIVITY_VERSION) {
    const message = `Expected version ${ACTIVITY_VERSION} or earlier. Update the library to read it.`;
    throw new ContractError(RECORD, [{where: 'version', message}]);
  }
  return parseActivity(input);
}
