/** Which languages come near to one that is wanted. */

/**
 * The tags to try for a wanted language, best first. A private-use part (`-x-easyread`) is kept as
 * long as there is any shorter main tag to pair it with: easy read in the wrong region helps more
 * than hard words in the right one.
 */
export function fallbackTags(wanted: string): string[] {
  const [main = '', privateUse] = wanted.toLowerCase().split(/-(x-.*)/);
  const parts = main.split('-').filter(Boolean);
  const shorter = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  return privateUse ? [...shorter.map((tag) => `${tag}-${privateUse}`), ...shorter] : shorter;
}
