import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const moving: DrawnPicture = {
  name: 'moving',
  alt: () =>
    msg('A person running', {
      id: 'steady.picture.moving',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <circle class="c" cx="59" cy="17" r="9"/>
    <path stroke-width="19.6" d="M54 34l-8 21"/>
    <path stroke-width="11.6" d="M55 33l11 12 13-3M52 33l-17 3-6 12"/>
    <path stroke-width="12.6" d="M48 56l14 7-3 18M45 56l-8 14-18 1"/>
    <path class="lc" stroke-width="14.4" d="M54 34l-8 21"/>
    <path class="lc" stroke-width="6.4" d="M55 33l11 12 13-3M52 33l-17 3-6 12"/>
    <path class="lc" stroke-width="7.4" d="M48 56l14 7-3 18M45 56l-8 14-18 1"/>`,
};
