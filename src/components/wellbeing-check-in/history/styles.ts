/**
 * What was said before.
 *
 * `.history` > `.history-question` > `.history-ends`, `.history-list` > `li` > `.history-note`,
 * `.history-said` (`.history-date`), `.strip` (`.rail`, `.dot`); `.history-private`, `.history-table`
 */
import {css, type CSSResult} from 'lit';

export const historyStyles: CSSResult = css`
  /* As wide as the page: it is read, not glanced at. */
  .details > .history {
    padding-inline: 0;
    border: 0;
  }
  .history,
  .history-question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }
  .history-question {
    margin-block-start: var(--_space-5);
  }
  .history-list {
    padding: 0;
    list-style: none;
  }
  .history-list > li {
    margin: 0;
    padding-block: var(--_space-2);
    border-block-end: var(--_border-hairline) solid var(--_color-hairline);
  }
  .history-said {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_space-4);
  }
  .history-said > strong {
    overflow-wrap: anywhere;
  }
  .history-date,
  .history .quiet {
    color: var(--_color-text-quiet);
  }
  .history-note {
    padding: var(--_space-2) var(--_space-3);
    border-inline-start: var(--_border-bar) solid var(--_color-border);
    text-align: start;
  }
  .history-note + .history-note {
    margin-block-start: 0;
    padding-block-start: 0;
  }
  .history .strip {
    display: block;
    overflow: visible;
  }
  .steady[dir='rtl'] .history .strip {
    transform: scaleX(-1);
  }
  .history .rail {
    stroke: var(--_color-border);
    stroke-width: 1.5;
  }
  .history .dot {
    fill: var(--_color-action);
  }
  .history summary {
    inline-size: fit-content;
    padding-block: var(--_space-3);
    color: var(--_color-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .history table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .history caption {
    padding-block-end: var(--_space-2);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }
  .history :is(th, td) {
    padding: var(--_space-2);
    border-block-end: var(--_border-hairline) solid var(--_color-hairline);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .history thead th {
    font-weight: var(--_font-weight-strong);
  }
  @media (forced-colors: active) {
    .history .rail {
      stroke: CanvasText;
    }
    .history .dot {
      fill: CanvasText;
    }
  }
  @media print {
    .history-list > li {
      break-inside: avoid;
    }
    /* What buttons are filled with is white on paper, and a dot is an answer. */
    .history .dot {
      fill: #000;
    }
  }
`;
