/** Questions and answers side by side, each answer with a way to change it. */
import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/msg.js';
import {DO} from '../names.js';
import {arrivalTemplate} from './arrival.js';
import {privateTemplate} from './private.js';

const strings = {
  notProvided: () =>
    msg('Not provided', {
      id: 'steady.summary.notProvided',
      desc: 'Where a question was skipped, in the list of answers.',
    }),
  change: () =>
    msg('Change', {id: 'steady.summary.change', desc: 'Link beside an answer. Goes back to it.'}),
  changeWhat: (question: string) =>
    msg(str`Change your answer to: ${question}`, {
      id: 'steady.summary.changeWhat',
      desc: 'What a screen reader says for the link "Change". The value is the question.',
    }),
  showAnswer: () =>
    msg('Show this answer', {
      id: 'steady.summary.showAnswer',
      desc: 'Opens an answer that stays closed because somebody else is looking on.',
    }),
};

/** One row of the list. */
export interface SummaryRow {
  readonly question: string;
  /** The answer, a line a string; none when it was skipped. */
  readonly lines: readonly string[];
  /** Nothing that records the session may take it down. */
  readonly isPrivate?: boolean;
  /** Stays closed until the person opens it. */
  readonly closed?: boolean;
  /** Id of the question that "Change" goes to; without it the answer is only shown. */
  readonly change?: string;
  /** The control that something is wrong with. */
  readonly wrong?: string | undefined;
}

export function summaryListTemplate(rows: readonly SummaryRow[]): TemplateResult {
  return html`<dl class="summary-list">${rows.map(rowTemplate)}</dl>`;
}

function rowTemplate({
  question,
  lines,
  isPrivate,
  closed,
  change,
  wrong,
}: SummaryRow): TemplateResult {
  const said = lines.map((line) => html`<p><bdi>${line}</bdi></p>`);
  const value = lines.length
    ? isPrivate
      ? privateTemplate(said)
      : said
    : html`<p class="not-provided">${strings.notProvided()}</p>`;
  return html`<div class="summary-row">
    <dt>${arrivalTemplate(wrong, question)}</dt>
    <dd class="value">
      ${
        closed && lines.length
          ? html`<details class="details">
              <summary>${strings.showAnswer()}</summary>
              ${value}
            </details>`
          : value
      }
    </dd>
    ${
      change
        ? html`<dd class="action">
            <button
              class="button link"
              name=${DO}
              value="change:${change}"
              aria-label=${strings.changeWhat(question)}
            >
              ${strings.change()}
            </button>
          </dd>`
        : nothing
    }
  </div>`;
}
