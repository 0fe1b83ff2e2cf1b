/** What is asked about an appointment. */
import {APPOINTMENT_STATES} from '../../../data/contracts/gate-plan/appointments.js';
import {msg} from '../../../i18n/msg.js';
import {attendingStrings} from '../../kinds.js';
import {appointmentStateText} from '../../states.js';
import {endsStrings} from '../ends.js';
import {settingText} from '../kinds.js';
import {eachLine, line, oneOf, optionsOf, phone, whole, type Asking} from '../parts.js';
import {whenPart} from '../time.js';
import type {EditPart} from '../types.js';
import {placePart} from './place.js';
import {eachThing, morePart, needed, sharedAskings, statePart} from './shared.js';

const askings = {
  title: {
    label: () =>
      msg('What is the appointment?', {
        id: 'steady.planEdit.ask.title',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what the appointment is', {
        id: 'steady.planEdit.thing.title',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “Probation office”.', {
        id: 'steady.planEdit.hint.title',
        desc: 'Help under the question “What is the appointment?” on a form that changes a plan.',
      }),
  },
  attending: {
    label: () =>
      msg('How does it happen?', {
        id: 'steady.planEdit.ask.attending',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  minutes: {
    label: () =>
      msg('How long does it take?', {
        id: 'steady.planEdit.ask.minutes',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('how long it takes', {
        id: 'steady.planEdit.thing.minutes',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  contact: {
    label: () =>
      msg('Who is it with?', {
        id: 'steady.planEdit.ask.contact',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  bring: {
    label: () =>
      msg('What should you take?', {
        id: 'steady.planEdit.ask.bring',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: eachThing,
  },
} satisfies Record<string, Asking>;

export const appointmentForm: readonly EditPart[] = [
  line('title', needed(askings.title)),
  whenPart({clock: true, needed: true}),
  oneOf('setting', needed(sharedAskings.setting), () =>
    optionsOf(['community', 'custody'], settingText),
  ),
  statePart(APPOINTMENT_STATES, appointmentStateText, 'arranged'),
  oneOf('attending', askings.attending, () =>
    optionsOf(['in-person', 'phone', 'online', 'home-visit'], (kind) => attendingStrings[kind]()),
  ),
  whole('minutes', askings.minutes, {min: 1, max: 1440, suffix: endsStrings.minutes}),
  line('contact', askings.contact),
  line('organisation', sharedAskings.organisation),
  phone('phone', sharedAskings.phone),
  placePart,
  eachLine('bring', askings.bring),
  morePart,
];
