/** Kinds and states that are chosen on the forms, in the current language. */
import type {
  PersonWordsKind,
  PlanAppointment,
  PlanDocumentKind,
  PlanGoal,
} from '../../data/contracts/gate-plan.js';
import {msg} from '../../i18n/msg.js';

const WORDS: Readonly<Record<PersonWordsKind, () => string>> = {
  strength: () =>
    msg('What I am good at', {
      id: 'steady.plan-edit.words.strength',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  matters: () =>
    msg('What matters to me', {
      id: 'steady.plan-edit.words.matters',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  people: () =>
    msg('People who matter to me', {
      id: 'steady.plan-edit.words.people',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  needs: () =>
    msg('What I need', {
      id: 'steady.plan-edit.words.needs',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  hopes: () =>
    msg('What I hope for', {
      id: 'steady.plan-edit.words.hopes',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  communication: () =>
    msg('How to talk with me', {
      id: 'steady.plan-edit.words.communication',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  support: () =>
    msg('What helps me', {
      id: 'steady.plan-edit.words.support',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  'please-do': () =>
    msg('What people should do', {
      id: 'steady.plan-edit.words.pleaseDo',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  'please-do-not': () =>
    msg('What people should not do', {
      id: 'steady.plan-edit.words.pleaseDoNot',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
  'worth-knowing': () =>
    msg('What else is good to know', {
      id: 'steady.plan-edit.words.worthKnowing',
      desc: 'What some words of a person are about, in a list to choose from and as a heading.',
    }),
};

export const wordsText = (kind: keyof typeof WORDS): string => WORDS[kind]();

const DOCUMENT: Readonly<Record<PlanDocumentKind, () => string>> = {
  'birth-certificate': () =>
    msg('Birth certificate', {
      id: 'steady.plan-edit.document.birthCertificate',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'marriage-certificate': () =>
    msg('Marriage certificate', {
      id: 'steady.plan-edit.document.marriageCertificate',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'civil-partnership-certificate': () =>
    msg('Civil partnership certificate', {
      id: 'steady.plan-edit.document.civilPartnershipCertificate',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'adoption-certificate': () =>
    msg('Adoption certificate', {
      id: 'steady.plan-edit.document.adoptionCertificate',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'divorce-papers': () =>
    msg('Divorce papers', {
      id: 'steady.plan-edit.document.divorcePapers',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'driving-licence': () =>
    msg('Driving licence', {
      id: 'steady.plan-edit.document.drivingLicence',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  passport: () =>
    msg('Passport', {
      id: 'steady.plan-edit.document.passport',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'residence-permit': () =>
    msg('Residence permit', {
      id: 'steady.plan-edit.document.residencePermit',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'deed-poll': () =>
    msg('Deed poll (a change of name)', {
      id: 'steady.plan-edit.document.deedPoll',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'national-insurance-letter': () =>
    msg('National Insurance letter', {
      id: 'steady.plan-edit.document.nationalInsuranceLetter',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'citizen-card': () =>
    msg('CitizenCard', {
      id: 'steady.plan-edit.document.citizenCard',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
  'bank-account': () =>
    msg('Bank account papers', {
      id: 'steady.plan-edit.document.bankAccount',
      desc: 'A paper that somebody may need after leaving prison, in a list to choose from and as a line.',
    }),
};

export const documentText = (kind: keyof typeof DOCUMENT): string => DOCUMENT[kind]();

const GOAL_STATE: Readonly<Record<PlanGoal['state'], () => string>> = {
  active: () =>
    msg('Going on', {
      id: 'steady.plan-edit.goalState.active',
      desc: 'How far a goal in a plan is. It judges nobody.',
    }),
  reached: () =>
    msg('Reached', {
      id: 'steady.plan-edit.goalState.reached',
      desc: 'How far a goal in a plan is. It judges nobody.',
    }),
  'not-now': () =>
    msg('Not now', {
      id: 'steady.plan-edit.goalState.notNow',
      desc: 'How far a goal in a plan is. It judges nobody.',
    }),
};

export const goalStateText = (kind: keyof typeof GOAL_STATE): string => GOAL_STATE[kind]();

const SETTING: Readonly<Record<PlanAppointment['setting'], () => string>> = {
  custody: () =>
    msg('In prison', {id: 'steady.plan-edit.setting.custody', desc: 'Where an appointment is.'}),
  community: () =>
    msg('Outside', {id: 'steady.plan-edit.setting.community', desc: 'Where an appointment is.'}),
};

export const settingText = (kind: keyof typeof SETTING): string => SETTING[kind]();

const ATTENDING: Readonly<Record<NonNullable<PlanAppointment['attending']>, () => string>> = {
  'in-person': () =>
    msg('Face to face', {
      id: 'steady.plan-edit.attending.inPerson',
      desc: 'How an appointment happens.',
    }),
  phone: () =>
    msg('By phone', {id: 'steady.plan-edit.attending.phone', desc: 'How an appointment happens.'}),
  online: () =>
    msg('By video', {id: 'steady.plan-edit.attending.online', desc: 'How an appointment happens.'}),
  'home-visit': () =>
    msg('They come to your home', {
      id: 'steady.plan-edit.attending.homeVisit',
      desc: 'How an appointment happens.',
    }),
};

export const attendingText = (kind: keyof typeof ATTENDING): string => ATTENDING[kind]();

const RESPONSIBLE: Readonly<Record<'prison' | 'community', () => string>> = {
  prison: () =>
    msg('The prison’s', {
      id: 'steady.plan-edit.responsible.prison',
      desc: 'Whose job some help is.',
    }),
  community: () =>
    msg('Services outside', {
      id: 'steady.plan-edit.responsible.community',
      desc: 'Whose job some help is.',
    }),
};

export const responsibleText = (kind: keyof typeof RESPONSIBLE): string => RESPONSIBLE[kind]();

const SURE: Readonly<Record<'confirmed' | 'expected' | 'unknown' | 'remand', () => string>> = {
  confirmed: () =>
    msg('Yes, it is confirmed', {
      id: 'steady.plan-edit.sure.confirmed',
      desc: 'Answer to “Is there a day of release?”.',
    }),
  expected: () =>
    msg('Yes, but it may move', {
      id: 'steady.plan-edit.sure.expected',
      desc: 'Answer to “Is there a day of release?”.',
    }),
  unknown: () =>
    msg('No, not yet', {
      id: 'steady.plan-edit.sure.unknown',
      desc: 'Answer to “Is there a day of release?”.',
    }),
  remand: () =>
    msg('No, waiting for a trial or a sentence', {
      id: 'steady.plan-edit.sure.remand',
      desc: 'Answer to “Is there a day of release?”.',
    }),
};

export const sureText = (kind: keyof typeof SURE): string => SURE[kind]();
