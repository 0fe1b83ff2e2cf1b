/**
 * Where a host lets answers be kept until they are sent. Without one nothing is kept.
 *
 * Built-in: `MemoryDrafts`, `SessionDrafts`, `EncryptedDrafts`, each a module of its own. A host's
 * own store has the same three methods. What is handed over is text, and personal.
 */
export interface DraftStore {
  /**
   * What was kept. `undefined`: nothing. A text that cannot be read, such as an empty one, tells the
   * form that something was there and is lost. Rejects when there is no place to look in.
   */
  get(key: string): Promise<string | undefined>;
  /** Replaces what was kept. Rejects when it cannot be. */
  set(key: string, text: string): Promise<void>;
  /** Takes it away at once, before the first `await`: the page may be gone directly after. */
  remove(key: string): Promise<void>;
}

/** What a host asks for when it lets answers be kept. */
export interface DraftSettings {
  readonly store: DraftStore;
  /**
   * Tells drafts apart where one device has several: an id of the host's own that says nothing about
   * a person. Without it there is one draft for each set of questions.
   */
  readonly key?: string;
  /** Minutes after the last change until it is dropped. Default 60. */
  readonly minutes?: number;
  /**
   * Keeps private answers too. Without it they are asked again. Staff-only answers need it as well.
   */
  readonly keepsPrivate?: boolean;
}
