import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const faith: DrawnPicture = {
  name: 'faith',
  alt: () =>
    msg('A person praying by a lit candle', {
      id: 'steady.picture.faith',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M8 86h80"/>
    <path class="b" d="M74 30c6 7 8 11 8 15a8 8 0 0 1-16 0c0-4 2-8 8-15z"/>
    <path d="M74 53v4"/>
    <rect class="w" x="66" y="57" width="16" height="29" rx="2"/>
    <path class="c" d="M30 38c-11 0-16 10-16 24v12c-4 3-5 8-4 12h38c4 0 5-5 3-9l-6-13V54c0-10-6-16-15-16z"/>
    <path d="M14 74h22"/>
    <circle class="c" cx="34" cy="23" r="11.5"/>
    <path class="w" d="M22.5 22a11.5 11.5 0 0 1 20-6.5q-6 6-11 6t-9 .5z"/>
    <path stroke-width="12" d="M30 51l8 10 15-13"/>
    <path class="lc" stroke-width="6.8" d="M30 51l8 10 15-13"/>
    <path class="w" d="M50 50l3-13c1-3 5-3 5 0v9c0 4-4 7-8 4z"/>`,
};
