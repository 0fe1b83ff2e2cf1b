/** Where one answer stands on its scale: a dot on a line. */
import {svg, html, nothing, type TemplateResult} from 'lit';
import type {HistoryScale} from './model.js';

/** Room for half a dot at both ends, in percent of the width. */
const EDGE = 4;
/** More marks than this are a grey line. */
const MOST_MARKS = 20;

/**
 * One line of the chart. It adds nothing to the words beside it, so nothing is said of it aloud; lines
 * are joined by nothing, since two answers are no more than two answers.
 *
 * @param value - None draws the empty line of a day without an answer.
 */
export function stripTemplate({min, max}: HistoryScale, value?: number): TemplateResult {
  const at = (one: number) =>
    `${(EDGE + ((one - min) / Math.max(max - min, 1)) * (100 - 2 * EDGE)).toFixed(2)}%`;
  const steps = max - min <= MOST_MARKS ? Math.floor(max - min) : 0;
  const marks = Array.from({length: steps + 1}, (_, i) => min + i);
  return html`<svg class="strip" aria-hidden="true" focusable="false" width="100%" height="24">
    <line class="rail" x1=${at(min)} x2=${at(max)} y1="12" y2="12" />
    ${marks.map((one) => svg`<line class="rail" x1=${at(one)} x2=${at(one)} y1="8" y2="16" />`)}
    ${value === undefined ? nothing : svg`<circle class="dot" cx=${at(value)} cy="12" r="7" />`}
  </svg>`;
}
