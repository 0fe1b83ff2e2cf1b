/**
 * What fields draw only where scripts do not run: on a server, and in the browser until they go on
 * from what it drew. What opens something has its styles in `src/styles/unscripted.ts`.
 */
import {html} from 'lit';
import {textOf} from '../i18n/text.js';
import {followUpsTemplate, followUpTemplate} from './choice/choice.js';
import {arrivalTemplate} from './frame/arrival.js';
import {fieldStrings} from './strings.js';
import type {Unscripted} from './view.js';

export const unscriptedFields: Unscripted = {
  arrival: arrivalTemplate,
  followUps: (view, options) => {
    const opening = options.filter(({questions = []}) => questions.some(view.form.isAsked));
    const [first] = opening;
    // The very template that scripts draw, so that the boxes stay when they come.
    if (opening.length < 2) return first && followUpsTemplate(view, first);
    return html`<div class="follow-ups">
      ${opening.map(
        ({label, questions = []}) =>
          html`<p class="hint">${fieldStrings.onlyIf(textOf(label))}</p>
            ${questions
              .filter(view.form.isAsked)
              .map((question) => followUpTemplate(view, question))}`,
      )}
    </div>`;
  },
};
