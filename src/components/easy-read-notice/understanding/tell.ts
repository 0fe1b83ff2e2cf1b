/** The end of the check: whether to tell somebody, and what exactly. */
import {html, nothing, type TemplateResult} from 'lit';
import {now} from '../../../fields/view.js';
import {isolated} from '../../../i18n/msg.js';
import {headingTemplate} from '../heading.js';
import {formsTold, helpers, nobodyHelped, sensesTold, understandingStrings} from './strings.js';
import type {Understanding} from './understanding.js';

export function tellTemplate(check: Understanding, headingLevel: number): TemplateResult {
  const {step, readers} = check;
  const heading = headingTemplate(headingLevel, understandingStrings.thanks(), {
    id: 'steady:understanding',
  });
  if (readers === undefined) {
    return html`${heading}
      <p>${understandingStrings.nobodyTold()}</p>`;
  }
  if (step === 'told') {
    return html`${heading}
      <p>${understandingStrings.told(isolated(readers))}</p>`;
  }
  if (step === 'kept') {
    return html`${heading}
      <p>${understandingStrings.kept()}</p>`;
  }
  return html`${heading} ${offerTemplate(check, readers)}`;
}

function offerTemplate(check: Understanding, readers: string): TemplateResult {
  const {notice, used, madeSense, shownAgain} = check.reading();
  const tell = () => {
    void check.tell();
  };
  const keep = () => {
    check.keep();
  };
  const lines = [
    understandingStrings.holdsNotice(isolated(notice.title)),
    ...used.map((form) => formsTold[form]()),
    ...(madeSense ? [sensesTold[madeSense]()] : []),
    ...(shownAgain.length > 0 ? [understandingStrings.holdsAgain()] : []),
  ];
  return html`<p>${understandingStrings.offer(isolated(readers))}</p>
    ${helperTemplate(check)}
    <div class="choice">
      <input
        type="checkbox"
        id="steady:understanding-help"
        .checked=${now(check.wantsHelp)}
        @change=${(event: Event) => {
          check.wantsHelp = (event.currentTarget as HTMLInputElement).checked;
        }}
      />
      <label for="steady:understanding-help">${understandingStrings.wantHelp()}</label>
    </div>
    <p class="holds-title">${understandingStrings.holds()}</p>
    <ul class="holds">
      ${lines.map((line) => html`<li>${line}</li>`)}
      <li>${understandingStrings.holdsAbove()}</li>
    </ul>
    <p>${understandingStrings.holdsNot()}</p>
    <div role="status">
      ${check.couldNotTell ? html`<p>${understandingStrings.couldNotTell()}</p>` : nothing}
    </div>
    <div class="actions">
      <button
        class="button primary"
        type="button"
        aria-disabled=${check.isTelling ? 'true' : nothing}
        @click=${tell}
      >
        ${understandingStrings.tell()}
      </button>
      <button class="button secondary" type="button" @click=${keep}>
        ${understandingStrings.tellNobody()}
      </button>
    </div>`;
}

function helperTemplate(check: Understanding): TemplateResult {
  const row = (words: string, value: string, index: number) => {
    const id = `steady:understanding-helper-${String(index)}`;
    return html`<div class="choice">
      <input
        type="radio"
        id=${id}
        name="steady:understanding-helper"
        .checked=${now(check.helpedBy === value)}
        @change=${() => {
          check.helpedBy = value;
        }}
      />
      <label for=${id}>${words}</label>
    </div>`;
  };
  return html`<fieldset>
    <legend>${understandingStrings.whoHelped()}</legend>
    <div class="choices">
      ${row(nobodyHelped(), '', 0)} ${helpers.map((words, i) => row(words(), words(), i + 1))}
    </div>
  </fieldset>`;
}
