import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const signature: DrawnPicture = {
  name: 'signature',
  alt: () =>
    msg('A page with a signature', {
      id: 'steady.picture.signature',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M18 12h46v0l14 14v58H18z"/>
    <path class="b" d="M64 12v14h14"/>
    <path d="M28 30h24M28 40h38M28 72h40M30 66c4-14 12-18 11-9-1 6-5 9-6 9 3 0 6-9 10-9 3 0-1 8 2 8s4-6 7-6-1 6 2 6 4-2 7-4"/>`,
};
