/**
 * The event by which a page says that somebody is leaving in a hurry: everything typed is forgotten at
 * once, and no warning stands in the way. Dispatch it on `window`, or from an element as a bubbling,
 * composed event, before the page is left.
 */
export const QUICK_EXIT = 'steady-quick-exit';
