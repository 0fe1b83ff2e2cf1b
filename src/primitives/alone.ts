/** What the templates of fields need to draw a question that belongs to no set of questions. */
import {html, nothing} from 'lit';
import type {FieldView} from '../fields/view.js';
import {textOf} from '../i18n/text.js';
import type {Answer, Definition, Problem, Question} from '../questions/index.js';

const ALONE: Definition = {
  id: '',
  version: '',
  title: '',
  audiences: [],
  audience: [],
  sections: [],
};

/** @param problem - What is wrong with the answer, where something is. */
export function aloneView<Q extends Question>(
  question: Q,
  answer: Answer | undefined,
  problem: Pick<Problem, 'control' | 'params' | 'text'> | undefined,
): FieldView<Q> {
  const none = () => undefined;
  const {id: name} = question;
  return {
    form: {
      definition: ALONE,
      responses: {answers: {}},
      problems: problem ? [{question: name, code: 'from-server', ...problem}] : [],
      autocomplete: () => true,
      whoSees: () => nothing,
      isAsked: () => true,
      actions: {chooseAll: none},
      draw: () => html`<!-- Nothing is asked inside. -->`,
      say: ({text}) => textOf(text),
    },
    question,
    name,
    answer,
    answers: {},
  };
}
