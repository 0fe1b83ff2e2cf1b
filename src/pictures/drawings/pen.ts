import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const pen: DrawnPicture = {
  name: 'pen',
  alt: () =>
    msg('A pen', {
      id: 'steady.picture.pen',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <g transform="rotate(45 48 48)">
    <rect class="b" x="44" y="2" width="8" height="10" rx="2"/>
    <rect class="c" x="39" y="10" width="18" height="52" rx="3"/>
    <path class="w" d="M39 62l6 18h6l6-18z"/>
    <path d="M57 16h6v24M39 50h18M48 80v7"/>
    </g>
    <path d="M40 85h44"/>`,
};
