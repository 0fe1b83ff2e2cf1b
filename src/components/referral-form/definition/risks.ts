/**
 * Risks and safeguarding, from staff to staff. Never on a page, copy or print that the person sees;
 * "no known risks" is an answer of its own. Follow-ups are as private as what they follow.
 */
import {msg, str} from '../../../i18n/msg.js';
import {terms} from '../../../i18n/terms.js';
import type {Option, Question, Section} from '../../../questions/definition.js';
import {goesOn} from './start.js';
import {chooseAny, LONG, mandatory, required, somethingElse} from './words.js';

export function risksSection(): Section {
  const title = msg('Risks and safeguarding', {
    id: 'steady.referral.risks.title',
    desc: 'For staff: heading over what a worker needs to know to keep everyone safe.',
  });
  return {
    id: 'risks',
    showWhen: goesOn(),
    title,
    pages: [{id: 'risks', title, questions: [risk(), safeguarding()]}],
  };
}

function risk(): Question {
  return {
    kind: 'choice',
    id: 'risk',
    item: 'risk.known',
    standard: mandatory,
    sensitivity: 'staff-only',
    label: msg('Are there risks a worker needs to know about?', {
      id: 'steady.referral.risk.label',
      desc: 'For staff.',
    }),
    offer: ['not-sure'],
    options: [
      {
        value: 'none-known',
        label: msg('No known risks', {
          id: 'steady.referral.risk.noneKnown',
          desc: 'For staff: somebody has checked, and there are none known. Not the same as no answer.',
        }),
      },
      {
        value: 'some',
        label: msg('Yes', {
          id: 'steady.referral.risk.some',
          desc: 'For staff: answer to "Are there risks a worker needs to know about?"',
        }),
        questions: [areas(), words(), told()],
      },
    ],
  };
}

function areas(): Question {
  return {
    kind: 'choices',
    id: 'risk-areas',
    item: 'risk.areas',
    label: msg('What are they about?', {
      id: 'steady.referral.risk-areas.label',
      desc: 'For staff: kinds of risk follow.',
    }),
    hint: chooseAny(),
    options: [...riskAreas(), somethingElse('risk-areas', 'risk.areas-other')],
  };
}

function riskAreas(): Option[] {
  return [
    {
      value: 'to-self',
      label: msg('Harm to themselves', {
        id: 'steady.referral.risk-areas.toSelf',
        desc: 'For staff: a kind of risk.',
      }),
    },
    {
      value: 'from-others',
      label: msg('Harm from others', {
        id: 'steady.referral.risk-areas.fromOthers',
        desc: 'For staff: a kind of risk.',
      }),
    },
    {
      value: 'to-others',
      label: msg('Harm to others', {
        id: 'steady.referral.risk-areas.toOthers',
        desc: 'For staff: a kind of risk.',
      }),
    },
    {
      value: 'keep-apart',
      label: msg('People, places or times to keep apart', {
        id: 'steady.referral.risk-areas.keepApart',
        desc: 'For staff: a kind of risk in a group.',
      }),
    },
    {
      value: 'medical',
      label: msg('A medical emergency', {
        id: 'steady.referral.risk-areas.medical',
        desc: 'For staff: a kind of risk, such as a seizure or an allergy.',
      }),
    },
  ];
}

function words(): Question {
  return {
    kind: 'long-text',
    id: 'risk-words',
    item: 'risk.words',
    label: msg('What does a worker need to do, or to avoid?', {
      id: 'steady.referral.risk-words.label',
      desc: 'For staff: what keeps everyone safe.',
    }),
    hint: msg('Leave out offences, victims, and information from police or children’s services.', {
      id: 'steady.referral.risk-words.hint',
      desc: 'For staff: what must not be written here.',
    }),
    maxLength: LONG,
    rows: 4,
  };
}

function told(): Question {
  return {
    kind: 'yes-no',
    id: 'risk-told',
    item: 'risk.told',
    label: msg(str`Does ${terms.person()} know that you are sharing this?`, {
      id: 'steady.referral.risk-told.label',
      desc: 'For staff. The value is "the person". "This" is what was written about risks.',
    }),
    whenNo: [
      {
        kind: 'text',
        id: 'risk-told-why',
        item: 'risk.told-why',
        label: msg('Why not?', {
          id: 'steady.referral.risk-told-why.label',
          desc: 'For staff: why the person does not know that risks are shared.',
        }),
        maxLength: 200,
      },
    ],
  };
}

function safeguarding(): Question {
  return {
    kind: 'yes-no',
    id: 'safeguarding',
    item: 'safeguarding.concern',
    standard: required,
    sensitivity: 'staff-only',
    label: msg('Is there a safeguarding concern?', {
      id: 'steady.referral.safeguarding.label',
      desc: 'For staff: an adult or a child may be at risk of abuse or neglect.',
    }),
    hint: msg('This form does not replace your own safeguarding steps.', {
      id: 'steady.referral.safeguarding.hint',
      desc: 'For staff: they must also do what their organisation asks.',
    }),
    offer: ['not-sure'],
    whenYes: [
      {
        kind: 'long-text',
        id: 'safeguarding-words',
        item: 'safeguarding.words',
        label: msg('Who is dealing with it, and what does a worker need to know?', {
          id: 'steady.referral.safeguarding-words.label',
          desc: 'For staff: opens after a safeguarding concern.',
        }),
        maxLength: LONG,
        rows: 3,
      },
    ],
  };
}
