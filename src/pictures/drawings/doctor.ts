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
    <path class="c" d="M15 85c0-29 13-44.5 33-44.5s33 19 33 44.5z"/>
    <circle class="c" cx="48" cy="25" r="12.5"/>
    <path class="b" d="M35.5 24a12.5 12.5 0 0 1 25 0q-11.3 0-15-6.9q-2.5 6.3-10 6.9z"/>
    <path d="M39 42c-7 5-9 12-9 19M57 42c7 5 9 11 9 18M22 76c0-9 2-14 8-15 6 1 8 6 8 15"/>
    <circle class="b" cx="66" cy="67" r="7"/>`,
};
