import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const medicine: DrawnPicture = {
  name: 'medicine',
  alt: () =>
    msg('A bottle of medicine and a capsule', {
      id: 'steady.picture.medicine',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect class="b" x="20" y="12" width="34" height="13" rx="3"/>
    <path class="w" d="M25 25v5c-5 2-8 6-8 11v36a6 6 0 0 0 6 6h28a6 6 0 0 0 6-6V41c0-5-3-9-8-11v-5"/>
    <path d="M17 47h40v22H17zM37 52v12M31 58h12M69 61l8.5-8.5a6.5 6.5 0 0 1 9 9L78 70z"/>
    <path class="c" d="M69 61l-8.5 8.5a6.5 6.5 0 0 0 9 9L78 70z"/>`,
};
