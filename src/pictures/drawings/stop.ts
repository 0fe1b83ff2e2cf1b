import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const stop: DrawnPicture = {
  name: 'stop',
  alt: () =>
    msg('A hand held up, on a stop sign', {
      id: 'steady.picture.stop',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M33 11h30l22 22v30L63 85H33L11 63V33z"/>
    <path class="b" d="M35 55V35a4 4 0 0 1 8 0v-6a4 4 0 0 1 8 0v3a4 4 0 0 1 8 0v6a4 4 0 0 1 8 0v18c0 11-6 18-15 18-8 0-12-4-16-11l-7-12c-2-4 3-7 6-4z"/>
    <path d="M43 35v12M51 32v15M59 37v10"/>`,
};
