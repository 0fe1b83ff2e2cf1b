/** What a notice brings only where it is needed. One for all notices of a page. */
import {isServer} from 'lit';
import type {SteadyEasyReadNotice} from './easy-read-notice.js';

/** What has come so far. */
export const brought: {
  /** Where a page has written the notice inside. */
  readMarkup?: typeof import('./from-markup.js').readMarkup;
  /** When somebody opens what can be chosen. */
  looksTemplate?: typeof import('./looks.js').looksTemplate;
  /** After the first drawing with scripts. */
  NoticeExtras?: typeof import('./extras.js').NoticeExtras;
  /** Where a server drew the notice. */
  rooms?: typeof import('./rooms.js').rooms;
} = {};

const loaders = {
  readMarkup: () => import('./from-markup.js'),
  looksTemplate: () => import('./looks.js'),
  NoticeExtras: () => import('./extras.js'),
  rooms: async (element) => (await import('./rooms.js')).bringRooms(element),
} satisfies Record<keyof typeof brought, (element: SteadyEasyReadNotice) => Promise<object>>;

/**
 * Brings it, where there are scripts. Never rejects: the notice is there to read all the same, what
 * the page has written is shown as it stands, and whoever needs it next tries again.
 *
 * @param element - Who needs it.
 * @returns Whether it is here now; nothing where it was here before, or never will be.
 */
export function bring(
  name: keyof typeof brought,
  element: SteadyEasyReadNotice,
): Promise<boolean> | undefined {
  // Rooms need the words of each that they are in.
  if ((brought[name] && name !== 'rooms') || isServer) return undefined;
  return loaders[name](element).then(
    (module) => Object.assign(brought, module) && true,
    () => false,
  );
}
