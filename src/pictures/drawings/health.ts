import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const health: DrawnPicture = {
  name: 'health',
  alt: () =>
    msg('A stethoscope', {
      id: 'steady.picture.health',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M24 14h-6v18c0 12 7 19 16 19s16-7 16-19V14h-6M34 51v12c0 12 8 20 20 20s20-8 20-20v-8"/>
    <circle class="b" cx="74" cy="45" r="10"/>
    <circle cx="74" cy="45" r="3.5"/>`,
};
