/** When somebody can meet, and with whom they would rather. */
import {msg} from '../../../i18n/msg.js';
import type {Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {goesOn} from './start.js';

export function meetingSection({staff, custody}: Context): Section {
  const title = msg('Meeting', {
    id: 'steady.referral.meeting.title',
    desc: 'Heading over days, times and the choice of worker. Also read by staff.',
  });
  return {
    id: 'meeting',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'meeting',
        title,
        questions: [
          {
            kind: 'text',
            id: 'times-good',
            item: 'meeting.times-good',
            label: msg('Which days or times are good?', {
              id: 'steady.referral.times-good.label',
              desc: 'When the person can meet somebody or join in. Also read by staff.',
            }),
            maxLength: 200,
          },
          {
            kind: 'text',
            id: 'times-clash',
            item: 'meeting.times-clash',
            label: msg('Which days or times clash with something?', {
              id: 'steady.referral.times-clash.label',
              desc: 'When the person cannot meet somebody or join in. Also read by staff.',
            }),
            hint: custody
              ? msg('For example work, education, visits, faith or medicine times.', {
                  id: 'steady.referral.times-clash.custody.hint',
                  desc: 'Hint in prison, where these have fixed times.',
                })
              : msg('For example work, caring or other appointments.', {
                  id: 'steady.referral.times-clash.hint',
                  desc: 'Hint in the community.',
                }),
            maxLength: 200,
          },
          {
            kind: 'choice',
            id: 'worker-gender',
            item: 'meeting.worker-gender',
            label: staff
              ? msg('Who would they rather meet?', {
                  id: 'steady.referral.worker-gender.staff.label',
                  desc: 'For staff: a woman or a man as the worker the person will meet.',
                })
              : msg('Who would you rather meet?', {
                  id: 'steady.referral.worker-gender.label',
                  desc: 'A woman or a man as the worker the person will meet.',
                }),
            options: [
              {
                value: 'woman',
                label: msg('A woman', {
                  id: 'steady.referral.worker-gender.woman',
                  desc: 'Answer to "Who would you rather meet?"',
                }),
              },
              {
                value: 'man',
                label: msg('A man', {
                  id: 'steady.referral.worker-gender.man',
                  desc: 'Answer to "Who would you rather meet?"',
                }),
              },
              {
                value: 'either',
                label: msg('Either is fine', {
                  id: 'steady.referral.worker-gender.either',
                  desc: 'Answer to "Who would you rather meet?": a woman or a man.',
                }),
              },
            ],
          },
          {
            kind: 'text',
            id: 'worker-background',
            item: 'meeting.worker-background',
            label: msg('Does anything else about them matter?', {
              id: 'steady.referral.worker-background.label',
              desc: '"Them" is the worker the person will meet. Also read by staff.',
            }),
            hint: msg('For example faith, culture or language.', {
              id: 'steady.referral.worker-background.hint',
              desc: 'Hint: what may matter about the worker the person will meet.',
            }),
            maxLength: 200,
          },
        ],
      },
    ],
  };
}
