import type {DraftStore} from './store.js';

/**
 * Keeps drafts in the browser's `sessionStorage`, readable by every script of the page, until the
 * tab is closed. Survives a reload, and a browser that brings back its tabs. Not for a device that
 * people share. Rejects where there is no storage, as in a sandboxed frame.
 */
export class SessionDrafts implements DraftStore {
  get(key: string): Promise<string | undefined> {
    return attempt(() => sessionStorage.getItem(key) ?? undefined);
  }

  set(key: string, text: string): Promise<void> {
    return attempt(() => sessionStorage.setItem(key, text));
  }

  remove(key: string): Promise<void> {
    return attempt(() => sessionStorage.removeItem(key));
  }
}

/** Does it at once; looking at the storage alone can throw. */
function attempt<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(act());
  });
}
