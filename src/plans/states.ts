/** How far something in a plan is, in the current language: words, never a light or a mark. */
import type {
  PlanActionState,
  PlanActivity,
  PlanAppointment,
  PlanSupport,
  SortedState,
} from '../data/contracts/gate-plan.js';
import {msg} from '../i18n/msg.js';

type SupportState = PlanSupport['state'];
type AppointmentState = PlanAppointment['state'];
type SaidState = PlanActivity['said'];

const ACTIONS: Readonly<Record<PlanActionState, () => string>> = {
  'not-started': () =>
    msg('Not started', {
      id: 'steady.plan.actionState.notStarted',
      desc: 'How far an action in a plan is, at the end of its line. It judges nobody.',
    }),
  'in-progress': () =>
    msg('Being done', {
      id: 'steady.plan.actionState.inProgress',
      desc: 'How far an action in a plan is, at the end of its line. It judges nobody.',
    }),
  'need-help': () =>
    msg('Help asked for', {
      id: 'steady.plan.actionState.needHelp',
      desc: 'How far an action in a plan is, at the end of its line. It judges nobody.',
    }),
  done: () =>
    msg('Done', {
      id: 'steady.plan.actionState.done',
      desc: 'How far an action in a plan is, at the end of its line. It judges nobody.',
    }),
  'not-now': () =>
    msg('Not now', {
      id: 'steady.plan.actionState.notNow',
      desc: 'How far an action in a plan is, at the end of its line. It judges nobody.',
    }),
  'not-needed': () =>
    msg('Not needed', {
      id: 'steady.plan.actionState.notNeeded',
      desc: 'How far an action in a plan is, at the end of its line. It judges nobody.',
    }),
};

/** "Being done". */
export const actionStateText = (kind: PlanActionState): string => ACTIONS[kind]();

const SORTED: Readonly<Record<SortedState, () => string>> = {
  sorted: () =>
    msg('Sorted', {
      id: 'steady.plan.sortedState.sorted',
      desc: 'How far something needed for leaving prison is, at the end of its line; also a choice the person makes.',
    }),
  'not-yet': () =>
    msg('Not sorted yet', {
      id: 'steady.plan.sortedState.notYet',
      desc: 'How far something needed for leaving prison is, at the end of its line; also a choice the person makes.',
    }),
  'not-needed': () =>
    msg('Not needed', {
      id: 'steady.plan.sortedState.notNeeded',
      desc: 'How far something needed for leaving prison is, at the end of its line; also a choice the person makes.',
    }),
  'want-help': () =>
    msg('I want help', {
      id: 'steady.plan.sortedState.wantHelp',
      desc: 'How far something needed for leaving prison is, at the end of its line; also a choice the person makes.',
    }),
};

/** "Not sorted yet". */
export const sortedStateText = (kind: SortedState): string => SORTED[kind]();

const SUPPORTS: Readonly<Record<SupportState, () => string>> = {
  needed: () =>
    msg('Asked for', {
      id: 'steady.plan.supportState.needed',
      desc: 'How far some help in a plan is, at the end of its line. To say no is a full answer.',
    }),
  'in-progress': () =>
    msg('Being sorted', {
      id: 'steady.plan.supportState.inProgress',
      desc: 'How far some help in a plan is, at the end of its line. To say no is a full answer.',
    }),
  met: () =>
    msg('Sorted', {
      id: 'steady.plan.supportState.met',
      desc: 'How far some help in a plan is, at the end of its line. To say no is a full answer.',
    }),
  declined: () =>
    msg('Said no for now', {
      id: 'steady.plan.supportState.declined',
      desc: 'How far some help in a plan is, at the end of its line. To say no is a full answer.',
    }),
};

/** "Asked for". */
export const supportStateText = (kind: SupportState): string => SUPPORTS[kind]();

const APPOINTMENTS: Readonly<Record<AppointmentState, () => string>> = {
  'to-arrange': () =>
    msg('Not arranged yet', {
      id: 'steady.plan.appointmentState.toArrange',
      desc: 'How far an appointment in a plan is, at the end of its line. It blames nobody.',
    }),
  arranged: () =>
    msg('Arranged', {
      id: 'steady.plan.appointmentState.arranged',
      desc: 'How far an appointment in a plan is, at the end of its line. It blames nobody.',
    }),
  been: () =>
    msg('Went', {
      id: 'steady.plan.appointmentState.been',
      desc: 'How far an appointment in a plan is, at the end of its line. It blames nobody.',
    }),
  'could-not-go': () =>
    msg('Could not go', {
      id: 'steady.plan.appointmentState.couldNotGo',
      desc: 'How far an appointment in a plan is, at the end of its line. It blames nobody.',
    }),
  'called-off': () =>
    msg('Called off', {
      id: 'steady.plan.appointmentState.calledOff',
      desc: 'How far an appointment in a plan is, at the end of its line. It blames nobody.',
    }),
};

/** "Arranged". */
export const appointmentStateText = (kind: AppointmentState): string => APPOINTMENTS[kind]();

const SAID: Readonly<Record<SaidState, () => string>> = {
  yes: () =>
    msg('You said yes', {
      id: 'steady.plan.saidState.yes',
      desc: 'What the person said about going on with an activity after release, at the end of its line.',
    }),
  'not-now': () =>
    msg('Not now', {
      id: 'steady.plan.saidState.notNow',
      desc: 'What the person said about going on with an activity after release, at the end of its line.',
    }),
  'not-asked': () =>
    msg('Not asked yet', {
      id: 'steady.plan.saidState.notAsked',
      desc: 'What the person said about going on with an activity after release, at the end of its line.',
    }),
};

/** "You said yes". */
export const saidStateText = (kind: SaidState): string => SAID[kind]();

/** Not going can break the licence. */
export const youMustGoText = (): string =>
  msg('You must go', {
    id: 'steady.plan.youMustGo',
    desc: 'Before an appointment, such as with probation: not going can mean going back to prison. Plain, and no threat.',
  });

/** Stands beside every explanation of a licence condition. */
export const notLegalText = (): string =>
  msg('This explains the condition. It is not the legal text.', {
    id: 'steady.plan.notLegalText',
    desc: 'Beside an explanation, in easier words, of a condition of the licence, which stands above it.',
  });
