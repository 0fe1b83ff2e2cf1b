/**
 * What reads the feeds that a list may be given. A component knows none: the page registers one, or
 * the script-tag file does.
 */
import type {Activity} from '../data/contracts/activity.js';

/** What one answer of a feed holds. */
export interface FeedPage {
  readonly activities: readonly Activity[];
  /** Where it goes on: the number of a page, or its address. Nothing where this was the last page. */
  readonly next?: {readonly page: number} | {readonly url: string};
}

/** Reads answers. Throws where it is no answer of its kind. */
export type ActivitySource = (answer: unknown) => FeedPage;

let bring: (() => Promise<ActivitySource>) | undefined;

/**
 * Says what reads feeds, for all lists of the page. The last one counts.
 *
 * @param load - Called when a list has a feed to read.
 */
export function registerActivitySource(load: () => ActivitySource | Promise<ActivitySource>): void {
  bring = async () => load();
}

/** As {@link registerActivitySource}, where nobody has registered anything. */
export function offerActivitySource(load: () => Promise<ActivitySource>): void {
  bring ??= load;
}

/** What has been registered. Rejects when it does not arrive; `undefined` where nothing has been. */
export async function activitySource(): Promise<ActivitySource | undefined> {
  return bring?.();
}
