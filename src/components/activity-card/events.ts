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

/** Somebody wants the times in a calendar. The page makes the file. */
export type SteadyActivitySaveEvent = CustomEvent<ActivityDetail>;

declare global {
  interface GlobalEventHandlersEventMap {
    'steady-activity-join': SteadyActivityJoinEvent;
    'steady-activity-save': SteadyActivitySaveEvent;
  }
}
