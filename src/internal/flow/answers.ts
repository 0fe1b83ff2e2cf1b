/** The answers of a journey, to be checked or kept. */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../fields/frame/heading.js';
import {summaryListTemplate, type SummaryRow} from '../../fields/frame/summary-list.js';
import {textOf} from '../../i18n/text.js';
import {
  answerText,
  effectiveAnswer,
  sensitivityOf,
  shownQuestions,
  type Page,
  type Question,
} from '../../questions/index.js';
import type {FlowSight} from './sight.js';
import {flowStrings} from './strings.js';

/** What was answered, by section, and behind it what was not. */
export function answersTemplate(
  sight: FlowSight,
  notAnswered: (count: number) => string,
): TemplateResult {
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
          <summary>${notAnswered(skipped.length)}</summary>
          ${summaryListTemplate(skipped)}
        </details>`
  }`;
}

/** The person's own copy: what was answered, without what only staff may read. */
export function copiedAnswersTemplate(sight: FlowSight): TemplateResult {
  return sectionsTemplate(sight, sectionsOf(sight, false));
}

interface SectionRows {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}

function sectionsTemplate(
  {headingLevel}: FlowSight,
  sections: readonly SectionRows[],
): TemplateResult {
  return html`${sections.map(({title, rows}) => {
    const answered = rows.filter(({lines}) => lines.length > 0);
    if (answered.length === 0) return nothing;
    return html`${headingTemplate(headingLevel + 1, title)} ${summaryListTemplate(answered)}`;
  })}`;
}

function sectionsOf(sight: FlowSight, canChange: boolean): SectionRows[] {
  const {journey} = sight;
  const asked = new Set(journey.pages.map(({id}) => id));
  return journey.definition.sections.map((section) => ({
    title: textOf(section.title),
    rows: section.pages
      .filter(({id}) => asked.has(id))
      .flatMap((page) => rowsOf(sight, page, canChange)),
  }));
}

function rowsOf(sight: FlowSight, page: Page, canChange: boolean): SummaryRow[] {
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
