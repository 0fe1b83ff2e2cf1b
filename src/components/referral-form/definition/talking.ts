/** What helps when talking, who helps, and what makes it easier to take part. */
import {msg} from '../../../i18n/msg.js';
import type {Page} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {chooseAny, LONG, noneOfThese, required, somethingElse} from './words.js';

export function talkingPage({staff}: Context): Page {
  return {
    id: 'talking',
    title: msg('Talking and listening', {
      id: 'steady.referral.talking.title',
      desc: 'Heading over what helps somebody to hear, understand and speak. Also read by staff.',
    }),
    questions: [
      {
        kind: 'choices',
        id: 'talking-support',
        item: 'communication.support',
        standard: required,
        label: msg('What helps?', {
          id: 'steady.referral.talking-support.label',
          desc: 'Under "Talking and listening". Also read by staff.',
        }),
        options: [
          {
            value: 'time',
            label: msg('More time', {
              id: 'steady.referral.talking-support.time',
              desc: 'What helps when talking: time to think and answer.',
            }),
          },
          {
            value: 'short',
            label: msg('Short, plain sentences', {
              id: 'steady.referral.talking-support.short',
              desc: 'What helps when talking.',
            }),
          },
          {
            value: 'written',
            label: msg('Having it written down', {
              id: 'steady.referral.talking-support.written',
              desc: 'What helps when talking: notes to take away.',
            }),
          },
          {
            value: 'pictures',
            label: msg('Pictures, symbols or Makaton', {
              id: 'steady.referral.talking-support.pictures',
              desc: 'What helps when talking. Makaton is a set of signs and symbols.',
            }),
          },
          {
            value: 'lipreading',
            label: msg('Seeing faces, to lipread', {
              id: 'steady.referral.talking-support.lipreading',
              desc: 'What helps when talking, for somebody who does not hear well.',
            }),
          },
          {
            value: 'hearing-loop',
            label: msg('A hearing loop', {
              id: 'steady.referral.talking-support.hearingLoop',
              desc: 'What helps when talking, for somebody with a hearing aid.',
            }),
          },
          noneOfThese(),
        ],
      },
      {
        kind: 'choices',
        id: 'talking-professional',
        item: 'communication.professional',
        standard: required,
        label: msg('Does someone need to be there to help?', {
          id: 'steady.referral.talking-professional.label',
          desc: 'Professionals who help with communication follow. Also read by staff.',
        }),
        options: [
          {
            value: 'bsl',
            label: msg('British Sign Language interpreter', {
              id: 'steady.referral.talking-professional.bsl',
              desc: 'A professional who helps with communication.',
            }),
          },
          {
            value: 'lipspeaker',
            label: msg('Lipspeaker', {
              id: 'steady.referral.talking-professional.lipspeaker',
              desc: 'A professional who repeats speech with clear lip movements.',
            }),
          },
          {
            value: 'speech-to-text',
            label: msg('Speech to text reporter', {
              id: 'steady.referral.talking-professional.speechToText',
              desc: 'A professional who types what is said.',
            }),
          },
          {
            value: 'deafblind',
            label: msg('Deafblind interpreter', {
              id: 'steady.referral.talking-professional.deafblind',
              desc: 'A professional who helps with communication.',
            }),
          },
          {
            value: 'advocate',
            label: msg('An advocate', {
              id: 'steady.referral.talking-professional.advocate',
              desc: 'A professional who helps a person say what they want.',
            }),
            hint: msg('Someone who helps a person say what they want', {
              id: 'steady.referral.talking-professional.advocate.hint',
              desc: 'Under "An advocate".',
            }),
          },
          noneOfThese(),
        ],
      },
      {
        kind: 'long-text',
        id: 'how-communicate',
        item: 'about.communicate',
        label: staff
          ? msg('What is the best way to talk with them?', {
              id: 'steady.referral.how-communicate.staff.label',
              desc: 'For staff: what others should know about talking with the person.',
            })
          : msg('What is the best way to talk with you?', {
              id: 'steady.referral.how-communicate.label',
              desc: 'What others should know about talking with the person.',
            }),
        maxLength: LONG,
        rows: 2,
      },
    ],
  };
}

export function adjustmentsPage({staff}: Context): Page {
  return {
    id: 'adjustments',
    questions: [
      {
        kind: 'choices',
        id: 'adjustments',
        item: 'communication.adjustments',
        standard: required,
        label: staff
          ? msg('What would make it easier for them to take part?', {
              id: 'steady.referral.adjustments.staff.label',
              desc: 'For staff: changes to the place, the group or the way there follow.',
            })
          : msg('What would make it easier for you to take part?', {
              id: 'steady.referral.adjustments.label',
              desc: 'Changes to the place, the group or the way there follow.',
            }),
        hint: chooseAny(),
        options: [
          {
            value: 'step-free',
            label: msg('No steps, or space for a wheelchair', {
              id: 'steady.referral.adjustments.stepFree',
              desc: 'What makes it easier to take part.',
            }),
          },
          {
            value: 'travel',
            label: msg('Help to get there', {
              id: 'steady.referral.adjustments.travel',
              desc: 'What makes it easier to take part: in prison an escort, outside transport.',
            }),
          },
          {
            value: 'seat',
            label: msg('Somewhere to sit and rest', {
              id: 'steady.referral.adjustments.seat',
              desc: 'What makes it easier to take part.',
            }),
          },
          {
            value: 'quiet',
            label: msg('Somewhere quiet', {
              id: 'steady.referral.adjustments.quiet',
              desc: 'What makes it easier to take part: little noise, soft light.',
            }),
          },
          {
            value: 'small-group',
            label: msg('A small group, or one to one', {
              id: 'steady.referral.adjustments.smallGroup',
              desc: 'What makes it easier to take part.',
            }),
          },
          {
            value: 'longer',
            label: msg('Longer, with breaks', {
              id: 'steady.referral.adjustments.longer',
              desc: 'What makes it easier to take part: more time for a meeting.',
            }),
          },
          {
            value: 'warning',
            label: msg('Knowing beforehand what will happen', {
              id: 'steady.referral.adjustments.warning',
              desc: 'What makes it easier to take part.',
            }),
          },
          {
            value: 'companion',
            label: msg('Bringing someone along', {
              id: 'steady.referral.adjustments.companion',
              desc: 'What makes it easier to take part.',
            }),
          },
          somethingElse('adjustments', 'communication.adjustments-other'),
          noneOfThese(),
        ],
      },
    ],
  };
}
