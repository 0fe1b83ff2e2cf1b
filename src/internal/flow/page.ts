/** One page of questions: its heading, who sees the answers, the fields, the ways on. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../fields/frame/actions.js';
import {headingTemplate} from '../../fields/frame/heading.js';
import type {FormView} from '../../fields/view.js';
import {textOf} from '../../i18n/text.js';
import {audienceOf, type Page, type Question} from '../../questions/index.js';
import {flowStrings} from './strings.js';

/** How a page is drawn. */
export interface PageView {
  readonly page: Page;
  /** The questions of the page that are asked now; their follow-ups are drawn with their options. */
  readonly questions: readonly Question[];
  readonly form: FormView;
  readonly headingLevel: number;
  /** Who sees the answers of the whole page, where that is the same for all. */
  readonly whoSeesAll: (questions: readonly Question[]) => TemplateResult | typeof nothing;
  /** Drawn in place of a question that stays closed. */
  readonly closed?: (question: Question, form: FormView) => TemplateResult | undefined;
  /** Said over a sensitive question. */
  readonly alone?: (question: Question) => boolean;
}

/**
 * The heading and the fields, without the buttons. Each question of the page has its own place, asked
 * or not: one that comes up must not take the nodes, and the focus, of the one behind it.
 */
export function pageTemplate(view: PageView): TemplateResult {
  const {page, questions, form, headingLevel} = view;
  const {title} = page;
  const runs = audienceRuns(form, questions);
  return html`${
    title === undefined
      ? nothing
      : headingTemplate(headingLevel, textOf(title), {title: form.isTitle === true})
  }
  ${page.intro === undefined ? nothing : html`<p class="intro">${textOf(page.intro)}</p>`}
  ${page.questions.map((question) => {
    const run = runs.find((each) => each.includes(question));
    return run ? placeTemplate(view, question, run) : nothing;
  })}`;
}

/** Questions next to each other that the same people see: said once, before the first of them. */
function audienceRuns(form: FormView, questions: readonly Question[]): Question[][] {
  const runs: Question[][] = [];
  let before: string | undefined;
  for (const question of questions) {
    const audience = audienceOf(form.definition, question).join(' ');
    if (audience === before) runs.at(-1)?.push(question);
    else runs.push([question]);
    before = audience;
  }
  return runs;
}

/** @param run - The questions that the same people see, this one among them. */
function placeTemplate(
  view: PageView,
  question: Question,
  run: readonly Question[],
): TemplateResult {
  const {page, questions, form, headingLevel} = view;
  // The first question is the page's heading where the page has no title.
  const first = page.title === undefined ? questions[0] : undefined;
  const shared = run.length > 1 && run[0] !== first;
  return html`${shared && question === run[0] ? view.whoSeesAll(run) : nothing}
  ${oneQuestion(view, question, {
    ...form,
    headingLevel: question === first ? headingLevel : undefined,
    whoSees: shared || question !== run[0] ? () => nothing : form.whoSees,
  })}`;
}

function oneQuestion(view: PageView, question: Question, form: FormView): TemplateResult {
  // Said once a page, before the first question it is about.
  const isFirstAlone = view.alone && view.questions.find(view.alone) === question;
  return html`${
    isFirstAlone
      ? html`<div class="inset alone">
          <p class="inset-title">${flowStrings.aloneTitle()}</p>
          <p>${flowStrings.aloneText()}</p>
        </div>`
      : nothing
  }
  ${
    view.closed?.(question, form) ??
    form.draw({
      form,
      question,
      name: question.id,
      answer: form.responses.answers[question.id],
      answers: form.responses.answers,
    })
  }`;
}

/** Continue, skip, and, once there is enough to send, the short way out. */
export function pageActionsTemplate(options: {
  readonly several: boolean;
  readonly skip: boolean;
  readonly enough: boolean;
}): TemplateResult {
  const {several, skip, enough} = options;
  return actionsTemplate(
    {words: flowStrings.continue(), act: 'continue'},
    skip && {
      words: several ? flowStrings.skipSeveral() : flowStrings.skip(),
      act: 'skip',
      kind: 'secondary',
    },
    enough && {words: flowStrings.enough(), act: 'enough', kind: 'link'},
  );
}

/** In place of a field whose answer stays closed while somebody may be looking on. */
export function closedTemplate(
  question: Question,
  {headingLevel, isTitle}: FormView,
): TemplateResult {
  return html`<div class="inset closed">
    ${headingTemplate(headingLevel, html`<span class="question">${textOf(question.label)}</span>`, {
      title: isTitle === true,
    })}
    <p>${flowStrings.closedTitle()}</p>
    ${actionsTemplate({words: flowStrings.open(), act: `open:${question.id}`, kind: 'secondary'})}
  </div>`;
}
