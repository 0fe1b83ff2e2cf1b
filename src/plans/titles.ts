/** Names of the parts of a plan, in the current language. */
import type {PlanAreaKind, PlanEssentialKind, PlanPhase} from '../data/contracts/gate-plan.js';
import {msg} from '../i18n/msg.js';

const AREAS: Readonly<Record<PlanAreaKind, () => string>> = {
  accommodation: () =>
    msg('Somewhere to live', {
      id: 'steady.plan.area.accommodation',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
  attitudes: () =>
    msg('Thinking and behaviour', {
      id: 'steady.plan.area.attitudes',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
  family: () =>
    msg('Children, family and community', {
      id: 'steady.plan.area.family',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
  'drugs-alcohol': () =>
    msg('Drugs and alcohol', {
      id: 'steady.plan.area.drugsAlcohol',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
  'education-work': () =>
    msg('Learning and work', {
      id: 'steady.plan.area.educationWork',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
  'finance-id': () =>
    msg('Money and ID', {
      id: 'steady.plan.area.financeId',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
  health: () =>
    msg('Health', {
      id: 'steady.plan.area.health',
      desc: 'A part of life, as a heading in a plan for leaving prison.',
    }),
};

/** "Somewhere to live". */
export const areaText = (kind: PlanAreaKind): string => AREAS[kind]();

const PHASES: Readonly<Record<PlanPhase, () => string>> = {
  now: () =>
    msg('Now', {
      id: 'steady.plan.phase.now',
      desc: 'A stretch of time, as a heading in a plan for leaving prison. "Release" is leaving prison.',
    }),
  'before-release': () =>
    msg('Before release', {
      id: 'steady.plan.phase.beforeRelease',
      desc: 'A stretch of time, as a heading in a plan for leaving prison. "Release" is leaving prison.',
    }),
  'release-day': () =>
    msg('The day of release', {
      id: 'steady.plan.phase.releaseDay',
      desc: 'A stretch of time, as a heading in a plan for leaving prison. "Release" is leaving prison.',
    }),
  'first-days': () =>
    msg('First days', {
      id: 'steady.plan.phase.firstDays',
      desc: 'A stretch of time, as a heading in a plan for leaving prison. "Release" is leaving prison.',
    }),
  'first-weeks': () =>
    msg('First weeks', {
      id: 'steady.plan.phase.firstWeeks',
      desc: 'A stretch of time, as a heading in a plan for leaving prison. "Release" is leaving prison.',
    }),
  later: () =>
    msg('Later', {
      id: 'steady.plan.phase.later',
      desc: 'A stretch of time, as a heading in a plan for leaving prison. "Release" is leaving prison.',
    }),
};

/** "The day of release". */
export const phaseText = (kind: PlanPhase): string => PHASES[kind]();

const ESSENTIALS: Readonly<Record<PlanEssentialKind, () => string>> = {
  sleep: () =>
    msg('Somewhere to sleep tonight', {
      id: 'steady.plan.essential.sleep',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  medicine: () =>
    msg('Medicine', {
      id: 'steady.plan.essential.medicine',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  gp: () =>
    msg('A doctor (GP)', {
      id: 'steady.plan.essential.gp',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  'first-appointment': () =>
    msg('First probation appointment', {
      id: 'steady.plan.essential.firstAppointment',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  'licence-copy': () =>
    msg('A copy of your licence', {
      id: 'steady.plan.essential.licenceCopy',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  id: () =>
    msg('ID: something that proves who you are', {
      id: 'steady.plan.essential.id',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  money: () =>
    msg('Money and a bank card', {
      id: 'steady.plan.essential.money',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  phone: () =>
    msg('A phone, a charger and key numbers on paper', {
      id: 'steady.plan.essential.phone',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  benefits: () =>
    msg('Universal Credit or job centre appointment', {
      id: 'steady.plan.essential.benefits',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  travel: () =>
    msg('Travel warrant', {
      id: 'steady.plan.essential.travel',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  clothes: () =>
    msg('Clothes for the weather', {
      id: 'steady.plan.essential.clothes',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  'drug-alcohol': () =>
    msg('Drug and alcohol service', {
      id: 'steady.plan.essential.drugAlcohol',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  'who-meets-me': () =>
    msg('Who meets you', {
      id: 'steady.plan.essential.whoMeetsMe',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  property: () =>
    msg('Your property and valuables', {
      id: 'steady.plan.essential.property',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  'someone-to-call': () =>
    msg('Someone to call if it goes wrong', {
      id: 'steady.plan.essential.someoneToCall',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
  'first-week': () =>
    msg('Something to do or someone to see in the first week', {
      id: 'steady.plan.essential.firstWeek',
      desc: 'In a list of what has to be there on the day a person leaves prison. Each is sorted, or not yet.',
    }),
};

/** "Somewhere to sleep tonight". */
export const essentialText = (kind: PlanEssentialKind): string => ESSENTIALS[kind]();
