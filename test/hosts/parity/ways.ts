/** How we draw what a fixture asks for. A new public primitive is one line of {@link ways}. */
import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import '../../../src/define/button.js';
import '../../../src/define/checkboxes.js';
import '../../../src/define/date-input.js';
import '../../../src/define/details.js';
import '../../../src/define/error-summary.js';
import '../../../src/define/inset.js';
import '../../../src/define/notification-banner.js';
import '../../../src/define/radios.js';
import '../../../src/define/select.js';
import '../../../src/define/tag.js';
import '../../../src/define/task-list.js';
import '../../../src/define/text-field.js';
import '../../../src/define/textarea.js';
import {errorSummaryTemplate} from '../../../src/fields/frame/error-summary.js';
import {summaryListTemplate} from '../../../src/fields/frame/summary-list.js';
import {textOf} from '../../../src/i18n/text.js';
import type {Problem, Question} from '../../../src/questions/index.js';
import {questionHost} from '../../fixtures/question-host.js';
import type {Problems, Rows, Shown, Task} from './content.js';
import type {Asked} from './parameters.js';

/** A fixture. */
export interface Case {
  /** What its sections are called: this, ` | `, and `theirs` or one of {@link ways}. */
  readonly name: string;
  /** Markup, as it is published. */
  readonly theirs: string;
  readonly ours: Asked | Problems | Rows | Shown;
}

/** Where something was drawn: the form, and the root in which its controls are. */
export interface Drawn {
  readonly form: HTMLFormElement;
  readonly root: ParentNode;
}

/** Undefined where it cannot say what is asked for. */
type Way = (ours: Case['ours'], place: ShadowRoot) => Promise<Drawn | undefined>;

export const ways: Readonly<Record<string, Way>> = {
  template,
  'steady-text-field': primitive('steady-text-field', 'text number email phone', (question) => ({
    type: question.kind,
    suffix: question.kind === 'number' ? question.suffix : undefined,
  })),
  'steady-radios': primitive('steady-radios', 'choice', optionsOf),
  'steady-checkboxes': primitive('steady-checkboxes', 'choices', optionsOf),
  'steady-select': primitive('steady-select', 'select', optionsOf),
  'steady-textarea': primitive('steady-textarea', 'long-text', (question) => ({
    maxLength: question.kind === 'long-text' ? question.maxLength : undefined,
  })),
  'steady-date-input': primitive('steady-date-input', 'date', () => ({})),
  'steady-error-summary': async (ours, place) => {
    if (!('problems' in ours)) return undefined;
    const list = ours.problems.map(
      ({text, control}) => html`<li><a href="#${control}">${text}</a></li>`,
    );
    return settled(
      within(
        place,
        html`<steady-error-summary disable-auto-focus
          ><ul>
            ${list}
          </ul></steady-error-summary
        >`,
      ),
    );
  },
  'steady-button': shown('steady-button'),
  'steady-tag': shown('steady-tag'),
  'steady-inset': shown('steady-inset', (text) => html`<p>${text}</p>`),
  'steady-details': shown(
    'steady-details',
    (text, {summary, attributes}) =>
      html`<details ?open=${attributes['open']}>
        <summary>${summary}</summary>
        <p>${text}</p>
      </details>`,
  ),
  'steady-notification-banner': shown('steady-notification-banner', (text) => html`<p>${text}</p>`),
  'steady-task-list': shown(
    'steady-task-list',
    (_, {tasks = []}) =>
      html`<ul>
        ${tasks.map(taskTemplate)}
      </ul>`,
  ),
};

function taskTemplate({title, href, hint, status}: Task): TemplateResult {
  return html`<li>
    ${href === undefined ? html`<div>${title}</div>` : html`<a href=${href}>${title}</a>`}
    ${hint === undefined ? nothing : html`<p>${hint}</p>`}
    <span>${status}</span>
  </li>`;
}

/** An element that says what it is given. @param inside - The markup of the page inside. */
function shown(tag: string, inside?: (text: string, ours: Shown) => TemplateResult): Way {
  return async (ours, place) => {
    if (!('element' in ours) || ours.element !== tag) return undefined;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(ours.attributes))
      element.setAttribute(name, value === true ? '' : String(value));
    render(inside ? inside(ours.text, ours) : html`${ours.text}`, element);
    const drawn = within(place, html`${element}`);
    return settled(drawn);
  };
}

/** Once all of it is drawn. */
async function settled(drawn: Drawn): Promise<Drawn> {
  for (const each of drawn.root.querySelectorAll<LitElement>('*')) await each.updateComplete;
  return drawn;
}

function optionsOf(question: Question): object {
  return 'options' in question ? {options: question.options} : {};
}

/** As our components draw it. Their questions are never off. */
async function template(ours: Case['ours'], place: ShadowRoot): Promise<Drawn | undefined> {
  if ('element' in ours) return undefined;
  if ('rows' in ours) return within(place, summaryListTemplate(ours.rows));
  if ('problems' in ours) {
    const problems = ours.problems.map((each) => ({
      ...each,
      question: '',
      code: 'missing' as const,
    }));
    const say = ({text}: Problem) => textOf(text);
    return within(
      place,
      errorSummaryTemplate(problems, {headingLevel: 2, say, go: () => undefined}) as TemplateResult,
    );
  }
  if (ours.isOff) return undefined;
  const {question, answer, problem, wrongPart = 'day', isHeading} = ours;
  const control = question.kind === 'date' ? `${question.id}.${wrongPart}` : question.id;
  const host = questionHost({
    questions: [question],
    answers: answer === '' ? {} : {[question.id]: answer},
    problems: problem ? [{question: question.id, control, code: 'missing', text: problem}] : [],
    ...(isHeading && {headingLevel: 1}),
  });
  place.append(host);
  await host.updateComplete;
  // The list at the top of a page is compared by itself.
  host.renderRoot.querySelector('.error-summary')?.remove();
  return {form: host.form, root: host.renderRoot};
}

function within(place: ShadowRoot, content: TemplateResult): Drawn {
  const form = document.createElement('form');
  render(content, form);
  place.append(form);
  return {form, root: form};
}

/**
 * A form-associated element with what it is to ask. The question as a heading of the page it leaves
 * to the page.
 *
 * @param tag - Of the element.
 * @param kinds - What it can ask.
 * @param more - Properties beside those that every such element has.
 */
function primitive(tag: string, kinds: string, more: (question: Question) => object): Way {
  return async (ours, place) => {
    if (!('question' in ours) || ours.isHeading) return undefined;
    const {question, answer, problem, isOff} = ours;
    if (!kinds.split(' ').includes(question.kind)) return undefined;
    const {label, hint, id: name} = question;
    const element = Object.assign(document.createElement(tag), {
      ...{label, hint, name, error: problem, disabled: isOff},
      // What stands in the boxes of a date, as a browser gives it back.
      defaultValue: question.kind === 'date' ? Object.values(answer).join('\n') : answer,
      ...more(question),
    });
    const form = document.createElement('form');
    form.append(element);
    place.append(form);
    await (element as unknown as LitElement).updateComplete;
    return {form, root: element.shadowRoot!};
  };
}
