/** Anybody can ask a server for any language, and it runs for months. */
const MOST = 200;

/** What is made once for a key, such as a format for a language; all anew where there are too many. */
export function made<T>(known: Map<string, T>, key: string, make: () => T): T {
  let found = known.get(key);
  if (found === undefined) {
    if (known.size >= MOST) known.clear();
    known.set(key, (found = make()));
  }
  return found;
}
