/**
 * The few words for people that hosts disagree about. Sentences take them as values, so that a host
 * changes one message and every sentence follows.
 *
 * Translators: a value stands as it is, in the middle of a sentence, after any verb or preposition.
 * Where your language would change its form there, write the sentence so that it need not: name
 * {@link terms.person} once as the subject, or leave the value out and say "they".
 */
import {msg} from './msg.js';

export const terms = {
  /** In the middle of a sentence, in what staff read about the person a form is for. */
  person: () =>
    msg('the person', {
      id: 'steady.term.person',
      desc: 'Who a form filled in by staff is about. In the middle of a sentence: "Does the person know?" Some services change it to "the prisoner" or "the person in prison".',
    }),
};
