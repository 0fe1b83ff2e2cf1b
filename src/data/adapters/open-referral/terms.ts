/**
 * What terms of taxonomies mean, by name in lower case. Only what says it plainly: "mental health" is
 * no kind of activity, and "support" is anything.
 */
import type {ActivityKind, ActivityWhoFor} from '../../contracts/activity.js';
import type {TermMeaning} from './types.js';

const KINDS: Readonly<Record<ActivityKind, string>> = {
  physical:
    'physical activity, physical activities, sport, sports, exercise, fitness, gym, football, walking, walking group, running, swimming, cycling, yoga, dance, movement, boxing, badminton, bowls',
  arts: 'art, arts, arts and crafts, arts and creativity, creative arts, creativity, crafts, craft, drawing, painting, music, singing, choir, drama, theatre, creative writing, pottery, photography, sewing, knitting',
  'peer-support':
    'peer support, peer mentoring, peer led, peer-led, mentoring, buddy, befriending, listener, self-help group, support group, mutual aid',
  nature:
    'nature, gardening, garden, growing, allotment, allotments, horticulture, conservation, outdoors, green activities, nature and growing, farming',
  faith:
    'faith, religion, religious, worship, prayer, chaplaincy, faith group, faith-led, spirituality',
  cooking:
    'cooking, cookery, cooking together, baking, community meal, lunch club, food and cooking',
  reading: 'reading, reading group, shared reading, book club, book group, library, libraries',
  education:
    'education, education and skills, learning, training, adult education, skills, courses, employability, literacy, numeracy, esol',
  culture:
    'culture, culture and identity, cultural, heritage, history, local history, museums, festivals',
  goals:
    'self-management, goal setting, self-management and goal setting, coaching, life skills, personal development',
  advice:
    'advice, housing advice, benefits advice, debt advice, money advice, legal advice, welfare rights, advice and guidance, housing work and benefits advice, financial support, citizens advice',
  family:
    'family, family contact, families, family support, parenting, parents, parent and toddler group',
  health:
    'health, health literacy, healthy living, health information, health advice, wellbeing, well-being',
  company:
    'company, social, social group, social groups, social activities, being with others, coffee morning, community cafe, community café, drop-in centre, loneliness, social isolation, friendship group',
};

const GROUPS: Readonly<Record<NonNullable<ActivityWhoFor['groups']>[number], string>> = {
  everyone: 'everyone, all ages, open to all',
  women: 'women, women only, for women, female',
  men: 'men, men only, for men, male',
  families: 'for families',
  'young-adults': 'young adults',
  'over-50': 'over 50, over 50s, 50+',
};

const MORE: Readonly<Record<string, TermMeaning>> = {
  'peer led': {kinds: ['peer-support'], peerLed: true},
  'peer-led': {kinds: ['peer-support'], peerLed: true},
  'led by people with lived experience': {peerLed: true},
  'lived experience led': {peerLed: true},
  prison: {setting: 'custody'},
  'in prison': {setting: 'custody'},
  custody: {setting: 'custody'},
  'in the community': {setting: 'community'},
  'good for beginners': {goodForNew: true},
  beginners: {goodForNew: true},
};

function table(): ReadonlyMap<string, TermMeaning> {
  const all = new Map<string, TermMeaning>();
  for (const [kind, names] of Object.entries(KINDS) as [ActivityKind, string][]) {
    for (const name of [kind, ...names.split(', ')]) all.set(name, {kinds: [kind]});
  }
  for (const [group, names] of Object.entries(GROUPS) as [keyof typeof GROUPS, string][]) {
    for (const name of names.split(', ')) all.set(name, {groups: [group]});
  }
  for (const [name, meaning] of Object.entries(MORE)) all.set(name, meaning);
  return all;
}

let known: ReadonlyMap<string, TermMeaning> | undefined;

/** What a term means without a word of the host, by one of its names. */
export function meaningOf(name: string): TermMeaning | undefined {
  known ??= table();
  return known.get(name.trim().toLowerCase().replace(/\s+/g, ' '));
}
