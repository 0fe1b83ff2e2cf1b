/**
 * One activity. How much room there is decides, not the window: narrow, standard, and wide as on a
 * notice board.
 *
 * `.card` > `.picture` + `.words` > heading, `.summary`, `.tags`, `.state`, `.facts`, `.note`,
 * `.actions`, `.checked`
 */
import {css, type CSSResult} from 'lit';

export const activityCardStyles: CSSResult = css`
  :host {
    /* A card out of sight is not laid out, and can still be found, read out and printed. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 32rem;
    overflow-clip-margin: 12px;
  }
  .steady {
    block-size: 100%;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    background: none;
  }
  .card {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow: clip;
    overflow-clip-margin: 12px;
    border: var(--_border-hairline) solid var(--_color-hairline);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .leads {
    cursor: pointer;
  }
  .words {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_space-3);
    min-inline-size: 0;
    padding: var(--_space-4);
  }
  .picture {
    display: grid;
    flex: none;
    place-items: center;
    block-size: 5em;
    overflow: hidden;
    border-start-start-radius: calc(var(--_radius-card) - 1px);
    border-start-end-radius: calc(var(--_radius-card) - 1px);
    background: var(--_color-calm);
  }
  .picture > * {
    inline-size: 100%;
    block-size: 100%;
    padding: var(--_space-3);
    object-fit: contain;
  }
  .picture > svg {
    max-inline-size: 7em;
  }
  .picture > img {
    padding: 0;
    object-fit: cover;
  }
  :is(h1, h2, h3, h4, h5, h6, p, dl, dd, ul) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6, p, dd) {
    /* A name from left to right keeps its full stop, and stands where the page's words begin. */
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  :is(h1, h2, h3, h4, h5, h6),
  ::slotted(:is(h1, h2, h3, h4, h5, h6, [slot='name'])) {
    font: inherit !important;
    font-size: var(--_font-size-2) !important;
    font-weight: var(--_font-weight-strong) !important;
    line-height: var(--_font-line-height-heading) !important;
    color: var(--_color-text) !important;
  }
  ::slotted(*) {
    margin: 0 !important;
  }
  a {
    color: var(--_color-link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: var(--_link-line-hover);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    list-style: none;
  }
  .tags > li {
    padding-inline: var(--_space-3);
    border-radius: var(--_tag-radius);
    font-weight: var(--_tag-weight);
    color: var(--_tag-color);
    background: var(--_tag-background);
  }
  .tags,
  dt,
  dd + dd,
  .note,
  .checked {
    font-size: max(16px, var(--_font-size-small));
  }
  /* Links one under another are 24px apart, also where a theme's lines are closer. */
  dd + dd {
    line-height: max(24px, 1.5em);
  }
  .state {
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_border-bar) solid var(--_color-border);
  }
  .status {
    font-weight: var(--_font-weight-strong);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  dd + dt {
    margin-block-start: var(--_space-3);
  }
  dt,
  .checked,
  dd + dd {
    color: var(--_color-text-quiet);
  }
  .note {
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-control);
    background: var(--_color-calm);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .words > :is(.actions, .checked) {
    margin-block-start: auto;
  }
  .actions + .checked {
    margin-block-start: 0;
  }
  .button {
    appearance: none;
    min-block-size: var(--_button-size);
    margin: 0;
    padding: var(--_space-2) var(--_button-padding);
    border: var(--_border-control) solid var(--_color-link);
    border-radius: var(--_button-radius);
    font: inherit;
    font-weight: var(--_button-weight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    color: var(--_color-link);
    background: none;
  }
  .button:hover {
    background: var(--_color-chosen);
    text-decoration: none;
  }
  .button.quiet {
    border-color: var(--_color-border);
    font-weight: inherit;
    color: var(--_color-text);
  }
  .strips {
    display: none;
  }
  @container (min-width: 19em) {
    .picture {
      block-size: 7em;
    }
    .words {
      padding: var(--_space-5);
    }
  }
  @container (min-width: 27em) {
    dl {
      grid-template-columns: 7em minmax(0, 1fr);
      align-items: baseline;
    }
    dd {
      grid-column: 2;
    }
  }
  @container (min-width: 36em) {
    .card {
      flex-flow: row wrap;
    }
    .picture {
      inline-size: 26%;
      block-size: auto;
      border-start-end-radius: 0;
      border-end-start-radius: calc(var(--_radius-card) - 1px);
    }
    .words {
      padding: var(--_space-6);
    }
    :is(h1, h2, h3, h4, h5, h6),
    ::slotted(:is(h1, h2, h3, h4, h5, h6, [slot='name'])) {
      font-size: var(--_font-size-1) !important;
    }
  }
  @media (forced-colors: active) {
    .tags > li,
    .note {
      border: 1px solid;
    }
  }
  @media print {
    :host {
      content-visibility: visible;
      break-inside: avoid;
    }
    .steady {
      --_color-text: #000;
      --_color-text-quiet: #000;
      --_color-link: #000;
      --_color-hairline: #000;
      --_color-surface: #fff;
      --_color-calm: #fff;
      --_color-warm: #fff;
      font-size: 11pt;
      color-scheme: light;
    }
    .words {
      gap: var(--_space-2);
      padding: var(--_space-3);
    }
    .tags,
    dt,
    dd + dd,
    .note,
    .checked {
      font-size: 10pt;
    }
    .tags > li {
      border: 1px solid #000;
      color: #000;
      background: none;
    }
    dt {
      font-weight: var(--_font-weight-strong);
    }
    dd + dt,
    dd + dt + dd {
      margin-block-start: var(--_space-1);
    }
    dd + dd {
      line-height: inherit;
    }
    .picture {
      block-size: 4.5em;
    }
    .note {
      padding: 0;
    }
    .strips {
      display: flex;
      flex: none;
      /* At the end of the card, also where picture and words stand side by side. */
      inline-size: 100%;
      border-block-start: 1px dashed;
    }
    .strip {
      flex: 1;
      overflow: hidden;
      /* Lines run down it: this is its height, and their length. */
      inline-size: 58mm;
      padding: 2mm 1mm;
      writing-mode: vertical-rl;
      font-size: 8pt;
      line-height: 1.2;
    }
    .strip + .strip {
      border-block-end: 1px dashed;
    }
    .strip > * {
      display: block;
    }
    .actions {
      display: none;
    }
    a {
      text-decoration: none;
    }
    .leads :is(h1, h2, h3, h4, h5, h6) > a::after {
      content: ' (' attr(href) ')';
      font-size: 11pt;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    /* Where there is no room for two columns, words go on under their label. */
    @container not (min-width: 27em) {
      dl {
        display: block;
      }
      dt {
        float: inline-start;
        margin-inline-end: 0.3em;
      }
    }
  }
`;
