/** Where a host keeps a person's place between two pages: its own session. */

/**
 * One person's place, as text. It is personal: keep it on the server, never in a log, and no longer
 * than the session. May answer at once or later. What it rejects with reaches the host.
 */
export interface PlaceStore {
  /** What was set last; nothing when there is none. */
  get(): string | undefined | Promise<string | undefined>;
  set(text: string): void | Promise<void>;
  delete(): void | Promise<void>;
}

/**
 * A store in an object that a server keeps for one person, such as `request.session` of Express.
 *
 * @param name - The property it is kept under. Two forms in one session need two names.
 */
export function sessionStore(session: object, name = 'steadyReferral'): PlaceStore {
  const kept = session as Record<string, unknown>;
  return {
    get: () => {
      const text = Object.hasOwn(kept, name) ? kept[name] : undefined;
      return typeof text === 'string' ? text : undefined;
    },
    set: (text) => void (kept[name] = text),
    delete: () => void Reflect.deleteProperty(kept, name),
  };
}
