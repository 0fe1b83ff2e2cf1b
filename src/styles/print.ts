/**
 * On paper: black on white, nothing to press, nothing cut in two. Goes last in an element's styles.
 *
 * What is drawn only for paper stands in `paper.ts`.
 */
import {css, type CSSResult} from 'lit';

export const printStyles: CSSResult = css`
  @media print {
    :host {
      /* Browsers leave out backgrounds, so what is light on dark there must be dark here. */
      --_color-paper: #fff;
      --_color-surface: #fff;
      --_color-calm: #fff;
      --_color-warm: #fff;
      --_color-chosen: #fff;
      --_color-action: #fff;
      --_color-on-action: #000;
      --_color-text: #000;
      --_color-text-quiet: #000;
      --_color-link: #000;
      --_color-border: #000;
      --_color-hairline: #666;
      --_color-problem: #000;
      /* A box and its words are enough on paper, and twice as many fit. */
      --_choice-size: 8mm;
      --_choice-gap: 1mm;
      --_choice-padding: 0px;
      --_choice-padding-block: 0px;
      --_choice-border-width: 0px;
      --_choice-border-width-chosen: 0px;
      --_choice-background: #fff;
      --_choice-background-chosen: #fff;
      --_mark-border-color: #000;
      --_mark-border-color-chosen: #000;
      --_mark-background: #fff;
      --_mark-background-chosen: #fff;
      --_mark-tick: #000;
    }
    .steady {
      font-size: 12pt;
    }
    .page {
      max-inline-size: none;
      padding: 0;
    }
    .topline,
    .actions,
    .button,
    .count {
      display: none;
    }
    .who-sees,
    .inset,
    .status,
    .receipt,
    .help-panel {
      border-color: #000;
    }
    div.field,
    .who-sees,
    .inset,
    .error-summary,
    .choice,
    .scale,
    .summary-row,
    .date-parts,
    .input,
    .textarea {
      break-inside: avoid;
    }
    :is(h1, h2, h3, h4, h5, h6, legend, .question, .hint, .who-sees, .choice-group-title) {
      break-after: avoid;
    }
    .scale-step > :checked + label {
      border: 3pt solid #000;
    }
    .input {
      min-block-size: 10mm;
    }
    .textarea {
      min-block-size: 40mm;
      resize: none;
    }
    /* A float does not hold on to what follows it. */
    legend {
      float: none;
      margin: 0;
    }
    a {
      text-decoration: none;
    }
  }
`;
