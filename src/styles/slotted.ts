/**
 * Words and controls that the page wrote inside an element, in the looks of ours. A page's rules for
 * `input` or `label` would win over any of these that is not important.
 */
import {css, type CSSResult} from 'lit';

/** `.field` > `slot[name]` > the question, the hint, the problem. */
export const slottedWordsStyles: CSSResult = css`
  .field > slot > *,
  .field > .control {
    /* Below the legend, which floats. */
    clear: both;
    margin-block-start: var(--_space-3);
  }
  .field > slot:first-child > * {
    margin-block-start: 0;
  }
  ::slotted([slot='label']) {
    display: block !important;
    margin: 0 !important;
    font: inherit !important;
    font-weight: var(--_font-weight-strong) !important;
    color: var(--_color-text) !important;
  }
  ::slotted(:is([slot='hint'], [slot='error'])) {
    display: block !important;
    clear: both !important;
    margin: var(--_space-3) 0 0 !important;
    font: inherit !important;
    color: var(--_color-text-quiet) !important;
  }
  ::slotted([slot='error']) {
    font-weight: var(--_font-weight-strong) !important;
    color: var(--_color-problem) !important;
  }
`;

/** A box of the page, as `.input`. */
export const slottedBoxStyles: CSSResult = css`
  ::slotted(:is(input, textarea, select)) {
    appearance: none !important;
    display: block !important;
    box-sizing: border-box !important;
    inline-size: 100% !important;
    min-block-size: var(--_box-size) !important;
    margin: 0 !important;
    padding: min(var(--_space-2), var(--_box-padding)) var(--_box-padding) !important;
    border: var(--_border-control) solid var(--_color-border) !important;
    border-radius: var(--_radius-control) !important;
    font: inherit !important;
    color: var(--_color-text) !important;
    background: var(--_color-surface) !important;
  }
  ::slotted([aria-invalid='true']) {
    border-color: var(--_color-problem) !important;
  }
  ::slotted(:is(input, textarea, select):focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus-outer) !important;
    outline-offset: var(--_focus-offset) !important;
    box-shadow: var(--_focus-shadow) !important;
  }
  ::slotted(:disabled) {
    border-style: dashed !important;
    color: var(--_color-text-quiet) !important;
    background: none !important;
    cursor: not-allowed !important;
  }
`;

/** A `<textarea>` of the page, as `.textarea`, and the words about how much fits. */
export const slottedAreaStyles: CSSResult = css`
  ::slotted(textarea) {
    min-block-size: 5em !important;
    resize: vertical !important;
  }
  ::slotted([slot='count']) {
    margin: 0 !important;
    font: inherit !important;
    color: inherit !important;
  }
`;

/** A `<select>` of the page, as `.select`. */
export const slottedSelectStyles: CSSResult = css`
  ::slotted(select) {
    appearance: auto !important;
    inline-size: auto !important;
    max-inline-size: 100% !important;
  }
`;

/** Three pairs of `<label>` and `<input>` of the page, as `.date-parts`. */
export const slottedDateStyles: CSSResult = css`
  .control > slot {
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: auto auto;
    grid-auto-columns: minmax(0, max-content);
    justify-content: start;
    gap: var(--_space-1) var(--_space-5);
  }
  .date-parts {
    grid-row: 1 / -1;
  }
  ::slotted(label) {
    display: block !important;
    margin: 0 !important;
    font: inherit !important;
    color: var(--_color-text) !important;
  }
  ::slotted(input) {
    --_characters: 4.5;
    inline-size: calc(var(--_characters) * 1.15ch + 2 * var(--_box-padding) + 6px) !important;
  }
  ::slotted(input:is([name$='day' i], [name$='day]' i])) {
    --_characters: 2.5;
  }
  @media (max-width: 20em) {
    .control > slot {
      grid-auto-flow: row;
      grid-template-rows: none;
    }
    ::slotted(input:not(:last-child)) {
      margin-block-end: var(--_space-2) !important;
    }
  }
`;

/**
 * `<label><input type="radio"> Words</label>` of the page, as `.choice`. What is inside a label no rule
 * of ours can reach: the native control shows itself, and `data-steady-row` says what a script has
 * seen there.
 */
export const slottedRowStyles: CSSResult = css`
  .control > slot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_choice-gap);
  }
  ::slotted(label) {
    position: relative !important;
    display: flex !important;
    align-items: center !important;
    box-sizing: border-box !important;
    min-block-size: max(var(--_choice-size), var(--_mark-size)) !important;
    margin: 0 !important;
    padding-block: calc(var(--_choice-padding-block) - var(--_choice-border-width)) !important;
    padding-inline: calc(
        var(--_choice-padding) + var(--_mark-size) + var(--_mark-gap) - var(--_choice-border-width)
      )
      var(--_choice-padding) !important;
    border: var(--_choice-border-width) solid var(--_choice-border-color) !important;
    border-radius: var(--_choice-radius) !important;
    font: inherit !important;
    color: var(--_color-text) !important;
    background: var(--_choice-background) !important;
    accent-color: var(--_mark-border-color-chosen) !important;
    cursor: pointer !important;
  }
  ::slotted(label:hover),
  ::slotted(label[data-steady-row~='chosen']) {
    border-color: var(--_choice-border-color-chosen) !important;
  }
  ::slotted(label[data-steady-row~='chosen']) {
    /* The edge grows inwards: nothing moves. */
    box-shadow: inset 0 0 0 calc(var(--_choice-border-width-chosen) - var(--_choice-border-width))
      var(--_choice-border-color-chosen) !important;
    background: var(--_choice-background-chosen) !important;
  }
  ::slotted(label[data-steady-row~='focus']) {
    outline: var(--_focus-width) solid var(--_focus-choice-outline-color) !important;
    outline-offset: var(--_focus-offset) !important;
    box-shadow: var(--_focus-choice-shadow) !important;
  }
  ::slotted(label[data-steady-row~='off']) {
    color: var(--_color-text-quiet) !important;
    border-color: var(--_color-border) !important;
    border-style: dashed !important;
    box-shadow: none !important;
    background: none !important;
    cursor: not-allowed !important;
  }
  /* A word between rows: "or". */
  ::slotted(p:not([slot])) {
    margin: 0 !important;
    padding-inline-start: var(--_choice-padding) !important;
    font: inherit !important;
    color: var(--_color-text-quiet) !important;
  }
  .follow-ups > ::slotted(*) {
    min-inline-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
  }
  .follow-ups {
    margin-inline-start: calc(var(--_choice-padding) + var(--_mark-size) / 2);
    padding-inline-start: var(--_space-5);
    border-inline-start: var(--_follow-up-bar) solid var(--_follow-up-color);
  }
  ::slotted([data-follow-up]) {
    min-inline-size: 0 !important;
    margin: 0 !important;
    margin-inline-start: calc(var(--_choice-padding) + var(--_mark-size) / 2) !important;
    padding: 0 !important;
    padding-inline-start: var(--_space-5) !important;
    border: 0 solid var(--_follow-up-color) !important;
    border-inline-start-width: var(--_follow-up-bar) !important;
  }
  ::slotted([data-follow-up][hidden]) {
    display: none !important;
  }
  @media print {
    .follow-ups,
    ::slotted([data-follow-up]) {
      margin-block: 2mm !important;
    }
  }
  @media (forced-colors: active) {
    ::slotted(label[data-steady-row~='chosen']:not([data-steady-row~='off'])) {
      /* Also in what is reckoned with it: nothing moves. */
      --_choice-border-width: 4px;
      border: 4px solid Highlight !important;
    }
  }
`;
