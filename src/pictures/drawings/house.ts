import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const house: DrawnPicture = {
  name: 'house',
  alt: () =>
    msg('A house', {
      id: 'steady.picture.house',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M21 42v41h54V42"/>
    <path class="c" d="M66 24v-9h8v16"/>
    <path d="M10 47L48 13l38 34"/>
    <path class="w" stroke="none" d="M21 42v-4.8L48 13l27 24.2V42"/>
    <path d="M10 47L48 13l38 34M21 42v41h54V42"/>
    <path class="b" d="M41 83V61a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v22z"/>
    <rect x="40" y="37" width="16" height="12" rx="1"/>`,
};
