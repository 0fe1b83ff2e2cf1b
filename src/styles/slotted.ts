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

/** An `<input>` of the page, as `.input`. */
export const slottedBoxStyles: CSSResult = css`
  ::slotted(input) {
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
  ::slotted(input[aria-invalid='true']) {
    border-color: var(--_color-problem) !important;
  }
  ::slotted(input:focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus-outer) !important;
    outline-offset: var(--_focus-offset) !important;
    box-shadow: var(--_focus-shadow) !important;
  }
  ::slotted(input:disabled) {
    border-style: dashed !important;
    color: var(--_color-text-quiet) !important;
    background: none !important;
    cursor: not-allowed !important;
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
    /* The native control is 13 px wide, with 8 px around it. */
    --_beside: max(0px, (var(--_mark-size) - 21px) / 2);
    gap: calc(var(--_mark-gap) + var(--_beside)) !important;
    box-sizing: border-box !important;
    min-block-size: max(var(--_choice-size), var(--_mark-size)) !important;
    margin: 0 !important;
    padding-block: calc(var(--_choice-padding-block) - var(--_choice-border-width)) !important;
    padding-inline: calc(var(--_choice-padding) - var(--_choice-border-width) + var(--_beside))
      var(--_choice-padding) !important;
    border: var(--_choice-border-width) solid var(--_choice-border-color) !important;
    border-radius: var(--_choice-radius) !important;
    font: inherit !important;
    color: var(--_color-text) !important;
    background: var(--_choice-background) !important;
    accent-color: var(--_color-action) !important;
    cursor: pointer !important;
  }
  /* The same room, now that the control is as large as a mark. */
  ::slotted(label[data-steady-row]) {
    gap: var(--_mark-gap) !important;
    padding-inline-start: calc(var(--_choice-padding) - var(--_choice-border-width)) !important;
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
  @media (forced-colors: active) {
    ::slotted(label[data-steady-row~='chosen']:not([data-steady-row~='off'])) {
      border: 4px solid Highlight !important;
    }
  }
`;
