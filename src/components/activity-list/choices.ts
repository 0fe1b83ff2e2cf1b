/** What there is to choose from, in words. */
import {WEEK} from '../../data/contracts/activity-forms.js';
import type {Activity, ActivityKind, Weekday} from '../../data/contracts/activity.js';
import {foldedValue, languageValue, listOf} from '../../activities/facets.js';
import {
  ACCESS,
  GROUPS,
  type ActivityFilters,
  type FilterGroup,
} from '../../activities/filter-state.js';
import type {FilterOption, FilterResult} from '../../activities/filter.js';
import {weekdayText} from '../../activities/day-words.js';
import {kindText} from '../../activities/kind-text.js';
import {languageText} from '../../activities/language-text.js';
import {capitalised} from '../../i18n/format.js';
import {choiceStrings, findStrings} from './strings.js';

/** Lines of access that are offered at most: those most activities share. */
const MOST_LINES = 8;

/** A line that stands on one card alone is often about that place, and no choice for others. */
const LEAST_SHARED = 2;

export interface Choice extends FilterOption {
  readonly label: string;
}

/** The words of the records for what they have no code for. */
export type OwnWords = ReadonlyMap<string, string>;

/** Of all records of a list; once for each list. */
export function ownWordsOf(activities: readonly Activity[]): OwnWords {
  const words = new Map<string, string>();
  for (const {access, languages} of activities) {
    for (const line of listOf(access)) {
      if (typeof line !== 'string') continue;
      const value = foldedValue(line);
      if (!words.has(value)) words.set(value, line.trim().replace(/[.。۔]$/, ''));
    }
    for (const language of listOf(languages)) {
      const {name} = language;
      if (name && !words.has(languageValue(language))) words.set(languageValue(language), name);
    }
  }
  return words;
}

/** What one choice says, such as "Nature and growing". */
export function choiceText(group: FilterGroup, value: string, own: OwnWords): string {
  if (group === 'kind') return kindText(value as ActivityKind) || value;
  if (group === 'day') return capitalised(weekdayText(value as Weekday));
  if (group === 'language') return languageText(value) || (own.get(value) ?? value);
  return choiceStrings[value]?.() ?? own.get(value) ?? value;
}

/** The choices of a group in the order in which they are shown; none where there is nothing to choose. */
export function choicesOf(
  group: FilterGroup,
  {options}: FilterResult,
  own: OwnWords,
  all: number,
): readonly Choice[] {
  const choices = options[group].map((option) => ({
    ...option,
    label: choiceText(group, option.value, own),
  }));
  if (group === 'only') return inOrder(choices, ['new', 'goes-on', 'peer-led', 'free']);
  if (group === 'day') return inOrder(choices, WEEK);
  // Where all of them are at one place, that is no choice.
  const isChoice = choices.some(({total, chosen}) => chosen || total < all);
  if (!isChoice) return [];
  if (group === 'setting') return inOrder(choices, ['custody', 'community']);
  if (group === 'access') {
    const codes = inOrder(choices, ACCESS);
    const lines = choices
      .filter((choice) => !codes.includes(choice))
      .filter(({chosen, total}) => chosen || total >= LEAST_SHARED)
      .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.total - a.total);
    return [...lines.slice(0, MOST_LINES), ...codes];
  }
  // Some browsers have no Welsh order: a server would then draw another than they do.
  const {compare} = new Intl.Collator('en');
  return [...choices].sort((a, b) => compare(a.label, b.label));
}

/** Everything that is chosen, in words. */
export function chosenTexts(
  filters: ActivityFilters,
  own: OwnWords,
): readonly {readonly group: FilterGroup | 'search'; readonly value: string; text: string}[] {
  const search = filters.search?.trim();
  const words = GROUPS.flatMap((group) =>
    (filters[group] ?? []).map((value) => ({group, value, text: choiceText(group, value, own)})),
  );
  return search
    ? [{group: 'search', value: search, text: findStrings.quoted(search)}, ...words]
    : words;
}

function inOrder(choices: readonly Choice[], values: readonly string[]): readonly Choice[] {
  return values.flatMap((value) => choices.filter((choice) => choice.value === value));
}
