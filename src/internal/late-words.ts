import type {ReactiveControllerHost} from 'lit';
import type {WordPart} from '../i18n/generated/loaders.js';
import {bringWords} from '../i18n/languages.js';

/** An element that draws words. */
interface Speaking extends ReactiveControllerHost {
  readonly language: string;
  readonly allowUnreviewed: string | undefined;
}

/**
 * Words that an element needs only with code that comes later: a part of our translations beside those
 * in its `wordParts`. Until they are here it draws what it draws without that code; half of a page in
 * English would be no help.
 */
export class LateWords {
  readonly #element: Speaking;
  readonly #part: WordPart;
  /** The language whose words are on their way. */
  #coming: string | undefined;

  constructor(element: Speaking, part: WordPart) {
    this.#element = element;
    this.#part = part;
  }

  /** Whether they are here in the language on screen. Else they are brought, and the element drawn again. */
  get areHere(): boolean {
    const {language, allowUnreviewed} = this.#element;
    if (this.#coming === language) return false;
    const coming = bringWords(language, undefined, allowUnreviewed, [this.#part]);
    if (!coming) return true;
    this.#coming = language;
    const end = () => {
      if (this.#coming === language) this.#coming = undefined;
    };
    coming.then(
      () => {
        end();
        this.#element.requestUpdate();
      },
      // The next drawing asks again.
      end,
    );
    return false;
  }
}
