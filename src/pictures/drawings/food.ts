import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const food: DrawnPicture = {
  name: 'food',
  alt: () =>
    msg('A plate with a knife and fork', {
      id: 'steady.picture.food',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="w" cx="48" cy="50" r="23"/>
    <circle cx="48" cy="50" r="14"/>
    <path d="M12 20v14c0 4 2 6 4.5 6s4.5-2 4.5-6V20M16.5 20v62"/>
    <path class="c" d="M80 82V20c-6 3-8.5 12-8.5 24 0 5 3 8 8.5 8"/>`,
};
