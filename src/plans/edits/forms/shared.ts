/** What the forms of several things ask. */
import type {PlanArea} from '../../../data/contracts/gate-plan.js';
import {SORTED_STATES} from '../../../data/contracts/gate-plan/health.js';
import {msg} from '../../../i18n/msg.js';
import {sortedStateText} from '../../states.js';
import {areaText} from '../../titles.js';
import {endsStrings} from '../ends.js';
import {base, lines, oneOf, optionsOf, when, type Asking} from '../parts.js';
import type {EditPart} from '../types.js';

export const sharedAskings = {
  area: {
    label: () =>
      msg('Which part of the plan does it belong to?', {
        id: 'steady.planEdit.ask.area',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which part of the plan it belongs to', {
        id: 'steady.planEdit.thing.area',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  goal: {
    label: () =>
      msg('Which goal is it for?', {
        id: 'steady.planEdit.ask.goal',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  state: {
    label: () =>
      msg('How far is it?', {
        id: 'steady.planEdit.ask.state',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('how far it is', {
        id: 'steady.planEdit.thing.state',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  ownTitle: {
    label: () =>
      msg('What do you call it?', {
        id: 'steady.planEdit.ask.ownTitle',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you call it', {
        id: 'steady.planEdit.thing.ownTitle',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('Only if it is not in the list.', {
        id: 'steady.planEdit.hint.ownTitle',
        desc: 'Help under the question “What do you call it?” on a form that changes a plan.',
      }),
  },
  setting: {
    label: () =>
      msg('Where is it?', {
        id: 'steady.planEdit.ask.setting',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('where it is', {
        id: 'steady.planEdit.thing.setting',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  organisation: {
    label: () =>
      msg('Where do they work?', {
        id: 'steady.planEdit.ask.organisation',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  phone: {
    label: () =>
      msg('What is the phone number?', {
        id: 'steady.planEdit.ask.phone',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the phone number', {
        id: 'steady.planEdit.thing.phone',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  more: {
    label: () =>
      msg('Anything else?', {
        id: 'steady.planEdit.ask.more',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

/** Under a box that holds a list. */
export const eachThing = (): string =>
  msg('A line for each thing.', {
    id: 'steady.planEdit.hint.bring',
    desc: 'Help under the question “What should you take?” on a form that changes a plan.',
  });

export const needed = <T extends object>(asking: T) => ({...asking, required: true});

/** What an area is called. */
export const areaName = ({kind, title}: Pick<PlanArea, 'kind' | 'title'>): string =>
  title ?? (kind === undefined ? '' : areaText(kind));

export const areaPart = when(
  'add',
  oneOf('area', needed(sharedAskings.area), ({plan}) =>
    plan.areas.map((area) => ({value: area.id, label: areaName(area)})),
  ),
);

export const goalPart = oneOf('goal', sharedAskings.goal, ({plan}, {area}) =>
  plan.goals
    .filter((goal) => area === undefined || goal.area === area)
    .map(({id, text}) => ({value: id, label: text})),
);

export const statePart = <K extends string>(
  kinds: readonly K[],
  words: (kind: K) => string,
  begin: K,
): EditPart => oneOf('state', needed(sharedAskings.state), () => optionsOf(kinds, words), begin);

export const sortedPart = statePart(SORTED_STATES, sortedStateText, 'not-yet');

export const morePart = lines('text', sharedAskings.more);

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
            questions: [
              {...base('title', {...sharedAskings.ownTitle, required: true}), kind: 'text'},
            ],
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
