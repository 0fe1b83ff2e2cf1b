/**
 * Finding and ordering activities, without a page: for a server that filters as the list does.
 */
export {
  filtersFromQuery,
  filtersToQuery,
  isUnfiltered,
  readFilters,
  type ActivityFilters,
  type ActivityOrder,
  type FilterGroup,
  type OnlyFilter,
} from './filter-state.js';
export {
  filterActivities,
  indexActivities,
  type FilterOption,
  type FilterResult,
  type IndexedActivity,
} from './filter.js';
export {nextOn, sortActivities} from './sort.js';
export {kindText} from './kind-text.js';
export {registerActivitySource, type ActivitySource, type FeedPage} from './source.js';
