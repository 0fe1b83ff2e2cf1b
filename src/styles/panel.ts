/**
 * What is set apart from the questions.
 *
 * - `.who-sees`, `.inset`: see `aside.ts`; `.start`, `.receipt`: `whole-form.ts`
 * - `.error-summary`: what is to put right
 * - `.status` (`.failed`): sending, not sent
 * - `.inset.notice`: something to say above a page, as wide as its column
 */
import {css, type CSSResult} from 'lit';

export const panelStyles: CSSResult = css`
  .notice {
    margin: var(--_space-4) auto;
    inline-size: calc(100% - 2 * var(--_space-4));
    max-inline-size: var(--_size-column);
  }
  .notice > * + * {
    margin-block-start: var(--_space-3);
  }
  .who-sees,
  .inset,
  .status,
  .receipt,
  .error-summary,
  .help-panel {
    padding: var(--_space-4) var(--_space-5);
    /* Seen only in forced colours, where backgrounds go. */
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-calm);
  }
  .error-summary,
  .status.failed {
    border: var(--_problem-border) solid var(--_color-problem);
    border-inline-start-width: var(--_problem-bar);
    background: var(--_color-paper);
  }
  .error-summary {
    padding: var(--_space-5);
  }
  .error-summary > :where(:not(:first-child)),
  .status > :where(:not(:first-child)) {
    margin-block-start: var(--_space-4);
  }
  .error-summary ul {
    padding: 0;
    list-style: none;
  }
  .error-summary a {
    font-weight: var(--_font-weight-strong);
    color: var(--_color-problem);
  }
  .error-summary a:focus-visible {
    color: var(--_focus-link-color);
  }
`;
