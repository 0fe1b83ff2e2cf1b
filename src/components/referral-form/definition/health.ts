/** Health and caring, in the person's own words. No diagnosis is asked for. */
import {msg} from '../../../i18n/msg.js';
import type {Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';
import {LONG} from './words.js';

/** Ids whose answers are shared beyond the receiver only when the person agrees to it by itself. */
export const HEALTH_QUESTIONS = ['health', 'caring'] as const;

export function healthSection({staff}: Context): Section {
  const title = msg('Health and caring', {
    id: 'steady.referral.health.title',
    desc: 'Heading over health and over looking after somebody. Also read by staff.',
  });
  return {
    id: 'health',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'health',
        title,
        questions: [
          {
            kind: 'long-text',
            id: 'health',
            item: 'health.notes',
            sensitivity: 'sensitive',
            label: staff
              ? msg('Does anything about their health matter for taking part?', {
                  id: 'steady.referral.health.staff.label',
                  desc: 'For staff. Body or mind.',
                })
              : msg('Does anything about your health matter for taking part?', {
                  id: 'steady.referral.health.label',
                  desc: 'Body or mind.',
                }),
            hint: msg(
              'No diagnosis is needed. For example moving, seeing, sleeping or feeling low.',
              {
                id: 'steady.referral.health.hint',
                desc: 'Hint about health. Everyday words; avoid the word "depression". Also read by staff.',
              },
            ),
            ...(staff
              ? {}
              : {
                  why: msg('We ask so that activities are safe and comfortable for you.', {
                    id: 'steady.referral.health.why',
                    desc: 'Why health is asked about.',
                  }),
                }),
            maxLength: LONG,
            rows: 4,
          },
          {
            kind: 'yes-no',
            id: 'caring',
            item: 'health.caring',
            sensitivity: 'sensitive',
            label: staff
              ? msg('Do they look after anyone?', {
                  id: 'steady.referral.caring.staff.label',
                  desc: 'For staff: a child, a parent, a partner, a friend.',
                })
              : msg('Do you look after anyone?', {
                  id: 'steady.referral.caring.label',
                  desc: 'A child, a parent, a partner, a friend.',
                }),
            hint: msg('For example a child, a parent or a partner.', {
              id: 'steady.referral.caring.hint',
              desc: 'Hint: whom somebody may look after. Also read by staff.',
            }),
            ...(staff
              ? {}
              : {
                  why: msg('We ask so that times and places fit. You do not have to answer.', {
                    id: 'steady.referral.caring.why',
                    desc: 'Why caring is asked about. Parents may fear losing a child: calm, true, short.',
                  }),
                }),
            offer: ['prefer-not-to-say'],
            whenYes: [
              {
                kind: 'text',
                id: 'caring-help',
                item: 'health.caring-help',
                label: msg('What would help with that?', {
                  id: 'steady.referral.caring-help.label',
                  desc: 'Opens after "Do you look after anyone?" is answered with yes. Also read by staff.',
                }),
                maxLength: 200,
              },
            ],
          },
        ],
      },
    ],
  };
}
