import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const culture: DrawnPicture = {
  name: 'culture',
  alt: () =>
    msg('A person looking at things in a museum', {
      id: 'steady.picture.culture',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="b" x="46" y="9" width="42" height="38"/>
    <rect class="w" x="52" y="15" width="30" height="26"/>
    <path class="c" d="M52 41l9-13 7 8 5-5 9 10z"/>
    <path d="M8 86h80"/>
    <rect class="w" x="11" y="62" width="28" height="24"/>
    <path d="M8 62h34"/>
    <path d="M19 31c-8-2-9 8-4 13M31 31c8-2 9 8 4 13"/>
    <path class="c" d="M19 24h12l-2 8c8 4 9 14 4 22l-3 8h-10l-3-8c-5-8-4-18 4-22z"/>
    <path d="M14 45h22"/>
    <path class="w" d="M49 86c0-15 6-22 18-22s18 7 18 22z"/>
    <circle class="w" cx="67" cy="53" r="9.5"/>`,
};
