import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const no: DrawnPicture = {
  name: 'no',
  alt: () =>
    msg('A cross', {
      id: 'steady.picture.no',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="w" cx="48" cy="48" r="35"/>
    <path stroke-width="5" d="M35 35l26 26M61 35L35 61"/>`,
};
