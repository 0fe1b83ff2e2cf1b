/**
 * The twelve-part form that libraries of form components are compared by: four text fields, a text
 * area with a count, two radio groups, a group of check boxes, a select, a date, an error summary
 * and a button, made of our fields and nothing else. Importing this defines what it needs.
 */
import {nothing} from 'lit';
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

class Field extends SteadyElement {
  /** @override */
  static styles = [
    hostStyles,
    typeStyles,
    fieldStyles,
    choiceStyles,
    focusStyles,
    visuallyHiddenStyles,
  ];
  /** @override */
  static properties = {question: {attribute: false}, problems: {attribute: false}};

  constructor() {
    super();
    /** @type {any} */
    this.question = undefined;
    /** @type {readonly any[]} */
    this.problems = [];
  }

  /** @override */
  renderContent() {
    const {question, problems} = this;
    const draw = kinds[question?.kind];
    if (!draw) return nothing;
    return draw({
      form: {
        responses: {answers: {}},
        problems,
        autocomplete: false,
        whoSees: nothingElse,
        isAsked: () => true,
        say: textOfProblem,
      },
      question,
      name: question.id,
      answer: undefined,
      answers: {},
    });
  }
}

class Summary extends SteadyElement {
  /** @override */
  static styles = [hostStyles, typeStyles, panelStyles, focusStyles];
  /** @override */
  static properties = {problems: {attribute: false}};

  constructor() {
    super();
    /** @type {readonly any[]} */
    this.problems = [];
  }

  /** @override */
  renderContent() {
    return errorSummaryTemplate(this.problems, {
      headingLevel: 2,
      say: textOfProblem,
      go: ({control}) => {
        const field = document.getElementById(control);
        if (field?.shadowRoot) goToControl(field.shadowRoot, control);
      },
    });
  }
}

class Button extends SteadyElement {
  /** @override */
  static styles = [hostStyles, buttonStyles, focusStyles];
  /** @override */
  static properties = {words: {}};

  constructor() {
    super();
    this.text = this.textContent;
  }

  /** @override */
  renderContent() {
    return actionsTemplate({words: this.text});
  }
}

customElements.define('bench-field', Field);
customElements.define('bench-summary', Summary);
customElements.define('bench-button', Button);
