/** Too long, too short, too many, too few. */
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';
import {param, type Words} from './words.js';

export const lengthWords = {
  'too-long': (occasion) => {
    const {x} = occasion;
    const n = param(occasion, 'max');
    return plural(Number(occasion.params?.max), {
      zero: () =>
        msg(str`${x} must be ${n} characters or less`, {
          id: 'steady.problem.too-long.zero',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. 0.',
        }),
      one: () =>
        msg(str`${x} must be ${n} character or less`, {
          id: 'steady.problem.too-long.one',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. 1.',
        }),
      two: () =>
        msg(str`${x} must be ${n} characters or less`, {
          id: 'steady.problem.too-long.two',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. 2.',
        }),
      few: () =>
        msg(str`${x} must be ${n} characters or less`, {
          id: 'steady.problem.too-long.few',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`${x} must be ${n} characters or less`, {
          id: 'steady.problem.too-long.many',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`${x} must be ${n} characters or less`, {
          id: 'steady.problem.too-long.other',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. Every other number.',
        }),
    });
  },
  'too-short': (occasion) => {
    const {x} = occasion;
    const n = param(occasion, 'min');
    return plural(Number(occasion.params?.min), {
      zero: () =>
        msg(str`${x} must be ${n} characters or more`, {
          id: 'steady.problem.too-short.zero',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. 0.',
        }),
      one: () =>
        msg(str`${x} must be ${n} character or more`, {
          id: 'steady.problem.too-short.one',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. 1.',
        }),
      two: () =>
        msg(str`${x} must be ${n} characters or more`, {
          id: 'steady.problem.too-short.two',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. 2.',
        }),
      few: () =>
        msg(str`${x} must be ${n} characters or more`, {
          id: 'steady.problem.too-short.few',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. A few: in Welsh 3.',
        }),
      many: () =>
        msg(str`${x} must be ${n} characters or more`, {
          id: 'steady.problem.too-short.many',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. Many: in Welsh 6.',
        }),
      other: () =>
        msg(str`${x} must be ${n} characters or more`, {
          id: 'steady.problem.too-short.other',
          desc: 'About a text box. Values: what is asked for (your name), and the number of characters. Every other number.',
        }),
    });
  },
  'too-many': (occasion) =>
    msg(str`You can add up to ${param(occasion, 'max')}`, {
      id: 'steady.problem.too-many',
      desc: 'Too many people were added to a list of people. The value is the most there can be.',
    }),
  'too-few': (occasion) =>
    msg(str`Add ${param(occasion, 'min')} or more`, {
      id: 'steady.problem.too-few',
      desc: 'Too few people were added to a list of people. The value is the fewest there can be.',
    }),
} satisfies Record<string, Words>;
