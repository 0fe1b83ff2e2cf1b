import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const phone: DrawnPicture = {
  name: 'phone',
  alt: () =>
    msg('A telephone', {
      id: 'steady.picture.phone',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M31 14c-8 2-15 9-15 19 0 25 22 47 47 47 10 0 17-7 19-15 .6-2.6-.4-5-2.6-6.4L66 50c-2.5-1.5-5.6-1-7.4 1.3L54 57c-7-3-12-8-15-15l5.7-4.6c2.3-1.8 2.8-4.9 1.3-7.4l-8.6-13.4C36 14.4 33.6 13.4 31 14z"/>
    <path d="M56 14c14 1 25 12 26 26M56 27c7 1 12 6 13 13"/>`,
};
