/** Problems with numbers. */
import {msg, str} from '../../i18n/msg.js';
import {param, type Words} from './words.js';

export const numberWords = {
  'number-not-a-number': (occasion) =>
    msg(str`${occasion.x} must be a number, like 30`, {
      id: 'steady.problem.number-not-a-number',
      desc: 'Letters were typed where a number belongs. The value is what is asked for (your age).',
    }),
  'number-not-whole': (occasion) =>
    msg(str`${occasion.x} must be a whole number, like 30`, {
      id: 'steady.problem.number-not-whole',
      desc: 'A number like 2.5 was typed. The value is what is asked for (your age).',
    }),
  'number-too-low': (occasion) =>
    msg(str`${occasion.x} must be ${param(occasion, 'min')} or more`, {
      id: 'steady.problem.number-too-low',
      desc: 'First value: what is asked for (your age). Second: the smallest number allowed.',
    }),
  'number-too-high': (occasion) =>
    msg(str`${occasion.x} must be ${param(occasion, 'max')} or fewer`, {
      id: 'steady.problem.number-too-high',
      desc: 'First value: what is asked for (your age). Second: the largest number allowed.',
    }),
  'number-out-of-range': (occasion) =>
    msg(
      str`${occasion.x} must be between ${param(occasion, 'min')} and ${param(occasion, 'max')}`,
      {
        id: 'steady.problem.number-out-of-range',
        desc: 'First value: what is asked for (your age). Then the smallest and the largest number allowed.',
      },
    ),
} satisfies Record<string, Words>;
