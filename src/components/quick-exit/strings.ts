import {msg} from '../../i18n/msg.js';

export const quickExitStrings = {
  leave: () =>
    msg('Leave this page', {
      id: 'steady.quickExit.leave',
      desc: 'Button. Goes to a harmless page at once, for a person who must not be seen here.',
    }),
  hint: () =>
    msg('Or press Shift 3 times.', {
      id: 'steady.quickExit.hint',
      desc: 'Under "Leave this page". Shift is a key of the keyboard.',
    }),
  afterFirst: () =>
    msg('Press Shift 2 more times to leave.', {
      id: 'steady.quickExit.afterFirst',
      desc: 'Shown and spoken after the first of three presses of the key Shift.',
    }),
  afterSecond: () =>
    msg('Press Shift 1 more time to leave.', {
      id: 'steady.quickExit.afterSecond',
      desc: 'Shown and spoken after the second of three presses of the key Shift.',
    }),
  over: () =>
    msg('You are still on this page.', {
      id: 'steady.quickExit.over',
      desc: 'Shown and spoken when Shift was pressed once or twice and then no more for 5 seconds.',
    }),
  title: () =>
    msg('Page is loading', {
      id: 'steady.quickExit.title',
      desc: 'Name of the window while the harmless page is on its way. Says nothing about this page.',
    }),
};
