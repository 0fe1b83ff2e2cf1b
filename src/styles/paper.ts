/**
 * A form for a pen: boxes to tick, lines to write on, one box a character where the length is known.
 *
 * - `.paper` > `.paper-section`; `.paper-question` (`.paper-follow-up`) > `.paper-label`
 * - `.paper-box` > `.box`; `.paper-lines` > `.paper-line`; `.paper-parts` > `.paper-comb` > `.comb` > `.box`
 * - `.paper-scale` > `.paper-step`; `.paper-person`
 */
import {css, type CSSResult} from 'lit';

export const paperStyles: CSSResult = css`
  .paper {
    padding: var(--_space-4);
  }
  :is(.paper, .paper-section) > :where(:not(:first-child)) {
    margin-block-start: 5mm;
  }
  .paper-question > :where(:not(:first-child)),
  .paper-person > :where(:not(:first-child)) {
    margin-block-start: 2mm;
  }
  /* A long question may go over a page; one that fits must not be cut. */
  .paper-question:not(:has(.paper-follow-up)) {
    break-inside: avoid;
  }
  .paper-follow-up {
    margin-inline-start: 8mm;
  }
  .paper-question > :is(.paper-label, .hint, .who-sees) {
    break-after: avoid;
  }
  .paper-label {
    font-weight: var(--_font-weight-strong);
  }
  /* In one line: it stands at every question, and paper is counted. */
  .paper .who-sees {
    display: block;
    padding: 0;
    padding-inline-start: 2mm;
    border-width: 0;
    border-inline-start-width: 1pt;
    border-radius: 0;
  }
  .paper .who-sees p {
    display: inline;
    margin-inline-end: 1ch;
  }
  .paper .picture {
    display: none;
  }
  /* Two beside each other: twenty sheets would never be filled in. */
  .paper-box {
    display: inline-flex;
    gap: 3mm;
    inline-size: 49%;
    vertical-align: top;
    break-inside: avoid;
  }
  .paper-box:has(+ .paper-follow-up) {
    display: flex;
    inline-size: auto;
    break-after: avoid;
  }
  .box {
    flex: none;
    inline-size: 5mm;
    block-size: 5mm;
    border: 1pt solid;
  }
  .paper-line {
    display: flex;
    align-items: flex-end;
    min-block-size: 9mm;
    border-block-end: 1pt solid;
  }
  .paper-parts,
  .paper-comb,
  .paper-scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2mm;
  }
  .paper-parts {
    column-gap: 6mm;
  }
  .comb {
    display: flex;
  }
  .comb > .box {
    inline-size: 7mm;
    block-size: 9mm;
  }
  .comb > .box + .box {
    border-inline-start: 0;
  }
  .paper-step {
    display: grid;
    place-items: center;
    inline-size: 8mm;
    block-size: 8mm;
    border: 1pt solid;
    border-radius: 50%;
  }
  .paper-person {
    padding: 4mm;
    border: 1pt solid;
  }
`;
