/** Kinds of words, papers and ways to meet in a plan, in the current language. */
import type {
  PersonWordsKind,
  PlanAppointment,
  PlanDocumentKind,
  PlanHandover,
} from '../data/contracts/gate-plan.js';
import {msg} from '../i18n/msg.js';

export const wordsStrings: Readonly<Record<PersonWordsKind, () => string>> = {
  strength: () =>
    msg('What I am good at', {
      id: 'steady.plan.view.words.strength',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  matters: () =>
    msg('What matters to me', {
      id: 'steady.plan.view.words.matters',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  people: () =>
    msg('People who matter to me', {
      id: 'steady.plan.view.words.people',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  needs: () =>
    msg('What I need', {
      id: 'steady.plan.view.words.needs',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  hopes: () =>
    msg('What I hope for', {
      id: 'steady.plan.view.words.hopes',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  communication: () =>
    msg('How to talk with me', {
      id: 'steady.plan.view.words.communication',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  support: () =>
    msg('What helps me', {
      id: 'steady.plan.view.words.support',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
  'please-do': () =>
    msg('What I would like you to do', {
      id: 'steady.plan.view.words.do',
      desc: 'Heading over what a person asks of those who work with them. Their own voice.',
    }),
  'please-do-not': () =>
    msg('What I would like you not to do', {
      id: 'steady.plan.view.words.doNot',
      desc: 'Heading over what a person asks of those who work with them. Their own voice.',
    }),
  'worth-knowing': () =>
    msg('Good to know about me', {
      id: 'steady.plan.view.words.worthKnowing',
      desc: 'Heading over what a person says of themselves. Their own voice.',
    }),
};

export const attendingStrings: Readonly<
  Record<NonNullable<PlanAppointment['attending']>, () => string>
> = {
  'in-person': () =>
    msg('You go there', {
      id: 'steady.plan.view.attending.inPerson',
      desc: 'How an appointment takes place: face to face.',
    }),
  phone: () =>
    msg('By phone', {
      id: 'steady.plan.view.attending.phone',
      desc: 'How an appointment takes place.',
    }),
  online: () =>
    msg('Online', {
      id: 'steady.plan.view.attending.online',
      desc: 'How an appointment takes place: a video call.',
    }),
  'home-visit': () =>
    msg('They come to you', {
      id: 'steady.plan.view.attending.homeVisit',
      desc: 'How an appointment takes place: at the person’s home.',
    }),
};

export const documentStrings: Readonly<Record<PlanDocumentKind, () => string>> = {
  'birth-certificate': () =>
    msg('Birth certificate', {id: 'steady.plan.view.document.birth', desc: 'A document.'}),
  'marriage-certificate': () =>
    msg('Marriage certificate', {id: 'steady.plan.view.document.marriage', desc: 'A document.'}),
  'civil-partnership-certificate': () =>
    msg('Civil partnership certificate', {
      id: 'steady.plan.view.document.civilPartnership',
      desc: 'A document.',
    }),
  'adoption-certificate': () =>
    msg('Adoption certificate', {id: 'steady.plan.view.document.adoption', desc: 'A document.'}),
  'divorce-papers': () =>
    msg('Divorce papers', {id: 'steady.plan.view.document.divorce', desc: 'Documents.'}),
  'driving-licence': () =>
    msg('Driving licence', {id: 'steady.plan.view.document.drivingLicence', desc: 'A document.'}),
  passport: () => msg('Passport', {id: 'steady.plan.view.document.passport', desc: 'A document.'}),
  'residence-permit': () =>
    msg('Residence permit', {
      id: 'steady.plan.view.document.residencePermit',
      desc: 'A document: that somebody may live in the United Kingdom.',
    }),
  'deed-poll': () =>
    msg('Deed poll (a change of name)', {
      id: 'steady.plan.view.document.deedPoll',
      desc: 'A document: that somebody has changed their name.',
    }),
  'national-insurance-letter': () =>
    msg('Letter with your National Insurance number', {
      id: 'steady.plan.view.document.nationalInsurance',
      desc: 'A document. National Insurance is the name of a scheme.',
    }),
  'citizen-card': () =>
    msg('CitizenCard', {
      id: 'steady.plan.view.document.citizenCard',
      desc: 'A document: a card that proves who somebody is. The word is a name.',
    }),
  'bank-account': () =>
    msg('Bank account', {id: 'steady.plan.view.document.bankAccount', desc: 'Among documents.'}),
};

export const handoverStrings: Readonly<Record<PlanHandover['kind'], () => string>> = {
  gp: () =>
    msg('A doctor outside', {
      id: 'steady.plan.view.handover.gp',
      desc: 'What prison healthcare hands over: to the GP outside.',
    }),
  summary: () =>
    msg('The letter to your doctor', {
      id: 'steady.plan.view.handover.summary',
      desc: 'What prison healthcare hands over: a letter for the GP outside.',
    }),
  service: () =>
    msg('A service outside', {
      id: 'steady.plan.view.handover.service',
      desc: 'What prison healthcare hands over: to another service, such as for drugs and alcohol.',
    }),
  equipment: () =>
    msg('Glasses, an inhaler or other things you use', {
      id: 'steady.plan.view.handover.equipment',
      desc: 'What prison healthcare hands over: equipment for health.',
    }),
  other: () =>
    msg('Something else for your health', {
      id: 'steady.plan.view.handover.other',
      desc: 'What prison healthcare hands over.',
    }),
};
