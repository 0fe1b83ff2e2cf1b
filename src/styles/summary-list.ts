/**
 * Check your answers: question, answer, and a way to change it. Stacked where there is little room.
 *
 * `.summary-list` > `.summary-row` > `dt`, `dd.value`, `dd.action`; `.not-provided`
 */
import {css, type CSSResult} from 'lit';

export const summaryListStyles: CSSResult = css`
  :is(h1, h2, h3, h4) + .summary-list {
    margin-block-start: var(--_space-2);
  }
  .summary-row {
    display: grid;
    gap: 0 var(--_space-5);
    padding-block: var(--_space-3);
    border-block-end: var(--_border-hairline) solid var(--_color-hairline);
  }
  .summary-row > dt {
    font-weight: var(--_font-weight-strong);
  }
  .summary-row > dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .not-provided {
    color: var(--_color-text-quiet);
  }
  /* 480 px at the usual text size. */
  @container (min-width: 25.25em) {
    .summary-row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
      align-items: baseline;
    }
    /* As tall a target as any, in a row no taller for it. */
    .summary-row :is(.button, summary) {
      margin-block: calc(-1 * var(--_space-2));
    }
  }
`;
