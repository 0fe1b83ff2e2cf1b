/**
 * Who may see the answers, one question for each, last of all: by now the person knows what they
 * have written. Nothing is chosen beforehand, and no answer is not a yes.
 */
import {msg, str} from '../../../i18n/msg.js';
import {terms} from '../../../i18n/terms.js';
import type {Condition, Question, Section} from '../../../questions/definition.js';
import {audienceIds} from './audiences.js';
import {nameOf, type Context, type ReferralAudience} from './context.js';
import {HEALTH_QUESTIONS} from './health.js';
import {goesOn} from './start.js';
import {LONG, required, yesNoNotNow} from './words.js';

export function consentSection(context: Context): Section {
  const {staff} = context;
  const title = staff
    ? msg('Sharing', {
        id: 'steady.referral.consent.staff.title',
        desc: 'For staff: heading over what the person has said about who may see the answers.',
      })
    : msg('You choose who sees your answers', {
        id: 'steady.referral.consent.title',
        desc: 'Heading over one question for each person or service.',
      });
  return {
    id: 'consent',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'consent',
        title,
        intro: staff
          ? msg('Ask them about each one. A yes counts only if they said it.', {
              id: 'steady.referral.consent.staff.intro',
              desc: 'For staff: under "Sharing".',
            })
          : msg(
              'We named them before each question. Now you say yes or no to each. You can change your mind later.',
              {
                id: 'steady.referral.consent.intro',
                desc: 'Under "You choose who sees your answers". Each question said before who will see its answer.',
              },
            ),
        questions: [
          ...others(context).map((audience) => share(audience, context)),
          ...healthShared(context),
        ],
      },
      {
        id: 'message-back',
        ...(staff && {
          title: msg('After this referral', {
            id: 'steady.referral.message-back.staff.title',
            desc: 'For staff: heading over a message back, and how the referral was agreed.',
          }),
        }),
        questions: staff ? [messageBack(staff), agreedHow()] : [messageBack(staff)],
      },
    ],
  };
}

/** Everyone but the one it is sent to, which the agreement covers. */
function others({audiences, sentTo}: Context): ReferralAudience[] {
  return audiences.filter((audience) => audience !== sentTo);
}

function share(audience: ReferralAudience, {staff, sentTo}: Context): Question {
  const who = nameOf(audience);
  const counts = audience.role === 'monitoring';
  return {
    kind: 'choice',
    id: `share-${audience.id}`,
    item: `consent.share.${audience.id}`,
    // What somebody said about one of them is no business of the next.
    audience: [sentTo.id, audience.id],
    label: counts
      ? msg(str`${who}: can they count the answers about equality?`, {
          id: 'steady.referral.share.monitoring.label',
          desc: 'The value is who looks at answers about ethnic group, religion and gender: "The equality team". Also read by staff.',
        })
      : staff
        ? msg(str`${who}: has ${terms.person()} agreed that they can see the answers?`, {
            id: 'steady.referral.share.staff.label',
            desc: 'For staff. The first value is a team or worker: "Prison healthcare". The second is "the person".',
          })
        : msg(str`${who}: can they see your answers?`, {
            id: 'steady.referral.share.label',
            desc: 'The value is a person or service: "Prison healthcare".',
          }),
    options: yesNoNotNow(),
    ...(counts && {showWhen: {question: 'equality', equals: 'yes'} as const}),
  };
}

/** Health is a choice by itself, where anybody besides the receiver could see it. */
function healthShared(context: Context): Question[] {
  const {staff, sentTo} = context;
  const sees = audienceIds({id: 'health', item: 'health.notes'}, context);
  const readers = others(context).filter(({id}) => sees.includes(id));
  if (readers.length === 0) return [];
  const answered: Condition = {
    or: HEALTH_QUESTIONS.map((question) => ({question, answered: true})),
  };
  return [
    {
      kind: 'choice',
      id: 'health-sharing',
      item: 'consent.section.health',
      audience: [sentTo.id, ...readers.map(({id}) => id)],
      showWhen: answered,
      label: staff
        ? msg(
            str`Has ${terms.person()} agreed that they can see the answers about health and caring?`,
            {
              id: 'steady.referral.health-sharing.staff.label',
              desc: 'For staff. The value is "the person". "They" are all those agreed to in the questions before.',
            },
          )
        : msg('Can they also see your answers about health and caring?', {
            id: 'steady.referral.health-sharing.label',
            desc: '"They" are all those the person has said yes to in the questions before.',
          }),
      options: yesNoNotNow(),
    },
  ];
}

function messageBack(staff: boolean): Question {
  return {
    kind: 'choice',
    id: 'message-back',
    item: 'consent.message-back',
    standard: required,
    label: staff
      ? msg('Do they agree that you and their GP hear how it goes?', {
          id: 'steady.referral.message-back.staff.label',
          desc: 'For staff: a message back to the referrer and the doctor. "It" is the support.',
        })
      : msg('Can we tell your GP how it goes?', {
          id: 'steady.referral.message-back.label',
          desc: 'A message back to the doctor. "It" is the support.',
        }),
    options: [
      ...yesNoNotNow().slice(0, 1),
      {
        value: 'summary',
        label: msg('Only a short summary', {
          id: 'steady.referral.message-back.summary',
          desc: 'Answer beside "Yes" and "No" to "Can we tell your GP how it goes?". Also read by staff.',
        }),
      },
      ...yesNoNotNow().slice(1),
    ],
  };
}

/** The record of consent in words, with the reason where there is none. */
function agreedHow(): Question {
  return {
    kind: 'long-text',
    id: 'agreed-how',
    item: 'consent.record',
    standard: required,
    label: msg('Who asked them, how and in what language?', {
      id: 'steady.referral.agreed-how.label',
      desc: 'For staff: how the person was asked about the referral and about sharing.',
    }),
    hint: msg('If they did not agree to something, say why if they told you.', {
      id: 'steady.referral.agreed-how.hint',
      desc: 'For staff: hint under "Who asked them, how and in what language?"',
    }),
    maxLength: LONG,
    rows: 3,
  };
}
