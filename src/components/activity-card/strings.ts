/** What a card says by itself, whatever it shows. */
import {msg} from '../../i18n/msg.js';

/** Before what attributes can say. */
export const labels = {
  when: () =>
    msg('When', {id: 'steady.activity.when', desc: 'Label on a card, before days and times.'}),
  where: () =>
    msg('Where', {id: 'steady.activity.where', desc: 'Label on a card, before a place.'}),
  'led-by': () =>
    msg('Who runs it', {
      id: 'steady.activity.ledBy',
      desc: 'Label on a card, before the name of a group or organisation.',
    }),
  cost: () => msg('Cost', {id: 'steady.activity.cost', desc: 'Label on a card, before a price.'}),
};

export const tags = {
  peerLed: () =>
    msg('Peer-led', {
      id: 'steady.activity.peerLed',
      desc: 'Badge on a card: led by people who live or have lived in prison themselves.',
    }),
  free: () => msg('Free', {id: 'steady.activity.free', desc: 'Badge on a card: costs nothing.'}),
};

export const statuses = {
  paused: () =>
    msg('Paused for now.', {
      id: 'steady.activity.paused',
      desc: 'On a card: an activity is not on now, and will be again on a day nobody knows yet.',
    }),
  inactive: () =>
    msg('Not on now.', {
      id: 'steady.activity.inactive',
      desc: 'On a card: an activity is not on, and nobody knows whether it will be.',
    }),
  ended: () =>
    msg('This has ended.', {
      id: 'steady.activity.ended',
      desc: 'On a card: an activity does not take place any more.',
    }),
};

export const cardStrings = {
  ask: () =>
    msg('Ask to join', {id: 'steady.activity.ask', desc: 'Button on the card of an activity.'}),
  save: () =>
    msg('Save to calendar', {
      id: 'steady.activity.save',
      desc: 'Button on the card of an activity: puts its times into the calendar of a phone or computer.',
    }),
  print: () =>
    msg('Print this card', {
      id: 'steady.activity.print',
      desc: 'Button on the card of an activity: prints this one alone.',
    }),
  unnamed: () =>
    msg('Activity', {
      id: 'steady.activity.unnamed',
      desc: 'Heading of a card when nobody has said what the activity is called.',
    }),
  missing: () =>
    msg('We cannot show this activity. The others are not affected.', {
      id: 'steady.activity.missing',
      desc: 'In place of a card when what came about an activity cannot be read.',
    }),
};
