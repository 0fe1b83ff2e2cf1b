import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const talking: DrawnPicture = {
  name: 'talking',
  alt: () =>
    msg('Two people talking', {
      id: 'steady.picture.talking',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="w" d="M8 86c0-15 7-20.5 19-20.5s19 9 19 20.5z"/>
    <circle class="w" cx="27" cy="53" r="9.5"/>
    <path class="c" d="M17.5 52a9.5 9.5 0 0 1 19 0q-8.6 0-11.4-5.2q-1.9 4.8-7.6 5.2z"/>
    <circle class="b" cx="69" cy="44" r="3.8"/>
    <path class="c" d="M50 86c0-14 7-19 19-19s19 8 19 19z"/>
    <circle class="c" cx="69" cy="55" r="9"/>
    <path class="b" d="M60 54a9 9 0 0 1 18 0q-8.1 0-10.8-5q-1.8 4.5-7.2 5z"/>
    <path class="b" d="M14 9h25a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5h-8l-5 7-2-7H14a5 5 0 0 1-5-5V14a5 5 0 0 1 5-5z"/>
    <path class="w" d="M57 9h25a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5H72l-2 5-5-5h-8a5 5 0 0 1-5-5V14a5 5 0 0 1 5-5z"/>
    <path d="M18 16h17M18 22h11M61 16h17M61 22h11"/>`,
};
