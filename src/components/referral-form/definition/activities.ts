/** Kinds of activity. The values are the activity types that cards and filters use. */
import {msg} from '../../../i18n/msg.js';
import type {Option} from '../../../questions/definition.js';

export function activities(): Option[] {
  return [
    {
      value: 'physical',
      label: msg('Moving', {
        id: 'steady.referral.interests.physical',
        desc: 'A kind of activity: using your body.',
      }),
      hint: msg('Gym, sport, yoga', {
        id: 'steady.referral.interests.physical.hint',
        desc: 'Under "Moving".',
      }),
    },
    {
      value: 'arts',
      label: msg('Making things', {
        id: 'steady.referral.interests.arts',
        desc: 'A kind of activity: being creative.',
      }),
      hint: msg('Art, music, writing, woodwork', {
        id: 'steady.referral.interests.arts.hint',
        desc: 'Under "Making things".',
      }),
    },
    {
      value: 'nature',
      label: msg('Being outside', {
        id: 'steady.referral.interests.nature',
        desc: 'A kind of activity: nature.',
      }),
      hint: msg('Gardening, walking, animals', {
        id: 'steady.referral.interests.nature.hint',
        desc: 'Under "Being outside".',
      }),
    },
    {
      value: 'company',
      label: msg('Being with others', {
        id: 'steady.referral.interests.company',
        desc: 'A kind of activity: friendly company, so as to be less alone.',
      }),
    },
    {
      value: 'peer',
      label: msg('Talking with someone who has been there', {
        id: 'steady.referral.interests.peer',
        desc: 'A kind of activity: a mentor, buddy or Listener with the same experience.',
      }),
    },
    {
      value: 'cooking',
      label: msg('Cooking together', {
        id: 'steady.referral.interests.cooking',
        desc: 'A kind of activity.',
      }),
    },
    {
      value: 'reading',
      label: msg('Reading together', {
        id: 'steady.referral.interests.reading',
        desc: 'A kind of activity: a small group where someone reads aloud.',
      }),
      hint: msg('Someone reads aloud, the others can just listen', {
        id: 'steady.referral.interests.reading.hint',
        desc: 'Under "Reading together". Nobody needs to be able to read.',
      }),
    },
    {
      value: 'learning',
      label: msg('Learning something', {
        id: 'steady.referral.interests.learning',
        desc: 'A kind of activity: courses and skills.',
      }),
    },
    {
      value: 'goals',
      label: msg('Making a plan', {
        id: 'steady.referral.interests.goals',
        desc: 'A kind of activity: setting goals and managing day to day.',
      }),
    },
    {
      value: 'faith',
      label: msg('Faith', {
        id: 'steady.referral.interests.faith',
        desc: 'A kind of activity: services, prayer, chaplaincy, of any religion.',
      }),
    },
    {
      value: 'culture',
      label: msg('My culture and history', {
        id: 'steady.referral.interests.culture',
        desc: 'A kind of activity. Also read by staff, as the words of the person.',
      }),
    },
    {
      value: 'family',
      label: msg('Time with family', {
        id: 'steady.referral.interests.family',
        desc: 'A kind of activity: visits, calls, family days. Family is whoever the person says.',
      }),
    },
  ];
}
