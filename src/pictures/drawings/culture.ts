import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const culture: DrawnPicture = {
  name: 'culture',
  alt: () =>
    msg('A person on a stage, between curtains', {
      id: 'steady.picture.culture',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="w" x="20" y="20" width="56" height="52"/>
    <circle class="b" cx="48" cy="42" r="8"/>
    <path class="b" d="M34 72c0-13 5-20 14-20s14 7 14 20z"/>
    <path class="c" d="M14 22h18c0 24-5 40-18 48z"/>
    <path class="c" d="M82 22H64c0 24 5 40 18 48z"/>
    <path class="c" d="M10 12h76v10H10z"/>
    <path class="w" d="M10 72h76v11H10z"/>`,
};
