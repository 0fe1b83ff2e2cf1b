import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const advice: DrawnPicture = {
  name: 'advice',
  alt: () =>
    msg('Two people at a table with a paper', {
      id: 'steady.picture.advice',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M5 66c0-16 7-22.5 19-22.5s19 9 19 22.5z"/>
    <circle class="w" cx="24" cy="30" r="10.5"/>
    <path class="c" d="M53 66c0-16 7-22.5 19-22.5s19 9 19 22.5z"/>
    <circle class="c" cx="72" cy="30" r="10.5"/>
    <circle class="c" cx="72" cy="17.5" r="4.4"/>
    <path class="c" d="M13.5 29a10.5 10.5 0 0 1 21 0q-9.5 0-12.6-5.8q-2.1 5.3-8.4 5.8z"/>
    <path class="w" d="M7 66h82v8H7z"/>
    <path d="M16 74v11M80 74v11"/>
    <path class="b" d="M41 44h14l4 22H37z"/>
    <path d="M44 51h8M43 58h10"/>`,
};
