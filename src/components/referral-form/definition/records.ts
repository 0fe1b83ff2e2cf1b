/** What it takes to find the right record, and the GP. All of it can be left out. */
import {msg} from '../../../i18n/msg.js';
import type {Question, Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';
import {mandatory, required} from './words.js';

export function recordsSection(context: Context): Section {
  const title = msg('Finding the right record', {
    id: 'steady.referral.records.title',
    desc: 'Heading over date of birth, NHS number and GP. Also read by staff.',
  });
  return {
    id: 'records',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'records',
        title,
        intro: msg('Some people have the same name. This helps to tell them apart.', {
          id: 'steady.referral.records.intro',
          desc: 'Why date of birth and NHS number are asked for. Also read by staff.',
        }),
        questions: [
          birthDate(context),
          nhsNumber(context),
          ...(context.staff ? [probationNumber()] : []),
        ],
      },
      {id: 'gp', questions: [practice(context)]},
    ],
  };
}

function birthDate({staff}: Context): Question {
  return {
    kind: 'date',
    id: 'birth-date',
    item: 'person.birth-date',
    standard: mandatory,
    label: msg('Date of birth', {
      id: 'steady.referral.birth-date.label',
      desc: 'Over three boxes. Also read by staff.',
    }),
    hint: msg('For example 27 3 1985. The year alone will do.', {
      id: 'steady.referral.birth-date.hint',
      desc: 'Hint: day, month and year in numbers. Somebody may know only the year.',
    }),
    thing: msg('date of birth', {
      id: 'steady.referral.birth-date.thing',
      desc: 'Inside a sentence about a problem: "Enter date of birth". Also read by staff.',
    }),
    offer: ['prefer-not-to-say'],
    when: 'past',
    // Nobody alive was born before it: 1085 is a slip of 1985, and finds nobody's record.
    min: '1900-01-01',
    precision: 'year',
    ...(staff ? {} : {autocomplete: 'bday'}),
  };
}

function nhsNumber({staff}: Context): Question {
  return {
    kind: 'yes-no',
    id: 'nhs-number-known',
    item: 'person.nhs-number-known',
    label: staff
      ? msg('Do you know their NHS number?', {
          id: 'steady.referral.nhs-number-known.staff.label',
          desc: 'For staff. The NHS number is on letters from the health service.',
        })
      : msg('Do you know your NHS number?', {
          id: 'steady.referral.nhs-number-known.label',
          desc: 'The NHS number is on letters from the health service.',
        }),
    hint: msg('It is on letters and prescriptions from the NHS. You can go on without it.', {
      id: 'steady.referral.nhs-number-known.hint',
      desc: 'Hint: where to find an NHS number. Nobody needs one. Also read by staff.',
    }),
    whenYes: [
      {
        kind: 'nhs-number',
        id: 'nhs-number',
        item: 'person.nhs-number',
        standard: required,
        label: msg('NHS number', {
          id: 'steady.referral.nhs-number.label',
          desc: 'Over a box for 10 numbers. Also read by staff.',
        }),
        hint: msg('10 numbers, like 999 123 4567.', {
          id: 'steady.referral.nhs-number.hint',
          desc: 'Hint: what an NHS number looks like. Do not change the number.',
        }),
      },
    ],
  };
}

function probationNumber(): Question {
  return {
    kind: 'crn',
    id: 'crn',
    item: 'person.crn',
    standard: required,
    label: msg('Probation case number (CRN), if known', {
      id: 'steady.referral.crn.label',
      desc: 'For staff. CRN is the number that probation services use: keep the letters.',
    }),
    hint: msg('For example X123456.', {
      id: 'steady.referral.crn.hint',
      desc: 'Hint: what a CRN looks like. Do not change the number.',
    }),
  };
}

function practice({staff, custody}: Context): Question {
  return {
    kind: 'yes-no',
    id: 'gp',
    item: 'gp.registered',
    standard: mandatory,
    label: staff
      ? msg('Are they registered with a GP practice?', {
          id: 'steady.referral.gp.staff.label',
          desc: 'For staff. A GP is a family doctor.',
        })
      : msg('Are you registered with a GP practice?', {
          id: 'steady.referral.gp.label',
          desc: 'A GP is a family doctor.',
        }),
    hint: custody
      ? msg('A GP is a doctor outside prison. It is fine not to have one.', {
          id: 'steady.referral.gp.custody.hint',
          desc: 'Hint in prison. Also read by staff.',
        })
      : msg('A GP is a doctor near home. It is fine not to have one.', {
          id: 'steady.referral.gp.hint',
          desc: 'Hint in the community. Also read by staff.',
        }),
    offer: ['not-sure'],
    whenYes: [
      {
        kind: 'text',
        id: 'gp-practice',
        item: 'gp.practice',
        standard: required,
        label: msg('Name and town of the practice', {
          id: 'steady.referral.gp-practice.label',
          desc: 'Where the family doctor works. Also read by staff.',
        }),
        maxLength: 200,
      },
    ],
  };
}
