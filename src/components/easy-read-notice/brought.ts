/** What a notice brings only where it is needed. One for all notices of a page. */
import {isServer} from 'lit';

/** What has come so far. */
export const brought: {
  /** Where a page has written the notice inside. */
  readMarkup?: typeof import('./from-markup.js').readMarkup;
  /** When somebody opens what can be chosen. */
  looksTemplate?: typeof import('./looks.js').looksTemplate;
  /** After the first drawing with scripts. */
  NoticeExtras?: typeof import('./extras.js').NoticeExtras;
} = {};

const loaders = {
  readMarkup: () => import('./from-markup.js'),
  looksTemplate: () => import('./looks.js'),
  NoticeExtras: () => import('./extras.js'),
} satisfies Record<keyof typeof brought, () => Promise<object>>;

/**
 * Brings it, where there are scripts. Never rejects: the notice is there to read all the same, what
 * the page has written is shown as it stands, and whoever needs it next tries again.
 *
 * @returns Whether it is here now; nothing where it was here before, or never will be.
 */
export function bring(name: keyof typeof brought): Promise<boolean> | undefined {
  if (brought[name] || isServer) return undefined;
  return loaders[name]().then(
    (module) => Object.assign(brought, module) && true,
    () => false,
  );
}
