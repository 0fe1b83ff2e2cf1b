/** The day of release: what is known of it, and how sure it is. */
import type {PlanRelease, ReleaseDate, ReleaseType} from '../../../data/contracts/gate-plan.js';
import {ELIGIBILITY_TYPES, RELEASE_TYPES} from '../../../data/contracts/gate-plan/release.js';
import {msg} from '../../../i18n/msg.js';
import type {Condition} from '../../../questions/index.js';
import {sureText} from '../kinds.js';
import {releaseTypeText} from '../release-types.js';
import {base, dayAnswer, optionsOf, type Asking} from '../parts.js';
import type {EditPart, Values} from '../types.js';

const askings = {
  releaseSure: {
    label: () =>
      msg('Is there a day of release?', {
        id: 'steady.planEdit.ask.releaseSure',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('whether there is a day of release', {
        id: 'steady.planEdit.thing.releaseSure',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseDay: {
    label: () =>
      msg('Which day?', {
        id: 'steady.planEdit.ask.releaseDay',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day of release', {
        id: 'steady.planEdit.thing.releaseDay',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseWhy: {
    label: () =>
      msg('Why is there no day yet?', {
        id: 'steady.planEdit.ask.releaseWhy',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('In words that are easy to read.', {
        id: 'steady.planEdit.hint.releaseWhy',
        desc: 'Help under the question “Why is there no day yet?” on a form that changes a plan.',
      }),
  },
  releaseSource: {
    label: () =>
      msg('Who says so?', {
        id: 'steady.planEdit.ask.releaseSource',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  releaseAsOf: {
    label: () =>
      msg('When did they say so?', {
        id: 'steady.planEdit.ask.releaseAsOf',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day they said so', {
        id: 'steady.planEdit.thing.releaseAsOf',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseType: {
    label: () =>
      msg('What kind of date is it?', {
        id: 'steady.planEdit.ask.releaseType',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('Only if you know. The letters are those that staff use.', {
        id: 'steady.planEdit.hint.releaseType',
        desc: 'Help under the question “What kind of date is it?” on a form that changes a plan.',
      }),
  },
  releaseChecked: {
    label: () =>
      msg('Have staff made sure that the day stays?', {
        id: 'steady.planEdit.ask.releaseChecked',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For a day that is a Friday, a weekend or before a bank holiday.', {
        id: 'steady.planEdit.hint.releaseChecked',
        desc: 'Help under the question “Have staff made sure that the day stays?” on a form that changes a plan.',
      }),
  },
  considered: {
    label: () =>
      msg('Is there a day from which release can be considered?', {
        id: 'steady.planEdit.ask.considered',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('It promises nothing, and is not a release date.', {
        id: 'steady.planEdit.hint.considered',
        desc: 'Help under the question “Is there a day from which release can be considered?” on a form that changes a plan.',
      }),
  },
  consideredDay: {
    label: () =>
      msg('From which day?', {
        id: 'steady.planEdit.ask.consideredDay',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day from which release can be considered', {
        id: 'steady.planEdit.thing.consideredDay',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseText: {
    label: () =>
      msg('What else should be known about it?', {
        id: 'steady.planEdit.ask.releaseText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

/** Kinds of a day of release, and of a day from which release can be considered. */
const RELEASES = RELEASE_TYPES.filter((type) => !ELIGIBILITY_TYPES.has(type) && type !== 'rotl');
const CONSIDERED = [...ELIGIBILITY_TYPES];

const SURE = ['confirmed', 'expected', 'unknown', 'remand'] as const;
type Sure = (typeof SURE)[number];

const said = (...kinds: readonly Sure[]): Condition => ({
  or: kinds.map((equals) => ({question: 'sure', equals})),
});

/** The one of all dates that the form is about: the day of release, or that there is none yet. */
function mainOf({dates}: PlanRelease): ReleaseDate | undefined {
  const isRelease = ({type, certainty}: ReleaseDate) =>
    type !== 'rotl' && (certainty === 'confirmed' || certainty === 'expected');
  return dates.find(isRelease) ?? dates.find(({certainty}) => certainty === 'unknown');
}

/** The whole release, which is set at once. Days from which release can be considered stay. */
export const releasePart: EditPart = {
  fields: ['release'],
  questions: ({by}) => [
    {
      ...base('sure', {...askings.releaseSure, required: true}),
      kind: 'choice',
      options: optionsOf(SURE, sureText),
    },
    {
      ...base('day', {...askings.releaseDay, required: true}),
      kind: 'date',
      min: '1900-01-01',
      max: '2199-12-31',
      showWhen: said('confirmed', 'expected'),
    },
    {...base('why', askings.releaseWhy), kind: 'long-text', rows: 2, showWhen: said('unknown')},
    {
      ...base('source', askings.releaseSource),
      kind: 'text',
      showWhen: said('confirmed', 'expected', 'unknown'),
    },
    {
      ...base('as-of', {...askings.releaseAsOf, required: true}),
      kind: 'date',
      when: 'past-or-today',
      showWhen: said('confirmed', 'expected', 'unknown'),
    },
    {
      ...base('type', askings.releaseType),
      kind: 'select',
      options: optionsOf(RELEASES, releaseTypeText),
      showWhen: said('confirmed', 'expected'),
    },
    ...(by.role === 'me'
      ? []
      : [
          {
            ...base('checked', askings.releaseChecked),
            kind: 'yes-no' as const,
            showWhen: said('confirmed', 'expected'),
          },
        ]),
    {
      ...base('considered', askings.considered),
      kind: 'select',
      options: optionsOf(CONSIDERED, releaseTypeText),
    },
    {
      ...base('considered-day', {...askings.consideredDay, required: true}),
      kind: 'date',
      min: '1900-01-01',
      max: '2199-12-31',
      showWhen: {question: 'considered', answered: true},
    },
    {...base('text', askings.releaseText), kind: 'long-text', rows: 2},
  ],
  answers: (item, {today, by}) => {
    const release = item as unknown as PlanRelease;
    const main = mainOf(release);
    return {
      sure: release.remand ? 'remand' : main?.certainty,
      day: dayAnswer(main?.value),
      why: main?.reasonUnknown,
      source: main?.source,
      'as-of': dayAnswer(main?.asOf ?? today),
      text: release.text,
      type: main?.value === undefined ? undefined : main.type,
      ...(by.role !== 'me' && {checked: CHECKED[String(main?.dayChecked)]}),
      considered: consideredOf(release)?.type,
      'considered-day': dayAnswer(consideredOf(release)?.value),
    };
  },
  take: (values, item, {today}) => {
    const before = item as unknown as PlanRelease;
    const main = mainOf(before);
    const date = values['sure'] === 'remand' ? undefined : dateOf(values, main, today);
    const considered = consideredOf(before);
    const others = before.dates.filter((each) => each !== main && each !== considered);
    const eligible = considering(values, considered, today);
    const text = values['text'] as string | undefined;
    const {remand: _, text: __, ...rest} = before;
    return {
      release: {
        ...rest,
        ...(date === undefined && {remand: true}),
        dates: [...(date ? [date] : []), ...(eligible ? [eligible] : []), ...others],
        ...(text !== undefined && {text}),
      },
    };
  },
};

const CHECKED: Readonly<Record<string, string>> = {true: 'yes', false: 'no'};

/** The first of the days from which release can be considered; the form leaves the others as they are. */
const consideredOf = ({dates}: PlanRelease): ReleaseDate | undefined =>
  dates.find(({certainty}) => certainty === 'eligible');

function considering(
  {considered, 'considered-day': value}: Values,
  before: ReleaseDate | undefined,
  today: string,
): ReleaseDate | undefined {
  if (considered === undefined || value === undefined) return undefined;
  if (before?.type === considered && before.value === value) return before;
  return {
    ...(before?.source !== undefined && {source: before.source}),
    value: value as string,
    type: considered as ReleaseType,
    certainty: 'eligible',
    asOf: today,
  };
}

function dateOf(values: Values, main: ReleaseDate | undefined, today: string): ReleaseDate {
  const sure = values['sure'] as Exclude<Sure, 'remand'>;
  const source = values['source'] as string | undefined;
  const common = {asOf: values['as-of'] as string, ...(source !== undefined && {source})};
  const given = values['type'] as ReleaseType | undefined;
  const type = given ?? main?.type ?? (sure === 'confirmed' ? 'confirmed' : 'other');
  if (sure === 'unknown') {
    const why = values['why'] as string | undefined;
    return {type, certainty: sure, ...common, ...(why !== undefined && {reasonUnknown: why})};
  }
  const value = values['day'] as string;
  const isSame = main?.value === value;
  const answer = values['checked'] === undefined ? undefined : values['checked'] === 'yes';
  // What staff made sure of before was about the day before.
  const before = isSame ? main.dayChecked : undefined;
  const checked = answer === main?.dayChecked ? before : (answer ?? before);
  const moved = isSame || main?.value === undefined ? main?.moved : {from: main.value, on: today};
  return {
    ...common,
    value,
    // From a day of the other types release can be considered, and no more.
    type: ELIGIBILITY_TYPES.has(type) || type === 'rotl' ? 'other' : type,
    certainty: sure,
    ...(moved && {moved}),
    ...(checked !== undefined && {dayChecked: checked}),
  };
}
