import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const company: DrawnPicture = {
  name: 'company',
  alt: () =>
    msg('Two people at a table with hot drinks', {
      id: 'steady.picture.company',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M5 68c0-20 8-29 20-29s20 12 20 29z"/>
    <circle class="w" cx="25" cy="25" r="11"/>
    <path class="c" d="M51 68c0-20 8-29 20-29s20 12 20 29z"/>
    <circle class="c" cx="71" cy="27" r="9"/>
    <path class="b" d="M57 44c2-5 1-9 1-17 0-18 26-18 26 0 0 8-1 12 1 17-8 7-20 7-28 0z"/>
    <circle class="c" cx="71" cy="27" r="9"/>
    <path class="w" d="M6 68h84v8H6z"/>
    <path d="M15 76v9M81 76v9"/>
    <path class="b" d="M27 50h14v13a5 5 0 0 1-5 5h-4a5 5 0 0 1-5-5zM55 50h14v13a5 5 0 0 1-5 5h-4a5 5 0 0 1-5-5z"/>
    <path d="M27 54h-2a3.5 3.5 0 0 0 0 7h2M69 54h2a3.5 3.5 0 0 1 0 7h-2"/>`,
};
