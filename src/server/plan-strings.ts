/** What only a server says of a plan that is changed without scripts. */
import {msg} from '../i18n/msg.js';

export const planPageStrings = {
  otherPlan: () =>
    msg('This was not saved, because it is about another plan.', {
      id: 'steady.planEdit.page.otherPlan',
      desc: 'Said over a plan, where what was sent was written in the plan of somebody else, open at the same time.',
    }),
};
