import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const calendar: DrawnPicture = {
  name: 'calendar',
  alt: () =>
    msg('A calendar with one day marked', {
      id: 'steady.picture.calendar',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <rect x="14" y="19" width="68" height="64" rx="6"/>
    <path class="w" d="M14 38h68V25a6 6 0 0 0-6-6H20a6 6 0 0 0-6 6z"/>
    <path d="M32 12v14M64 12v14"/>
    <rect class="b" x="52" y="60" width="18" height="14" rx="2"/>
    <path d="M25 49h6M44 49h6M63 49h6M25 67h6M40 67h4"/>`,
};
