/**
 * Focus that nobody can miss: an outer ring by outline, which stays in forced colours, and an inner
 * one by shadow. Which colours, and whether words change theirs, is the theme's.
 */
import {css, type CSSResult} from 'lit';

export const focusStyles: CSSResult = css`
  :focus-visible,
  .error-summary:focus {
    outline: var(--_focus-width) solid var(--_color-focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-shadow);
  }
  :is(a, summary, .button):focus-visible {
    outline-color: var(--_focus-text-outline-color);
    box-shadow: var(--_focus-text-shadow);
  }
  :is(a, summary, .button.link):focus-visible {
    color: var(--_focus-link-color);
    background: var(--_focus-link-background);
  }
  :is(.primary, .secondary):focus-visible {
    box-shadow: var(--_focus-button-shadow);
  }
  .button.primary:focus-visible {
    color: var(--_focus-action-color);
    background: var(--_focus-action-background);
  }
  .button.secondary:focus-visible {
    color: var(--_focus-secondary-color);
    background: var(--_focus-secondary-background);
  }
`;
