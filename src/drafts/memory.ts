import type {DraftStore} from './store.js';

/**
 * Keeps drafts in memory: they outlive the element, as when a page is swapped in place, and are gone
 * with a reload. Leaves nothing on the device.
 */
export class MemoryDrafts implements DraftStore {
  readonly #drafts = new Map<string, string>();

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.#drafts.get(key));
  }

  set(key: string, text: string): Promise<void> {
    this.#drafts.set(key, text);
    return Promise.resolve();
  }

  remove(key: string): Promise<void> {
    this.#drafts.delete(key);
    return Promise.resolve();
  }
}
