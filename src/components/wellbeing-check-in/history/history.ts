/**
 * What somebody said at earlier check-ins: words first, a dot for each number, and a table behind it.
 *
 * The seam. The check-in imports this module when the person asks to see what they said, and not
 * before; calls {@link historyView} while it draws, so that the words are in its language; and has
 * {@link historyStyles} beside its own (or adopts them then). It draws no control that the element
 * has to listen to, keeps nothing and sends nothing. What is given is for the eyes of whoever is
 * before the screen: `cover` takes all of it away by not drawing it.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {currentLanguage} from '../../../i18n/msg.js';
import type {Definition} from '../../../questions/index.js';
import {stripTemplate} from './chart.js';
import {historyOf, type HistoryEntry, type HistoryQuestion} from './model.js';
import {addStyles} from '../../../styles/add.js';
import {historyStrings} from './strings.js';
import {historyStyles} from './styles.js';

export {historyOf} from './model.js';
export {historyStyles};

/** Gives them to an element that has been drawn without. */
export function addHistoryStyles(root: ParentNode): void {
  addStyles(root, historyStyles);
}

export interface HistorySetup {
  /** What the host keeps, in any order. What is no `CheckIn` is left out. */
  readonly checkIns: readonly unknown[];
  /** The questions of now: they say from where to where a scale goes. */
  readonly definition?: Definition;
  /** Of the heading over all of it; questions stand one level below. Default: 2. */
  readonly headingLevel?: number;
}

/** Draws all of it. Words are in the current language, answers in the language they were given in. */
export function historyView({
  checkIns,
  definition,
  headingLevel = 2,
}: HistorySetup): TemplateResult {
  const {questions} = historyOf(checkIns, definition);
  return html`<div class="history">
    ${headingTemplate(headingLevel, historyStrings.title())}
    <p>${questions.length > 0 ? historyStrings.alone() : historyStrings.none()}</p>
    ${questions.map((question) => questionTemplate(question, headingLevel + 1))}
  </div>`;
}

function questionTemplate(question: HistoryQuestion, level: number): TemplateResult {
  const {label, language, sensitive} = question;
  const answers = answersTemplate(question);
  return html`<section class="history-question">
    ${headingTemplate(level, html`<span lang=${other(language)} dir="auto">${label}</span>`)}
    ${
      sensitive
        ? html`<details class="history-private">
            <summary>${historyStrings.open()}</summary>
            ${answers}
          </details>`
        : answers
    }
  </section>`;
}

function answersTemplate({scale, entries, label, language}: HistoryQuestion): TemplateResult {
  const {min, max, minLabel, maxLabel} = scale ?? {};
  const ends =
    min === undefined || max === undefined || minLabel === undefined || maxLabel === undefined
      ? nothing
      : html`<p class="history-ends">${historyStrings.ends(min, minLabel, max, maxLabel)}</p>`;
  return html`${ends}
    <ol class="history-list">
      ${entries.map(
        (entry) =>
          html`<li>
            ${notes(entry).map((note) => html`<p class="history-note">${note}</p>`)}
            <p class="history-said">
              <span class="history-date">${entry.date}</span> ${saidTemplate(entry)}
            </p>
            ${scale ? stripTemplate(scale, entry.value) : nothing}
          </li>`,
      )}
    </ol>
    ${
      scale
        ? html`<details class="history-table">
            <summary>${historyStrings.table()}</summary>
            <table>
              <caption lang=${other(language)} dir="auto">
                ${label}
              </caption>
              <thead>
                <tr>
                  <th scope="col">${historyStrings.day()}</th>
                  <th scope="col">${historyStrings.answer()}</th>
                </tr>
              </thead>
              <tbody>
                ${entries.map(
                  (entry) =>
                    html`${notes(entry).map(
                        (note) =>
                          html`<tr>
                            <td class="history-note" colspan="2">${note}</td>
                          </tr>`,
                      )}
                      <tr>
                        <th scope="row">${entry.date}</th>
                        <td>${saidTemplate(entry)}</td>
                      </tr>`,
                )}
              </tbody>
            </table>
          </details>`
        : nothing
    }`;
}

/** What has to be known before the next answer is read. */
function notes({otherWords, adapted}: HistoryEntry): readonly string[] {
  return [
    ...(otherWords ? [historyStrings.otherWords()] : []),
    ...(adapted ? [historyStrings.adapted()] : []),
  ];
}

function saidTemplate({said, language}: HistoryEntry): TemplateResult {
  if (said.length === 0) return html`<span class="quiet">${historyStrings.skipped()}</span>`;
  const lines = said.map((line, i) => html`${i > 0 ? html`<br />` : nothing}${line}`);
  return html`<strong lang=${other(language)} dir="auto">${lines}</strong>`;
}

/** The language of what was said, where it is not the one around it. */
function other(language: string): string | typeof nothing {
  return language === currentLanguage().tag ? nothing : language;
}
