/** Which of our drawings stands beside what. */
import type {PlanAreaKind, PlanEssentialKind} from '../../../data/contracts/gate-plan.js';
import {loadPicture} from '../../../pictures/load.js';

/** The sections of the paper. */
export type PaperSection =
  | 'where'
  | 'night'
  | 'phones'
  | 'appointments'
  | 'first-days'
  | 'areas'
  | 'activities'
  | 'people'
  | 'health'
  | 'documents'
  | 'licence'
  | 'words'
  | 'notes';

export const SECTION_PICTURES: Readonly<Record<PaperSection, string>> = {
  where: 'clock',
  night: 'keys',
  phones: 'phone',
  appointments: 'calendar',
  'first-days': 'way-out',
  areas: 'goals',
  activities: 'garden',
  people: 'family',
  health: 'medicine',
  documents: 'id-card',
  licence: 'letter',
  words: 'talking',
  notes: 'pen',
};

export const ESSENTIAL_PICTURES: Readonly<Partial<Record<PlanEssentialKind, string>>> = {
  sleep: 'bed',
  medicine: 'medicine',
  gp: 'doctor',
  'first-appointment': 'calendar',
  'licence-copy': 'letter',
  id: 'id-card',
  money: 'money',
  phone: 'phone',
  benefits: 'advice',
  travel: 'train',
  'drug-alcohol': 'health',
  'who-meets-me': 'person',
  property: 'keys',
  'someone-to-call': 'ask-for-help',
  'first-week': 'company',
};

export const AREA_PICTURES: Readonly<Record<PlanAreaKind, string>> = {
  accommodation: 'house',
  attitudes: 'listen',
  family: 'family',
  'drugs-alcohol': 'doctor',
  'education-work': 'education',
  'finance-id': 'money',
  health: 'health',
};

/** Brings them all: a printer does not wait. */
export async function loadPaperPictures(): Promise<void> {
  const names = [SECTION_PICTURES, ESSENTIAL_PICTURES, AREA_PICTURES].flatMap((all) =>
    Object.values(all),
  );
  await Promise.all([...new Set(names)].map((name) => loadPicture(name)));
}
