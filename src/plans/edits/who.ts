/** Who does something: the person, people in the plan, and others by what they are. */
import type {PlanRole, PlanWho} from '../../data/contracts/gate-plan.js';
import {PLAN_ROLES} from '../../data/contracts/gate-plan/provenance.js';
import type {Option} from '../../questions/index.js';
import {roleText, whoText} from '../who-words.js';
import {base, optionsOf, type Asking} from './parts.js';
import {partStrings} from './strings.js';
import type {AnyFields, EditContext, EditPart} from './types.js';

const ME = ':me';
const ELSE = ':else';
const ROLE = 'who-role';
const NAME = 'who-name';

/** Roles of somebody who is not among the people of the plan. */
const OTHER_ROLES = PLAN_ROLES.filter((role) => role !== 'me');

const whoOf = (item: AnyFields) => (item['who'] ?? []) as readonly PlanWho[];

/** What stands for one of those who do it among the options. */
function valueOf(who: PlanWho, at: number): string {
  if (who.person !== undefined) return who.person;
  const isBare = who.name === undefined && who.label === undefined;
  return who.role === 'me' && isBare ? ME : `:${at}`;
}

export function whoPart(asking: Asking): EditPart {
  return {
    fields: ['who'],
    questions: ({plan}, item) => [
      {
        ...base('who', asking),
        kind: 'choices',
        options: [
          {value: ME, label: roleText('me')},
          ...plan.people.map(({id, role = 'chosen-person'}): Option => ({
            value: id,
            label: whoText({role, person: id}, plan.people),
          })),
          // Those who stand there by name alone.
          ...whoOf(item).flatMap((who, at): readonly Option[] => {
            const value = valueOf(who, at);
            return value === `:${at}` ? [{value, label: whoText(who, plan.people)}] : [];
          }),
          {
            value: ELSE,
            label: roleText('other'),
            questions: [
              {
                ...base(ROLE, {...partStrings.role, required: true}),
                kind: 'select',
                options: optionsOf(OTHER_ROLES, roleText),
              },
              {...base(NAME, partStrings.name), kind: 'text', width: 20, spellcheck: false},
            ],
          },
        ],
      },
    ],
    answers: (item) => ({who: whoOf(item).map(valueOf)}),
    take: (values, item, context) => {
      const chosen = (values['who'] ?? []) as readonly string[];
      const all = chosen.map((value) => whoFor(value, item, context) ?? elseOf(values));
      return {who: all.length > 0 ? all : undefined};
    },
  };
}

function whoFor(value: string, item: AnyFields, {plan}: EditContext): PlanWho | undefined {
  // Somebody who stood there stays as they stood there.
  const before = whoOf(item).find((who, at) => valueOf(who, at) === value);
  if (before) return before;
  if (value === ME) return {role: 'me'};
  const person = plan.people.find(({id}) => id === value);
  return person && {role: person.role ?? 'chosen-person', person: person.id};
}

function elseOf({[ROLE]: role, [NAME]: name}: Readonly<Record<string, unknown>>): PlanWho {
  const own = typeof name === 'string' ? name : undefined;
  return {role: (role ?? 'other') as PlanRole, ...(own !== undefined && {name: own})};
}
