import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const listen: DrawnPicture = {
  name: 'listen',
  alt: () =>
    msg('An ear', {
      id: 'steady.picture.listen',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M24 38c0-15 11-25 24-25s24 10 24 24c0 18-16 19-17 34 0 8-6 13-13 13-6 0-10-3-12-9"/>
    <path d="M35 41c-1-10 4-17 13-17s13 6 12 13c-1 6-5 8-8 12M37 52c5-6 14-1 12 6-1 5-6 6-9 4M81 28c4 7 4 15 0 22"/>`,
};
