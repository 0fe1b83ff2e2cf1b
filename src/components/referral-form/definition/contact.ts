/** How somebody can be reached without harm. */
import {msg} from '../../../i18n/msg.js';
import type {Option, Page, Question, Section} from '../../../questions/definition.js';
import {anyOf, type Context} from './context.js';
import {goesOn} from './start.js';
import {LONG, required} from './words.js';

export function contactSection(context: Context): Section {
  return {
    id: 'contact',
    showWhen: goesOn(),
    title: msg('Keeping in touch', {
      id: 'steady.referral.contact.title',
      desc: 'Heading over safe ways to reach the person. Also read by staff.',
    }),
    pages: [waysPage(context), detailsPage(context)],
  };
}

function waysPage({staff, custody}: Context): Page {
  return {
    id: 'contact-ways',
    title: msg('Getting in touch safely', {
      id: 'steady.referral.contact-ways.title',
      desc: 'Heading over ways to reach the person and what to be careful about. Also read by staff.',
    }),
    questions: [
      {
        kind: 'choices',
        id: 'contact-ways',
        item: 'contact.ways',
        standard: required,
        label: staff
          ? msg('How is it safe to reach them?', {
              id: 'steady.referral.contact-ways.staff.label',
              desc: 'For staff: ways of contact follow, as check boxes.',
            })
          : msg('How is it safe to reach you?', {
              id: 'steady.referral.contact-ways.label',
              desc: 'Ways of contact follow, as check boxes.',
            }),
        hint: msg('Choose all that are safe, and that work.', {
          id: 'steady.referral.contact-ways.hint',
          desc: 'Hint: safe because somebody else may see a letter or answer a phone. Also read by staff.',
        }),
        options: custody ? [inPerson(), letter(), throughPerson()] : communityWays(),
      },
      {
        kind: 'long-text',
        id: 'contact-careful',
        item: 'contact.careful',
        sensitivity: 'sensitive',
        label: msg('Is there anything to be careful about?', {
          id: 'steady.referral.contact-careful.label',
          desc: 'About getting in touch with the person. Also read by staff.',
        }),
        hint: msg('For example who else might read a letter or hear a call.', {
          id: 'steady.referral.contact-careful.hint',
          desc: 'Hint under "Is there anything to be careful about?"',
        }),
        maxLength: LONG,
        rows: 2,
      },
    ],
  };
}

function inPerson(): Option {
  return {
    value: 'in-person',
    label: msg('Face to face', {
      id: 'steady.referral.contact-ways.inPerson',
      desc: 'A way to reach somebody: in person.',
    }),
  };
}

function letter(): Option {
  return {
    value: 'letter',
    label: msg('Letter', {
      id: 'steady.referral.contact-ways.letter',
      desc: 'A way to reach somebody.',
    }),
  };
}

function throughPerson(): Option {
  return {
    value: 'through-person',
    label: msg('Through someone trusted', {
      id: 'steady.referral.contact-ways.throughPerson',
      desc: 'A way to reach somebody: a person they trust passes a message on.',
    }),
    questions: [
      {
        kind: 'text',
        id: 'contact-person',
        item: 'contact.person',
        label: msg('Who is it, and how can they be reached?', {
          id: 'steady.referral.contact-person.label',
          desc: 'Opens under "Through someone trusted". Also read by staff.',
        }),
        maxLength: 200,
      },
    ],
  };
}

function communityWays(): Option[] {
  return [
    {
      value: 'phone',
      label: msg('Phone call', {
        id: 'steady.referral.contact-ways.phone',
        desc: 'A way to reach somebody.',
      }),
    },
    {
      value: 'text',
      label: msg('Text message', {
        id: 'steady.referral.contact-ways.text',
        desc: 'A way to reach somebody: a message on a mobile phone.',
      }),
    },
    {
      value: 'relay',
      label: msg('Textphone or Relay UK', {
        id: 'steady.referral.contact-ways.relay',
        desc: 'A way to reach somebody who is deaf or does not speak. "Relay UK" is a name.',
      }),
    },
    {
      value: 'email',
      label: msg('Email', {
        id: 'steady.referral.contact-ways.email',
        desc: 'A way to reach somebody.',
      }),
    },
    letter(),
    inPerson(),
    throughPerson(),
  ];
}

function detailsPage({staff, custody}: Context): Page {
  const number: Question = {
    kind: 'phone',
    id: 'phone',
    item: 'contact.phone',
    standard: required,
    label: msg('Phone number', {
      id: 'steady.referral.phone.label',
      desc: 'Over a box for a phone number. Also read by staff.',
    }),
    ...(custody ? {} : {showWhen: anyOf('contact-ways', 'phone', 'text', 'relay')}),
    ...(staff ? {} : {autocomplete: 'tel'}),
  };
  const message: Question = {
    kind: 'yes-no',
    id: 'message-safe',
    item: 'contact.message-safe',
    label: msg('Is it safe to leave a message there?', {
      id: 'steady.referral.message-safe.label',
      desc: 'Follows a phone number: somebody else might hear or read the message. Also read by staff.',
    }),
    offer: ['not-sure'],
    ...(custody ? {} : {showWhen: anyOf('contact-ways', 'phone', 'text', 'relay')}),
  };
  const email: Question = {
    kind: 'email',
    id: 'email',
    item: 'contact.email',
    standard: required,
    label: msg('Email address', {
      id: 'steady.referral.email.label',
      desc: 'Over a box for an email address. Also read by staff.',
    }),
    ...(custody ? {} : {showWhen: anyOf('contact-ways', 'email')}),
    ...(staff ? {} : {autocomplete: 'email'}),
  };
  if (!custody) {
    return {
      id: 'contact-details',
      showWhen: anyOf('contact-ways', 'phone', 'text', 'relay', 'email'),
      title: msg('Phone and email', {
        id: 'steady.referral.contact-details.title',
        desc: 'Heading over a phone number and an email address. Also read by staff.',
      }),
      questions: [number, message, email],
    };
  }
  return {
    id: 'contact-details',
    title: msg('Phone and email outside prison', {
      id: 'steady.referral.contact-details.custody.title',
      desc: 'Heading over a phone number and an email address for after release. Also read by staff.',
    }),
    intro: msg('Leave these empty if there are none, or if they are not safe.', {
      id: 'steady.referral.contact-details.custody.intro',
      desc: 'Under "Phone and email outside prison". Also read by staff.',
    }),
    questions: [number, message, email],
  };
}
