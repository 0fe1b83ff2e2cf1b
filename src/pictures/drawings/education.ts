import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const education: DrawnPicture = {
  name: 'education',
  alt: () =>
    msg('A cap that students wear', {
      id: 'steady.picture.education',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M26 46v20c6 6 14 8 22 8s16-2 22-8V46"/>
    <path class="c" d="M48 20l40 17-40 17L8 37z"/>
    <path d="M82 40v24"/>
    <path class="b" d="M82 64l-4 12h8z"/>`,
};
