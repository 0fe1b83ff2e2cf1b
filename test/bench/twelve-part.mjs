/**
 * The twelve-part form that libraries of form components are compared by: four text fields, a text
 * area with a count, two radio groups, a group of check boxes, a select, a date, an error summary
 * and a button, made of our fields and nothing else. As in our components, one element draws all of
 * them into one shadow root. Importing this defines it.
 */
import {html, nothing} from 'lit';
import {actionsTemplate} from '../../src/fields/frame/actions.js';
import {choicesTemplate, choiceTemplate} from '../../src/fields/choice/choice.js';
import {dateTemplate} from '../../src/fields/date/date.js';
import {errorSummaryTemplate, goToControl} from '../../src/fields/frame/error-summary.js';
import {longTextTemplate} from '../../src/fields/long-text/long-text.js';
import {selectTemplate} from '../../src/fields/select/select.js';
import {textTemplate} from '../../src/fields/text/text.js';
import {SteadyElement} from '../../src/internal/element.js';
import {buttonStyles} from '../../src/styles/button.js';
import {choiceStyles} from '../../src/styles/choice.js';
import {fieldStyles} from '../../src/styles/field.js';
import {focusStyles} from '../../src/styles/focus.js';
import {hostStyles} from '../../src/styles/host.js';
import {panelStyles} from '../../src/styles/panel.js';
import {typeStyles} from '../../src/styles/type.js';
import {visuallyHiddenStyles} from '../../src/styles/visually-hidden.js';

/** @typedef {import('../../src/fields/view.js').FormView} FormView */

/** @type {Record<string, ((view: any) => import('lit').TemplateResult) | undefined>} */
const kinds = {
  text: textTemplate,
  email: textTemplate,
  phone: textTemplate,
  'long-text': longTextTemplate,
  choice: choiceTemplate,
  choices: choicesTemplate,
  select: selectTemplate,
  date: dateTemplate,
};

/** @param {{text?: unknown}} problem */
const textOfProblem = ({text}) => String(text);
const nothingElse = () => nothing;

class Form extends SteadyElement {
  /** @override */
  static styles = [
    hostStyles,
    typeStyles,
    fieldStyles,
    choiceStyles,
    buttonStyles,
    panelStyles,
    focusStyles,
    visuallyHiddenStyles,
  ];
  /** @override */
  static properties = {questions: {attribute: false}, problems: {attribute: false}};

  constructor() {
    super();
    // Not empty lists: what a server has handed over is taken only where nothing is set.
    /** @type {readonly any[] | undefined} */
    this.questions = undefined;
    /** @type {readonly any[] | undefined} */
    this.problems = undefined;
  }

  /** @override */
  renderContent() {
    const {questions = [], problems = []} = this;
    const form = {
      responses: {answers: {}},
      problems,
      autocomplete: () => false,
      whoSees: nothingElse,
      isAsked: () => true,
      say: textOfProblem,
    };
    return html`<div class="page">
      ${errorSummaryTemplate(problems, {
        headingLevel: 2,
        say: textOfProblem,
        go: ({control}) => {
          goToControl(/** @type {ShadowRoot} */ (this.renderRoot), control);
        },
      })}
      ${questions.map((question) =>
        kinds[question.kind]?.({form, question, name: question.id, answer: undefined, answers: {}}),
      )}
      ${questions.length ? actionsTemplate({words: 'Send the referral'}) : nothing}
    </div>`;
  }
}

customElements.define('bench-form', Form);
