/** The same questions on paper: lines to write on and boxes to tick, for a pen. */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../i18n/text.js';
import {
  audienceOf,
  findQuestion,
  optionText,
  specialAnswerText,
  yesNoOptions,
  type Condition,
  type Definition,
  type Option,
  type Page,
  type Question,
} from '../questions/index.js';
import {headingTemplate} from './frame/heading.js';
import {fieldStrings} from './strings.js';

/** Boxes, one a character, for numbers of a known length. */
const COMBS: Partial<Record<Question['kind'], readonly number[]>> = {
  'nhs-number': [3, 3, 4],
  'prison-number': [7],
  crn: [7],
  postcode: [8],
};

/** How a blank form is drawn. */
export interface PaperView {
  readonly definition: Definition;
  readonly headingLevel: number;
  readonly whoSees: (question: Question) => TemplateResult | typeof nothing;
}

/** A whole form to fill in by hand: every question, also those asked only sometimes. */
export function paperTemplate(view: PaperView): TemplateResult {
  const {definition, headingLevel} = view;
  return html`${definition.sections.map((section) => {
    // Said where it changes, not at every question: paper is short.
    let before: string | undefined;
    const whoSees = (question: Question) => {
      const audience = audienceOf(definition, question).join(' ');
      const same = audience === before;
      before = audience;
      return same ? nothing : view.whoSees(question);
    };
    return html`<section class="paper-section">
      ${headingTemplate(headingLevel, textOf(section.title))}
      ${section.pages.map((page) => pageOnPaper({...view, whoSees}, page, textOf(section.title)))}
    </section>`;
  })}`;
}

function pageOnPaper(view: PaperView, page: Page, sectionTitle: string): TemplateResult {
  const title = textOf(page.title);
  return html`${
    title === '' || title === sectionTitle ? nothing : headingTemplate(view.headingLevel + 1, title)
  }
  ${onlyIf(view, page.showWhen)}
  ${page.questions.map((question) => questionOnPaper(view, question))}`;
}

function questionOnPaper(view: PaperView, question: Question, followUp = false): TemplateResult {
  return html`<div class="paper-question ${followUp ? 'paper-follow-up' : ''}">
    ${followUp ? nothing : onlyIf(view, question.showWhen)}
    <p class="paper-label">${textOf(question.label)}</p>
    ${question.hint === undefined ? nothing : html`<p class="hint">${textOf(question.hint)}</p>`}
    ${followUp ? nothing : view.whoSees(question)} ${spaceFor(view, question)}
    ${
      'options' in question || question.kind === 'yes-no'
        ? nothing
        : (question.offer ?? []).map((special) => boxTemplate(specialAnswerText(special)))
    }
  </div>`;
}

/** A screen leaves out what is not asked; on paper it says for whom it is. */
function onlyIf({definition}: PaperView, condition?: Condition): TemplateResult | typeof nothing {
  // The last of several is the nearest: the others hold for the whole section.
  const last = condition && 'and' in condition ? condition.and.at(-1) : condition;
  if (!last || !('equals' in last)) return nothing;
  const question = findQuestion(definition, last.question)?.question;
  return question
    ? html`<p class="hint">${fieldStrings.onlyIf(optionText(question, last.equals))}</p>`
    : nothing;
}

function spaceFor(view: PaperView, question: Question): TemplateResult {
  switch (question.kind) {
    case 'choice':
    case 'choices':
    case 'select':
      return optionsOnPaper(view, question, question.options);
    case 'yes-no':
      return optionsOnPaper(view, question, yesNoOptions(question));
    case 'long-text':
      return linesTemplate(question.rows ?? 5);
    case 'date':
      return html`<div class="paper-parts">
        ${combTemplate(fieldStrings.day(), [2])} ${combTemplate(fieldStrings.month(), [2])}
        ${combTemplate(fieldStrings.year(), [4])}
      </div>`;
    case 'scale':
      return scaleOnPaper(question);
    case 'name':
      return html`${lineTemplate(fieldStrings.firstName())} ${lineTemplate(fieldStrings.lastName())}`;
    case 'address':
      return html`${lineTemplate(fieldStrings.line1())} ${lineTemplate(fieldStrings.line2())}
      ${lineTemplate(fieldStrings.town())} ${lineTemplate(fieldStrings.county())}
      ${combTemplate(fieldStrings.postcode(), [8])}`;
    case 'people':
      return html`${[1, 2].map(
        (n) =>
          html`<div class="paper-person">
            <p class="paper-label">${fieldStrings.person(n)}</p>
            ${question.questions.map((own) => questionOnPaper(view, own, true))}
          </div>`,
      )}`;
    default: {
      const groups = COMBS[question.kind];
      return groups ? combTemplate('', groups) : linesTemplate(1);
    }
  }
}

function optionsOnPaper(
  view: PaperView,
  question: Question,
  options: readonly Option[],
): TemplateResult {
  let group = '';
  return html`${options.map((option) => {
    const title = textOf(option.group);
    const newGroup = title !== group && title !== '';
    group = title;
    return html`${newGroup ? html`<p class="choice-group-title">${title}</p>` : nothing}
    ${boxTemplate(textOf(option.label))}
    ${(option.questions ?? []).map((own) => questionOnPaper(view, own, true))}`;
  })}
  ${(question.offer ?? []).map((special) => boxTemplate(specialAnswerText(special)))}`;
}

function scaleOnPaper(question: Extract<Question, {kind: 'scale'}>): TemplateResult {
  const steps = Array.from({length: question.max - question.min + 1}, (_, i) => question.min + i);
  return html`<div class="paper-scale">
    <span>${textOf(question.minLabel)}</span>
    ${steps.map((step) => html`<span class="paper-step">${step}</span>`)}
    <span>${textOf(question.maxLabel)}</span>
  </div>`;
}

function boxTemplate(words: string): TemplateResult {
  return html`<p class="paper-box"><span class="box"></span>${words}</p>`;
}

function lineTemplate(words: string): TemplateResult {
  return html`<p class="paper-line"><span>${words}</span></p>`;
}

function linesTemplate(count: number): TemplateResult {
  return html`<div class="paper-lines">
    ${Array.from({length: count}, () => html`<p class="paper-line"></p>`)}
  </div>`;
}

function combTemplate(words: string, groups: readonly number[]): TemplateResult {
  return html`<div class="paper-comb">
    ${words ? html`<span>${words}</span>` : nothing}
    ${groups.map(
      (length) =>
        html`<span class="comb"
          >${Array.from({length}, () => html`<span class="box"></span>`)}</span
        >`,
    )}
  </div>`;
}
