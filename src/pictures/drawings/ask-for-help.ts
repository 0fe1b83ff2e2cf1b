import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const askForHelp: DrawnPicture = {
  name: 'ask-for-help',
  alt: () =>
    msg('A person with a hand up and a question', {
      id: 'steady.picture.ask-for-help',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path stroke-width="12.6" d="M25 74L16 42"/>
    <path class="lc" stroke-width="7.4" d="M25 74L16 42"/>
    <path class="c" d="M19 85c0-21 9-31 23-31s23 13 23 31z"/>
    <circle class="c" cx="42" cy="40" r="11"/>
    <path class="b" d="M62 9h20a6 6 0 0 1 6 6v22a6 6 0 0 1-6 6h-7l-9 9v-9h-4a6 6 0 0 1-6-6V15a6 6 0 0 1 6-6z"/>
    <path d="M67 21c1-6 10-6 10 1 0 4-5 4-5 8M72 35v.1"/>`,
};
