/** Several lines in a person's own words, with a count where the length is limited. */
import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {LongTextQuestion} from '../../questions/index.js';
import {descriptionIds, singleTemplate} from '../frame/frame.js';
import {live} from '../live.js';
import {fieldStrings} from '../strings.js';
import {asText, problemAt, typedIn, type FieldView} from '../view.js';
import {autocompleteOf} from '../text/text.js';
import {characterCount} from './character-count.js';

export function longTextTemplate(view: FieldView<LongTextQuestion>): TemplateResult {
  const {question, name} = view;
  const {maxLength} = question;
  return singleTemplate(
    view,
    html`${areaTemplate(view)}
    ${
      maxLength === undefined
        ? nothing
        : html`<p class="count" id="${name}:count">${fieldStrings.charactersAllowed(maxLength)}</p>
            <p class="count" hidden aria-hidden="true" ${characterCount(name, maxLength)}></p>`
    }`,
  );
}

// Text between the tags cannot be drawn on a server: it travels beside them and is moved there.
/** The box alone. */
export function areaTemplate(view: FieldView<LongTextQuestion>): TemplateResult {
  const {question, name} = view;
  return html`<textarea
    class="textarea"
    id=${name}
    name=${name}
    rows=${question.rows ?? 5}
    dir="auto"
    .value=${live(asText(typedIn(view)))}
    data-text=${isServer ? asText(typedIn(view)) || nothing : nothing}
    autocomplete=${autocompleteOf(view)}
    aria-describedby=${descriptionIds(
      view,
      question.maxLength === undefined ? undefined : `${name}:count`,
    )}
    aria-invalid=${problemAt(view) ? 'true' : nothing}
  ></textarea>`;
}
