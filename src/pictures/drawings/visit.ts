import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const visit: DrawnPicture = {
  name: 'visit',
  alt: () =>
    msg('Two people and a child at a table', {
      id: 'steady.picture.visit',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M7 64c0-16 7-22 18-22s18 9 18 22z"/>
    <circle class="w" cx="25" cy="29" r="10"/>
    <path class="c" d="M15 28a10 10 0 0 1 20 0q-9 0-12-5.5q-2 5-8 5.5z"/>
    <path class="c" d="M54 64c0-18 6-26 17-26s17 11 17 26z"/>
    <circle class="c" cx="71" cy="25" r="10"/>
    <circle class="c" cx="71" cy="13" r="4.2"/>
    <path class="b" d="M40 64c0-9 4-12 11-12s11 5 11 12z"/>
    <circle class="b" cx="51" cy="42" r="7"/>
    <path class="w" d="M8 64h80v7H8z"/>
    <path d="M18 71v14M78 71v14"/>`,
};
