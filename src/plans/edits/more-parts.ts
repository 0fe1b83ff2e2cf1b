/** Parts that one or two forms have. */
import type {PlanPlace} from '../../data/contracts/gate-plan.js';
import {askings} from './askings.js';
import {endsStrings} from './ends.js';
import {base, linesOf, optionsOf, type Asking} from './parts.js';
import type {AnyFields, EditPart} from './types.js';

const OTHER = ':other';

/** One of the kinds there are words for, or a title of somebody's own. */
export function titledPart<K extends string>(
  asking: Asking,
  kinds: readonly K[],
  words: (kind: K) => string,
): EditPart {
  return {
    fields: ['kind', 'title'],
    questions: () => [
      {
        ...base('kind', {...asking, required: true}),
        kind: 'select',
        options: [
          ...optionsOf(kinds, words),
          {
            value: OTHER,
            label: endsStrings.notInList(),
            questions: [{...base('title', {...askings.ownTitle, required: true}), kind: 'text'}],
          },
        ],
      },
    ],
    answers: ({kind, title, id}) => ({
      // A title of its own is what is shown, so that is what stands there.
      kind: (title === undefined ? kind : id === undefined ? kind : OTHER) as string | undefined,
      title: title as string | undefined,
    }),
    take: ({kind, title}, item) =>
      kind === OTHER
        ? {kind: item['title'] === title ? item['kind'] : undefined, title}
        : {kind, title: undefined},
  };
}

export const agreedPart: EditPart = {
  fields: ['agreed'],
  questions: () => [{...base('agreed', askings.agreed), kind: 'yes-no'}],
  answers: ({agreed}) => ({agreed: agreed === undefined ? undefined : agreed ? 'yes' : 'no'}),
  take: ({agreed}) => ({agreed: agreed === undefined ? undefined : agreed === 'yes'}),
};

export const minutesPart: EditPart = {
  fields: ['minutes'],
  questions: () => [
    {
      ...base('minutes', askings.minutes),
      kind: 'number',
      min: 1,
      max: 1440,
      suffix: endsStrings.minutes(),
    },
  ],
  answers: ({minutes}) => ({minutes: typeof minutes === 'number' ? String(minutes) : undefined}),
  take: ({minutes}) => ({minutes}),
};

export function responsiblePart(words: (kind: 'prison' | 'community') => string): EditPart {
  return {
    fields: ['responsible'],
    questions: () => [
      {
        ...base('responsible', askings.responsible),
        kind: 'choices',
        options: optionsOf(['prison', 'community'], words),
      },
    ],
    answers: ({responsible}) => ({responsible: responsible as readonly string[] | undefined}),
    take: ({responsible}) => ({responsible}),
  };
}

const placeOf = (item: AnyFields): PlanPlace => item['place'] ?? {};

export const placePart: EditPart = {
  fields: ['place'],
  questions: () => [
    {...base('place-name', askings.placeName), kind: 'text'},
    {...base('place-address', askings.address), kind: 'long-text', rows: 3},
    {...base('place-postcode', askings.postcode), kind: 'postcode'},
    {...base('place-directions', askings.directions), kind: 'long-text', rows: 2},
  ],
  answers: (item) => {
    const {name, address, postcode, directions} = placeOf(item);
    return {
      'place-name': name,
      'place-address': address?.join('\n'),
      'place-postcode': postcode,
      'place-directions': directions,
    };
  },
  take: (values) => {
    const all = {
      name: values['place-name'],
      address: linesOf(values['place-address']),
      postcode: values['place-postcode'],
      directions: values['place-directions'],
    };
    const said = Object.entries(all).filter(([, value]) => value !== undefined);
    return {place: said.length > 0 ? Object.fromEntries(said) : undefined};
  },
};
