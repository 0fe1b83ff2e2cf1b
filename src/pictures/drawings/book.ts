import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const book: DrawnPicture = {
  name: 'book',
  alt: () =>
    msg('An open book', {
      id: 'steady.picture.book',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M48 26c-8-7-20-9-35-9v54c15 0 27 2 35 9z"/>
    <path class="b" d="M48 26c8-7 20-9 35-9v54c-15 0-27 2-35 9z"/>
    <path d="M22 31c7 0 12 1 17 4M22 44c7 0 12 1 17 4M74 31c-7 0-12 1-17 4M74 44c-7 0-12 1-17 4"/>`,
};
