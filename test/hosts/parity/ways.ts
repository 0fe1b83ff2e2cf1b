/** How we draw what a fixture asks for. A new public primitive is one line of {@link ways}. */
import {html, nothing, render, type LitElement, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../../../src/define/button.js';
import '../../../src/define/checkboxes.js';
import '../../../src/define/date-input.js';
import '../../../src/define/details.js';
import '../../../src/define/error-summary.js';
import '../../../src/define/inset.js';
import '../../../src/define/notification-banner.js';
import '../../../src/define/radios.js';
import '../../../src/define/select.js';
import '../../../src/define/summary-list.js';
import '../../../src/define/tag.js';
import '../../../src/define/task-list.js';
import '../../../src/define/text-field.js';
import '../../../src/define/textarea.js';
import {errorSummaryTemplate} from '../../../src/fields/frame/error-summary.js';
import {summaryListTemplate} from '../../../src/fields/frame/summary-list.js';
import {textOf} from '../../../src/i18n/text.js';
import type {Problem, Question} from '../../../src/questions/index.js';
import {questionHost} from '../../fixtures/question-host.js';
import type {Problems, Rows, Said, Shown, Task} from './content.js';
import type {Asked, Inside} from './parameters.js';

/** A fixture. */
export interface Case {
  /** What its sections are called: this, ` | `, and `theirs` or one of {@link ways}. */
  readonly name: string;
  /** Markup, as it is published. */
  readonly theirs: string;
  readonly ours: Asked | Problems | Rows | Shown;
}

/** Draws it in a form. Undefined where it cannot say what is asked for. */
type Way = (ours: Case['ours'], place: ShadowRoot) => Promise<HTMLFormElement | undefined>;

export const ways: Readonly<Record<string, Way>> = {
  template,
  'steady-text-field': primitive('steady-text-field', 'text number email phone', (question) => ({
    type: question.kind,
    suffix: question.kind === 'number' ? question.suffix : undefined,
  })),
  'steady-radios': primitive('steady-radios', 'choice', optionsOf),
  'radios of the page': around('steady-radios', 'choice'),
  'steady-checkboxes': primitive('steady-checkboxes', 'choices', optionsOf),
  'check boxes of the page': around('steady-checkboxes', 'choices'),
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
    return within(
      place,
      html`<steady-error-summary disable-auto-focus
        ><ul>
          ${list}
        </ul></steady-error-summary
      >`,
    );
  },
  'steady-summary-list': async (ours, place) =>
    'page' in ours
      ? within(
          place,
          html`<steady-summary-list><dl>${ours.page.map(rowTemplate)}</dl></steady-summary-list>`,
        )
      : undefined,
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
    return within(place, html`${element}`);
  };
}

/** Once all of it is drawn. */
export async function settled(place: ParentNode): Promise<void> {
  for (const each of place.querySelectorAll<LitElement>('*')) await each.updateComplete;
}

function rowTemplate({key, value, action}: Rows['page'][number]): TemplateResult {
  return html`<div>
    <dt>${said(key)}</dt>
    <dd>${said(value)}</dd>
    ${action ? html`<dd>${actionTemplate(action)}</dd>` : nothing}
  </div>`;
}

function actionTemplate({
  href,
  text,
  name,
}: NonNullable<Rows['page'][number]['action']>): TemplateResult {
  return href === undefined
    ? html`<button aria-label=${name}>${text}</button>`
    : html`<a href=${href} aria-label=${name}>${text}</a>`;
}

const said = ({text, html: markup}: Said) =>
  markup === undefined ? (text ?? '') : unsafeHTML(markup);

function optionsOf(question: Question): object {
  return 'options' in question ? {options: question.options} : {};
}

/** As our components draw it. Their questions are never off. */
async function template(
  ours: Case['ours'],
  place: ShadowRoot,
): Promise<HTMLFormElement | undefined> {
  if ('element' in ours) return undefined;
  if ('page' in ours) return ours.rows && within(place, summaryListTemplate(ours.rows));
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
  const asked = [
    {question, answer, problem, control},
    ...Object.values(ours.inside).map((each) => ({...each, control: each.question.id})),
  ];
  const host = questionHost({
    questions: [question],
    answers: Object.fromEntries(
      asked.flatMap((each) => (each.answer === '' ? [] : [[each.question.id, each.answer]])),
    ),
    problems: asked.flatMap((each) =>
      each.problem
        ? [{question: each.question.id, control: each.control, code: 'missing', text: each.problem}]
        : [],
    ),
    ...(isHeading && {headingLevel: 1}),
  });
  place.append(host);
  await host.updateComplete;
  // The list at the top of a page is compared by itself.
  host.renderRoot.querySelector('.error-summary')?.remove();
  return host.form;
}

async function within(place: ShadowRoot, content: TemplateResult): Promise<HTMLFormElement> {
  const form = document.createElement('form');
  render(content, form);
  place.append(form);
  await settled(place);
  return form;
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
    const {question, answer, isOff, inside} = ours;
    if (!kinds.split(' ').includes(question.kind)) return undefined;
    const element = Object.assign(elementFor(tag, ours), {
      name: question.id,
      disabled: isOff,
      // What stands in the boxes of a date, as a browser gives it back.
      defaultValue: question.kind === 'date' ? Object.values(answer).join('\n') : answer,
      ...more(question),
    });
    for (const [value, each] of Object.entries(inside)) {
      const followUp = followUpOf(each);
      followUp.slot = `when-${value}`;
      element.append(followUp);
    }
    return within(place, html`${element}`);
  };
}

function elementFor(tag: string, {question, problem}: Pick<Asked, 'question' | 'problem'>) {
  const {label, hint} = question;
  return Object.assign(document.createElement(tag), {label, hint, error: problem});
}

/** What is asked because of an answer. */
function followUpOf({question, answer, problem}: Inside): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const tag = question.kind === 'text' ? 'steady-text-field' : 'steady-textarea';
  const element = elementFor(tag, {question, problem});
  fieldset.append(Object.assign(element, {name: question.id, defaultValue: answer}));
  return fieldset;
}

/** Around rows of the page, which post without scripts. */
function around(tag: string, kind: 'choice' | 'choices'): Way {
  return async (ours, place) => {
    if (!('question' in ours) || ours.isHeading || ours.question.kind !== kind) return undefined;
    const {question, answer, inside, isOff} = ours;
    const chosen = [answer].flat();
    const element = Object.assign(elementFor(tag, ours), {disabled: isOff});
    for (const option of question.options) {
      const {value} = option;
      const label = textOf(option.label);
      const row = html`<label
        ><input
          type=${kind === 'choice' ? 'radio' : 'checkbox'}
          name=${question.id}
          value=${value}
          ?checked=${chosen.includes(value)}
          ?data-exclusive=${'exclusive' in option && option.exclusive}
        />
        ${
          option.hint === undefined
            ? label
            : html`<span>${label} <small>${textOf(option.hint)}</small></span>`
        }</label
      >`;
      const part = document.createDocumentFragment();
      render(row, part);
      element.append(part);
      const each = inside[value];
      if (!each) continue;
      const followUp = followUpOf(each);
      followUp.dataset['followUp'] = '';
      element.append(followUp);
    }
    return within(place, html`${element}`);
  };
}
