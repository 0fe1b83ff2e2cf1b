/** Who may see something, besides the person. */
import type {GatePlan} from '../../data/contracts/gate-plan.js';
import {whoText} from '../who-words.js';
import {base} from './parts.js';
import {ownReadersHint, partStrings} from './strings.js';
import type {AnyFields, EditContext, EditPart} from './types.js';

const NOBODY = ':nobody';
const READERS = 'audience';

/** Everybody who can be chosen, in words. */
export function readersOf({audiences, people}: GatePlan): readonly {
  readonly id: string;
  readonly label: string;
}[] {
  return [
    ...audiences,
    ...people.map(({id, role = 'chosen-person'}) => ({
      id,
      label: whoText({role, person: id}, people),
    })),
  ];
}

/** The names of those who see something now; none where nobody does. */
export function readerNames(plan: GatePlan, audience: readonly string[]): readonly string[] {
  return readersOf(plan)
    .filter(({id}) => audience.includes(id))
    .map(({label}) => label);
}

/** Nobody is a full answer, and it has to be given: nothing is shared because nothing was said. */
export const readersPart: EditPart = {
  fields: [READERS],
  questions: ({plan, by}) => [
    {
      ...base(READERS, {
        ...partStrings.readers,
        ...(by.role === 'me' && {hint: ownReadersHint}),
        required: true,
      }),
      kind: 'choices',
      options: [
        ...readersOf(plan).map(({id, label}) => ({value: id, label})),
        {value: NOBODY, label: partStrings.nobody(), exclusive: true},
      ],
    },
  ],
  answers: ({audience}) => ({[READERS]: audience?.length === 0 ? [NOBODY] : audience}),
  take: (values) => ({
    [READERS]: ((values[READERS] ?? []) as readonly string[]).filter((id) => id !== NOBODY),
  }),
};

/** Who sees something new to begin with: those who see what it is put into. The form shows them, ticked. */
export function firstReaders(
  {plan}: EditContext,
  {area, about}: AnyFields,
): readonly string[] | undefined {
  const into =
    plan.areas.find(({id}) => id === area) ??
    [...plan.goals, ...plan.actions, ...plan.appointments].find(({id}) => id === about);
  return into?.audience;
}
