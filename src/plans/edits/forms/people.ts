/** What is asked about somebody in the plan. */
import {PLAN_ROLES} from '../../../data/contracts/gate-plan/provenance.js';
import {msg} from '../../../i18n/msg.js';
import {roleText} from '../../who-words.js';
import {email, line, lines, oneOf, optionsOf, phone, yesNo, type Asking} from '../parts.js';
import {partStrings} from '../strings.js';
import type {EditPart} from '../types.js';
import {sharedAskings} from './shared.js';

const askings = {
  personLabel: {
    label: () =>
      msg('Who are they to you?', {
        id: 'steady.planEdit.ask.personLabel',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('who they are to you, or what they do', {
        id: 'steady.planEdit.thing.personLabel',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('In your own words. For example, “my aunt, more like a mum”.', {
        id: 'steady.planEdit.hint.personLabel',
        desc: 'Help under the question “Who are they to you?” on a form that changes a plan.',
      }),
  },
  personRole: {
    label: () =>
      msg('What do they do, if it is their work?', {
        id: 'steady.planEdit.ask.personRole',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  email: {
    label: () =>
      msg('What is the email address?', {
        id: 'steady.planEdit.ask.email',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the email address', {
        id: 'steady.planEdit.thing.email',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  personText: {
    label: () =>
      msg('What do you want from them, or not want?', {
        id: 'steady.planEdit.ask.personText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “Can collect me. Not about money.”', {
        id: 'steady.planEdit.hint.personText',
        desc: 'Help under the question “What do you want from them, or not want?” on a form that changes a plan.',
      }),
  },
  agreed: {
    label: () =>
      msg('Do they know that they are in the plan?', {
        id: 'steady.planEdit.ask.agreed',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;

export const personForm: readonly EditPart[] = [
  line('label', askings.personLabel),
  line('name', {label: partStrings.name.label}, 20),
  oneOf('role', askings.personRole, () =>
    optionsOf(
      PLAN_ROLES.filter((role) => role !== 'me'),
      roleText,
    ),
  ),
  line('organisation', sharedAskings.organisation),
  phone('phone', sharedAskings.phone),
  email('email', askings.email),
  lines('text', askings.personText),
  yesNo('agreed', askings.agreed),
];
