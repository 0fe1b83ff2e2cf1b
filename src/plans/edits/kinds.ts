/** Kinds and states that are chosen on the forms, in the current language. */
import type {PlanAppointment, PlanGoal} from '../../data/contracts/gate-plan.js';
import {msg} from '../../i18n/msg.js';

const GOAL_STATE: Readonly<Record<PlanGoal['state'], () => string>> = {
  active: () =>
    msg('Going on', {
      id: 'steady.planEdit.goalState.active',
      desc: 'How far a goal in a plan is. It judges nobody.',
    }),
  reached: () =>
    msg('Reached', {
      id: 'steady.planEdit.goalState.reached',
      desc: 'How far a goal in a plan is. It judges nobody.',
    }),
  'not-now': () =>
    msg('Not now', {
      id: 'steady.planEdit.goalState.notNow',
      desc: 'How far a goal in a plan is. It judges nobody.',
    }),
};

export const goalStateText = (kind: keyof typeof GOAL_STATE): string => GOAL_STATE[kind]();

const SETTING: Readonly<Record<PlanAppointment['setting'], () => string>> = {
  custody: () =>
    msg('In prison', {id: 'steady.planEdit.setting.custody', desc: 'Where an appointment is.'}),
  community: () =>
    msg('Outside', {id: 'steady.planEdit.setting.community', desc: 'Where an appointment is.'}),
};

export const settingText = (kind: keyof typeof SETTING): string => SETTING[kind]();

/** Where activities are. */
export const activitySettingText = (kind: keyof typeof SETTING | 'both'): string =>
  kind === 'both'
    ? msg('In prison and outside', {
        id: 'steady.planEdit.setting.both',
        desc: 'Where an activity is.',
      })
    : SETTING[kind]();

const RESPONSIBLE: Readonly<Record<'prison' | 'community', () => string>> = {
  prison: () =>
    msg('The prison’s', {
      id: 'steady.planEdit.responsible.prison',
      desc: 'Whose job some help is.',
    }),
  community: () =>
    msg('Services outside', {
      id: 'steady.planEdit.responsible.community',
      desc: 'Whose job some help is.',
    }),
};

export const responsibleText = (kind: keyof typeof RESPONSIBLE): string => RESPONSIBLE[kind]();

const SURE: Readonly<Record<'confirmed' | 'expected' | 'unknown' | 'remand', () => string>> = {
  confirmed: () =>
    msg('Yes, it is certain', {
      id: 'steady.planEdit.sure.confirmed',
      desc: 'Answer to “Is there a day of release?”.',
    }),
  expected: () =>
    msg('Yes, but it may move', {
      id: 'steady.planEdit.sure.expected',
      desc: 'Answer to “Is there a day of release?”.',
    }),
  unknown: () =>
    msg('No, not yet', {
      id: 'steady.planEdit.sure.unknown',
      desc: 'Answer to “Is there a day of release?”.',
    }),
  remand: () =>
    msg('No, waiting for a trial or a sentence', {
      id: 'steady.planEdit.sure.remand',
      desc: 'Answer to “Is there a day of release?”.',
    }),
};

export const sureText = (kind: keyof typeof SURE): string => SURE[kind]();
