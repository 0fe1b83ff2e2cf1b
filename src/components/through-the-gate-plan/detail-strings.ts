/** The words of appointments, licence, health, papers and history in a plan that is read. */
import type {CHANGE_KINDS} from '../../data/contracts/gate-plan/story.js';
import {msg, str} from '../../i18n/msg.js';
import {plural} from '../../i18n/plural.js';

export {
  attendingStrings,
  documentStrings,
  handoverStrings,
  wordsStrings,
} from '../../plans/kinds.js';

/** Labels of facts, and ways to take part. */
export const appointmentStrings = {
  when: () =>
    msg('When', {id: 'steady.plan.view.label.when', desc: 'Label, before a day and a time.'}),
  where: () => msg('Where', {id: 'steady.plan.view.label.where', desc: 'Label, before a place.'}),
  withWhom: () =>
    msg('Who with', {
      id: 'steady.plan.view.label.with',
      desc: 'Label, before who somebody has an appointment with.',
    }),
  phone: () =>
    msg('Phone', {id: 'steady.plan.view.label.phone', desc: 'Label, before a phone number.'}),
  email: () =>
    msg('Email', {id: 'steady.plan.view.label.email', desc: 'Label, before an email address.'}),
  page: () =>
    msg('Website', {id: 'steady.plan.view.label.page', desc: 'Label, before a web address.'}),
  bring: () =>
    msg('Take with you', {
      id: 'steady.plan.view.label.bring',
      desc: 'Label, before what to take along to an appointment.',
    }),
};

export const licenceStrings = {
  exact: (source: string, date: string) =>
    msg(str`These are the exact words from ${source}, ${date}.`, {
      id: 'steady.plan.view.licence.exact',
      desc: 'Over the conditions of a licence. Values: who supplied them: "Probation, Salford"; a date.',
    }),
  ends: (date: string) =>
    msg(str`The licence ends on ${date}.`, {
      id: 'steady.plan.view.licence.ends',
      desc: 'The value is a date.',
    }),
  condition: (number: string) =>
    msg(str`Condition ${number}`, {
      id: 'steady.plan.view.licence.condition',
      desc: 'Over a condition of a licence. The value is its number as it stands there: "5 (ii)".',
    }),
  map: () =>
    msg('A map belongs to this. Probation can show it.', {
      id: 'steady.plan.view.licence.map',
      desc: 'Under a condition of a licence.',
    }),
  means: () =>
    msg('What this means', {
      id: 'steady.plan.view.licence.means',
      desc: 'Heading over an explanation of a condition of a licence, in easier words.',
    }),
};

export const healthStrings = {
  supply: (count: number) =>
    plural(count, {
      zero: () =>
        msg(str`Enough for ${count} days after release.`, {
          id: 'steady.plan.view.supply.zero',
          desc: 'Under a medicine: how much of it the person gets when they leave prison.',
        }),
      one: () =>
        msg(str`Enough for ${count} day after release.`, {
          id: 'steady.plan.view.supply.one',
          desc: 'Under a medicine: how much of it the person gets when they leave prison.',
        }),
      two: () =>
        msg(str`Enough for ${count} days after release.`, {
          id: 'steady.plan.view.supply.two',
          desc: 'Under a medicine: how much of it the person gets when they leave prison.',
        }),
      few: () =>
        msg(str`Enough for ${count} days after release.`, {
          id: 'steady.plan.view.supply.few',
          desc: 'Under a medicine: how much of it the person gets when they leave prison.',
        }),
      many: () =>
        msg(str`Enough for ${count} days after release.`, {
          id: 'steady.plan.view.supply.many',
          desc: 'Under a medicine: how much of it the person gets when they leave prison.',
        }),
      other: () =>
        msg(str`Enough for ${count} days after release.`, {
          id: 'steady.plan.view.supply.other',
          desc: 'Under a medicine: how much of it the person gets when they leave prison.',
        }),
    }),
  handedOver: (date: string) =>
    msg(str`Handed over on ${date}.`, {
      id: 'steady.plan.view.handedOver',
      desc: 'Prison healthcare has given this to a doctor or a service outside. The value is a date.',
    }),
};

export const storyStrings = {
  moved: (to: string, date: string) =>
    msg(str`Moved to ${to} on ${date}.`, {
      id: 'steady.plan.view.moved',
      desc: 'A move to another prison. Values: its name; a date.',
    }),
  movedFrom: (before: string, to: string, date: string) =>
    msg(str`Moved from ${before} to ${to} on ${date}.`, {
      id: 'steady.plan.view.movedFrom',
      desc: 'A move to another prison. Values: the names of the two prisons; a date.',
    }),
  about: (what: string) =>
    msg(str`About: ${what}`, {
      id: 'steady.plan.view.about',
      desc: 'What a person does not agree with. The value is words out of the plan.',
    }),
  what: (change: string, what: string) =>
    msg(str`${change}: ${what}`, {
      id: 'steady.plan.view.change.what',
      desc: 'A change to a plan. Values: "Added", "Note added" and so on; words out of the plan.',
    }),
  when: (date: string, who: string) =>
    msg(str`${date}, ${who}`, {
      id: 'steady.plan.view.change.when',
      desc: 'When a plan was changed, and by whom. Values: a date; "Me" or "Sam (Key worker)".',
    }),
  older: (date: string) =>
    msg(str`Changes before ${date} are not shown here. They are kept in the plan.`, {
      id: 'steady.plan.view.change.older',
      desc: 'Under the newest changes to a plan. The value is a date.',
    }),
};

export const changeStrings: Readonly<Record<(typeof CHANGE_KINDS)[number], () => string>> = {
  add: () => msg('Added', {id: 'steady.plan.view.change.add', desc: 'A change to a plan.'}),
  change: () =>
    msg('Words changed', {id: 'steady.plan.view.change.change', desc: 'A change to a plan.'}),
  state: () =>
    msg('Marked', {
      id: 'steady.plan.view.change.state',
      desc: 'A change to a plan: something was marked as done, as not now and so on.',
    }),
  move: () =>
    msg('Put in another place', {
      id: 'steady.plan.view.change.move',
      desc: 'A change to a plan: the order of things.',
    }),
  remove: () =>
    msg('Taken out', {id: 'steady.plan.view.change.remove', desc: 'A change to a plan.'}),
  note: () => msg('Note added', {id: 'steady.plan.view.change.note', desc: 'A change to a plan.'}),
  share: () =>
    msg('Who can see it changed', {
      id: 'steady.plan.view.change.share',
      desc: 'A change to a plan.',
    }),
  confirm: () =>
    msg('Asked if it is still right', {
      id: 'steady.plan.view.change.confirm',
      desc: 'A change to a plan: somebody has asked, and it is still right.',
    }),
  set: () =>
    msg('Plan changed', {
      id: 'steady.plan.view.change.set',
      desc: 'A change to a plan: its date, its licence or something else that there is once.',
    }),
  transfer: () =>
    msg('Moved to another prison', {
      id: 'steady.plan.view.change.transfer',
      desc: 'A change to a plan.',
    }),
  undo: () => msg('Undone', {id: 'steady.plan.view.change.undo', desc: 'A change to a plan.'}),
  merge: () =>
    msg('Two copies put together', {
      id: 'steady.plan.view.change.merge',
      desc: 'A change to a plan: two people had changed it at the same time.',
    }),
};
