import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const child: DrawnPicture = {
  name: 'child',
  alt: () =>
    msg('A child with a ball', {
      id: 'steady.picture.child',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path stroke-width="11.6" d="M44 60v22M54 60v22"/>
    <path class="lw" stroke-width="6.4" d="M44 60v22M54 60v22"/>
    <path stroke-width="10.6" d="M46 44l-14 14M52 44l14 14"/>
    <path class="lc" stroke-width="5.4" d="M46 44l-14 14M52 44l14 14"/>
    <path class="c" d="M42 40h14l5 25H37z"/>
    <circle class="c" cx="49" cy="26" r="12"/>
    <path class="b" d="M37 25a12 12 0 0 1 24 0q-10.8 0-14.4-6.6q-2.4 6-9.6 6.6z"/>
    <circle class="b" cx="77" cy="76" r="8.5"/>
    <path d="M70 72c6 0 10 4 11 11"/>`,
};
