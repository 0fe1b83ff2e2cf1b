import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const notSure: DrawnPicture = {
  name: 'not-sure',
  alt: () =>
    msg('A question mark', {
      id: 'steady.picture.not-sure',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="b" cx="48" cy="48" r="35"/>
    <path stroke-width="5" d="M38 38c1-13 21-13 20 1-.4 7-10 8-10 17M48 67v.1"/>`,
};
