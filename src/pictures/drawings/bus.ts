import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const bus: DrawnPicture = {
  name: 'bus',
  alt: () =>
    msg('A bus', {
      id: 'steady.picture.bus',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="c" x="9" y="22" width="78" height="50" rx="8"/>
    <path d="M9 50h78"/>
    <path class="w" d="M17 31h16v19H17zM33 31h16v19H33zM49 31h15v19H49z"/>
    <rect class="b" x="70" y="31" width="11" height="32" rx="2"/>
    <circle class="w" cx="27" cy="73" r="8"/>
    <circle class="w" cx="63" cy="73" r="8"/>
    <circle cx="27" cy="73" r="1.5"/>
    <circle cx="63" cy="73" r="1.5"/>
    <path d="M14 59h4"/>`,
};
