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
    <path class="w" d="M10 88c0-33 13-48 38-48s38 15 38 48z"/>
    <path class="c" d="M39 41l9 15 9-15q-9-2-18 0z"/>
    <circle class="c" cx="48" cy="23" r="13"/>
    <path class="b" d="M35 22a13 13 0 0 1 26 0q-11.5 0-15.5-7q-2.5 6.5-10.5 7z"/>
    <path stroke-width="4.2" d="M31 44v7c0 20 32 20 32 0v-7M47 66v6c0 10 22 10 22 0"/>
    <circle class="b" cx="69" cy="67" r="8"/>
    <circle cx="69" cy="67" r="2"/>`,
};
