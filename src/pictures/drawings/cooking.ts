import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const cooking: DrawnPicture = {
  name: 'cooking',
  alt: () =>
    msg('A steaming pan with a lid', {
      id: 'steady.picture.cooking',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="c" d="M18 46h60v26a10 10 0 0 1-10 10H28a10 10 0 0 1-10-10z"/>
    <path d="M12 46h72M18 56h-8M78 56h8"/>
    <path class="w" d="M24 46c0-7 10-11 24-11s24 4 24 11z"/>
    <circle class="b" cx="48" cy="31" r="4"/>
    <path d="M32 26c-5-5 4-8 0-14M64 26c-5-5 4-8 0-14"/>`,
};
