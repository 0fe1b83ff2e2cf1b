/**
 * What stands beside questions, and on pages without any. After `panel.ts`, which gives it its room.
 *
 * - `.who-sees` > `.picture` + `div`; `.plain` without a picture
 * - `.inset`: something to know before answering
 */
import {css, type CSSResult} from 'lit';

export const asideStyles: CSSResult = css`
  .inset {
    border-width: 0;
    border-inline-start: var(--_inset-bar) solid var(--_inset-bar-color);
    background: var(--_inset-background);
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
`;
