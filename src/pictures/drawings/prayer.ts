import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const prayer: DrawnPicture = {
  name: 'prayer',
  alt: () =>
    msg('A person with hands together in prayer', {
      id: 'steady.picture.prayer',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M18 86c0-32 11-48 30-48s30 20 30 48z"/>
    <circle class="c" cx="48" cy="23" r="12"/>
    <path class="b" d="M36 22a12 12 0 0 1 24 0q-10.8 0-14.4-6.6q-2.4 6-9.6 6.6z"/>
    <path stroke-width="13.6" d="M29 76L43 67M67 76L53 67"/>
    <path class="lc" stroke-width="8.4" d="M29 76L43 67M67 76L53 67"/>
    <path class="w" d="M48 46c-4 5-6 12-6 24 2 4 10 4 12 0 0-12-2-19-6-24z"/>
    <path d="M48 50v22"/>`,
};
