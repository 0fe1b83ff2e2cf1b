import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const music: DrawnPicture = {
  name: 'music',
  alt: () =>
    msg('Notes of music', {
      id: 'steady.picture.music',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M36 70V24l40-9v46"/>
    <path class="w" d="M36 35l40-9V15l-40 9z"/>
    <ellipse class="b" cx="26" cy="71" rx="10" ry="8"/>
    <ellipse class="b" cx="66" cy="62" rx="10" ry="8"/>`,
};
