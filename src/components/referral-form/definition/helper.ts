/** In the helped path: who reads, writes or explains. */
import {msg} from '../../../i18n/msg.js';
import type {Option, Section} from '../../../questions/definition.js';
import {goesOn} from './start.js';

export function helperSection(): Section {
  const title = msg('Who is helping you', {
    id: 'steady.referral.helper.title',
    desc: 'Heading of a page about the person who helps to fill in the form.',
  });
  return {
    id: 'helper',
    showWhen: goesOn(),
    title,
    pages: [
      {
        id: 'helper',
        title,
        questions: [
          {
            kind: 'choice',
            id: 'helper-role',
            item: 'helper.role',
            label: msg('Who is this?', {
              id: 'steady.referral.helper-role.label',
              desc: 'Who the helper is to the person: a peer, a key worker, family.',
            }),
            options: helperRoles(),
          },
          {
            kind: 'text',
            id: 'helper-name',
            item: 'helper.name',
            label: msg('Their name', {
              id: 'steady.referral.helper-name.label',
              desc: 'Name of the person who helps to fill in the form.',
            }),
            hint: msg('Only if they want to give it.', {
              id: 'steady.referral.helper-name.hint',
              desc: 'Hint under "Their name": the helper need not give a name.',
            }),
            maxLength: 70,
            spellcheck: false,
          },
          {
            kind: 'choices',
            id: 'helper-task',
            item: 'helper.task',
            label: msg('How do they help?', {
              id: 'steady.referral.helper-task.label',
              desc: 'What the helper does: reading, writing, explaining, another language.',
            }),
            options: helperTasks(),
          },
        ],
      },
    ],
  };
}

function helperRoles(): Option[] {
  return [
    {
      value: 'peer',
      label: msg('A peer', {
        id: 'steady.referral.helper-role.peer',
        desc: 'Answer to "Who is this?". Somebody in the same position, trained to help others.',
      }),
      hint: msg('For example a Health and Wellbeing Champion, a mentor or a Listener', {
        id: 'steady.referral.helper-role.peer.hint',
        desc: 'Under "A peer". Names of roles that people in prison have; keep the English name beside yours.',
      }),
    },
    {
      value: 'worker',
      label: msg('A key worker, officer or support worker', {
        id: 'steady.referral.helper-role.worker',
        desc: 'Answer to "Who is this?"',
      }),
    },
    {
      value: 'health-or-charity',
      label: msg('Someone from healthcare or a charity', {
        id: 'steady.referral.helper-role.healthOrCharity',
        desc: 'Answer to "Who is this?"',
      }),
    },
    {
      value: 'family',
      label: msg('Family or a friend', {
        id: 'steady.referral.helper-role.family',
        desc: 'Answer to "Who is this?"',
      }),
    },
    {
      value: 'other',
      label: msg('Someone else', {
        id: 'steady.referral.helper-role.other',
        desc: 'Answer to "Who is this?"',
      }),
    },
  ];
}

function helperTasks(): Option[] {
  return [
    {
      value: 'read',
      label: msg('They read the questions out loud', {
        id: 'steady.referral.helper-task.read',
        desc: 'Answer to "How do they help?"',
      }),
    },
    {
      value: 'write',
      label: msg('They write down what I say', {
        id: 'steady.referral.helper-task.write',
        desc: 'Answer to "How do they help?"',
      }),
    },
    {
      value: 'explain',
      label: msg('They explain things', {
        id: 'steady.referral.helper-task.explain',
        desc: 'Answer to "How do they help?"',
      }),
    },
    {
      value: 'language',
      label: msg('They put it into another language', {
        id: 'steady.referral.helper-task.language',
        desc: 'Answer to "How do they help?"',
      }),
    },
  ];
}
