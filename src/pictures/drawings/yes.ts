import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const yes: DrawnPicture = {
  name: 'yes',
  alt: () =>
    msg('A tick', {
      id: 'steady.picture.yes',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="c" cx="48" cy="48" r="35"/>
    <path stroke-width="5" d="M32 50l11 12 22-26"/>`,
};
