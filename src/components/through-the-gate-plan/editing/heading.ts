import {html, type TemplateResult} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';

/** A heading that takes the focus when its form comes. */
export function headingOf(level: number, words: string): TemplateResult {
  return html`<div class="edit-title" id="edit-title" tabindex="-1">
    ${headingTemplate(Math.min(6, level), words)}
  </div>`;
}
