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
    <path d="M37 42c-1 15 3 23 11 23s12-8 11-23M48 65v5c0 11 17 11 17 0v-3"/>
    <circle class="b" cx="65" cy="62" r="5.5"/>`,
};
