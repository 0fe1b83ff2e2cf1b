/** What a person can choose about how a notice looks. Loaded when they open it. */
import {msg} from '../../i18n/msg.js';

export const looksStrings = {
  again: () =>
    msg('Put everything back', {
      id: 'steady.notice.looks.again',
      desc: 'Button: takes back all that was chosen about how a notice looks.',
    }),
};

/** Names of the groups of buttons. */
export const groupStrings = {
  textSize: () =>
    msg('Size of words', {id: 'steady.notice.looks.textSize', desc: 'Name of a choice.'}),
  spacing: () =>
    msg('Space between lines', {id: 'steady.notice.looks.spacing', desc: 'Name of a choice.'}),
  pictureSize: () =>
    msg('Size of pictures', {id: 'steady.notice.looks.pictureSize', desc: 'Name of a choice.'}),
  paper: () =>
    msg('Colour of the page', {id: 'steady.notice.looks.paper', desc: 'Name of a choice.'}),
  lineFocus: () =>
    msg('Mark one line at a time', {
      id: 'steady.notice.looks.lineFocus',
      desc: 'Name of a choice: off or on. One line is marked, so that the eye keeps its place.',
    }),
};

/** What can be chosen in them. */
export const valueStrings: Readonly<Record<string, () => string>> = {
  normal: () =>
    msg('Normal', {
      id: 'steady.notice.looks.normal',
      desc: 'Button: a size, or the space between lines, as it is for everybody.',
    }),
  large: () =>
    msg('Large', {id: 'steady.notice.looks.large', desc: 'Button: size of words or pictures.'}),
  largest: () =>
    msg('Very large', {
      id: 'steady.notice.looks.largest',
      desc: 'Button: size of words or pictures.',
    }),
  wide: () =>
    msg('More', {id: 'steady.notice.looks.wide', desc: 'Button: more space between lines.'}),
  widest: () =>
    msg('Most', {id: 'steady.notice.looks.widest', desc: 'Button: the most space between lines.'}),
  page: () =>
    msg('As it was', {
      id: 'steady.notice.looks.page',
      desc: 'Button: no colour of their own choice.',
    }),
  white: () => msg('White', {id: 'steady.notice.looks.white', desc: 'Button: colour of the page.'}),
  cream: () => msg('Cream', {id: 'steady.notice.looks.cream', desc: 'Button: colour of the page.'}),
  yellow: () =>
    msg('Yellow', {id: 'steady.notice.looks.yellow', desc: 'Button: colour of the page.'}),
  blue: () => msg('Blue', {id: 'steady.notice.looks.blue', desc: 'Button: colour of the page.'}),
  green: () => msg('Green', {id: 'steady.notice.looks.green', desc: 'Button: colour of the page.'}),
  dark: () =>
    msg('Dark', {
      id: 'steady.notice.looks.dark',
      desc: 'Button: light words on a dark page.',
    }),
  off: () => msg('Off', {id: 'steady.notice.looks.off', desc: 'Button: lines are not marked.'}),
  on: () =>
    msg('On', {id: 'steady.notice.looks.on', desc: 'Button: one line at a time is marked.'}),
};
