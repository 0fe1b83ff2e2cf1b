/** The line that is the same on every page: back, where you are, help, stop. */
import {html, nothing, type TemplateResult} from 'lit';
import {PLACE_ID} from '../../fields/frame/heading.js';
import {flowStrings} from './strings.js';

export interface Topline {
  readonly back?: (() => void) | undefined;
  /** "Question 3 of 9". Never a percentage. */
  readonly place?: string | undefined;
  readonly help: TemplateResult;
  readonly stop?: (() => void) | undefined;
}

export function toplineTemplate({back, place, help, stop}: Topline): TemplateResult {
  return html`<div class="topline">
    ${
      back
        ? html`<button type="button" class="button link back" @click=${back}>
            ${flowStrings.back()}
          </button>`
        : html`<span></span>`
    }
    <p class="topline-place" id=${PLACE_ID}>${place ?? nothing}</p>
    <div class="topline-end">
      ${help}
      ${
        stop
          ? html`<button type="button" class="button link" @click=${stop}>
              ${flowStrings.stop()}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
