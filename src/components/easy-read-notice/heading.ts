import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../i18n/direction.js';

interface Heading {
  /** Something can lead to it then. */
  readonly id?: string;
  /** BCP 47: what its words are written in, where that is not the language of the element. */
  readonly language?: string;
}

/** @param level - Beyond 6 it is 6. */
export function headingTemplate(
  level: number,
  words: string,
  {id, language}: Heading = {},
): TemplateResult {
  const lang = language || nothing;
  const dir = language ? directionOf(language) : nothing;
  const at = id ?? nothing;
  const focus = id ? -1 : nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${at} tabindex=${focus} lang=${lang} dir=${dir}>${words}</h1>`;
    case 2:
      return html`<h2 id=${at} tabindex=${focus} lang=${lang} dir=${dir}>${words}</h2>`;
    case 3:
      return html`<h3 id=${at} tabindex=${focus} lang=${lang} dir=${dir}>${words}</h3>`;
    case 4:
      return html`<h4 id=${at} tabindex=${focus} lang=${lang} dir=${dir}>${words}</h4>`;
    case 5:
      return html`<h5 id=${at} tabindex=${focus} lang=${lang} dir=${dir}>${words}</h5>`;
    default:
      return html`<h6 id=${at} tabindex=${focus} lang=${lang} dir=${dir}>${words}</h6>`;
  }
}
