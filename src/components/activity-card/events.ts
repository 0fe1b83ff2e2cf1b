/** What a card tells its page. Nothing in it is about the person who reads. */

/** Which activity it is about. */
export interface ActivityDetail {
  readonly activity: {
    /** Of the record; `''` where it has none. */
    readonly id: string;
    readonly name: string;
  };
}

/** Somebody asks to join. Cancel it where the card has an `href` and your page goes on by itself. */
export type SteadyActivityJoinEvent = CustomEvent<ActivityDetail>;

/** Which activity it is about, and what the card was given. */
export interface ActivitySaveDetail extends ActivityDetail {
  /** The record as the page has given it; nothing has looked whether it keeps its contract. */
  readonly record: unknown;
}

/**
 * Somebody wants the times in a calendar. The page makes the file; where the script-tag file is in
 * use that does, unless the page cancels the event.
 */
export type SteadyActivitySaveEvent = CustomEvent<ActivitySaveDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-activity-join': SteadyActivityJoinEvent;
    'steady-activity-save': SteadyActivitySaveEvent;
  }
}
