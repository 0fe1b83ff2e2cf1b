import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const faith: DrawnPicture = {
  name: 'faith',
  alt: () =>
    msg('A lit candle in an arch', {
      id: 'steady.picture.faith',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M18 84V44a30 30 0 0 1 60 0v40"/>
    <path d="M10 84h76"/>
    <rect class="w" x="40" y="52" width="16" height="32" rx="2"/>
    <path class="b" d="M48 26c6 7 8 11 8 14a8 8 0 0 1-16 0c0-3 2-7 8-14z"/>
    <path d="M48 48v4"/>`,
};
