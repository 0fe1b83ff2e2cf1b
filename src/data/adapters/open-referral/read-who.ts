/** Who can come, what is spoken there, and what terms of taxonomies say. */
import {MOST, MOST_LISTED} from '../../contracts/activity-forms.js';
import type {ActivityLanguage, ActivityWhoFor} from '../../contracts/activity.js';
import type {Part} from './part.js';
import {meaningOf} from './terms.js';
import type {TermMeaning} from './types.js';
import {partsOf} from './values.js';

type Group = NonNullable<ActivityWhoFor['groups']>[number];

const GROUPS: Readonly<Record<string, Group>> = {
  female: 'women',
  women: 'women',
  male: 'men',
  men: 'men',
  family: 'families',
  families: 'families',
};

export function readWhoFor(service: Part): ActivityWhoFor | undefined {
  const lowest: (number | undefined)[] = [];
  const highest: (number | undefined)[] = [];
  const groups = new Set<Group>();
  const words = new Set<string>();
  const said = service.text(MOST.text, 'eligibility_description', 'eligibility_criteria');
  if (said !== undefined) words.add(said);
  const readAges = (part: Part) => {
    const [from, to] = [age(part, 'minimum_age', 'min_age'), age(part, 'maximum_age', 'max_age')];
    if (from !== undefined && to !== undefined && from > to) {
      part.log.note(
        part.at('maximum_age'),
        'not-understood',
        'Expected no less than "minimum_age".',
      );
      return;
    }
    lowest.push(from);
    highest.push(to);
  };
  const rows = service.parts('eligibilitys', 'eligibility');
  if (rows.length === 0 || service.says('minimum_age', 'maximum_age')) readAges(service);
  for (const row of rows) {
    row.skip('id', 'link_type', 'metadata');
    row.leave('taxonomys', 'link_taxonomys', 'taxonomy');
    for (const name of ['eligibility', 'gender']) {
      const text = row.text(MOST.line, name);
      if (text === undefined) continue;
      const group = GROUPS[text.toLowerCase()];
      if (group && Object.hasOwn(GROUPS, text.toLowerCase())) groups.add(group);
      else words.add(text);
    }
    readAges(row);
    row.close();
  }
  // Several rows are several ways to be let in: one that names no age lets everybody in.
  const minimumAge = lowest.includes(undefined) ? undefined : Math.min(...(lowest as number[]));
  const maximumAge = highest.includes(undefined) ? undefined : Math.max(...(highest as number[]));
  const whoFor: ActivityWhoFor = {
    ...(groups.size > 0 && {groups: [...groups]}),
    ...(minimumAge !== undefined && Number.isFinite(minimumAge) && {minimumAge}),
    ...(maximumAge !== undefined && Number.isFinite(maximumAge) && {maximumAge}),
    ...(words.size > 0 && {text: [...words].join(', ')}),
  };
  return Object.keys(whoFor).length > 0 ? whoFor : undefined;
}

function age(part: Part, ...names: readonly string[]): number | undefined {
  const years = part.number(...names);
  if (years === undefined) return undefined;
  if (Number.isInteger(years) && years >= 0 && years <= 150) return years;
  part.log.note(part.at(names[0] ?? ''), 'not-understood', 'Expected years, from 0 to 150.');
  return undefined;
}

const SIGNED = /^(?:bsl|bfi|british sign language)$/i;

export function readLanguages(service: Part): readonly ActivityLanguage[] {
  const found = new Map<string, ActivityLanguage>();
  const add = (language: ActivityLanguage) =>
    found.set(JSON.stringify(language).toLowerCase(), language);
  for (const row of service.parts('languages')) {
    row.skip('id', 'link_type', 'metadata');
    row.leave('note', 'notes', 'attributes');
    const before = found.size;
    const list = row.take('language');
    for (const part of list ? partsOf(list.value) : []) {
      const text = list && row.log.words({value: part, path: list.path}, MOST.line, false);
      if (text !== undefined) add(languageOf(text));
    }
    const code = row.text(MOST.line, 'code');
    const name = row.text(MOST.line, 'name');
    if (code !== undefined) {
      const spoken = languageOf(code);
      add(
        spoken.code === undefined || name === undefined || SIGNED.test(name)
          ? spoken
          : {...spoken, name},
      );
    } else if (name !== undefined) add(languageOf(name));
    if (found.size === before && !row.says('language', 'code', 'name')) {
      row.log.note(row.path, 'ids-only', 'There is a language, but not which.');
    }
    row.close();
  }
  return [...found.values()].slice(0, MOST_LISTED);
}

/** A code where it is the form of one; else a name. "Welsh" is a name. */
function languageOf(text: string): ActivityLanguage {
  if (SIGNED.test(text)) return {code: 'bfi'};
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(text) ? {code: text} : {name: text};
}

/** What all terms of a service mean together. */
export interface TermsReading {
  readonly kinds: ReadonlySet<NonNullable<TermMeaning['kinds']>[number]>;
  readonly groups: ReadonlySet<Group>;
  readonly peerLed: boolean;
  readonly goodForNew: boolean;
  readonly setting?: TermMeaning['setting'];
}

export function readTerms(service: Part, own: Readonly<Record<string, TermMeaning>>): TermsReading {
  const meanings = [
    'attributes',
    'service_taxonomys',
    'service_taxonomies',
    'taxonomy_terms',
  ].flatMap((name) => service.parts(name).flatMap((row) => readTerm(row, own)));
  const settings = new Set(meanings.flatMap(({setting}) => setting ?? []));
  const [setting] = settings;
  return {
    kinds: new Set(meanings.flatMap(({kinds = []}) => kinds)),
    groups: new Set(meanings.flatMap(({groups = []}) => groups)),
    peerLed: meanings.some(({peerLed}) => peerLed === true),
    goodForNew: meanings.some(({goodForNew}) => goodForNew === true),
    ...(setting !== undefined && {setting: settings.size > 1 ? 'both' : setting}),
  };
}

function readTerm(row: Part, own: Readonly<Record<string, TermMeaning>>): readonly TermMeaning[] {
  row.skip('id', 'link_type', 'link_entity', 'taxonomy_detail', 'metadata');
  row.leave('value');
  const nested = ['taxonomy_term', 'taxonomy'].find((name) => row.holds(name));
  const term = (nested === undefined ? undefined : row.part(nested)) ?? row;
  const names = ['term_uri', 'id', 'code', 'term', 'name'].flatMap((name) => {
    const found = term.take(name);
    const usable = typeof found?.value === 'string' || typeof found?.value === 'number';
    return found && usable ? [String(found.value).slice(0, 300).trim()] : [];
  });
  term.skip('description', 'parent_id', 'parent_name', 'parent', 'taxonomy', 'vocabulary');
  term.skip('taxonomy_details', 'language', 'version', 'metadata');
  term.close();
  if (term !== row) row.close();
  if (names.length === 0) return [];
  const lower = new Map(Object.keys(own).map((key) => [key.trim().toLowerCase(), own[key]]));
  for (const name of names) {
    const meaning = lower.get(name.toLowerCase()) ?? meaningOf(name);
    if (meaning) return [meaning];
  }
  row.log.note(row.path, 'unknown-term', 'Say what this term means with the option "terms".');
  return [];
}
