import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const gym: DrawnPicture = {
  name: 'gym',
  alt: () =>
    msg('A dumbbell', {
      id: 'steady.picture.gym',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M34 48h28"/>
    <rect class="c" x="22" y="26" width="12" height="44" rx="4"/>
    <rect class="c" x="62" y="26" width="12" height="44" rx="4"/>
    <rect class="b" x="12" y="34" width="10" height="28" rx="4"/>
    <rect class="b" x="74" y="34" width="10" height="28" rx="4"/>
    <path d="M8 48h4M84 48h4M34 45v6M62 45v6"/>`,
};
