/** The count under a text box: seen while typing, read out when typing pauses. */
import {noChange, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {inLanguage, currentLanguage} from '../../i18n/msg.js';
import {countCharacters} from '../../questions/index.js';
import {fieldStrings} from '../strings.js';

/** Long enough that a screen reader does not talk over typing. */
const PAUSE_MS = 1000;

/**
 * Counts the text box of a given id in the same root, in an empty element of its own. Until
 * something is typed, and without scripts, the element before it says how much fits. Writes to the
 * page directly: a key must not redraw a form. It listens to the box alone, which goes with it, so
 * there is nothing to take down.
 */
export class CharacterCount extends Directive {
  #seen: Element | undefined;
  #spoken: Element | undefined;
  #box: HTMLTextAreaElement | null = null;
  #max = 0;
  #language = currentLanguage();
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(_id: string, _max: number): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [id, max]: [string, number]): typeof noChange {
    this.#seen = part.element;
    this.#max = max;
    this.#language = currentLanguage();
    // The text box is drawn in the same render; it is there once the render is done.
    queueMicrotask(() => this.#follow(id));
    return noChange;
  }

  #follow(id: string): void {
    const root = this.#seen?.getRootNode();
    if (!(root instanceof ShadowRoot || root instanceof Document)) return;
    const box = this.find(root, id);
    if (box !== this.#box && box instanceof HTMLTextAreaElement) {
      this.#box?.removeEventListener('input', this.#typed);
      // What was typed on the page before is nothing to say about this box.
      clearTimeout(this.#timer);
      this.#spoken?.remove();
      this.#box = box;
      box.addEventListener('input', this.#typed);
    }
    this.#show();
  }

  /** The text box. */
  protected find(root: ShadowRoot | Document, id: string): Element | null {
    return root.getElementById(id);
  }

  readonly #typed = (): void => {
    this.#show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), PAUSE_MS);
  };

  get #used(): number {
    return countCharacters(this.#box?.value ?? '');
  }

  #words(): string {
    const left = this.#max - this.#used;
    return inLanguage(this.#language, () =>
      left < 0 ? fieldStrings.charactersOver(-left) : fieldStrings.charactersLeft(left),
    );
  }

  #show(): void {
    const seen = this.#seen;
    if (!seen) return;
    const used = this.#used;
    seen.toggleAttribute('hidden', used === 0);
    seen.previousElementSibling?.classList.toggle('visually-hidden', used > 0);
    seen.classList.toggle('over', used > this.#max);
    if (used === 0) return;
    const words = this.#words();
    if (seen.textContent !== words) seen.textContent = words;
  }

  #speak(): void {
    const seen = this.#seen;
    // The pause may end on another page.
    if (!seen?.isConnected) return;
    if (!this.#spoken?.isConnected) {
      this.#spoken = document.createElement('div');
      this.#spoken.className = 'visually-hidden';
      this.#spoken.setAttribute('aria-live', 'polite');
      seen.after(this.#spoken);
    }
    this.#spoken.textContent = this.#words();
  }
}

export const characterCount = directive(CharacterCount);
