/** Coded warnings for the developer of a host page. A person using the page never sees them. */

const said = new Set<string>();

/**
 * Says once, in the console, what is wrong with the way an element was set up. What each code means
 * stands in `docs/warnings.md`.
 *
 * @param code - Stable, kebab-case.
 * @param message - What was received, what was expected, what to do. Never an answer or a name.
 */
export function warnOnce(code: string, message: string): void {
  const key = `${code}\n${message}`;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`Steady [${code}] ${message}`);
}
