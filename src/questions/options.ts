/** What can be chosen, and how it reads: options, yes and no, and the special answers. */
import {msg} from '../i18n/msg.js';
import {textOf} from '../i18n/text.js';
import type {Option, Question, SpecialAnswer, YesNoQuestion} from './definition.js';

/** The words of a special answer. */
export function specialAnswerText(answer: SpecialAnswer): string {
  return answer === 'not-sure'
    ? msg('I am not sure', {
        id: 'steady.answer.notSure',
        desc: 'An answer to a question, as good as any other.',
      })
    : msg('I do not want to say', {
        id: 'steady.answer.preferNotToSay',
        desc: 'An answer to a question, as good as any other.',
      });
}

/** Yes and no as options, with their follow-ups. */
export function yesNoOptions(question: YesNoQuestion): readonly Option[] {
  return [
    {
      value: 'yes',
      label: msg('Yes', {id: 'steady.answer.yes', desc: 'An answer to a question.'}),
      ...(question.whenYes && {questions: question.whenYes}),
    },
    {
      value: 'no',
      label: msg('No', {id: 'steady.answer.no', desc: 'An answer to a question.'}),
      ...(question.whenNo && {questions: question.whenNo}),
    },
  ];
}

/** The words of one of the answers to choose from; the value itself where there is no such answer. */
export function optionText(question: Question, value: string): string {
  const special = question.offer?.find((offered) => offered === value);
  if (special) return specialAnswerText(special);
  const options =
    question.kind === 'yes-no'
      ? yesNoOptions(question)
      : 'options' in question
        ? question.options
        : [];
  return textOf(options.find((option) => option.value === value)?.label) || value;
}
