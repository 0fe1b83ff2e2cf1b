import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const money: DrawnPicture = {
  name: 'money',
  alt: () =>
    msg('A banknote and a coin', {
      id: 'steady.picture.money',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="c" x="10" y="22" width="66" height="40" rx="4"/>
    <circle cx="43" cy="42" r="9"/>
    <path d="M18 30v.1M68 30v.1M18 54v.1"/>
    <circle class="b" cx="68" cy="64" r="18"/>
    <path d="M74.5 57.5c-1-4.5-9-5-10 1-.5 3 1.5 6 1 10-.3 2.5-2 4-3.5 5.5h13M62 65.5h9"/>`,
};
