/** Asks who writes the answers down, before the first question. */
import {html, nothing, type TemplateResult} from 'lit';
import {arrivalTemplate} from '../../fields/frame/arrival.js';
import {fieldStrings} from '../../fields/strings.js';
import {now} from '../../fields/view.js';
import {PATH} from '../served.js';
import type {FlowSight, Path} from './sight.js';

/** Its words. */
export interface PathWords {
  readonly question: string;
  readonly missing: string;
  readonly answers: readonly (readonly [Path, string])[];
}

export function pathTemplate(
  {path, pathMissing, do: {choosePath}}: FlowSight,
  {question, missing, answers}: PathWords,
): TemplateResult {
  return html`<fieldset
    class="field ${pathMissing ? 'has-problem' : ''}"
    aria-describedby=${pathMissing ? 'path:problem' : nothing}
  >
    <legend class="question">${arrivalTemplate(pathMissing ? 'path' : undefined, question)}</legend>
    ${
      pathMissing
        ? html`<p class="problem" id="path:problem" role="alert">
            <span class="visually-hidden">${fieldStrings.problem()}</span>
            ${missing}
          </p>`
        : nothing
    }
    <div class="choices">
      ${answers.map(
        ([value, label], index) =>
          html`<div class="choice">
            <input
              type="radio"
              name=${PATH}
              id=${index === 0 ? 'path' : `path-${index + 1}`}
              value=${value}
              ?checked=${path === value}
              .checked=${now(path === value)}
              @change=${() => choosePath(value)}
            />
            <label for=${index === 0 ? 'path' : `path-${index + 1}`}>${label}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}
