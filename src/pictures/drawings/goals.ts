import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const goals: DrawnPicture = {
  name: 'goals',
  alt: () =>
    msg('A flag on top of a mountain', {
      id: 'steady.picture.goals',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M6 84l30-42 15 21 9-12 30 33z"/>
    <path d="M36 42V11"/>
    <path class="b" d="M36 12l25 8.5-25 8.5z"/>
    <path d="M26 56l6 5 5-6 5 6 5-4"/>`,
};
