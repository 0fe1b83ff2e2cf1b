/** Draws elements in the language of one request, with its nonce on their styles. */
import {LitElementRenderer, type ElementRenderer} from '@lit-labs/ssr';
import type {RenderInfo} from '@lit-labs/ssr/lib/render-value.js';
import type {ThunkedRenderResult} from '@lit-labs/ssr/lib/render-result.js';
import {inLanguage, type Language} from '../i18n/msg.js';
import {SteadyElement} from '../internal/element.js';
import {markRemover} from './marks.js';
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

/** Puts together what a renderer has given. */
export function textOf(pieces: ThunkedRenderResult): string {
  const place = placer();
  let text = '';
  const take = (piece: unknown): void => {
    let made = piece;
    while (typeof made === 'function') made = (made as () => unknown)();
    if (typeof made === 'string') text += place(made);
    else if (Array.isArray(made)) made.forEach(take);
    else if (made !== undefined) throw neverLater();
  };
  take(pieces);
  return text;
}

/** The same, bit by bit: each is made when it is asked for. */
export function* textsOf(pieces: ThunkedRenderResult): Generator<string, void, undefined> {
  const place = placer();
  const open: Iterator<unknown>[] = [pieces.values()];
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const {done, value} = inner.next() as IteratorResult<unknown, void>;
    if (done) {
      open.pop();
      continue;
    }
    let made: unknown = value;
    while (typeof made === 'function') made = (made as () => unknown)();
    if (typeof made === 'string') yield place(made);
    else if (Array.isArray(made)) open.push(made.values());
    else if (made !== undefined) throw neverLater();
  }
}

function placer(): (text: string) => string {
  const unmarked = markRemover();
  const place = boxPlacer();
  return (text) => place(unmarked(text));
}

/**
 * What stands in a text box cannot be drawn between its tags: it comes as an attribute before, and is
 * put there.
 */
function boxPlacer(): (text: string) => string {
  let boxed: string | undefined;
  return (text) => {
    if (boxed !== undefined && text.includes('</textarea>')) {
      const inside = boxed;
      boxed = undefined;
      // A parser takes the first line break away.
      return text.replace('</textarea>', () => `\n${inside}</textarea>`);
    }
    const [, moved] = /^data-text="([^"]*)"$/.exec(text) ?? [];
    if (moved === undefined) return text;
    boxed = moved;
    return '';
  };
}

function neverLater(): TypeError {
  return new TypeError('Nothing in an element may be drawn later.');
}
