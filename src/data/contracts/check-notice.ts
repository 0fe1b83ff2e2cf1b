/** Reads a notice that came from somewhere: a page, a file, an author's tool. */
import {isObject} from '../../is-object.js';
import {ContractError, type Fault} from '../../errors.js';
import {MOST} from './activity-forms.js';
import {day, form, oneAtLeast, some, textOf, url, whole} from './bounded.js';
import {addFault, object, oneOf, textLike, must, type Check} from './check.js';
import {languageTag, recordId} from './forms.js';
import {
  FEWEST_OPTIONS,
  FORMATS,
  MOST_OPTIONS,
  MOST_PIXELS,
  MOST_QUESTIONS,
  PICTURE_NAME,
  RASTER_FORM,
} from './notice-forms.js';
import {
  NOTICE_VERSION,
  type Notice,
  type NoticePoint,
  type UnderstandingQuestion,
} from './notice.js';

const line = textOf(MOST.line);
const text = textOf(MOST.text);
const long = textOf(MOST.description);
const onlyTrue = must('true, or nothing', (value) => value === true);
const picture = textLike(PICTURE_NAME, 'the name of a drawing');
const pixels = whole(1, MOST_PIXELS);

const point = object({
  id: recordId,
  text,
  'picture?': picture,
  'image?': object({
    src: form(
      RASTER_FORM,
      MOST.image,
      'an address that starts with https:// or http://, a path, or data: of a PNG, JPEG, GIF, WebP or AVIF',
    ),
    'width?': pixels,
    'height?': pixels,
  }),
  'alt?': text,
  'hardWords?': some(object({word: line, meaning: text})),
  'local?': onlyTrue,
});

const anyFormat = oneAtLeast(
  object({
    kind: oneOf(...FORMATS),
    'url?': url,
    'how?': text,
    'language?': languageTag,
    'captions?': url,
    'transcript?': long,
  }),
  'url',
  'how',
);

const format: Check = (value, where, faults) => {
  anyFormat(value, where, faults);
  if (isObject(value) && value['kind'] === 'language' && value['language'] === undefined) {
    addFault(faults, `${where}.language`, 'Expected this beside the kind "language".');
  }
};

const someOptions = some(
  object({id: recordId, text: line, 'picture?': picture, 'right?': onlyTrue}),
  FEWEST_OPTIONS,
  MOST_OPTIONS,
);

const options: Check = (value, where, faults) => {
  someOptions(value, where, faults);
  if (Array.isArray(value) && !value.some((one) => isObject(one) && one['right'] === true)) {
    addFault(faults, where, 'Expected one at least that is "right".');
  }
};

const notice = object({
  type: oneOf('steady-notice'),
  version: oneOf(NOTICE_VERSION),
  id: recordId,
  title: line,
  'language?': languageTag,
  'appliesTo?': text,
  'date?': day,
  'edition?': line,
  'askWho?': text,
  sections: some(object({id: recordId, 'title?': line, points: some(point, 1)}), 1),
  'standard?': object({
    'language?': languageTag,
    sections: some(object({'title?': line, text: long}), 1),
  }),
  'formats?': some(format),
  'understanding?': object({
    'questions?': some(object({id: recordId, text, options, point: recordId}), 0, MOST_QUESTIONS),
  }),
});

/** A notice, or everything that is wrong with it, in document order. */
export type NoticeCheck =
  | {readonly ok: true; readonly notice: Notice}
  | {readonly ok: false; readonly faults: readonly Fault[]};

/**
 * Whether something keeps the contract. Never throws, whatever JSON it is given. Beyond what the JSON
 * Schema can say, the parts must fit: each id once, hard words that stand in their text, and questions
 * about points that are there.
 */
export function checkNotice(input: unknown): NoticeCheck {
  const faults: Fault[] = [];
  notice(input, '', faults);
  if (faults.length === 0) checkParts(input as Notice, faults);
  return faults.length === 0 ? {ok: true, notice: input as Notice} : {ok: false, faults};
}

/** Notes each id, and says where one comes again. */
function onceEach(faults: Fault[]): (id: string, where: string) => void {
  const ids = new Set<string>();
  return (id, where) => {
    if (ids.has(id)) addFault(faults, `${where}.id`, 'Expected each id once.');
    ids.add(id);
  };
}

function checkParts({sections, understanding}: Notice, faults: Fault[]): void {
  const once = onceEach(faults);
  const points = new Set<string>();
  sections.forEach((section, i) => {
    once(section.id, `sections[${i}]`);
    section.points.forEach((one, j) => {
      const where = `sections[${i}].points[${j}]`;
      once(one.id, where);
      points.add(one.id);
      checkHardWords(one, where, faults);
    });
  });
  understanding?.questions?.forEach((question, i) => {
    const where = `understanding.questions[${i}]`;
    once(question.id, where);
    checkOptions(question, where, faults);
    if (!points.has(question.point)) {
      addFault(faults, `${where}.point`, 'Expected the id of a point.');
    }
  });
}

function checkHardWords(point: NoticePoint, where: string, faults: Fault[]): void {
  const words = new Set<string>();
  point.hardWords?.forEach(({word}, i) => {
    const at = `${where}.hardWords[${i}].word`;
    if (!point.text.includes(word)) addFault(faults, at, 'Expected a word of the text.');
    if (words.has(word)) addFault(faults, at, 'Expected each word once.');
    words.add(word);
  });
}

function checkOptions({options}: UnderstandingQuestion, where: string, faults: Fault[]): void {
  const once = onceEach(faults);
  options.forEach(({id}, i) => {
    once(id, `${where}.options[${i}]`);
  });
}

/**
 * A notice that keeps the contract.
 *
 * @throws ContractError with everything that is wrong and where, without the words of the notice.
 */
export function parseNotice(input: unknown): Notice {
  const check = checkNotice(input);
  if (!check.ok) throw new ContractError('Notice', check.faults);
  return check.notice;
}

/**
 * A stored notice in the form of this version of the library, from any version before. There is only
 * one so far.
 *
 * @throws ContractError when it is newer than this library, or does not keep its contract.
 */
export function upgradeNotice(input: unknown): Notice {
  const version = isObject(input) ? input['version'] : undefined;
  if (typeof version === 'string' && version !== NOTICE_VERSION) {
    const message = `Expected version ${NOTICE_VERSION} or earlier. Update the library to read it.`;
    throw new ContractError('Notice', [{where: 'version', message}]);
  }
  return parseNotice(input);
}
