/** Everything once more before it is sent: the answers, and who will see which. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {summaryListTemplate, type SummaryRow} from '../../../fields/frame/summary-list.js';
import {capitalised} from '../../../i18n/format.js';
import {seenBy} from '../../../data/contracts/sharing-rule.js';
import {textOf} from '../../../i18n/text.js';
import {
  answerText,
  effectiveAnswer,
  sensitivityOf,
  shownQuestions,
  type Page,
  type Question,
} from '../../../questions/index.js';
import {flowStrings} from '../../../internal/flow/strings.js';
import {limitsText} from '../model.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';
import type {Failure} from '../../../internal/flow/outcome.js';

export function checkTemplate(sight: FormSight): TemplateResult {
  const {headingLevel, path, sending, slow, failure, config, code} = sight;
  const title = path === 'staff' ? referralStrings.checkTitleStaff() : referralStrings.checkTitle();
  return html`${headingTemplate(headingLevel, title, {title: true})}
    ${failure === undefined ? nothing : failureTemplate(sight, failure)} ${answersTemplate(sight)}
    ${headingTemplate(headingLevel + 1, referralStrings.whoSummary())} ${sharingTemplate(sight)}
    <p class="limits">${limitsText(config)}</p>
    <div role="status">${statusTemplate(sight)}</div>
    ${actionsTemplate(
      {words: referralStrings.send(), act: 'send', busy: sending},
      slow &&
        code && {
          words: code.sendStrings.stopTrying(),
          press: sight.do.stopTrying,
          kind: 'secondary',
        },
    )}`;
}

/** Always there, so that what comes to stand in it is announced. */
function statusTemplate({code, sending, slow, failure, connection}: FormSight) {
  const words =
    code?.statusWords({sending, slow, failure}, connection) ??
    (sending ? referralStrings.sending() : undefined);
  return words === undefined ? nothing : html`<p class="status">${words}</p>`;
}

function failureTemplate(
  {headingLevel, code, connection}: FormSight,
  failure: Failure,
): TemplateResult {
  const {title, text, isGood} = code?.failureWords(failure, connection) ?? {
    title: referralStrings.sendFailed(),
    text: referralStrings.notLoaded(),
  };
  return html`<div class="status ${isGood ? '' : 'failed'}" role="alert" tabindex="-1">
    ${headingTemplate(headingLevel + 1, title)}
    <p>${text}</p>
  </div>`;
}

/** What was answered, by section, and behind it what was not. */
function answersTemplate(sight: FormSight): TemplateResult {
  const sections = sectionsOf(sight, true);
  const skipped = sections.flatMap(({rows}) => rows.filter(({lines}) => lines.length === 0));
  return html`${sectionsTemplate(sight, sections)}
  ${
    skipped.length === 0
      ? nothing
      : html`<details
          class="details"
          ?open=${sight.served !== undefined && skipped.some(({wrong}) => wrong !== undefined)}
        >
          <summary>${referralStrings.notAnswered(skipped.length)}</summary>
          ${summaryListTemplate(skipped)}
        </details>`
  }`;
}

/** The person's own copy: what was answered, without what only staff may read. */
export function copiedAnswersTemplate(sight: FormSight): TemplateResult {
  return sectionsTemplate(sight, sectionsOf(sight, false));
}

interface SectionRows {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

function sectionsTemplate(
  {headingLevel}: FormSight,
  sections: readonly SectionRows[],
): TemplateResult {
  return html`${sections.map(({title, rows}) => {
    const answered = rows.filter(({lines}) => lines.length > 0);
    if (answered.length === 0) return nothing;
    return html`${headingTemplate(headingLevel + 1, title)} ${summaryListTemplate(answered)}`;
  })}`;
}

function sectionsOf(sight: FormSight, canChange: boolean): SectionRows[] {
  const {journey} = sight;
  const asked = new Set(journey.pages.map(({id}) => id));
  return journey.definition.sections.map((section) => ({
    title: textOf(section.title),
    rows: section.pages
      .filter(({id}) => asked.has(id))
      .flatMap((page) => rowsOf(sight, page, canChange)),
  }));
}

function rowsOf(sight: FormSight, page: Page, canChange: boolean): SummaryRow[] {
  const {journey, path} = sight;
  const {definition, responses, today} = journey;
  const shown: readonly Question[] = shownQuestions(definition, page.id, responses, today);
  return shown.flatMap((question) => {
    const sensitivity = sensitivityOf(definition, question);
    if (!canChange && sensitivity === 'staff-only') return [];
    const isPrivate = sensitivity !== 'ordinary';
    const closed = isPrivate && path === 'helped';
    const lines = answerText(question, effectiveAnswer(responses, question.id));
    return {
      question: textOf(question.label),
      // Somebody else may take it from the printer.
      lines: closed && !canChange && lines.length ? [flowStrings.closedTitle()] : lines,
      isPrivate,
      closed: closed && canChange,
      ...(canChange && {
        change: question.id,
        wrong: journey.problems.find((problem) => problem.question === question.id)?.control,
      }),
    };
  });
}

/** For each who will see something: which answers, after what the person has said about sharing. */
function sharingTemplate({record}: FormSight): TemplateResult {
  const referral = record();
  const rows = referral.audiences
    .map(({id, label}) => ({label, answers: referral.answers.filter(seenBy(referral, id))}))
    .filter(({answers}) => answers.length > 0);
  return html`<dl class="summary-list who-list">
    ${rows.map(
      ({label, answers}) =>
        html`<div class="summary-row">
          <dt>${capitalised(label)}</dt>
          <dd class="value">
            <details class="details">
              <summary>${referralStrings.answersSeen(answers.length)}</summary>
              <ul>
                ${answers.map((answer) => html`<li>${answer.label}</li>`)}
              </ul>
            </details>
          </dd>
        </div>`,
    )}
  </dl>`;
}
