/** What the ends of a scale mean. */
import {msg} from '../../i18n/msg.js';

export const endsStrings = {
  little: () =>
    msg('Just a little', {
      id: 'steady.planEdit.scale.little',
      desc: 'The low end of a scale from 1 to 10: how much a goal matters.',
    }),
  much: () =>
    msg('More than anything', {
      id: 'steady.planEdit.scale.much',
      desc: 'The high end of a scale from 1 to 10: how much a goal matters.',
    }),
  notSure: () =>
    msg('Not sure', {
      id: 'steady.planEdit.scale.notSure',
      desc: 'The low end of a scale from 1 to 10: how sure somebody is that something will work.',
    }),
  verySure: () =>
    msg('Very sure', {
      id: 'steady.planEdit.scale.verySure',
      desc: 'The high end of a scale from 1 to 10: how sure somebody is that something will work.',
    }),
  minutes: () =>
    msg('minutes', {
      id: 'steady.planEdit.minutes',
      desc: 'Behind a box for a number: how long an appointment takes.',
    }),
  days: () =>
    msg('days', {
      id: 'steady.planEdit.days',
      desc: 'Behind a box for a number: how many days a medicine lasts.',
    }),
  notInList: () =>
    msg('It is not in this list', {
      id: 'steady.planEdit.notInList',
      desc: 'Last in a list to choose from: opens a box for words of one’s own.',
    }),
};
