/** The words of a plan for somebody who takes over. */
import {msg, str} from '../../../i18n/msg.js';

export const handoverWords = {
  top: () =>
    msg('Handover', {
      id: 'steady.plan.view.pass.top',
      desc: 'At the top of a plan for leaving prison, for staff or others who take over.',
    }),
  title: (name: string) =>
    msg(str`The plan of ${name}`, {
      id: 'steady.plan.view.pass.title',
      desc: 'Heading of a plan, for somebody who takes over. The value is what the person likes to be called.',
    }),
  intro: (name: string) =>
    msg(
      str`This is what ${name} shares with you. Start from here, so that ${name} does not have to tell it again.`,
      {
        id: 'steady.plan.view.pass.intro',
        desc: 'Under the heading of a plan, for somebody who takes over. Both values are what the person likes to be called.',
      },
    ),
  prison: (name: string) =>
    msg(str`Now in ${name}.`, {
      id: 'steady.plan.view.pass.prison',
      desc: 'Where the person is. The value is the name of a prison.',
    }),
  prisonWing: (name: string, wing: string) =>
    msg(str`Now in ${name}, wing ${wing}.`, {
      id: 'steady.plan.view.pass.prisonWing',
      desc: 'Where the person is. Values: the name of a prison; the name of a wing of it: "B".',
    }),
  words: (name: string) =>
    msg(str`In the words of ${name}`, {
      id: 'steady.plan.view.pass.words',
      desc: 'Heading of a part of a plan: what the person says of themselves. The value is what they like to be called.',
    }),
  release: (name: string) =>
    msg(str`What ${name} reads here about release`, {
      id: 'steady.plan.view.pass.release',
      desc: 'Heading of a part of a plan, for somebody who takes over. Sentences follow that speak to the person. The value is what they like to be called.',
    }),
  open: () =>
    msg('Not sorted yet', {
      id: 'steady.plan.view.pass.open',
      desc: 'Heading of a part of a plan, for somebody who takes over.',
    }),
  openNone: () =>
    msg('Nothing that you can see is left to sort.', {
      id: 'steady.plan.view.pass.openNone',
      desc: 'Under the heading "Not sorted yet".',
    }),
  agreed: () =>
    msg('What is agreed', {
      id: 'steady.plan.view.pass.agreed',
      desc: 'Heading of a part of a plan, for somebody who takes over: goals, steps and who does them.',
    }),
  activities: () =>
    msg('Activities', {
      id: 'steady.plan.view.pass.activities',
      desc: 'Heading of a part of a plan, for somebody who takes over: activities the person has said yes to.',
    }),
  ask: () =>
    msg('To ask again', {
      id: 'steady.plan.view.pass.ask',
      desc: 'Heading of a part of a plan, for somebody who takes over: what may not be right any more.',
    }),
  askWhy: () =>
    msg('Ask only if each of these is still right.', {
      id: 'steady.plan.view.pass.askWhy',
      desc: 'Under the heading "To ask again": nothing has to be told from the start.',
    }),
  no: () =>
    msg('Said no for now', {
      id: 'steady.plan.view.pass.no',
      desc: 'Heading of a part of a plan, for somebody who takes over: what the person does not want now.',
    }),
  noWhy: (name: string) =>
    msg(str`Do not ask about these again. ${name} can bring them up.`, {
      id: 'steady.plan.view.pass.noWhy',
      desc: 'Under the heading "Said no for now". The value is what the person likes to be called.',
    }),
  noOne: (name: string) =>
    msg(str`${name} wants no one of their own in the plan.`, {
      id: 'steady.plan.view.pass.noOne',
      desc: 'In a plan, for somebody who takes over. The value is what the person likes to be called.',
    }),
  who: () =>
    msg('Who knows what', {
      id: 'steady.plan.view.pass.who',
      desc: 'Heading of a part of a plan, for somebody who takes over.',
    }),
  knows: (list: string) =>
    msg(str`Knows about: ${list}`, {
      id: 'steady.plan.view.pass.knows',
      desc: 'Under somebody in a plan. The value is a list of parts of life: "Somewhere to live and Health".',
    }),
  licence: () =>
    msg('Licence', {
      id: 'steady.plan.view.pass.licence',
      desc: 'Heading of a part of a plan, for somebody who takes over.',
    }),
  story: () =>
    msg('Moves, and what is not agreed', {
      id: 'steady.plan.view.pass.story',
      desc: 'Heading of a part of a plan, for somebody who takes over: moves to other prisons, and what the person does not agree with.',
    }),
  sources: () =>
    msg('Where this comes from', {
      id: 'steady.plan.view.pass.sources',
      desc: 'Heading of a part of a plan, for somebody who takes over: sources and their dates.',
    }),
  source: (source: string, date: string) =>
    msg(str`${source}, ${date}`, {
      id: 'steady.plan.view.pass.source',
      desc: 'Where something in a plan comes from. Values: "Housing office"; a date.',
    }),
};
