/** Words and small questions that several sections share. */
import {fieldStrings} from '../../../fields/strings.js';
import {msg} from '../../../i18n/msg.js';
import type {Option, TextQuestion} from '../../../questions/definition.js';

/** What PRSB's social prescribing standard asks of an item; `docs/referral-items.md` has all of it. */
export const mandatory = {name: 'prsb-social-prescribing-1.1', level: 'mandatory'} as const;
/** Required if known. */
export const required = {name: 'prsb-social-prescribing-1.1', level: 'required'} as const;

/** Longest answer in a large box: what the services that receive referrals can store. */
export const LONG = 4000;

/** Yes, no, not now: whether to share something. Nothing is chosen beforehand. */
export function yesNoNotNow(): Option[] {
  return [
    {value: 'yes', label: fieldStrings.yes()},
    {value: 'no', label: fieldStrings.no()},
    {
      value: 'not-now',
      label: msg('Not now', {
        id: 'steady.referral.notNow',
        desc: 'Answer beside "Yes" and "No" to "Do you want this?" and "Can they see it?". It can change later.',
      }),
    },
  ];
}

/** "None of these", which clears the other choices. */
export function noneOfThese(): Option {
  return {
    value: 'none',
    label: msg('None of these', {
      id: 'steady.referral.noneOfThese',
      desc: 'Last check box of a list. Choosing it clears the others.',
    }),
    exclusive: true,
  };
}

/** "Something else", with a box for what it is. */
export function somethingElse(question: string, item: string): Option {
  return {
    value: 'other',
    label: msg('Something else', {
      id: 'steady.referral.somethingElse',
      desc: 'One of several choices. Opens a box to write in.',
    }),
    questions: [{kind: 'text', id: `${question}-other`, item, label: whatIsIt()}],
  };
}

/** The question in the box that opens with "Something else". */
function whatIsIt(): string {
  return msg('What is it?', {
    id: 'steady.referral.whatIsIt',
    desc: 'Over the box that opens under "Something else".',
  });
}

/** How a person describes it, where a list of groups does not. */
export function ownWords(id: string, item: string, staff: boolean): TextQuestion {
  return {
    kind: 'text',
    id,
    item,
    label: staff
      ? msg('In their own words', {
          id: 'steady.referral.ownWords.staff.label',
          desc: 'For staff. Over a box that opens under "Another background" and the like: how the person describes it.',
        })
      : msg('In your own words', {
          id: 'steady.referral.ownWords.label',
          desc: 'Over a box that opens under "Another background" and the like.',
        }),
  };
}

/** A hint under a large box. */
export function fewWords(): string {
  return msg('A few words are enough.', {
    id: 'steady.referral.fewWords.hint',
    desc: 'Hint under a question with a large box. Takes away the worry about writing.',
  });
}

/** A hint for staff under a large box. */
export function theirWords(): string {
  return msg('Use their own words.', {
    id: 'steady.referral.theirWords.hint',
    desc: 'Hint for staff: write what the person said, as they said it.',
  });
}

/** Before a list of check boxes. */
export function chooseAny(): string {
  return msg('Choose any.', {
    id: 'steady.referral.chooseAny.hint',
    desc: 'Hint before a list of check boxes: one, several or none.',
  });
}
