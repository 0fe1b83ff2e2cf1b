/** What a card says of a record: labels, and what is told by a code. */
import {msg, str} from '../../i18n/msg.js';
import type {labels} from './strings.js';

type Words<K extends string> = Readonly<Record<K, () => string>>;

/** Before the facts that only a record has. */
export const moreLabels = {
  join: () =>
    msg('How to join', {
      id: 'steady.activity.join',
      desc: 'Label on a card, before "Ask your key worker." and the like.',
    }),
  'who-for': () =>
    msg('Who it is for', {
      id: 'steady.activity.whoFor',
      desc: 'Label on a card, before "Women" or "Age 18 to 25".',
    }),
  comfort: () =>
    msg('Good to know', {
      id: 'steady.activity.comfort',
      desc: 'Label on a card, before "You can watch first." and the like: what a person might worry about.',
    }),
  access: () =>
    msg('Access', {
      id: 'steady.activity.access',
      desc: 'Label on a card, before what helps people with a disability to get in and take part: "Step-free."',
    }),
  languages: () =>
    msg('Languages', {
      id: 'steady.activity.languages',
      desc: 'Label on a card, before a list of languages that are spoken there.',
    }),
} satisfies Words<string>;

export type Label = keyof typeof labels | keyof typeof moreLabels;

export const places = {
  full: () =>
    msg('Full', {id: 'steady.activity.full', desc: 'Badge on a card: there is no place left.'}),
  'waiting-list': () =>
    msg('Waiting list', {
      id: 'steady.activity.waitingList',
      desc: 'Badge on a card: full, and there is a list to wait on.',
    }),
  ask: () =>
    msg('Ask to go on the waiting list', {
      id: 'steady.activity.askToWait',
      desc: 'Button on the card of an activity that is full.',
    }),
};

export const pausedUntil = (date: string) =>
  msg(str`Paused until ${date}.`, {
    id: 'steady.activity.pausedUntil',
    desc: 'On a card: an activity is not on now. The value is a date: "4 January 2027".',
  });

export const leaders = {
  charity: () =>
    msg('A charity', {id: 'steady.activity.led.charity', desc: 'On a card, after "Who runs it".'}),
  nhs: () =>
    msg('The NHS', {id: 'steady.activity.led.nhs', desc: 'On a card, after "Who runs it".'}),
  prison: () =>
    msg('The prison', {id: 'steady.activity.led.prison', desc: 'On a card, after "Who runs it".'}),
  education: () =>
    msg('Education staff', {
      id: 'steady.activity.led.education',
      desc: 'On a card, after "Who runs it": the education department of a prison.',
    }),
  chaplaincy: () =>
    msg('The chaplaincy', {
      id: 'steady.activity.led.chaplaincy',
      desc: 'On a card, after "Who runs it": the faith team of a prison, of all religions.',
    }),
  council: () =>
    msg('The council', {
      id: 'steady.activity.led.council',
      desc: 'On a card, after "Who runs it": the local authority.',
    }),
  community: () =>
    msg('A local group', {
      id: 'steady.activity.led.community',
      desc: 'On a card, after "Who runs it": people who live nearby.',
    }),
} satisfies Words<string>;

export const ways = {
  'key-worker': () =>
    msg('Ask your key worker.', {
      id: 'steady.activity.way.keyWorker',
      desc: 'On a card, after "How to join". A key worker is the officer who meets with a person in prison each week.',
    }),
  app: () =>
    msg('Put in an app.', {
      id: 'steady.activity.way.app',
      desc: 'On a card, after "How to join". An "app" is a request in prison, on a paper form or a kiosk: not a program.',
    }),
  champion: () =>
    msg('Ask a Health and Wellbeing Champion.', {
      id: 'steady.activity.way.champion',
      desc: 'On a card, after "How to join". A champion is a person in prison who helps others.',
    }),
  self: () =>
    msg('Sign up yourself.', {
      id: 'steady.activity.way.self',
      desc: 'On a card, after "How to join".',
    }),
  referral: () =>
    msg('Ask someone to refer you.', {
      id: 'steady.activity.way.referral',
      desc: 'On a card, after "How to join": staff or a doctor fill in a form for you.',
    }),
  'just-come': () =>
    msg('Just come along.', {
      id: 'steady.activity.way.justCome',
      desc: 'On a card, after "How to join": nobody has to be asked.',
    }),
} satisfies Words<string>;

export const joining = {
  unlock: () =>
    msg('Staff have to unlock for you or walk with you.', {
      id: 'steady.activity.unlock',
      desc: 'On a card, after "How to join", in a prison.',
    }),
  movement: (time: string) =>
    msg(str`People are moved there at ${time}.`, {
      id: 'steady.activity.movement',
      desc: 'On a card, after "How to join", in a prison. The value is a time of day.',
    }),
  phone: (number: string) =>
    msg(str`Phone ${number}`, {
      id: 'steady.activity.phone',
      desc: 'On a card, after "How to join". The value is a phone number.',
    }),
  email: (address: string) =>
    msg(str`Email ${address}`, {
      id: 'steady.activity.email',
      desc: 'On a card, after "How to join". The value is an email address.',
    }),
  website: (address: string) =>
    msg(str`Website: ${address}`, {
      id: 'steady.activity.website',
      desc: 'On a card, after "How to join". The value is the address of a page.',
    }),
};

export const groups = {
  everyone: () =>
    msg('Everyone', {
      id: 'steady.activity.for.everyone',
      desc: 'On a card, after "Who it is for".',
    }),
  women: () =>
    msg('Women', {id: 'steady.activity.for.women', desc: 'On a card, after "Who it is for".'}),
  men: () => msg('Men', {id: 'steady.activity.for.men', desc: 'On a card, after "Who it is for".'}),
  families: () =>
    msg('Families', {
      id: 'steady.activity.for.families',
      desc: 'On a card, after "Who it is for".',
    }),
  'young-adults': () =>
    msg('Young adults', {
      id: 'steady.activity.for.youngAdults',
      desc: 'On a card, after "Who it is for".',
    }),
  'over-50': () =>
    msg('People over 50', {
      id: 'steady.activity.for.over50',
      desc: 'On a card, after "Who it is for".',
    }),
} satisfies Words<string>;

export const wings = (list: string): string =>
  msg(str`Wings: ${list}`, {
    id: 'steady.activity.wings',
    desc: 'On a card, after "Who it is for": parts of a prison. The value is a list: "B and C".',
  });

export const ages = {
  between: (from: number, to: number) =>
    msg(str`Age ${from} to ${to}`, {
      id: 'steady.activity.age.between',
      desc: 'On a card, after "Who it is for". The values are years of age: "Age 18 to 25".',
    }),
  from: (from: number) =>
    msg(str`Age ${from} or over`, {
      id: 'steady.activity.age.from',
      desc: 'On a card, after "Who it is for". The value is years of age.',
    }),
  to: (to: number) =>
    msg(str`Age ${to} or under`, {
      id: 'steady.activity.age.to',
      desc: 'On a card, after "Who it is for". The value is years of age.',
    }),
};

export const comforts = {
  goodForNew: () =>
    msg('Good if you are new to this.', {
      id: 'steady.activity.goodForNew',
      desc: 'On a card, after "Good to know": fits somebody who has never come to anything before.',
    }),
  canWatchFirst: () =>
    msg('You can watch first.', {
      id: 'steady.activity.canWatchFirst',
      desc: 'On a card, after "Good to know": nobody has to join in at once.',
    }),
  canLeaveAnyTime: () =>
    msg('You can leave at any time.', {
      id: 'steady.activity.canLeave',
      desc: 'On a card, after "Good to know".',
    }),
  between: (from: number, to: number) =>
    msg(str`Group of ${from} to ${to} people.`, {
      id: 'steady.activity.group.between',
      desc: 'On a card, after "Good to know". The values are numbers of people: "Group of 4 to 8 people."',
    }),
  upTo: (to: number) =>
    msg(str`Up to ${to} in the group.`, {
      id: 'steady.activity.group.upTo',
      desc: 'On a card, after "Good to know". The value is a number of people.',
    }),
  from: (from: number) =>
    msg(str`At least ${from} in the group.`, {
      id: 'steady.activity.group.from',
      desc: 'On a card, after "Good to know". The value is a number of people.',
    }),
  quiet: () =>
    msg('It is quiet.', {id: 'steady.activity.quiet', desc: 'On a card, after "Good to know".'}),
  loud: () =>
    msg('It can be loud.', {id: 'steady.activity.loud', desc: 'On a card, after "Good to know".'}),
  mayBeCancelled: () =>
    msg('It may be called off on the day.', {
      id: 'steady.activity.mayBeCancelled',
      desc: 'On a card, under the days and times: when nobody is free to unlock or lead. Said calmly, so that people are not let down.',
    }),
  clashes: (list: string) =>
    msg(str`It can be at the same time as: ${list}.`, {
      id: 'steady.activity.clashes',
      desc: 'On a card, under the days and times. The value is a list: "work and visits".',
    }),
};

export const reading = {
  none: () =>
    msg('No reading needed.', {
      id: 'steady.activity.reading.none',
      desc: 'On a card, after "Good to know".',
    }),
  some: () =>
    msg('Some reading needed.', {
      id: 'steady.activity.reading.some',
      desc: 'On a card, after "Good to know".',
    }),
  lots: () =>
    msg('Lots of reading needed.', {
      id: 'steady.activity.reading.lots',
      desc: 'On a card, after "Good to know".',
    }),
} satisfies Words<string>;

export const clashes = {
  work: () =>
    msg('work', {id: 'steady.activity.clash.work', desc: 'In a list: the job a person has.'}),
  education: () =>
    msg('education', {
      id: 'steady.activity.clash.education',
      desc: 'In a list: classes in a prison.',
    }),
  visits: () =>
    msg('visits', {
      id: 'steady.activity.clash.visits',
      desc: 'In a list: visits by family and friends.',
    }),
  faith: () => msg('faith services', {id: 'steady.activity.clash.faith', desc: 'In a list.'}),
  medication: () =>
    msg('medicine time', {
      id: 'steady.activity.clash.medication',
      desc: 'In a list: when medicine is handed out.',
    }),
} satisfies Words<string>;

export const goesOn = {
  same: () =>
    msg('Goes on after release.', {
      id: 'steady.activity.after.same',
      desc: 'On a card: the same activity is there for a person who has left prison.',
    }),
  linked: () =>
    msg('After release there is one like it.', {
      id: 'steady.activity.after.linked',
      desc: 'On a card: another activity takes its place for a person who has left prison.',
    }),
  no: () =>
    msg('Does not go on after release.', {
      id: 'steady.activity.after.no',
      desc: 'On a card: an activity is only for people in prison.',
    }),
  unknown: () =>
    msg('Not known if it goes on after release.', {
      id: 'steady.activity.after.unknown',
      desc: 'On a card: whether an activity is there for a person who has left prison.',
    }),
} satisfies Words<string>;

export const keyWorkerTold = {
  yes: () =>
    msg('Your key worker is told.', {
      id: 'steady.activity.told.keyWorker.yes',
      desc: 'On a card: who gets to know that a person comes.',
    }),
  no: () =>
    msg('Your key worker is not told.', {
      id: 'steady.activity.told.keyWorker.no',
      desc: 'On a card: who gets to know that a person comes.',
    }),
  'attendance-only': () =>
    msg('Your key worker is told if you came, and nothing else.', {
      id: 'steady.activity.told.keyWorker.attendance',
      desc: 'On a card: who gets to know that a person comes.',
    }),
} satisfies Words<string>;

export const probationTold = {
  yes: () =>
    msg('Probation is told.', {
      id: 'steady.activity.told.probation.yes',
      desc: 'On a card: who gets to know that a person comes.',
    }),
  no: () =>
    msg('Probation is not told.', {
      id: 'steady.activity.told.probation.no',
      desc: 'On a card: who gets to know that a person comes.',
    }),
  'attendance-only': () =>
    msg('Probation is told if you came, and nothing else.', {
      id: 'steady.activity.told.probation.attendance',
      desc: 'On a card: who gets to know that a person comes.',
    }),
} satisfies Words<string>;

export const checked = {
  on: (date: string) =>
    msg(str`Last checked ${date}.`, {
      id: 'steady.activity.checked',
      desc: 'At the foot of a card: when somebody last made sure that it is right. The value is a date.',
    }),
  longAgo: (date: string) =>
    msg(str`Last checked ${date}. Some of this may have changed: ask first.`, {
      id: 'steady.activity.checked.longAgo',
      desc: 'At the foot of a card that was last checked more than a year ago. The value is a date.',
    }),
};
