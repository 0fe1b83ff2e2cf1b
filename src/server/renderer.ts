/** Draws elements in the language of one request, with its nonce on their styles. */
import {LitElementRenderer, type ElementRenderer} from '@lit-labs/ssr';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import {inLanguage, type Language} from '../i18n/msg.js';
import {SteadyElement} from '../internal/element.js';
import {checkPrepared} from './prepare.js';

/** What is the same for everything one request draws. */
export interface Request {
  /** BCP 47; where nothing nearer says otherwise. */
  readonly language: string;
  /** The element that brings the styles of an element of ours into its shadow root. */
  readonly styles: (tag: string) => string;
}

/** Lit's own notes about one drawing, with our renderer in place of its. */
export function newRenderInfo(request: Request): RenderInfo {
  const info: RenderInfo = {
    elementRenderers: [rendererFor(request, () => info.customElementInstanceStack)],
    customElementInstanceStack: [],
    customElementHostStack: [],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  return info;
}

/** @param open - The elements that are open where something is drawn, outermost first. */
function rendererFor(
  request: Request,
  open: () => readonly (ElementRenderer | undefined)[],
): typeof LitElementRenderer {
  return class extends LitElementRenderer {
    #language: Language | undefined;

    // Lit decides what is drawn next while it draws: each piece sets its own language again.
    override connectedCallback(): void {
      const {element} = this;
      if (!(element instanceof SteadyElement)) return super.connectedCallback();
      const wanted = this.#wanted();
      checkPrepared(wanted, element.allowUnreviewed);
      this.#language = SteadyElement.languageFor(element, wanted);
      inLanguage(this.#language, () => super.connectedCallback());
    }

    override renderShadow(info: RenderInfo): ThunkedRenderResult | undefined {
      const drawn = super.renderShadow(info);
      const language = this.#language;
      if (!drawn || !language) return drawn;
      // The texts in it are Lit's style, which has no nonce.
      const content = drawn.filter((piece) => typeof piece === 'function');
      return [request.styles(this.tagName), ...within(language, content)];
    }

    #wanted(): string {
      const tags = open().map((renderer) => renderer?.element?.getAttribute('lang'));
      const own = this.element.getAttribute('lang');
      return own ?? tags.findLast((tag) => typeof tag === 'string') ?? request.language;
    }
  };
}

/** The same pieces, each made with its words in a language. */
function within(language: Language, pieces: ThunkedRenderResult): ThunkedRenderResult {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    return () => {
      const made = inLanguage(language, piece);
      return Array.isArray(made) ? within(language, made) : made;
    };
  });
}

/**
 * Runs through what a renderer has given, in order.
 *
 * @returns Its texts.
 */
export function* textsOf(pieces: ThunkedRenderResult): Generator<string, void, undefined> {
  for (const piece of pieces) {
    let made: unknown = piece;
    while (typeof made === 'function') made = (made as () => unknown)();
    if (typeof made === 'string') yield made;
    else if (Array.isArray(made)) yield* textsOf(made as ThunkedRenderResult);
    else if (made !== undefined) throw new TypeError('Nothing in an element may be drawn later.');
  }
}
