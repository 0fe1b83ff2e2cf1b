/** Problems with answers whose form is known: numbers of a person, ways to reach them. */
import {msg} from '../../i18n/msg.js';
import type {Words} from './words.js';

// An example is left out where the question has a hint: that is where its example stands.
export const patternWords = {
  'email-format': (occasion) =>
    occasion.question?.hint === undefined
      ? msg('Enter an email address in the correct format, like name@example.com', {
          id: 'steady.problem.email-format.example',
          desc: 'What was typed is no email address. Keep the example.',
        })
      : msg('Enter an email address in the correct format', {
          id: 'steady.problem.email-format',
          desc: 'What was typed is no email address. The example stands in the hint.',
        }),
  'phone-format': (occasion) =>
    occasion.question?.hint === undefined
      ? msg('Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192', {
          id: 'steady.problem.phone-format.example',
          desc: 'What was typed is no phone number. Keep the example.',
        })
      : msg('Enter a full phone number', {
          id: 'steady.problem.phone-format',
          desc: 'What was typed is no phone number. The example stands in the hint.',
        }),
  'postcode-format': () =>
    msg('Enter a full UK postcode', {
      id: 'steady.problem.postcode-format',
      desc: 'What was typed is no postcode, or only a part of one.',
    }),
  'nhs-number-letters': () =>
    msg('An NHS number has only numbers in it, no letters', {
      id: 'steady.problem.nhs-number-letters',
      desc: 'Letters were typed in an NHS number.',
    }),
  'nhs-number-too-short': () =>
    msg('This NHS number is too short. It must have 10 numbers', {
      id: 'steady.problem.nhs-number-too-short',
      desc: 'Fewer than 10 digits were typed.',
    }),
  'nhs-number-too-long': () =>
    msg('This NHS number is too long. It must have 10 numbers', {
      id: 'steady.problem.nhs-number-too-long',
      desc: 'More than 10 digits were typed.',
    }),
  'nhs-number-national-insurance': () =>
    msg('This looks like a National Insurance number. Enter an NHS number, which has 10 numbers', {
      id: 'steady.problem.nhs-number-national-insurance',
      desc: 'A National Insurance number was typed where an NHS number belongs.',
    }),
  'nhs-number-check': () =>
    msg('Check the NHS number. One or more of its numbers is not right', {
      id: 'steady.problem.nhs-number-check',
      desc: 'No NHS number has these 10 digits, so there is a typing mistake.',
    }),
  'prison-number-format': (occasion) =>
    occasion.question?.hint === undefined
      ? msg('Enter a prison number that is 1 letter, 4 numbers, then 2 letters, like A1234BC', {
          id: 'steady.problem.prison-number-format.example',
          desc: 'What was typed is no prison number. Keep the example.',
        })
      : msg('Enter a prison number that is 1 letter, 4 numbers, then 2 letters', {
          id: 'steady.problem.prison-number-format',
          desc: 'What was typed is no prison number. The example stands in the hint.',
        }),
  'crn-format': (occasion) =>
    occasion.question?.hint === undefined
      ? msg('Enter a CRN that is 1 letter, then 6 numbers, like X123456', {
          id: 'steady.problem.crn-format.example',
          desc: 'What was typed is no case reference number (CRN) of the probation service. Keep the example.',
        })
      : msg('Enter a CRN that is 1 letter, then 6 numbers', {
          id: 'steady.problem.crn-format',
          desc: 'What was typed is no case reference number (CRN) of the probation service. The example stands in the hint.',
        }),
  'address-line-missing': () =>
    msg('Enter address line 1, typically the building and street', {
      id: 'steady.problem.address-line-missing',
      desc: 'The first line of an address is empty.',
    }),
  'address-town-missing': () =>
    msg('Enter a town or city', {
      id: 'steady.problem.address-town-missing',
      desc: 'The town of an address is empty.',
    }),
  'address-postcode-missing': () =>
    msg('Enter a postcode', {
      id: 'steady.problem.address-postcode-missing',
      desc: 'The postcode of an address is empty.',
    }),
} satisfies Record<string, Words>;
