/** People who matter. The person decides who counts as family, and who may be contacted. */
import {msg} from '../../../i18n/msg.js';
import type {Question, Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';
import {required} from './words.js';

export function peopleSection({staff}: Context): Section {
  const title = staff
    ? msg('People who matter to them', {
        id: 'steady.referral.people.staff.title',
        desc: 'For staff: heading over family, friends and others the person names.',
      })
    : msg('People who matter to you', {
        id: 'steady.referral.people.title',
        desc: 'Heading over family, friends and others the person names.',
      });
  return {
    id: 'people',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'people',
        title,
        intro: staff
          ? msg('They decide who counts as family. “Nobody” is an answer too.', {
              id: 'steady.referral.people.staff.intro',
              desc: 'For staff: under "People who matter to them". A person without anyone is not odd.',
            })
          : msg('You decide who counts as family. “Nobody” is an answer too.', {
              id: 'steady.referral.people.intro',
              desc: 'Under "People who matter to you". A person without anyone is not odd.',
            }),
        questions: [
          {
            kind: 'yes-no',
            id: 'people-any',
            item: 'people.any',
            label: staff
              ? msg('Do they want anyone to be named here?', {
                  id: 'steady.referral.people-any.staff.label',
                  desc: 'For staff: whether to add people who matter to the person.',
                })
              : msg('Do you want to name anyone?', {
                  id: 'steady.referral.people-any.label',
                  desc: 'Whether to add people who matter to the person.',
                }),
          },
          {
            kind: 'people',
            id: 'people',
            item: 'people.list',
            standard: required,
            showWhen: {question: 'people-any', equals: 'yes'},
            label: msg('Who are they?', {
              id: 'steady.referral.people.label',
              desc: 'Over the boxes about one or more people. Also read by staff.',
            }),
            max: 6,
            questions: about(),
          },
        ],
      },
    ],
  };
}

function about(): Question[] {
  return [
    {
      kind: 'text',
      id: 'people-name',
      label: msg('Name', {
        id: 'steady.referral.people-name.label',
        desc: 'Name of somebody who matters to the person. A first name is enough.',
      }),
      maxLength: 70,
      spellcheck: false,
    },
    {
      kind: 'text',
      id: 'people-relationship',
      label: msg('Who this is', {
        id: 'steady.referral.people-relationship.label',
        desc: 'What somebody is to the person: the person chooses the word. Also read by staff.',
      }),
      hint: msg('Any words will do. For example mum, friend, foster brother.', {
        id: 'steady.referral.people-relationship.hint',
        desc: 'Hint: warm, everyday words for people. Choose words that are usual in your language.',
      }),
      maxLength: 70,
    },
    {
      kind: 'yes-no',
      id: 'people-contact',
      label: msg('Can we contact them?', {
        id: 'steady.referral.people-contact.label',
        desc: 'Whether the service may get in touch with somebody who matters to the person.',
      }),
      whenYes: [
        {
          kind: 'text',
          id: 'people-reach',
          label: msg('How to reach them', {
            id: 'steady.referral.people-reach.label',
            desc: 'Opens after "Can we contact them?" is answered with yes: a phone number or another way.',
          }),
          hint: msg('For example a phone number.', {
            id: 'steady.referral.people-reach.hint',
            desc: 'Hint: how to contact somebody who matters to the person.',
          }),
          maxLength: 200,
        },
      ],
    },
  ];
}
