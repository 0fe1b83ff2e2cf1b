import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const letter: DrawnPicture = {
  name: 'letter',
  alt: () =>
    msg('A letter in an envelope', {
      id: 'steady.picture.letter',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="w" x="11" y="23" width="74" height="52" rx="5"/>
    <path d="M12 28l31 25c3 2 7 2 10 0l31-25M13 72l23-21M83 72L60 51"/>`,
};
