/** Names of kinds of things in a plan, as headings and titles. */
import type {
  PersonWordsKind,
  PlanDocumentKind,
  PlanHandover,
} from '../../../data/contracts/gate-plan.js';
import {msg} from '../../../i18n/msg.js';

export const wordsTexts: Readonly<Record<PersonWordsKind, () => string>> = {
  strength: () =>
    msg('What I am good at', {
      id: 'steady.planPaper.words.strength',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
  matters: () =>
    msg('What matters to me', {
      id: 'steady.planPaper.words.matters',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
  people: () =>
    msg('People who matter to me', {
      id: 'steady.planPaper.words.people',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
  needs: () =>
    msg('What I need', {
      id: 'steady.planPaper.words.needs',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
  hopes: () =>
    msg('What I hope for', {
      id: 'steady.planPaper.words.hopes',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
  communication: () =>
    msg('How to talk with me', {
      id: 'steady.planPaper.words.communication',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves: how they communicate best.',
    }),
  support: () =>
    msg('How and when to support me', {
      id: 'steady.planPaper.words.support',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
  'please-do': () =>
    msg('What helps', {
      id: 'steady.planPaper.words.do',
      desc: 'Heading in a plan for leaving prison, above what the person wants others to do.',
    }),
  'please-do-not': () =>
    msg('What does not help', {
      id: 'steady.planPaper.words.doNot',
      desc: 'Heading in a plan for leaving prison, above what the person wants others not to do.',
    }),
  'worth-knowing': () =>
    msg('Also good to know', {
      id: 'steady.planPaper.words.worthKnowing',
      desc: 'Heading in a plan for leaving prison, above what the person wrote about themselves.',
    }),
};

export const documentTexts: Readonly<Record<PlanDocumentKind, () => string>> = {
  'birth-certificate': () =>
    msg('Birth certificate', {
      id: 'steady.planPaper.document.birthCertificate',
      desc: 'A document, in a plan for leaving prison.',
    }),
  'marriage-certificate': () =>
    msg('Marriage certificate', {
      id: 'steady.planPaper.document.marriageCertificate',
      desc: 'A document, in a plan for leaving prison.',
    }),
  'civil-partnership-certificate': () =>
    msg('Civil partnership certificate', {
      id: 'steady.planPaper.document.civilPartnershipCertificate',
      desc: 'A document, in a plan for leaving prison.',
    }),
  'adoption-certificate': () =>
    msg('Adoption certificate', {
      id: 'steady.planPaper.document.adoptionCertificate',
      desc: 'A document, in a plan for leaving prison.',
    }),
  'divorce-papers': () =>
    msg('Divorce papers', {
      id: 'steady.planPaper.document.divorcePapers',
      desc: 'A document, in a plan for leaving prison.',
    }),
  'driving-licence': () =>
    msg('Driving licence', {
      id: 'steady.planPaper.document.drivingLicence',
      desc: 'A document, in a plan for leaving prison.',
    }),
  passport: () =>
    msg('Passport', {
      id: 'steady.planPaper.document.passport',
      desc: 'A document, in a plan for leaving prison.',
    }),
  'residence-permit': () =>
    msg('Residence permit', {
      id: 'steady.planPaper.document.residencePermit',
      desc: 'A document that shows that somebody may live in the United Kingdom, in a plan for leaving prison.',
    }),
  'deed-poll': () =>
    msg('Deed poll', {
      id: 'steady.planPaper.document.deedPoll',
      desc: 'A document about a change of name, in a plan for leaving prison.',
    }),
  'national-insurance-letter': () =>
    msg('National Insurance letter', {
      id: 'steady.planPaper.document.nationalInsuranceLetter',
      desc: 'The letter with somebody’s National Insurance number, in a plan for leaving prison.',
    }),
  'citizen-card': () =>
    msg('CitizenCard', {
      id: 'steady.planPaper.document.citizenCard',
      desc: 'The name of a British card that proves age and identity, in a plan for leaving prison.',
    }),
  'bank-account': () =>
    msg('Bank account', {
      id: 'steady.planPaper.document.bankAccount',
      desc: 'Among the documents in a plan for leaving prison.',
    }),
};

export const handoverTexts: Readonly<Record<PlanHandover['kind'], () => string>> = {
  gp: () =>
    msg('Your doctor (GP)', {
      id: 'steady.planPaper.handover.gp',
      desc: 'In a plan for leaving prison: the doctor outside who takes over from prison healthcare.',
    }),
  summary: () =>
    msg('Letter for your doctor', {
      id: 'steady.planPaper.handover.summary',
      desc: 'In a plan for leaving prison: the summary that prison healthcare sends to the doctor outside.',
    }),
  service: () =>
    msg('Service outside', {
      id: 'steady.planPaper.handover.service',
      desc: 'In a plan for leaving prison: a health service outside that takes over, such as for drugs and alcohol.',
    }),
  equipment: () =>
    msg('Glasses, inhaler or other aids', {
      id: 'steady.planPaper.handover.equipment',
      desc: 'In a plan for leaving prison: things for health that the person needs.',
    }),
  other: () =>
    msg('Something else for your health', {
      id: 'steady.planPaper.handover.other',
      desc: 'In a plan for leaving prison: something else that prison healthcare hands over.',
    }),
};
