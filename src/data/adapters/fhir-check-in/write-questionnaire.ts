/** A set of questions as a FHIR Questionnaire, so that a server knows what was asked. */
import {ConfigError} from '../../../errors.js';
import {textOf} from '../../../i18n/text.js';
import {specialAnswerText, type Definition, type Question} from '../../../questions/index.js';
import type {CheckInWording} from '../../contracts/check-in.js';
import {pruned, safeText} from '../fhir/safe-text.js';
import type {FhirResource} from '../fhir/types.js';
import {prefixFrom} from './options.js';

/** As a check-in asks it: one of the built-in instruments, or one of yours. */
export interface AskedInstrument {
  readonly definition: Definition;
  readonly wording: CheckInWording;
}

const SD = 'http://hl7.org/fhir/StructureDefinition';

/**
 * The Questionnaire of an instrument, in the current language. Its codes are our own: no code of
 * another list was found that means these words. What LOINC calls ONS wellbeing (96929-5) and
 * loneliness (100951-3) are other questions with other answers.
 *
 * @param options - `url`: where you publish it, and what a response names. `language`: of the words,
 *   BCP 47. `copyright`: the notice of whoever owns them.
 * @throws ConfigError for questions that no built-in instrument has: follow-ups, conditions, names,
 *   addresses, people.
 */
export function toQuestionnaire(
  {definition, wording}: AskedInstrument,
  options: {
    readonly url: string;
    readonly language: string;
    readonly prefix?: string;
    readonly copyright?: string;
  },
): FhirResource {
  const prefix = prefixFrom(options, 'toQuestionnaire', {url: options.url});
  const {id, version, title, sections} = definition;
  if (sections.some(({showWhen}) => showWhen)) throw cannot('a condition');
  return pruned({
    resourceType: 'Questionnaire',
    language: options.language,
    extension: [{url: `${prefix}wording`, valueCode: wording}],
    url: options.url,
    identifier: [{system: `${prefix}instrument`, value: safeText(id)}],
    version: safeText(version),
    title: safeText(textOf(title)),
    status: 'active',
    subjectType: ['Patient'],
    copyright: options.copyright,
    item: sections.flatMap(({pages}) =>
      pages.flatMap((page) => {
        if (page.showWhen) throw cannot('a condition');
        const intro = safeText(textOf(page.intro));
        // No id of a question has a dot in it.
        const words = {linkId: `${page.id}.words`, text: intro, type: 'display'};
        return [
          ...(page.intro === undefined ? [] : [words]),
          ...page.questions.map((question) => itemOf(question, prefix)),
        ];
      }),
    ),
  });
}

function itemOf(question: Question, prefix: string): object {
  const {id, label, item, hint, required, showWhen} = question;
  if (showWhen) throw cannot('a condition');
  const helping = hint === undefined ? [] : [display(`${id}.hint`, safeText(textOf(hint)))];
  const content = contentOf(question, prefix);
  return {
    ...content,
    linkId: id,
    code: item === undefined ? undefined : [{system: `${prefix}check-in`, code: item}],
    text: safeText(textOf(label)),
    required,
    item: [...helping, ...(content.item ?? [])],
  };
}

interface Content {
  readonly type: string;
  readonly item?: readonly object[];
  readonly [element: string]: unknown;
}

function contentOf(question: Question, prefix: string): Content {
  switch (question.kind) {
    case 'yes-no':
      if (question.whenYes ?? question.whenNo) throw cannot('a follow-up');
      return {type: 'boolean'};
    case 'scale': {
      const {id, min, max, minLabel, maxLabel} = question;
      return {
        type: 'integer',
        extension: limits(min, max, 'valueInteger'),
        item: [
          display(`${id}.lower`, safeText(textOf(minLabel)), 'lower'),
          display(`${id}.upper`, safeText(textOf(maxLabel)), 'upper'),
        ],
      };
    }
    // A response always says a number as a decimal.
    case 'number':
      return {type: 'decimal', extension: limits(question.min, question.max, 'valueDecimal')};
    case 'text':
      return {type: 'string', maxLength: question.maxLength};
    case 'long-text':
      return {type: 'text', maxLength: question.maxLength};
    case 'date':
      return {type: 'date'};
    case 'choice':
    case 'choices':
    case 'select':
      return {
        type: 'choice',
        repeats: question.kind === 'choices' || undefined,
        answerOption: optionsOf(question, prefix),
      };
    default:
      throw cannot(`a question of the kind "${question.kind}"`);
  }
}

function optionsOf(
  {options, offer = [], item}: Extract<Question, {kind: 'choice' | 'choices' | 'select'}>,
  prefix: string,
): readonly object[] {
  const only = [{url: `${SD}/questionnaire-optionExclusive`, valueBoolean: true}];
  return [
    ...options.map(({value, label, exclusive, questions}) => {
      if (questions) throw cannot('a follow-up');
      const system = item === undefined ? undefined : prefix + item;
      return {
        extension: exclusive && only,
        valueCoding: {system, code: value, display: safeText(textOf(label))},
      };
    }),
    ...offer.map((special) => ({
      extension: only,
      valueCoding: {
        system: `${prefix}special`,
        code: special,
        display: specialAnswerText(special),
      },
    })),
  ];
}

function limits(min: number | undefined, max: number | undefined, type: string): readonly object[] {
  return [
    ...(min === undefined ? [] : [{url: `${SD}/minValue`, [type]: min}]),
    ...(max === undefined ? [] : [{url: `${SD}/maxValue`, [type]: max}]),
  ];
}

function display(linkId: string, text: string, control?: string): object {
  const coding = [{system: 'http://hl7.org/fhir/questionnaire-item-control', code: control}];
  return {
    linkId,
    text,
    type: 'display',
    extension:
      control === undefined
        ? undefined
        : [{url: `${SD}/questionnaire-itemControl`, valueCodeableConcept: {coding}}],
  };
}

function cannot(what: string): ConfigError {
  return new ConfigError(
    `toQuestionnaire: the instrument has ${what}, which is not written. Publish a Questionnaire of your own.`,
  );
}
