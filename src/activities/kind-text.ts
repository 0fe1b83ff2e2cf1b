/** The kinds of activities in words. */
import type {ActivityKind} from '../data/contracts/activity.js';
import {msg} from '../i18n/msg.js';

/** A kind as people say it, in the current language: "Nature and growing". */
export function kindText(kind: ActivityKind): string {
  return TEXTS[kind]?.() ?? '';
}

const TEXTS: Readonly<Record<ActivityKind, () => string>> = {
  physical: () =>
    msg('Sport and movement', {
      id: 'steady.activity.kind.physical',
      desc: 'A kind of activity, on a card and in a list of filters: gym, sport, dance.',
    }),
  arts: () =>
    msg('Art, music and writing', {
      id: 'steady.activity.kind.arts',
      desc: 'A kind of activity, on a card and in a list of filters.',
    }),
  'peer-support': () =>
    msg('Peer support', {
      id: 'steady.activity.kind.peerSupport',
      desc: 'A kind of activity: support from people who have been through the same, such as in prison.',
    }),
  nature: () =>
    msg('Nature and growing', {
      id: 'steady.activity.kind.nature',
      desc: 'A kind of activity: gardens, growing plants, being outside.',
    }),
  faith: () =>
    msg('Faith', {
      id: 'steady.activity.kind.faith',
      desc: 'A kind of activity: of any religion, or with the chaplaincy.',
    }),
  cooking: () =>
    msg('Cooking together', {
      id: 'steady.activity.kind.cooking',
      desc: 'A kind of activity, on a card and in a list of filters.',
    }),
  reading: () =>
    msg('Shared reading', {
      id: 'steady.activity.kind.reading',
      desc: 'A kind of activity: somebody reads aloud in a small group.',
    }),
  education: () =>
    msg('Learning and skills', {
      id: 'steady.activity.kind.education',
      desc: 'A kind of activity, on a card and in a list of filters.',
    }),
  culture: () =>
    msg('Culture and identity', {
      id: 'steady.activity.kind.culture',
      desc: 'A kind of activity: history, festivals, where people come from.',
    }),
  goals: () =>
    msg('Goals and looking after yourself', {
      id: 'steady.activity.kind.goals',
      desc: 'A kind of activity: what a person wants to reach, and managing day to day.',
    }),
  advice: () =>
    msg('Housing, work and benefits advice', {
      id: 'steady.activity.kind.advice',
      desc: 'A kind of activity, on a card and in a list of filters.',
    }),
  family: () =>
    msg('Family', {
      id: 'steady.activity.kind.family',
      desc: 'A kind of activity: staying in touch with family, or doing something with them.',
    }),
  health: () =>
    msg('Health', {
      id: 'steady.activity.kind.health',
      desc: 'A kind of activity: understanding health, and what helps.',
    }),
  company: () =>
    msg('Being with others', {
      id: 'steady.activity.kind.company',
      desc: 'A kind of activity: company, for people who feel alone.',
    }),
};
