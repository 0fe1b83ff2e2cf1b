import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const train: DrawnPicture = {
  name: 'train',
  alt: () =>
    msg('A train', {
      id: 'steady.picture.train',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M22 22c0-7 10-11 26-11s26 4 26 11v40c0 6-5 10-10 10H32c-5 0-10-4-10-10z"/>
    <path class="w" d="M30 28a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v18H30z"/>
    <path d="M48 24v22"/>
    <circle class="b" cx="34" cy="59" r="4"/>
    <circle class="b" cx="62" cy="59" r="4"/>
    <path d="M34 72L22 86M62 72l12 14M29 79h38"/>`,
};
