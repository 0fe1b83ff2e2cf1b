/** What each question about a plan asks. The same words for the person and for whoever helps them. */
import {msg} from '../../i18n/msg.js';
import type {Asking} from './parts.js';

export const askings = {
  wordsKind: {
    label: () =>
      msg('What is it about?', {
        id: 'steady.planEdit.ask.wordsKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what it is about', {
        id: 'steady.planEdit.thing.wordsKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  wordsText: {
    label: () =>
      msg('What do you want people to know?', {
        id: 'steady.planEdit.ask.wordsText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you want people to know', {
        id: 'steady.planEdit.thing.wordsText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('In your own words. Nobody else can change them.', {
        id: 'steady.planEdit.hint.wordsText',
        desc: 'Help under the question “What do you want people to know?” on a form that changes a plan.',
      }),
  },
  areaKind: {
    label: () =>
      msg('Which part of life?', {
        id: 'steady.planEdit.ask.areaKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which part of life', {
        id: 'steady.planEdit.thing.areaKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  ownTitle: {
    label: () =>
      msg('What do you call it?', {
        id: 'steady.planEdit.ask.ownTitle',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you call it', {
        id: 'steady.planEdit.thing.ownTitle',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('Only if it is not in the list.', {
        id: 'steady.planEdit.hint.ownTitle',
        desc: 'Help under the question “What do you call it?” on a form that changes a plan.',
      }),
  },
  area: {
    label: () =>
      msg('Which part of the plan does it belong to?', {
        id: 'steady.planEdit.ask.area',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which part of the plan it belongs to', {
        id: 'steady.planEdit.thing.area',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  goalText: {
    label: () =>
      msg('What is the goal?', {
        id: 'steady.planEdit.ask.goalText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the goal', {
        id: 'steady.planEdit.thing.goalText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('In your own words. For example, “I want a room of my own”.', {
        id: 'steady.planEdit.hint.goalText',
        desc: 'Help under the question “What is the goal?” on a form that changes a plan.',
      }),
  },
  importance: {
    label: () =>
      msg('How much does it matter?', {
        id: 'steady.planEdit.ask.importance',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  actionText: {
    label: () =>
      msg('What will be done?', {
        id: 'steady.planEdit.ask.actionText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what will be done', {
        id: 'steady.planEdit.thing.actionText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “I will ask healthcare for my letter”.', {
        id: 'steady.planEdit.hint.actionText',
        desc: 'Help under the question “What will be done?” on a form that changes a plan.',
      }),
  },
  actionWho: {
    label: () =>
      msg('Who does it?', {
        id: 'steady.planEdit.ask.actionWho',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('who does it', {
        id: 'steady.planEdit.thing.actionWho',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  goal: {
    label: () =>
      msg('Which goal is it for?', {
        id: 'steady.planEdit.ask.goal',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  confidence: {
    label: () =>
      msg('How sure are you that it will work?', {
        id: 'steady.planEdit.ask.confidence',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  state: {
    label: () =>
      msg('How far is it?', {
        id: 'steady.planEdit.ask.state',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('how far it is', {
        id: 'steady.planEdit.thing.state',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  supportText: {
    label: () =>
      msg('What help is it?', {
        id: 'steady.planEdit.ask.supportText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what help it is', {
        id: 'steady.planEdit.thing.supportText',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “Help with rent arrears”.', {
        id: 'steady.planEdit.hint.supportText',
        desc: 'Help under the question “What help is it?” on a form that changes a plan.',
      }),
  },
  supportWho: {
    label: () =>
      msg('Who helps?', {
        id: 'steady.planEdit.ask.supportWho',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  responsible: {
    label: () =>
      msg('Whose job is it?', {
        id: 'steady.planEdit.ask.responsible',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  personLabel: {
    label: () =>
      msg('Who are they to you?', {
        id: 'steady.planEdit.ask.personLabel',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('who they are to you, or what they do', {
        id: 'steady.planEdit.thing.personLabel',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('In your own words. For example, “my aunt, more like a mum”.', {
        id: 'steady.planEdit.hint.personLabel',
        desc: 'Help under the question “Who are they to you?” on a form that changes a plan.',
      }),
  },
  personRole: {
    label: () =>
      msg('What do they do, if it is their work?', {
        id: 'steady.planEdit.ask.personRole',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  organisation: {
    label: () =>
      msg('Where do they work?', {
        id: 'steady.planEdit.ask.organisation',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  phone: {
    label: () =>
      msg('What is the phone number?', {
        id: 'steady.planEdit.ask.phone',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the phone number', {
        id: 'steady.planEdit.thing.phone',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  email: {
    label: () =>
      msg('What is the email address?', {
        id: 'steady.planEdit.ask.email',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the email address', {
        id: 'steady.planEdit.thing.email',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  personText: {
    label: () =>
      msg('What do you want from them, or not want?', {
        id: 'steady.planEdit.ask.personText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “Can collect me. Not about money.”', {
        id: 'steady.planEdit.hint.personText',
        desc: 'Help under the question “What do you want from them, or not want?” on a form that changes a plan.',
      }),
  },
  agreed: {
    label: () =>
      msg('Do they know that they are in the plan?', {
        id: 'steady.planEdit.ask.agreed',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  title: {
    label: () =>
      msg('What is the appointment?', {
        id: 'steady.planEdit.ask.title',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what the appointment is', {
        id: 'steady.planEdit.thing.title',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “Probation office”.', {
        id: 'steady.planEdit.hint.title',
        desc: 'Help under the question “What is the appointment?” on a form that changes a plan.',
      }),
  },
  setting: {
    label: () =>
      msg('Where is it?', {
        id: 'steady.planEdit.ask.setting',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('where it is', {
        id: 'steady.planEdit.thing.setting',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  attending: {
    label: () =>
      msg('How does it happen?', {
        id: 'steady.planEdit.ask.attending',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  minutes: {
    label: () =>
      msg('How long does it take?', {
        id: 'steady.planEdit.ask.minutes',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('how long it takes', {
        id: 'steady.planEdit.thing.minutes',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  contact: {
    label: () =>
      msg('Who is it with?', {
        id: 'steady.planEdit.ask.contact',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  placeName: {
    label: () =>
      msg('Name of the building', {
        id: 'steady.planEdit.ask.placeName',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  address: {
    label: () =>
      msg('What is the address?', {
        id: 'steady.planEdit.ask.address',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('A line for each part, without the postcode.', {
        id: 'steady.planEdit.hint.address',
        desc: 'Help under the question “Address” on a form that changes a plan.',
      }),
  },
  postcode: {
    label: () =>
      msg('What is the postcode?', {
        id: 'steady.planEdit.ask.postcode',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the postcode', {
        id: 'steady.planEdit.thing.postcode',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  directions: {
    label: () =>
      msg('How do you get there?', {
        id: 'steady.planEdit.ask.directions',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  bring: {
    label: () =>
      msg('What should you take?', {
        id: 'steady.planEdit.ask.bring',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('A line for each thing.', {
        id: 'steady.planEdit.hint.bring',
        desc: 'Help under the question “What should you take?” on a form that changes a plan.',
      }),
  },
  more: {
    label: () =>
      msg('Anything else?', {
        id: 'steady.planEdit.ask.more',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  documentKind: {
    label: () =>
      msg('Which paper is it?', {
        id: 'steady.planEdit.ask.documentKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('which paper it is', {
        id: 'steady.planEdit.thing.documentKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  where: {
    label: () =>
      msg('Where is it now?', {
        id: 'steady.planEdit.ask.where',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “With my property at reception”.', {
        id: 'steady.planEdit.hint.where',
        desc: 'Help under the question “Where is it now?” on a form that changes a plan.',
      }),
  },
  essentialKind: {
    label: () =>
      msg('What has to be there on the day?', {
        id: 'steady.planEdit.ask.essentialKind',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what has to be there', {
        id: 'steady.planEdit.thing.essentialKind',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  appointment: {
    label: () =>
      msg('Which appointment is it?', {
        id: 'steady.planEdit.ask.appointment',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  disagreement: {
    label: () =>
      msg('What do you not agree with?', {
        id: 'steady.planEdit.ask.disagreement',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you do not agree with', {
        id: 'steady.planEdit.thing.disagreement',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('It stays in the plan, whatever is answered.', {
        id: 'steady.planEdit.hint.disagreement',
        desc: 'Help under the question “What do you not agree with?” on a form that changes a plan.',
      }),
  },
  note: {
    label: () =>
      msg('What do you want to say about this?', {
        id: 'steady.planEdit.ask.note',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you want to say', {
        id: 'steady.planEdit.thing.note',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('It stands beside it. It changes nothing that is there.', {
        id: 'steady.planEdit.hint.note',
        desc: 'Help under the question “What do you want to say about this?” on a form that changes a plan.',
      }),
  },
  releaseSure: {
    label: () =>
      msg('Is there a day of release?', {
        id: 'steady.planEdit.ask.releaseSure',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('whether there is a day of release', {
        id: 'steady.planEdit.thing.releaseSure',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseDay: {
    label: () =>
      msg('Which day?', {
        id: 'steady.planEdit.ask.releaseDay',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day of release', {
        id: 'steady.planEdit.thing.releaseDay',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseWhy: {
    label: () =>
      msg('Why is there no day yet?', {
        id: 'steady.planEdit.ask.releaseWhy',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('In words that are easy to read.', {
        id: 'steady.planEdit.hint.releaseWhy',
        desc: 'Help under the question “Why is there no day yet?” on a form that changes a plan.',
      }),
  },
  releaseSource: {
    label: () =>
      msg('Who says so?', {
        id: 'steady.planEdit.ask.releaseSource',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  releaseAsOf: {
    label: () =>
      msg('When did they say so?', {
        id: 'steady.planEdit.ask.releaseAsOf',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('the day they said so', {
        id: 'steady.planEdit.thing.releaseAsOf',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  releaseText: {
    label: () =>
      msg('What else should be known about it?', {
        id: 'steady.planEdit.ask.releaseText',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
} satisfies Record<string, Asking>;
