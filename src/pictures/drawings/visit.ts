import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const visit: DrawnPicture = {
  name: 'visit',
  alt: () =>
    msg('A person waving to visitors at the door', {
      id: 'steady.picture.visit',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M5 87h86"/>
    <path class="c" d="M17 10h37v77H17z"/>
    <path class="w" d="M17 10L6 18v69h11z"/>
    <path d="M11 52v5"/>
    <path class="w" d="M22 87V56c0-10 4-15 11-15s11 5 11 15v31z"/>
    <circle class="w" cx="33" cy="28" r="8.5"/>
    <path class="b" d="M39 87V73c0-6 3-9 8-9s8 3 8 9v14z"/>
    <circle class="b" cx="47" cy="55" r="6.5"/>
    <path stroke-width="10" d="M80 62l8-19"/>
    <path class="c" d="M58 87c0-26 3-38 13-38s13 12 13 38z"/>
    <circle class="c" cx="70" cy="34" r="9.5"/>
    <path class="lc" stroke-width="4.8" d="M80 62l8-19"/>`,
};
