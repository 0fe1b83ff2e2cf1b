/** How much text there is in something, before anybody looks at what it says. */

const MOST_TEXT = 4_000_000;
/** No plan is deeper; what refers to itself is. */
const MOST_DEPTH = 20;

/** Whether something is no larger than a plan can be: 4,000,000 characters, without circles. */
export function textFits(input: unknown): boolean {
  let left = MOST_TEXT;
  const fits = (value: unknown, depth: number): boolean => {
    // Names and signs cost too, so that empty things without end do not pass.
    left -= 1;
    if (typeof value === 'string') left -= value.length;
    else if (typeof value === 'object' && value !== null) {
      if (depth === MOST_DEPTH) return false;
      for (const [name, each] of Object.entries(value)) {
        left -= name.length;
        if (left < 0 || !fits(each, depth + 1)) return false;
      }
    }
    return left >= 0;
  };
  return fits(input, 0);
}
