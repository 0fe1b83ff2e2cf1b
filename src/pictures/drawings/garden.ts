import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const garden: DrawnPicture = {
  name: 'garden',
  alt: () =>
    msg('A young plant in a pot', {
      id: 'steady.picture.garden',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M46 66V34"/>
    <path class="c" d="M46 54c-14 1-22-6-23-19 13-1 21 6 23 19z"/>
    <path class="c" d="M46 42c0-13 7-21 20-22 1 14-6 22-20 22z"/>
    <path class="w" d="M22 66h48l-5 18H27z"/>
    <path class="w" d="M18 60h56v8H18z"/>`,
};
