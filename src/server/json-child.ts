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

const SCRIPT = /<script\b(?=[^>]*\stype=["']?application\/json["'\s>])[^>]*>([^]*?)<\/script\s*>/i;

/**
 * @param children - The host's own HTML.
 * @returns The property and its value. Nothing where there is none, or what cannot be read: in the
 *   browser the element says so.
 */
export function jsonChild(
  tag: string,
  children: string,
): {readonly name: string; readonly value: unknown} | undefined {
  const name = PROPERTIES[tag];
  // What stands inside a card is the card's.
  const isOwn = tag === 'steady-activity-card' || !children.includes('<steady-activity-card');
  const json = name && isOwn ? SCRIPT.exec(children)?.[1] : undefined;
  if (!name || !json?.trim()) return undefined;
  try {
    return {name, value: JSON.parse(json) as unknown};
  } catch {
    return undefined;
  }
}
