/** A point of the notice, shown once more: its picture, its words, and its hard words explained. */
import {html, nothing, type TemplateResult} from 'lit';
import {imageTemplate, pictureTemplate} from '../../../pictures/template.js';
import type {Notice, NoticePoint} from '../../../data/contracts/notice.js';

const SIZE = 96;

export function pointTemplate(point: NoticePoint, notice: Notice): TemplateResult {
  const {text, image, picture, alt = '', hardWords = []} = point;
  const drawn = image
    ? imageTemplate(image.src, alt, SIZE)
    : pictureTemplate(picture, {size: SIZE, alt});
  return html`<div class="again" lang=${notice.language ?? nothing}>
    ${drawn === nothing ? nothing : html`<div class="again-picture">${drawn}</div>`}
    <div>
      <p>${text}</p>
      ${hardWords.map(({meaning}) => html`<p>${meaning}</p>`)}
    </div>
  </div>`;
}
