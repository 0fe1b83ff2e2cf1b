import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const bed: DrawnPicture = {
  name: 'bed',
  alt: () =>
    msg('A bed', {
      id: 'steady.picture.bed',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M11 22v60M85 54v28"/>
    <path class="w" d="M11 58h74v14H11z"/>
    <path class="c" d="M40 50h37a8 8 0 0 1 8 8v14H40z"/>
    <rect class="b" x="15" y="45" width="21" height="13" rx="6"/>`,
};
