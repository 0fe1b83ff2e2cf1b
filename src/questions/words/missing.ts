/** The one sentence that any question can come to, and what stands in the others. */
import {msg, str} from '../../i18n/msg.js';
import {isListed} from '../responses.js';
import type {Occasion} from './words.js';

/** Nothing was answered, where there has to be an answer. */
export function missing({thing, question}: Occasion): string {
  if (question?.kind === 'yes-no' && thing) {
    return msg(str`Select yes if ${thing}`, {
      id: 'steady.problem.missing.yes-no.thing',
      desc: 'A yes or no question was not answered. The value completes the sentence: "you need an interpreter".',
    });
  }
  if (question && isListed(question)) {
    return thing
      ? msg(str`Select ${thing}`, {
          id: 'steady.problem.missing.select.thing',
          desc: 'Nothing was chosen from a list. The value is what is asked for (your ethnic group).',
        })
      : msg('Select an answer', {
          id: 'steady.problem.missing.select',
          desc: 'Nothing was chosen from a list.',
        });
  }
  return thing
    ? msg(str`Enter ${thing}`, {
        id: 'steady.problem.missing.thing',
        desc: 'A box was left empty. The value is what is asked for (your name).',
      })
    : msg('Enter an answer', {
        id: 'steady.problem.missing',
        desc: 'A box was left empty.',
      });
}

/** What stands in a sentence where there are no words for what is asked. */
export function thisAnswer(): string {
  return msg('this answer', {
    id: 'steady.problem.thisAnswer',
    desc: 'Stands in a sentence where a question has no name of its own: "This answer must be a real date".',
  });
}
