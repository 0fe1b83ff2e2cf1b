/** What is asked about a place. */
import type {PlanPlace} from '../../../data/contracts/gate-plan.js';
import {msg} from '../../../i18n/msg.js';
import {base, linesOf, type Asking} from '../parts.js';
import type {AnyFields, EditPart} from '../types.js';

const askings = {
  placeName: {
    label: () =>
      msg('Name of the building', {
        id: 'steady.planEdit.ask.placeName',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  address: {
    label: () =>
      msg('What is the address?', {
        id: 'steady.planEdit.ask.address',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('A line for each part, without the postcode.', {
        id: 'steady.planEdit.hint.address',
        desc: 'Help under the question “Address” on a form that changes a plan.',
      }),
  },
  postcode: {
    label: () =>
      msg('What is the postcode?', {
        id: 'steady.planEdit.ask.postcode',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the postcode', {
        id: 'steady.planEdit.thing.postcode',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  directions: {
    label: () =>
      msg('How do you get there?', {
        id: 'steady.planEdit.ask.directions',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

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
