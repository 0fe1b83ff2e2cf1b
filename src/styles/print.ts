/**
 * On paper: black on white, nothing to press, nothing cut in two. Goes last in an element's styles.
 *
 * What is drawn only for paper stands in `paper.ts`.
 */
import {css, unsafeCSS, type CSSResult} from 'lit';
import type {TokenName} from '../tokens/generated/tokens.js';

// Browsers leave out backgrounds, so what is light on dark there must be dark here.
const onPaper: Partial<Record<TokenName, string>> = {
  'color-paper': '#fff',
  'color-surface': '#fff',
  'color-calm': '#fff',
  'color-warm': '#fff',
  'color-chosen': '#fff',
  'color-action': '#fff',
  'color-on-action': '#000',
  'color-text': '#000',
  'color-text-quiet': '#000',
  'color-link': '#000',
  'color-border': '#000',
  'color-hairline': '#666',
  'color-problem': '#000',
  // A box and its words are enough on paper, and twice as many fit.
  'choice-size': '8mm',
  'choice-gap': '1mm',
  'choice-padding': '0px',
  'choice-border-width': '0px',
  'choice-border-width-chosen': '0px',
  'choice-background': '#fff',
  'choice-background-chosen': '#fff',
  'mark-border-color': '#000',
  'mark-border-color-chosen': '#000',
  'mark-background': '#fff',
  'mark-background-chosen': '#fff',
  'mark-tick': '#000',
};
const redefined = Object.entries(onPaper).map(([name, value]) => `--_${name}:${value}`);

export const printStyles: CSSResult = css`
  @media print {
    :host {
      ${unsafeCSS(redefined.join(';'))};
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
