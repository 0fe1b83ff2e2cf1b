/**
 * What is set apart from the questions.
 *
 * - `.who-sees` > `.picture` + `div`; `.who-sees-title`; `.plain` without a picture
 * - `.inset`, `.inset-title`: something to know before answering
 * - `.error-summary`: what is to put right
 * - `.status` (`.failed`): sending, not sent
 * - `.start`: the page before the questions; `.receipt`, `.reference`: after them
 * - `.details`: words that open, by `summary`
 */
import {css, type CSSResult} from 'lit';

export const panelStyles: CSSResult = css`
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
  .who-sees {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .who-sees.plain {
    display: block;
  }
  .who-sees p + p {
    margin: 0;
  }
  .who-sees :is(p, li) {
    font-size: max(16px, var(--_font-size-note));
  }
  .picture {
    inline-size: 1.7em;
    block-size: 1.7em;
  }
  .who-sees-title,
  .inset-title,
  .reference {
    font-weight: var(--_font-weight-strong);
  }
  .inset {
    background: var(--_color-warm);
  }
  .inset .actions {
    margin-block-start: var(--_space-3);
  }
  .error-summary,
  .status.failed {
    border: var(--_border-control) solid var(--_color-problem);
    border-inline-start-width: calc(2 * var(--_border-bar));
    background: var(--_color-surface);
  }
  .error-summary > :where(:not(:first-child)),
  .status > :where(:not(:first-child)) {
    margin-block-start: var(--_space-3);
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
  .receipt {
    padding: var(--_space-6);
    border-radius: var(--_radius-card);
  }
  :is(.start, .receipt) > :where(:not(:first-child)) {
    margin-block-start: var(--_space-4);
  }
  .start > :is(.field, .actions) {
    margin-block-start: var(--_space-6);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
    border-radius: 2px;
    color: var(--_color-link);
    cursor: pointer;
    text-decoration: underline max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  summary:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: max(3px, 0.15em);
  }
`;
