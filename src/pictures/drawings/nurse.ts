import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const nurse: DrawnPicture = {
  name: 'nurse',
  alt: () =>
    msg('A nurse, with a medical cross', {
      id: 'steady.picture.nurse',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="b" cx="44" cy="15" r="5"/>
    <path class="c" d="M13 85c0-27 12-40 31-40s31 17 31 40z"/>
    <circle class="c" cx="44" cy="30" r="12"/>
    <path class="b" d="M32 29a12 12 0 0 1 24 0q-10.8 0-14.4-6.6q-2.4 6-9.6 6.6z"/>
    <path d="M35 47l9 12 9-12"/>
    <circle class="b" cx="70" cy="66" r="15"/>
    <path d="M70 57v18M61 66h18"/>`,
};
