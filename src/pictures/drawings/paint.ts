import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const paint: DrawnPicture = {
  name: 'paint',
  alt: () =>
    msg('A paintbrush and paints', {
      id: 'steady.picture.paint',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M44 18C25 18 10 31 10 48s15 31 34 31c6 0 9-3 9-7 0-5-4-6-4-10 0-3 3-5 7-5h9c8 0 13-5 13-12C78 29 63 18 44 18z"/>
    <circle class="c" cx="30" cy="36" r="5"/>
    <circle class="b" cx="47" cy="31" r="5"/>
    <circle class="b" cx="25" cy="54" r="5"/>
    <circle class="c" cx="63" cy="40" r="5"/>
    <path d="M86 55L66 79"/>
    <path stroke-width="7.6" d="M85 52L70 72"/>
    <path class="lb" stroke-width="2.4" d="M85 52L70 72"/>
    <path class="c" d="M71 70c-7 1-7 9-12 14 8 2 16-2 16-11z"/>`,
};
