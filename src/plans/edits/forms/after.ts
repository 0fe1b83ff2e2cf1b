/** Which steps come before a step. */
import type {PlanAction} from '../../../data/contracts/gate-plan.js';
import {msg} from '../../../i18n/msg.js';
import {isNotSorted} from '../../not-sorted.js';
import {base, type Asking} from '../parts.js';
import type {AnyFields, EditContext, EditPart} from '../types.js';

const askings = {
  after: {
    label: () =>
      msg('What has to be done first?', {
        id: 'steady.planEdit.ask.after',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('Only if this step has to wait for another.', {
        id: 'steady.planEdit.hint.after',
        desc: 'Help under the question “What has to be done first?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

/** More than that are too many to choose from: then only those for the same goal. */
const MANY = 20;

/** Steps that this one can wait for: of the same part of life and still to do, and those chosen before. */
function candidates({plan}: EditContext, item: AnyFields): readonly PlanAction[] {
  const chosen = (item['after'] ?? []) as readonly string[];
  const others = plan.actions.filter(
    (each) =>
      each.id !== item.id &&
      (chosen.includes(each.id) || (each.area === item['area'] && isNotSorted('actions', each))),
  );
  return others.length <= MANY
    ? others
    : others.filter((each) => chosen.includes(each.id) || each.goal === item['goal']);
}

export const afterPart: EditPart = {
  fields: ['after'],
  questions: (context, item) => {
    const all = candidates(context, item);
    return all.length === 0
      ? []
      : [
          {
            ...base('after', askings.after),
            kind: 'choices',
            options: all.map(({id, text}) => ({value: id, label: text})),
          },
        ];
  },
  answers: ({after}) => ({after: after as readonly string[] | undefined}),
  take: ({after}) => ({
    after: (after as readonly string[] | undefined)?.length ? after : undefined,
  }),
};
