/**
 * What stands in the parts of a plan: one thing after another, in the order of time, or as supplied.
 *
 * `.release`; `.entries` > `.entry` > `.entry-picture` + `.entry-words` > `.entry-head` >
 * `.entry-title` + `.state`; `.phases` > `.phase`; `.note`, `.facts`, `.must-go`; `.conditions` >
 * `.condition` > `.explanation`; `.plain`
 */
import {css, type CSSResult} from 'lit';

export const gatePlanEntryStyles: CSSResult = css`
  .release > * + * {
    margin-block-start: var(--_space-3);
  }
  .release-date {
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
  }
  .release-flag {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-warm);
  }
  .entries,
  .phases,
  .plain,
  .conditions {
    padding: 0;
    list-style: none;
  }
  .entry {
    display: flex;
    gap: var(--_space-4);
    margin: 0;
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: var(--_border-hairline) solid var(--_color-hairline);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .entry + .entry {
    margin-block-start: var(--_space-3);
  }
  .entry.must {
    border-inline-start: 8px solid var(--_color-action);
  }
  .entry-words {
    flex: 1;
    min-inline-size: 0;
  }
  .entry-words > * + * {
    margin-block-start: var(--_space-1);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    align-items: baseline;
    justify-content: space-between;
  }
  .entry-head > :is(p, h3, h4, h5, h6) {
    margin: 0;
  }
  .entry-title,
  .must-go,
  .first-thing {
    font-weight: var(--_font-weight-strong);
  }
  .entry-head > :first-child {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .state {
    flex: none;
    max-inline-size: 100%;
    color: var(--_color-text);
  }
  .state.done::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .note {
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_border-control) solid var(--_color-border);
  }
  .note > * + * {
    margin: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }
  .facts:not(:has(dt)) {
    display: none;
  }
  dt {
    color: var(--_color-text-quiet);
  }
  .actions {
    padding-block-start: var(--_space-2);
  }
  .phase {
    position: relative;
    margin: 0;
    padding-inline-start: calc(12px + var(--_space-5));
    padding-block-end: var(--_space-6);
  }
  .phase:last-child {
    padding-block-end: 0;
  }
  /* The line, and the place on it: they say nothing that the words do not. */
  .phase::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9px;
    border-inline-start: 2px solid var(--_color-hairline);
  }
  .phase::after {
    content: '';
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_color-action);
    border-radius: 50%;
    background: var(--_color-paper);
  }
  .phase:first-child::after {
    background: var(--_color-action);
  }
  .condition {
    margin: 0;
  }
  .condition + .condition {
    margin-block-start: var(--_space-5);
  }
  .condition > * + * {
    margin-block-start: var(--_space-2);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_border-bar) solid var(--_color-border);
    white-space: pre-wrap;
  }
  .explanation {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-calm);
  }
  .explanation > * + * {
    margin-block-start: var(--_space-1);
  }
  .plain > li + li {
    margin-block-start: var(--_space-3);
  }
  .plain p + p {
    margin: 0;
  }
  .problem {
    padding: var(--_space-4) var(--_space-5);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-warm);
  }
  @container (min-width: 30em) {
    .facts > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: baseline;
    }
    .facts dd {
      grid-column: 2;
    }
    .entry {
      padding-inline: var(--_space-5);
    }
  }
  @media (forced-colors: active) {
    .phase:first-child::after {
      background: CanvasText;
    }
  }
  @media print {
    .entry,
    .condition,
    .note,
    .release-flag {
      break-inside: avoid;
    }
  }
`;
