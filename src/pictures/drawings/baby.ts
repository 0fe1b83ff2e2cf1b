import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const baby: DrawnPicture = {
  name: 'baby',
  alt: () =>
    msg('A baby crawling', {
      id: 'steady.picture.baby',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M69 21c-1-5 3-8 7-6"/>
    <path stroke-width="15.6" d="M34 58l4 18H16"/>
    <path stroke-width="13.6" d="M60 56l-2 20h8"/>
    <path stroke-width="28.6" d="M34 56l24-4"/>
    <path class="lc" stroke-width="10.4" d="M34 58l4 18H16"/>
    <path class="lc" stroke-width="8.4" d="M60 56l-2 20h8"/>
    <path class="lc" stroke-width="23.4" d="M34 56l24-4"/>
    <path class="b" d="M24 46c8 4 14 11 15 22l-8 2c-9 0-13-6-12-14 0-4 2-8 5-10z"/>
    <circle class="c" cx="68" cy="36" r="16"/>`,
};
