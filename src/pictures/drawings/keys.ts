import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const keys: DrawnPicture = {
  name: 'keys',
  alt: () =>
    msg('Two keys on a ring', {
      id: 'steady.picture.keys',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <g transform="rotate(22 44 20)">
    <path class="w" d="M40 42h8v34l-4 6-4-5z"/>
    <path class="w" d="M48 58h7v6h-7M48 68h5"/>
    <circle class="w" cx="44" cy="34" r="11"/>
    </g>
    <g transform="rotate(-26 44 20)">
    <path class="b" d="M40 42h8v34l-4 6-4-5z"/>
    <path class="b" d="M48 58h7v6h-7M48 68h5"/>
    <circle class="b" cx="44" cy="34" r="11"/>
    </g>
    <circle cx="44" cy="21" r="11"/>`,
};
