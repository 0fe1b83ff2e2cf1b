import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const door: DrawnPicture = {
  name: 'door',
  alt: () =>
    msg('A closed door', {
      id: 'steady.picture.door',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path d="M12 84h72"/>
    <rect class="w" x="26" y="11" width="44" height="73" rx="2"/>
    <rect x="34" y="20" width="28" height="22" rx="2"/>
    <rect x="34" y="56" width="28" height="19" rx="2"/>
    <circle class="b" cx="62" cy="49" r="2.6"/>`,
};
