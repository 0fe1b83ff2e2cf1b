/**
 * The line that is the same on every page: Back, where you are, "I need help now", "Stop".
 *
 * `.topline` > `.button.link.back`, `.topline-place`, `.topline-end` > `.help` > `summary` +
 * `.help-panel`, `.button.link`
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
  /* A character that turns round in right-to-left text, and that screen readers leave out. */
  .back::before {
    content: '\\2039\\20';
    content: '\\2039\\20' / '';
  }
  .topline-end {
    display: flex;
    flex-basis: 100%;
    align-items: flex-start;
    gap: var(--_space-5);
  }
  .help > summary {
    list-style: none;
  }
  .help > summary::-webkit-details-marker {
    display: none;
  }
  /* On a narrow line the panel reaches under "Stop", which keeps its place. */
  .help-panel {
    inline-size: calc(100cqi - 2 * var(--_space-4));
    margin-block-end: var(--_space-4);
    margin-inline-end: -100cqi;
  }
  .help {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  @container (min-width: 32em) {
    .topline {
      flex-wrap: nowrap;
      padding-inline: var(--_space-6);
    }
    .topline-place {
      flex: 1 0 auto;
      text-align: center;
    }
    .topline-end {
      flex: 0 1 auto;
      min-inline-size: 0;
    }
    .help {
      max-inline-size: 24em;
    }
    .help > summary {
      margin-inline-start: auto;
    }
    .help-panel {
      inline-size: auto;
      margin-inline-end: 0;
    }
  }
`;
