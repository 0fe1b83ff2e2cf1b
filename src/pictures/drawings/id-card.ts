import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const idCard: DrawnPicture = {
  name: 'id-card',
  alt: () =>
    msg('A card with a photo and a name', {
      id: 'steady.picture.id-card',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="w" x="9" y="21" width="78" height="55" rx="6"/>
    <rect x="17" y="31" width="27" height="35" rx="3"/>
    <path class="c" d="M20 66c0-9 4-14 10.5-14S41 57 41 66z"/>
    <circle class="c" cx="30.5" cy="43" r="6"/>
    <path d="M54 35h24M54 47h24M54 59h14"/>`,
};
