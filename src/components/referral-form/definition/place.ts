/** Where somebody is now, and where they will be. */
import {msg} from '../../../i18n/msg.js';
import type {Section} from '../../../questions/definition.js';
import type {Context} from './context.js';
import {homePage} from './home.js';
import {prisonPage, releasePage} from './prison.js';
import {goesOn} from './start.js';

export function placeSection(context: Context): Section {
  const title = context.staff
    ? msg('Where they are now', {
        id: 'steady.referral.place.staff.title',
        desc: 'For staff: heading over the prison, or the address, of the person.',
      })
    : msg('Where you are now', {
        id: 'steady.referral.place.title',
        desc: 'Heading over the prison, or the address, of the person.',
      });
  return {
    id: 'place',
    showWhen: goesOn(),
    title,
    pages: context.custody ? [prisonPage(title), releasePage(context)] : [homePage(context, title)],
  };
}
