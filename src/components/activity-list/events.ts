import type {ActivityFilters} from '../../activities/filter-state.js';

/**
 * A person has changed what they look for. Does not bubble: what somebody searches for can say much
 * about them, so only a listener on the list itself hears it.
 */
export class SteadyActivityFilterEvent extends Event {
  static readonly type = 'steady-activity-filter';

  /** Plain data; `filtersToQuery()` writes it into an address. */
  readonly filters: ActivityFilters;
  /** Activities that are shown now. */
  readonly count: number;

  constructor(filters: ActivityFilters, count: number) {
    super(SteadyActivityFilterEvent.type);
    this.filters = filters;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'steady-activity-filter': SteadyActivityFilterEvent;
  }
}
