import type {ActivityKind} from '../data/contracts/activity.js';

const names: Readonly<Record<ActivityKind, string>> = {
  physical: 'moving',
  arts: 'paint',
  'peer-support': 'talking',
  nature: 'garden',
  faith: 'faith',
  cooking: 'cooking',
  reading: 'book',
  education: 'education',
  culture: 'culture',
  goals: 'goals',
  advice: 'advice',
  family: 'family',
  health: 'health',
  company: 'company',
};

/** The name of the drawing for a kind of activity; nothing for a kind that there is none for. */
export function pictureOfKind(kind: string): string | undefined {
  return Object.hasOwn(names, kind) ? names[kind as ActivityKind] : undefined;
}
