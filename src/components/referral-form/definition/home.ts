/** In the community: where somebody lives, or can be found. */
import {msg} from '../../../i18n/msg.js';
import type {Page} from '../../../questions/definition.js';
import {anyOf, type Context} from './context.js';
import {required} from './words.js';

export function homePage({staff}: Context, title: string): Page {
  return {
    id: 'home',
    title,
    questions: [
      {
        kind: 'choice',
        id: 'home',
        item: 'place.home',
        sensitivity: 'sensitive',
        label: staff
          ? msg('Where do they live?', {
              id: 'steady.referral.home.staff.label',
              desc: 'For staff: what kind of home the person has at the moment.',
            })
          : msg('Where do you live?', {
              id: 'steady.referral.home.label',
              desc: 'What kind of home the person has at the moment.',
            }),
        offer: ['prefer-not-to-say'],
        options: [
          {
            value: 'home',
            label: msg('A house or flat', {
              id: 'steady.referral.home.home',
              desc: 'Answer to "Where do you live?": also with family or friends.',
            }),
          },
          {
            value: 'temporary',
            label: msg('Somewhere for a short time', {
              id: 'steady.referral.home.temporary',
              desc: 'Answer to "Where do you live?"',
            }),
            hint: msg('A hostel, approved premises or a friend’s sofa', {
              id: 'steady.referral.home.temporary.hint',
              desc: 'Under "Somewhere for a short time". Approved premises are hostels run for probation.',
            }),
          },
          {
            value: 'none',
            label: msg('No fixed address', {
              id: 'steady.referral.home.none',
              desc: 'Answer to "Where do you live?": sleeping in different places or outside.',
            }),
            questions: [
              {
                kind: 'text',
                id: 'home-reach',
                item: 'place.reach',
                label: msg('Where could a letter or a worker go?', {
                  id: 'steady.referral.home-reach.label',
                  desc: 'Opens under "No fixed address". Also read by staff.',
                }),
                maxLength: 200,
              },
            ],
          },
        ],
      },
      {
        kind: 'address',
        id: 'address',
        item: 'place.address',
        standard: required,
        sensitivity: 'sensitive',
        showWhen: anyOf('home', 'home', 'temporary'),
        label: msg('Address', {
          id: 'steady.referral.address.label',
          desc: 'Over the boxes of an address. Also read by staff.',
        }),
      },
    ],
  };
}
