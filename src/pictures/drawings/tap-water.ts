import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const tapWater: DrawnPicture = {
  name: 'tap-water',
  alt: () =>
    msg('Water running from a tap into a glass', {
      id: 'steady.picture.tap-water',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M10 21h20v-5h-8v-6h26v6h-8v5h12c14 0 23 9 23 23v3H60v-3c0-4-3-7-7-7H30v6H10z"/>
    <path d="M67.5 51v8M52 63h31l-3.5 22h-24z"/>
    <path class="c" d="M53.5 72c6-3 9 2 14 0s8-1 14-.5L79.5 85h-24z"/>`,
};
