import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const wayOut: DrawnPicture = {
  name: 'way-out',
  alt: () =>
    msg('A person going out through a door', {
      id: 'steady.picture.way-out',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  mirrors: true,
  draw: () => svg`
    <path d="M14 84h68"/>
    <rect class="b" x="22" y="13" width="34" height="71"/>
    <circle class="c" cx="50" cy="28" r="7"/>
    <path stroke-width="14.6" d="M47 43l-3 18"/>
    <path stroke-width="9.6" d="M47 43l12 8 8-4M46 43l-11 7-1 9"/>
    <path stroke-width="10.6" d="M44 61l8 9 1 12M44 61l-4 11-9 8"/>
    <path class="lc" stroke-width="9.4" d="M47 43l-3 18"/>
    <path class="lc" stroke-width="4.4" d="M47 43l12 8 8-4M46 43l-11 7-1 9"/>
    <path class="lc" stroke-width="5.4" d="M44 61l8 9 1 12M44 61l-4 11-9 8"/>
    <path d="M72 62h14M80 55l7 7-7 7"/>`,
};
