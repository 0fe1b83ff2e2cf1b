import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const laptop: DrawnPicture = {
  name: 'laptop',
  alt: () =>
    msg('A laptop computer', {
      id: 'steady.picture.laptop',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M18 66V26a5 5 0 0 1 5-5h50a5 5 0 0 1 5 5v40"/>
    <rect class="c" x="26" y="29" width="44" height="29" rx="2"/>
    <path class="w" d="M8 66h80v3a7 7 0 0 1-7 7H15a7 7 0 0 1-7-7z"/>
    <path d="M40 66c1 3 2 4 4 4h8c2 0 3-1 4-4"/>`,
};
