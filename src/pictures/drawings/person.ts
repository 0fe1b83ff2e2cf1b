import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const person: DrawnPicture = {
  name: 'person',
  alt: () =>
    msg('A person', {
      id: 'steady.picture.person',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M18 83c0-24 11-36 30-36s30 15 30 36z"/>
    <circle class="c" cx="48" cy="30" r="14"/>`,
};
