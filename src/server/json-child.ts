/** What a page says inside an element as JSON: elements read it there, but on a server have no children. */

/** The property that such a script stands for. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'steady-activity-card': 'activity',
  'steady-activity-list': 'activities',
  'steady-check-in-record': 'record',
  'steady-easy-read-notice': 'notice',
  'steady-referral-form': 'config',
  'steady-through-the-gate-plan': 'record',
  'steady-wellbeing-check-in': 'config',
};

const SCRIPT =
  /<script\b(?=[^>]*\stype=["']?application\/json["'\s>])([^>]*)>([^]*?)<\/script\s*>/gi;

/** Beside the record of a plan: its configuration. */
const CONFIG = /\sdata-config(?=[\s=/]|$)/i;

/**
 * @param children - The host's own HTML.
 * @returns The properties and their values. None where there are none; what cannot be read is left
 *   out: in the browser the element says so.
 */
export function jsonChildren(tag: string, children: string): Readonly<Record<string, unknown>> {
  const property = PROPERTIES[tag];
  // What stands inside a card is the card's.
  const isOwn = tag === 'steady-activity-card' || !children.includes('<steady-activity-card');
  const found: Record<string, unknown> = {};
  if (!property || !isOwn) return found;
  for (const [, attributes = '', json = ''] of children.matchAll(SCRIPT)) {
    const isConfig = property === 'record' && CONFIG.test(attributes);
    const name = isConfig ? 'config' : property;
    // The first of each, as in the browser.
    if (!json.trim() || name in found) continue;
    try {
      found[name] = JSON.parse(json) as unknown;
    } catch {
      found[name] = undefined;
    }
  }
  return found;
}
