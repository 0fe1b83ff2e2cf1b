/** The line that is the same on every page: back, where you are, help, stop. */
import {html, nothing, type TemplateResult} from 'lit';
import {PLACE_ID} from '../../fields/frame/heading.js';
import {DO, FORM} from '../../fields/names.js';
import {flowStrings} from './strings.js';

export interface Topline {
  /** There are pages to go back to, and answers to hide. */
  readonly moves: boolean;
  /** "Question 3 of 9". Never a percentage. */
  readonly place?: string | undefined;
  readonly help: TemplateResult;
}

export function toplineTemplate({moves, place, help}: Topline): TemplateResult {
  return html`<div class="topline">
    ${
      moves
        ? html`<button class="button link back" form=${FORM} name=${DO} value="back">
            ${flowStrings.back()}
          </button>`
        : html`<span></span>`
    }
    <p class="topline-place" id=${PLACE_ID}>${place ?? nothing}</p>
    <div class="topline-end">
      ${help}
      ${
        moves
          ? html`<button class="button link" form=${FORM} name=${DO} value="stop">
              ${flowStrings.stop()}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
