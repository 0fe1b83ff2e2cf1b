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
    <path class="c" d="M18 85c0-32 11-48.5 30-48.5s30 20 30 48.5z"/>
    <circle class="c" cx="48" cy="22" r="11.5"/>
    <path class="b" d="M36.5 21a11.5 11.5 0 0 1 23 0q-10.3 0-13.8-6.3q-2.3 5.8-9.2 6.3z"/>
    <path d="M22 85l21-13M74 85L53 72"/>
    <path class="w" d="M48 45c-6 7-8 17-8 30h16c0-13-2-23-8-30z"/>
    <path d="M48 50v25"/>`,
};
