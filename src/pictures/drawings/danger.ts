import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const danger: DrawnPicture = {
  name: 'danger',
  alt: () =>
    msg('A triangle with an exclamation mark', {
      id: 'steady.picture.danger',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="b" d="M43.5 16.5a5 5 0 0 1 9 0L85 74a5.5 5.5 0 0 1-5 8H16a5.5 5.5 0 0 1-5-8z"/>
    <path stroke-width="5" d="M48 36v21M48 69v.1"/>`,
};
