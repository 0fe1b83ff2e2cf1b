/**
 * How the paper looks: black on white, nothing that a photocopier loses, nothing cut in two. All of it
 * stands under one class, so that it can be in a page of its own or in an element.
 */
import {css, type CSSResult} from 'lit';

export const paperStyles: CSSResult = css`
  .steady-plan-paper {
    --_paper-size: 14pt;
    /* Nothing on paper is smaller than 14 points. */
    --_paper-small: 14pt;
    box-sizing: border-box;
    max-inline-size: 178mm;
    margin-inline: auto;
    color: #000;
    background: #fff;
    font-family: Arial, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', sans-serif;
    font-size: var(--_paper-size);
    line-height: 1.35;
    overflow-wrap: break-word;
    print-color-adjust: exact;
    --_picture-line: #000;
    --_picture-calm: #fff;
    --_picture-warm: #fff;
    --_picture-bright: #ddd;
  }
  .steady-plan-paper.with-pictures {
    --_paper-size: 16pt;
  }
  .steady-plan-paper.large-print {
    --_paper-size: 18pt;
    --_paper-small: 16pt;
  }
  .steady-plan-paper * {
    box-sizing: border-box;
  }
  .steady-plan-paper :is(h1, h2, h3, h4, p) {
    margin: 0;
    font-size: inherit;
    font-weight: 400;
  }
  .steady-plan-paper p {
    orphans: 3;
    widows: 3;
  }
  .steady-plan-paper :is(h1, h2) {
    font-weight: 700;
    line-height: 1.2;
  }
  .steady-plan-paper h1 {
    font-size: 1.6em;
  }
  .steady-plan-paper h2 {
    display: flex;
    gap: 3mm;
    align-items: center;
    margin-block: 6mm 2.5mm;
    padding-block-end: 1mm;
    border-block-end: 2pt solid #000;
    font-size: 1.25em;
    break-after: avoid;
  }
  .steady-plan-paper :is(.first-page + section, .last-page > section:first-child) > h2 {
    margin-block-start: 0;
  }
  .steady-plan-paper .licence > p {
    break-inside: avoid;
    break-after: avoid;
  }
  .steady-plan-paper :is(h3, h4) {
    font-weight: 700;
    break-after: avoid;
  }
  .steady-plan-paper h3:not(:first-child) {
    margin-block-start: 3mm;
  }
  .steady-plan-paper :is(.label, .number, .when) {
    font-weight: 700;
  }
  .steady-plan-paper .number {
    white-space: nowrap;
  }
  .steady-plan-paper .small {
    font-size: var(--_paper-small);
  }
  .steady-plan-paper .own {
    white-space: pre-line;
  }
  .steady-plan-paper .verbatim {
    white-space: pre-wrap;
  }
  .steady-plan-paper .fact > .label::after {
    content: ':';
  }
  .steady-plan-paper .state {
    font-size: var(--_paper-small);
    font-weight: 400;
  }
  .steady-plan-paper :is(h3, h4) > .state,
  .steady-plan-paper .label + .state {
    padding-inline: 1.5mm;
    border: 0.75pt solid #000;
    border-radius: 1mm;
    white-space: nowrap;
  }
  .steady-plan-paper .label + .state {
    margin-inline-start: 1.5mm;
  }
  .steady-plan-paper h3:has(> .state, > .must-go) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5mm 2mm;
    align-items: baseline;
  }
  .steady-plan-paper .apart:not(:last-child)::after {
    content: ' ·';
  }
  .steady-plan-paper .line {
    block-size: 9mm;
    border-block-end: 0.75pt solid #000;
    break-inside: avoid;
  }
  /* First page */
  .steady-plan-paper .first-page {
    break-after: page;
  }
  .steady-plan-paper .first-page h2 {
    margin-block-start: 4mm;
  }
  .steady-plan-paper .release {
    margin-block-start: 2.5mm;
    padding: 2mm 3mm;
    border: 1.5pt solid #000;
    border-radius: 2mm;
  }
  .steady-plan-paper .release > p:not(.date) {
    font-size: var(--_paper-small);
  }
  .steady-plan-paper .release > .date {
    font-weight: 700;
  }
  .steady-plan-paper .pairs {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2mm 6mm;
  }
  .steady-plan-paper .pair {
    display: flex;
    gap: 3mm;
    break-inside: avoid;
  }
  .steady-plan-paper .pair > div {
    flex: 1;
    min-inline-size: 0;
  }
  .steady-plan-paper .phones .pair {
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 3mm;
    align-items: baseline;
    border-block-end: 0.75pt solid #000;
  }
  .steady-plan-paper .first-page .line {
    block-size: 8mm;
  }
  /* Blocks stay whole. */
  .steady-plan-paper :is(.block, .row, .goal, .condition, .to-fill, .explanation) {
    break-inside: avoid;
  }
  .steady-plan-paper .block {
    padding: 2mm 3mm;
    border: 0.75pt solid #000;
    border-radius: 2mm;
  }
  .steady-plan-paper :is(.block, .condition) + :is(.block, .condition) {
    margin-block-start: 2.5mm;
  }
  .steady-plan-paper .must {
    border-inline-start-width: 6pt;
  }
  .steady-plan-paper .must-go {
    padding-inline: 2mm;
    color: #fff;
    background: #000;
    white-space: nowrap;
  }
  .steady-plan-paper .to-fill {
    display: flex;
    gap: 3mm;
    align-items: flex-end;
    font-size: var(--_paper-small);
  }
  .steady-plan-paper .to-fill > .label {
    font-weight: 400;
  }
  .steady-plan-paper .to-fill > .label::after {
    content: ':';
  }
  .steady-plan-paper .to-fill > .line {
    flex: 1;
  }
  .steady-plan-paper .row {
    display: flex;
    gap: 3mm;
    padding-block: 1.5mm;
    border-block-end: 0.75pt solid #999;
  }
  .steady-plan-paper .row > div {
    flex: 1;
    min-inline-size: 0;
  }
  .steady-plan-paper .area {
    margin-block-start: 4mm;
  }
  .steady-plan-paper .area > h3 {
    display: flex;
    gap: 3mm;
    align-items: center;
    font-size: 1.1em;
  }
  .steady-plan-paper h4 {
    margin-block-start: 2.5mm;
  }
  .steady-plan-paper .beside {
    margin-block-start: 1mm;
    padding-inline-start: 3mm;
    border-inline-start: 1.5pt solid #000;
    font-size: var(--_paper-small);
  }
  .steady-plan-paper .condition {
    padding-block: 2mm;
  }
  .steady-plan-paper .explanation {
    margin-block-start: 2mm;
    margin-inline-start: 8mm;
    padding: 2mm 3mm;
    border: 0.75pt dashed #000;
  }
  /* The card */
  .steady-plan-paper .last-page {
    break-before: page;
    break-inside: avoid;
  }
  .steady-plan-paper .card {
    display: flex;
    inline-size: 171.2mm;
    block-size: 76mm;
    margin-block-start: 4mm;
    border: 1pt dashed #000;
    font-size: var(--_paper-small);
    line-height: 1.2;
    break-inside: avoid;
  }
  .steady-plan-paper.large-print .card,
  .steady-plan-paper.with-pictures .card {
    block-size: 108mm;
  }
  .steady-plan-paper .face {
    flex: 1;
    min-inline-size: 0;
    padding: 3mm;
    overflow: hidden;
  }
  .steady-plan-paper .face + .face {
    border-inline-start: 0.75pt dotted #000;
  }
  .steady-plan-paper .face .stop + .stop {
    margin-block-start: 1.5mm;
  }
  .steady-plan-paper svg.drawing {
    flex: none;
    fill: none;
    stroke: var(--_picture-line);
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .steady-plan-paper[dir='rtl'] .mirrors {
    transform: scaleX(-1);
  }
  .steady-plan-paper .drawing .c {
    fill: var(--_picture-calm);
  }
  .steady-plan-paper .drawing .w {
    fill: var(--_picture-warm);
  }
  .steady-plan-paper .drawing .b {
    fill: var(--_picture-bright);
  }
  .steady-plan-paper .drawing .lc {
    stroke: var(--_picture-calm);
  }
  .steady-plan-paper .drawing .lw {
    stroke: var(--_picture-warm);
  }
  .steady-plan-paper .drawing .lb {
    stroke: var(--_picture-bright);
  }
`;
