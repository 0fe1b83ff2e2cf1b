/**
 * A list and its form: one below the other, or side by side where there is room.
 *
 * `.list` > heading, `.paper`, `form.find`, `.results` > `.news`, `.cards` > `li`
 */
import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from '../../styles/button.js';
import {choiceStyles} from '../../styles/choice.js';
import {containerStyles} from '../../styles/container.js';
import {fieldStyles} from '../../styles/field.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {typeStyles} from '../../styles/type.js';

const list = css`
  .steady {
    contain-intrinsic-inline-size: 60rem;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
    padding: var(--_space-4);
  }
  .list :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: var(--_font-size-1-narrow);
  }
  .find,
  .groups,
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-4);
  }
  .search-row,
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .search-row {
    margin-block-start: var(--_space-2);
  }
  .search-row > .input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
  summary {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: var(--_size-target);
    padding: var(--_space-2) var(--_space-4);
    border: var(--_border-control) solid var(--_color-border);
    border-radius: var(--_radius-control);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 max(2px, 0.125em) max(2px, 0.125em) 0;
    transform: translateY(-25%) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(25%) rotate(225deg);
  }
  .groups {
    padding-block: var(--_space-4);
    gap: var(--_space-5) var(--_space-6);
  }
  .select {
    inline-size: 100%;
  }
  /* Many short choices: without a frame each. */
  .find {
    --_choice-size: var(--_size-target);
    --_choice-padding: 0px;
    --_choice-gap: 0px;
    --_choice-border-width: 0px;
    --_choice-border-width-chosen: 0px;
    --_choice-background: transparent;
    --_choice-background-chosen: transparent;
    --_mark-size: 1.5em;
  }
  .find .choice {
    padding-block: var(--_space-1);
  }
  .chips,
  .cards {
    padding: 0;
    /* With "none" Safari would not call it a list any more. */
    list-style: '';
  }
  .chips {
    align-items: center;
  }
  :is(.chips, .cards) > li:not([hidden]) {
    /* A list item has a number, even unseen: hiding one makes a browser count all that follow. */
    display: block;
    margin: 0;
  }
  .chip {
    appearance: none;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-4);
    border: var(--_border-control) solid var(--_color-border);
    border-radius: calc(var(--_size-target) / 2);
    font: inherit;
    text-align: start;
    cursor: pointer;
    color: var(--_color-text);
    background: var(--_color-warm);
  }
  .chip:hover {
    border-color: var(--_color-action);
  }
  .chip > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .chip::after {
    content: '';
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    background:
      linear-gradient(45deg, transparent 46%, currentcolor 46% 54%, transparent 54%),
      linear-gradient(-45deg, transparent 46%, currentcolor 46% 54%, transparent 54%);
  }
  .chips > li > .link {
    padding-inline: var(--_space-2);
  }
  /* It takes the focus so that reading goes on there; there is nothing in it to press. */
  .results:focus {
    outline: 0;
    box-shadow: none;
  }
  .news:empty {
    display: none;
  }
  .tally {
    color: var(--_color-text-quiet);
  }
  .big {
    font-size: var(--_font-size-2);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-height-heading);
  }
  .cards,
  slot {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space-5);
  }
  slot > * {
    grid-column: 1 / -1;
  }
  ::slotted(:not(steady-activity-card)) {
    grid-column: 1 / -1;
  }
  li > steady-activity-card {
    block-size: 100%;
  }
  [hidden] {
    display: none;
  }
  @media (scripting: none) {
    /* There is no page to send it to. */
    .find:not([action]) {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .list :is(h1, h2, h3, h4, h5, h6):first-child {
      font-size: var(--_font-size-1);
    }
    .groups {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    }
  }
  @container (min-width: 62em) {
    .list:has(> .find) {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: var(--_space-5) var(--_space-8);
    }
    .list > :is(h1, h2, h3, h4, h5, h6, .paper) {
      grid-column: 1 / -1;
    }
    .groups {
      grid-template-columns: minmax(0, 1fr);
    }
    /* Beside the cards there is room: nothing has to be opened, where a browser knows how. */
    @supports selector(::details-content) {
      summary {
        display: none;
      }
      .more::details-content {
        display: block;
        content-visibility: visible;
      }
    }
  }
  @media (forced-colors: active) {
    .chip::after {
      forced-color-adjust: none;
      color: ButtonText;
    }
  }
  @media print {
    :host {
      --_color-paper: #fff;
      --_color-text: #000;
      --_color-text-quiet: #000;
    }
    .steady {
      font-size: 11pt;
      color-scheme: light;
      container-type: normal;
    }
    .list,
    .list:has(> .find) {
      display: block;
      padding: 0;
    }
    .list > * + * {
      margin-block-start: 4mm;
    }
    .find,
    .button,
    .news:has(> .tally) {
      display: none;
    }
    .results {
      display: block;
    }
    /* Columns, not rows: a tall card would leave half a page empty beside and above it. */
    .cards,
    slot {
      display: block;
      columns: 2;
      column-gap: 5mm;
    }
    .cards > li,
    ::slotted(*) {
      margin-block-end: 5mm;
      break-inside: avoid;
    }
  }
`;

export const activityListStyles: CSSResultGroup = [
  hostStyles,
  containerStyles,
  typeStyles,
  fieldStyles,
  choiceStyles,
  buttonStyles,
  list,
  focusStyles,
];
