/** The day of release: what is known of it, and how sure it is. */
import type {PlanRelease, ReleaseDate} from '../../data/contracts/gate-plan.js';
import {ELIGIBILITY_TYPES} from '../../data/contracts/gate-plan/release.js';
import type {Condition} from '../../questions/index.js';
import {askings} from './askings.js';
import {sureText} from './kinds.js';
import {base, dayAnswer, optionsOf} from './parts.js';
import type {EditPart, Values} from './types.js';

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
  questions: () => [
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
    {...base('text', askings.releaseText), kind: 'long-text', rows: 2},
  ],
  answers: (item, {today}) => {
    const release = item as unknown as PlanRelease;
    const main = mainOf(release);
    return {
      sure: release.remand ? 'remand' : main?.certainty,
      day: dayAnswer(main?.value),
      why: main?.reasonUnknown,
      source: main?.source,
      'as-of': dayAnswer(main?.asOf ?? today),
      text: release.text,
    };
  },
  take: (values, item, {today}) => {
    const before = item as unknown as PlanRelease;
    const main = mainOf(before);
    const date = values['sure'] === 'remand' ? undefined : dateOf(values, main, today);
    const others = before.dates.filter((each) => each !== main);
    const text = values['text'] as string | undefined;
    const {remand: _, text: __, ...rest} = before;
    return {
      release: {
        ...rest,
        ...(date === undefined && {remand: true}),
        dates: date ? [date, ...others] : others,
        ...(text !== undefined && {text}),
      },
    };
  },
};

function dateOf(values: Values, main: ReleaseDate | undefined, today: string): ReleaseDate {
  const sure = values['sure'] as Exclude<Sure, 'remand'>;
  const source = values['source'] as string | undefined;
  const common = {asOf: values['as-of'] as string, ...(source !== undefined && {source})};
  const type = main?.type ?? (sure === 'confirmed' ? 'confirmed' : 'other');
  if (sure === 'unknown') {
    const why = values['why'] as string | undefined;
    return {type, certainty: sure, ...common, ...(why !== undefined && {reasonUnknown: why})};
  }
  const value = values['day'] as string;
  const isSame = main?.value === value;
  const moved = isSame || main?.value === undefined ? main?.moved : {from: main.value, on: today};
  return {
    ...common,
    value,
    // From a day of the other types release can be considered, and no more.
    type: ELIGIBILITY_TYPES.has(type) || type === 'rotl' ? 'other' : type,
    certainty: sure,
    ...(moved && {moved}),
    ...(isSame && main.dayChecked !== undefined && {dayChecked: main.dayChecked}),
  };
}
