import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const clock: DrawnPicture = {
  name: 'clock',
  alt: () =>
    msg('A clock', {
      id: 'steady.picture.clock',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="w" cx="48" cy="48" r="35"/>
    <path d="M48 27v22l14 9M48 17v3M48 76v3M17 48h3M76 48h3"/>`,
};
