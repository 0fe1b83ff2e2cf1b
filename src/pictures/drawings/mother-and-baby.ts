import {svg} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {DrawnPicture} from '../picture.js';

export const motherAndBaby: DrawnPicture = {
  name: 'mother-and-baby',
  alt: () =>
    msg('A mother holding her baby', {
      id: 'steady.picture.mother-and-baby',
      desc: 'What can be seen on a picture, for who cannot see it.',
    }),
  draw: () => svg`
    <path class="b" d="M25 58c-3-14-2-24 1-32C31 7 57 7 62 26c2 8 3 18 0 32z"/>
    <path class="c" d="M11 85c0-24 12-35 33-35s33 11 33 35z"/>
    <circle class="c" cx="44" cy="30" r="13"/>
    <path class="w" d="M30 82c-5-11 6-19 20-20 13-1 24 4 24 12s-8 11-18 11H36c-3 0-5-1-6-3z"/>
    <circle class="w" cx="71" cy="62" r="10"/>
    <path d="M20 76c9 9 20 10 32 5"/>`,
};
