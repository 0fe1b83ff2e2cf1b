/** The words of the receipt. */
import {msg, str} from '../../i18n/msg.js';

export const sentStrings = {
  sentTitle: () =>
    msg('Your referral has been sent', {
      id: 'steady.referralForm.sentTitle',
      desc: 'Heading of the last page.',
    }),
  reference: (code: string) =>
    msg(str`Your reference is ${code}`, {
      id: 'steady.referralForm.reference',
      desc: 'The value is a short code of letters and digits that the person can quote.',
    }),
  sentOn: ({date, time}: {readonly date: string; readonly time: string}) =>
    msg(str`Sent on ${date} at ${time}`, {
      id: 'steady.referralForm.sentOn',
      desc: 'First value: a date in words. Second: a time of day.',
    }),
  sentTo: (name: string) =>
    msg(str`Sent to ${name}`, {
      id: 'steady.referralForm.sentTo',
      desc: 'The value is the name of the service.',
    }),
  nextTitle: () =>
    msg('What happens next', {id: 'steady.referralForm.nextTitle', desc: 'Heading, last page.'}),
  nextUnknown: () =>
    msg('The service will read it.', {
      id: 'steady.referralForm.nextUnknown',
      desc: 'Under "What happens next", where the service has not said more. Promises nothing.',
    }),
  changeMind: () =>
    msg('If you change your mind, tell the service or any member of staff.', {
      id: 'steady.referralForm.changeMind',
      desc: 'Under "What happens next", where the service has not said how. The person can take the referral back, or change who sees it.',
    }),
  grounding: () =>
    msg('You can stop here. Have some water, or look out of the window for a minute.', {
      id: 'steady.referralForm.grounding',
      desc: 'Last sentence of the last page: something calm and neutral to do next.',
    }),
  finish: () =>
    msg('Finish and clear this screen', {
      id: 'steady.referralForm.finish',
      desc: 'Button on the last page. The next person must not see the answers.',
    }),
  earlier: () =>
    msg(
      'Your referral had arrived the first time. What you changed after that may be missing. Tell the service about it.',
      {
        id: 'steady.send.earlier',
        desc: 'On the receipt, when the connection broke while sending and answers were changed before sending again.',
      },
    ),
};
