import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const family: DrawnPicture = {
  name: 'family',
  alt: () =>
    msg('Two adults and a child', {
      id: 'steady.picture.family',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M7 84c0-29 8-44.5 20-44.5s20 19 20 44.5z"/>
    <circle class="w" cx="27" cy="26" r="10.5"/>
    <path class="c" d="M49 84c0-31 8-47.5 20-47.5s20 20 20 47.5z"/>
    <circle class="c" cx="69" cy="23" r="10.5"/>
    <path class="w" d="M58.5 22a10.5 10.5 0 0 1 21 0q-9.5 0-12.6-5.8q-2.1 5.3-8.4 5.8z"/>
    <path class="b" d="M33 84c0-15 6-20.5 15-20.5s15 9 15 20.5z"/>
    <circle class="b" cx="48" cy="52" r="8.5"/>`,
};
