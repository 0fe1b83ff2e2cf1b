/** What staff read of a check-in: values in, HTML out. */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../fields/frame/heading.js';
import {privateTemplate} from '../../fields/frame/private.js';
import {currentLanguage} from '../../i18n/msg.js';
import {recordStrings} from './strings.js';
import type {RecordAnswer, RecordView} from './view.js';

/** @param level - Of its heading; parts stand one level below. */
export function recordTemplate(view: RecordView, level: number): TemplateResult {
  const {title, notes, answers, skipped, stopped, facts} = view;
  const lang = view.language === currentLanguage().tag ? nothing : view.language;
  const part = (words: string) => headingTemplate(level + 1, words);
  return html`<article class="record">
    ${headingTemplate(level, title)} ${notes.map((note) => html`<p>${note}</p>`)}
    ${part(recordStrings.answersTitle())}
    ${
      answers.length === 0
        ? html`<p>${recordStrings.noAnswers()}</p>`
        : html`<dl class="summary-list">
            ${answers.map((answer) => answerTemplate(answer, lang))}
          </dl>`
    }
    ${
      skipped.length === 0
        ? nothing
        : html`${part(recordStrings.skippedTitle())}
            <ul>
              ${skipped.map((question) => html`<li>${own(question, lang)}</li>`)}
            </ul>`
    }
    ${stopped ? html`<p>${recordStrings.stopped()}</p>` : nothing}
    ${part(recordStrings.aboutTitle())}
    <dl class="summary-list">
      ${facts.map(
        ([name, value]) =>
          html`<div class="summary-row">
            <dt>${name}</dt>
            <dd class="value">${value}</dd>
          </div>`,
      )}
    </dl>
  </article>`;
}

/** In the language of the answers, from the side where the page begins. */
function own(words: string, lang: string | typeof nothing): TemplateResult {
  return html`<span lang=${lang} dir="auto">${words}</span>`;
}

function answerTemplate(
  {question, said, band, isPrivate}: RecordAnswer,
  lang: string | typeof nothing,
): TemplateResult {
  const lines = html`${said.map((line) => html`<p>${own(line, lang)}</p>`)}`;
  return html`<div class="summary-row">
    <dt>${own(question, lang)}</dt>
    <dd class="value">
      ${isPrivate ? privateTemplate(lines) : lines}
      ${band === undefined ? nothing : html`<p class="band">${recordStrings.band(band)}</p>`}
    </dd>
  </div>`;
}
