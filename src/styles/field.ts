/**
 * A question and the boxes to answer it in.
 *
 * - `.field`, `fieldset.field`, `.has-problem`; `.question` on the label or legend
 * - `.hint`, `.why`, `.problem`, `.count` (`.over`)
 * - `.input`, `.textarea`, `.select`; `.width-2` `.width-4` `.width-10` `.width-20` in characters
 * - `.date-parts` > `.date-part`; `.field.part`: one line of an address or a name
 */
import {css, type CSSResult} from 'lit';

export const fieldStyles: CSSResult = css`
  :is(fieldset, input, textarea, select) {
    margin: 0;
  }
  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  /* Out of the fieldset's edge, so that the bar of a problem starts beside it. */
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: var(--_space-3);
    padding: 0;
  }
  legend + * {
    clear: both;
  }
  label,
  legend {
    display: block;
  }
  .question {
    font-weight: var(--_font-weight-strong);
  }
  .field > :where(:not(:first-child)) {
    margin-block-start: var(--_space-3);
  }
  .field.part > :where(:not(:first-child)),
  .date-part > :where(:not(:first-child)) {
    margin-block-start: var(--_space-1);
  }
  .hint {
    color: var(--_color-text-quiet);
  }
  .why {
    font-size: max(16px, var(--_font-size-note));
    color: var(--_color-text-quiet);
  }
  .count {
    font-size: max(16px, var(--_font-size-small));
    font-variant-numeric: tabular-nums;
    color: var(--_color-text-quiet);
  }
  .problem,
  .count.over {
    font-weight: var(--_font-weight-strong);
    color: var(--_color-problem);
  }
  .has-problem {
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_border-bar) solid var(--_color-problem);
  }
  .input,
  .textarea,
  .select {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_box-size);
    padding: min(var(--_space-2), var(--_box-padding)) var(--_box-padding);
    border: var(--_border-control) solid var(--_color-border);
    border-radius: var(--_radius-control);
    font: inherit;
    color: var(--_color-text);
    background: var(--_color-surface);
  }
  .input,
  .textarea {
    appearance: none;
  }
  .textarea {
    min-block-size: 5em;
    resize: vertical;
  }
  .select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  [aria-invalid='true'] {
    border-color: var(--_color-problem);
  }
  [class*='width-'] {
    max-inline-size: calc(var(--_characters) * 1.15ch + 2 * var(--_box-padding) + 6px);
  }
  .width-2 {
    --_characters: 2.5;
  }
  .width-4 {
    --_characters: 4.5;
  }
  .width-10 {
    --_characters: 11;
  }
  .width-20 {
    --_characters: 21;
  }
  .date-parts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-5);
  }
`;
