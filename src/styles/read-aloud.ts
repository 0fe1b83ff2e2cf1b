/**
 * The buttons that read aloud, and the line that is being read. After `button.ts`.
 *
 * - `.aloud` (`.is-on` while it reads or pauses) > `.aloud-buttons`, `.aloud-label`, `.aloud-note`
 * - `.aloud-line`: what an element puts around the line that is read, or on it
 */
import {css, type CSSResult} from 'lit';

export const aloudStyles: CSSResult = css`
  .aloud {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: var(--_border-hairline) solid var(--_color-hairline);
    border-radius: var(--_radius-panel);
    background: var(--_color-calm);
  }
  .aloud-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .aloud .button {
    display: inline-flex;
    gap: var(--_space-2);
    align-items: center;
    color: var(--_color-text);
  }
  .aloud .button[aria-pressed='true'] {
    border-color: var(--_choice-border-color-chosen);
    font-weight: var(--_font-weight-strong);
    text-decoration: underline max(3px, 0.15em);
    text-underline-offset: 0.25em;
    background: var(--_choice-background-chosen);
  }
  .aloud-label {
    font-weight: var(--_font-weight-strong);
  }
  .aloud :is(p, span) {
    margin: 0;
  }
  .aloud-note {
    margin: 0;
    font-size: max(16px, var(--_font-size-note));
  }
  .aloud > [role='status']:not(:has(p)) {
    margin-block-start: calc(-1 * var(--_space-3));
  }
  .aloud audio {
    inline-size: 100%;
  }
  .aloud-icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentcolor;
  }
  .aloud-line {
    border-radius: var(--_radius-control);
    color: var(--_color-text);
    background: var(--_color-warm);
    box-shadow: 0 0 0 var(--_space-2) var(--_color-warm);
    outline: var(--_border-control) solid var(--_color-border);
    outline-offset: var(--_space-2);
  }
  /* It was said before the first press; while it reads, room is for what is read. */
  .is-on > p:first-of-type {
    display: none;
  }
  /* Two rows where there is little room: words stand under their signs. */
  @container (max-width: 26em) {
    .aloud.is-on {
      gap: var(--_space-2);
      padding: var(--_space-2);
    }
    .is-on > .aloud-buttons {
      align-items: stretch;
      gap: var(--_space-1);
    }
    .is-on > .aloud-buttons > .button {
      flex: 1 1 0;
      justify-content: center;
      padding-inline: 2px;
      font-size: max(16px, 0.75em);
      line-height: 1.25;
      text-align: center;
    }
    .is-on > :first-child > .button {
      flex-direction: column;
      gap: var(--_space-1);
    }
    .is-on .aloud-label {
      font-size: max(16px, 0.75em);
      font-weight: inherit;
      align-self: center;
    }
  }
  /* Pausing is never a long way off; on a small screen it would cover what is read. */
  @media (min-height: 40em) and (min-width: 40em) {
    .aloud.is-on {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
    }
  }
  @media (forced-colors: active) {
    .aloud .button[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
    .aloud-line {
      outline-color: Highlight;
    }
  }
  @media print {
    .aloud,
    .aloud-note {
      display: none;
    }
    .aloud-line {
      outline: none;
      background: none;
      box-shadow: none;
    }
  }
`;
