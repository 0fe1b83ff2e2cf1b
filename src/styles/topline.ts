/**
 * The line that is the same on every page: Back, where you are, "I need help now", "Stop".
 *
 * `.topline` > `.button.link.back`, `.topline-place`, `.topline-end` > `.help` > `summary`;
 * `.help-panel` behind `.help`; `.button.link`
 */
import {css, type CSSResult} from 'lit';

export const toplineStyles: CSSResult = css`
  .topline {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0 var(--_space-5);
    padding-inline: var(--_space-4);
    border-block-end: var(--_border-hairline) solid var(--_color-hairline);
    background: var(--_color-surface);
  }
  .topline-place,
  .topline .button,
  .help > summary {
    padding-block: 10px;
    border-block-width: 0;
    font-size: max(16px, var(--_font-size-small));
    line-height: 1.5;
  }
  .topline-place {
    color: var(--_color-text-quiet);
  }
  /* No row for nothing. */
  .topline-place:empty {
    padding-block: 0;
  }
  /* A character that turns round in right-to-left text, and that screen readers leave out. */
  .back::before {
    content: '\\2039\\20';
    content: '\\2039\\20' / '';
  }
  .topline-end {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    min-inline-size: 0;
    gap: 0 var(--_space-4);
  }
  .help > summary {
    list-style: none;
  }
  .help > summary::-webkit-details-marker {
    display: none;
  }
  /* As wide as the form, under all that stands in the line. */
  .help-panel {
    order: 1;
    flex-basis: 100%;
    min-inline-size: 0;
    margin-block-end: var(--_space-4);
  }
  .help:not([open]) + .help-panel {
    display: none;
  }
  @container (min-width: 32em) {
    .topline {
      padding-inline: var(--_space-6);
    }
    .topline-place {
      flex: 1;
      min-inline-size: min-content;
      text-align: center;
    }
    .topline-end {
      display: contents;
    }
  }
`;
