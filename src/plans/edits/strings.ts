/** What the questions of the forms say. The same words for the person and for whoever helps them. */
import {msg} from '../../i18n/msg.js';
import type {Asking} from './parts.js';

export const partStrings = {
  nobody: () =>
    msg('Nobody else', {
      id: 'steady.planEdit.readers.nobody',
      desc: 'Answer to “Who may see this?”. The person whose plan it is always sees it.',
    }),
  readers: {
    label: () =>
      msg('Who may see this?', {
        id: 'steady.planEdit.readers.label',
        desc: 'Question on a form that changes a plan for leaving prison.',
      }),
    hint: () =>
      msg('The person whose plan it is always sees it.', {
        id: 'steady.planEdit.readers.hint',
        desc: 'Under the question “Who may see this?”. Said to staff.',
      }),
    thing: () =>
      msg('who may see this, or “Nobody else”', {
        id: 'steady.planEdit.readers.thing',
        desc: 'Ends a sentence about a problem: “Select …”. Small first letter.',
      }),
  },
  role: {
    label: () =>
      msg('What do they do?', {
        id: 'steady.planEdit.role.label',
        desc: 'Question about somebody who helps with a plan; answers such as “Key worker”.',
      }),
    thing: () =>
      msg('what they do', {
        id: 'steady.planEdit.role.thing',
        desc: 'Ends a sentence about a problem: “Select …”. Small first letter.',
      }),
  },
  name: {
    label: () =>
      msg('What is their name?', {
        id: 'steady.planEdit.name.label',
        desc: 'Question about somebody in a plan for leaving prison.',
      }),
  },
  phase: {
    label: () =>
      msg('When is it?', {
        id: 'steady.planEdit.phase.label',
        desc: 'Question on a form that changes a plan. Answers such as “Before release”, “First days”.',
      }),
  },
  day: {
    label: () =>
      msg('On which day?', {
        id: 'steady.planEdit.day.label',
        desc: 'Question on a form that changes a plan: a date. It can stay empty.',
      }),
    thing: () =>
      msg('the day', {
        id: 'steady.planEdit.day.thing',
        desc: 'Begins or ends a sentence about a problem: “The day must be a real date”. Small first letter.',
      }),
  },
  from: {
    label: () =>
      msg('At what time?', {
        id: 'steady.planEdit.from.label',
        desc: 'Question on a form that changes a plan: when an appointment begins.',
      }),
    hint: () =>
      msg('For example, 2pm or 14:30.', {
        id: 'steady.planEdit.from.hint',
        desc: 'Under the question “At what time?”.',
      }),
  },
  to: {
    label: () =>
      msg('When does it end?', {
        id: 'steady.planEdit.to.label',
        desc: 'Question on a form that changes a plan: the time an appointment ends.',
      }),
  },
  whenText: {
    label: () =>
      msg('Anything else about when', {
        id: 'steady.planEdit.whenText.label',
        desc: 'Question on a form that changes a plan. Answers such as “straight after release”.',
      }),
  },
} satisfies Record<string, Asking | (() => string)>;

/** Where one of three questions has to be answered. */
export const phaseHint = (): string =>
  msg('Choose one, or give a day, or write it in your own words.', {
    id: 'steady.planEdit.phase.hint',
    desc: 'Under the question “When is it?”, about an appointment. A box for the day and a box for words come after it.',
  });

/** The hint of “Who may see this?”, to the person themselves. */
export const ownReadersHint = (): string =>
  msg('You always see it.', {
    id: 'steady.planEdit.readers.ownHint',
    desc: 'Under the question “Who may see this?”. Said to the person whose plan it is.',
  });
