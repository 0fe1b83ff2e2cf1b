/**
 * A button that stands on a page by itself: also one that cannot be taken back, a link that looks like
 * one, and the native button or link of a page in a slot. Between `button.ts` and `focus.ts`.
 *
 * `.primary.warning`; `.primary`, `.secondary` or `.link` > `slot`
 */
import {css, unsafeCSS, type CSSResult, type CSSResultGroup} from 'lit';
import {bannerTokens} from '../tokens/generated/banner-tokens.js';
import {formTokens} from '../tokens/generated/tokens.js';
import {buttonStyles} from './button.js';

const alone = css`
  :host {
    display: inline-block;
    vertical-align: top;
    /* Side by side, or one line above another, two do not touch. A page's own margin wins. */
    margin-inline-end: var(--_space-4);
    margin-block-end: var(--_space-4);
  }
  .steady {
    background: none;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

const warning = css`
  .button.warning {
    color: var(--_color-surface);
    background: var(--_color-problem);
    box-shadow: var(--_button-warning-shadow);
  }
  .button.warning:hover {
    background: var(--_button-warning-background-hover);
  }
`;

/** Words in the middle, also of a link; nothing of what a page's own buttons have. */
const base = css`
  .button {
    display: inline-grid;
    place-content: center;
    box-sizing: border-box;
    max-inline-size: 100%;
    margin: 0;
    text-decoration: none;
  }
  .button:disabled {
    opacity: 0.5;
    cursor: not-allowed;
  }
`;

/** The focus of `focus.ts`, on each kind. */
const focus = css`
  .button:focus-visible {
    outline: var(--_focus-width) solid var(--_focus-text-outline-color);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-button-shadow);
  }
  .button.link:focus-visible {
    color: var(--_focus-link-color);
    background: var(--_focus-link-background);
    box-shadow: var(--_focus-text-shadow);
  }
  .button.primary:focus-visible {
    color: var(--_focus-action-color);
    background: var(--_focus-action-background);
    box-shadow: var(--_focus-button-shadow);
  }
  .button.secondary:focus-visible {
    color: var(--_focus-secondary-color);
    background: var(--_focus-secondary-background);
    box-shadow: var(--_focus-button-shadow);
  }
`;

/**
 * The same rules for what is slotted. A page's own for a button win over any that is not important.
 *
 * @param sheets - Only rules that begin with `.button` count.
 */
function slottedOf(sheets: readonly CSSResult[]): CSSResult {
  const rules = sheets
    .join('')
    .replace(/(\.actions|\sbutton)\s*\{[^}]*\}/g, '')
    .replace(/\.button((?:\.\w+)?)([^{,]*)/g, '$1 ::slotted(:is(a,button)$2)')
    .replace(
      /\{([^{}]*)\}/g,
      (_, declared: string) =>
        `{${declared.trim().replace(/;?$/, ';').replaceAll(';', '!important;')}}`,
    );
  return unsafeCSS(rules);
}

export const buttonAloneStyles: CSSResultGroup = [
  bannerTokens,
  formTokens,
  alone,
  base,
  buttonStyles,
  warning,
  focus,
  /* @__PURE__ */ slottedOf([base, buttonStyles, warning, focus]),
];
