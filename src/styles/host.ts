/**
 * Where every element starts: its tokens, and a wall against what the page lets through.
 *
 * `.steady` is the wrapper that stands directly in the shadow root and carries `lang` and `dir`.
 * Everything else stands inside it. Page rules can reach the host tag but never the wrapper, so
 * what must hold is set there.
 */
import {css, unsafeCSS, type CSSResult, type CSSResultGroup} from 'lit';
import {tokens} from '../tokens/generated/tokens.js';

const host = css`
  :host {
    display: block;
    /* In a flex or grid parent it must be free to shrink. */
    min-inline-size: 0;
    max-inline-size: 100%;
    /* The keyword is the person's own text size: rem would follow a page's 62.5% root instead. */
    font-size: medium !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .steady {
    /* Letter spacing, capitals, justified text, small caps: all that inherits is left outside. */
    all: initial;
    /* "all" would also drop the language that lang sets, which chooses hyphens, quotes and glyphs. */
    -webkit-locale: revert-layer;
    display: block;
    color-scheme: light;
    visibility: inherit;
    pointer-events: inherit;
    /* "auto" would take a page's "none" over, and with it the caret in some browsers. */
    -webkit-user-select: text;
    user-select: text;
    font-family: inherit;
    font-size: max(16px, var(--_font-size-body));
    line-height: var(--_font-line-height);
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    overflow-wrap: break-word;
    color: var(--_color-text);
    background: var(--_color-paper);
  }
  /* Browsers that cannot tell light from dark get a light element on any page. */
  @supports (color: light-dark(#000, #fff)) {
    .steady {
      color-scheme: inherit;
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  @media (prefers-contrast: more) {
    :host,
    .steady {
      --_color-text-quiet: var(--_color-text);
      --_color-border: var(--_color-text);
      --_color-hairline: var(--_color-text);
    }
  }
`;

/** Goes first in every element's styles. */
export const hostStyles: CSSResultGroup = [tokens, host];

/**
 * For what is on a page a thousand times, most of it out of sight: the same custom properties, on the
 * wrapper. What stands inside `content-visibility` has no style until it is seen; a host always has.
 */
export function onWrapper(styles: CSSResult): CSSResult {
  return unsafeCSS(String(styles).replaceAll(':host', '.steady'));
}

/** In place of {@link hostStyles} there. */
export const hostStylesInside: CSSResult[] = [/* @__PURE__ */ onWrapper(tokens), host];
