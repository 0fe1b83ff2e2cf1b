import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const doctor: DrawnPicture = {
  name: 'doctor',
  alt: () =>
    msg('A doctor with a stethoscope', {
      id: 'steady.picture.doctor',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M15 86c0-31 13-46.5 33-46.5s33 20 33 46.5z"/>
    <circle class="c" cx="48" cy="24" r="12.5"/>
    <path class="b" d="M35.5 23a12.5 12.5 0 0 1 25 0q-11.3 0-15-6.9q-2.5 6.3-10 6.9z"/>
    <path d="M41 41l7 12 7-12M33 44v14M63 44v9m-6.5 14v-6q0-8 6.5-8t6.5 8v6"/>
    <circle class="b" cx="33" cy="66" r="8"/>
    <circle cx="33" cy="66" r="3"/>`,
};
