/** What a form is called: what it will do. */
import {msg} from '../../i18n/msg.js';
import type {EditedList, PlanEdit} from './types.js';

const ADD: Readonly<Record<EditedList, () => string>> = {
  words: () =>
    msg('Add your own words', {
      id: 'steady.planEdit.add.words',
      desc: 'Button and heading: puts something into a plan for leaving prison.',
    }),
  areas: () =>
    msg('Add a part of life', {
      id: 'steady.planEdit.add.areas',
      desc: 'Button and heading: puts something into a plan for leaving prison. Parts are such as “Health”.',
    }),
  goals: () =>
    msg('Add a goal', {
      id: 'steady.planEdit.add.goals',
      desc: 'Button and heading: puts something into a plan for leaving prison.',
    }),
  actions: () =>
    msg('Add a step', {
      id: 'steady.planEdit.add.actions',
      desc: 'Button and heading: puts something into a plan for leaving prison. A step is what somebody will do.',
    }),
  supports: () =>
    msg('Add help', {
      id: 'steady.planEdit.add.supports',
      desc: 'Button and heading: puts some help that a person asks for into a plan for leaving prison.',
    }),
  activities: () =>
    msg('Add an activity', {
      id: 'steady.planEdit.add.activities',
      desc: 'Button and heading: puts something into a plan for leaving prison. An activity is such as a garden group.',
    }),
  people: () =>
    msg('Add someone', {
      id: 'steady.planEdit.add.people',
      desc: 'Button and heading: puts somebody into a plan for leaving prison.',
    }),
  appointments: () =>
    msg('Add an appointment', {
      id: 'steady.planEdit.add.appointments',
      desc: 'Button and heading: puts something into a plan for leaving prison.',
    }),
  medicines: () =>
    msg('Add a medicine', {
      id: 'steady.planEdit.add.medicines',
      desc: 'Button and heading: puts something into a plan for leaving prison.',
    }),
  handovers: () =>
    msg('Add care outside', {
      id: 'steady.planEdit.add.handovers',
      desc: 'Button and heading: puts somebody who takes over the care for a person’s health into a plan for leaving prison.',
    }),
  documents: () =>
    msg('Add a paper', {
      id: 'steady.planEdit.add.documents',
      desc: 'Button and heading: puts something into a plan for leaving prison. A paper is such as a passport.',
    }),
  essentials: () =>
    msg('Add something for the day', {
      id: 'steady.planEdit.add.essentials',
      desc: 'Button and heading: puts something that has to be there on the day of release into a plan.',
    }),
  disagreements: () =>
    msg('Say that you do not agree', {
      id: 'steady.planEdit.add.disagreements',
      desc: 'Button and heading: the person says in their plan that they do not agree with something.',
    }),
};

/** "Add a goal". */
export const addTitle = (list: EditedList): string => ADD[list]();

const OTHERS: Readonly<Record<Exclude<PlanEdit['kind'], 'add'>, () => string>> = {
  change: () =>
    msg('Change this', {
      id: 'steady.planEdit.do.change',
      desc: 'Button and heading, about something in a plan for leaving prison.',
    }),
  note: () =>
    msg('Add a note', {
      id: 'steady.planEdit.do.note',
      desc: 'Button and heading: writes something beside what stands in a plan.',
    }),
  share: () =>
    msg('Choose who may see this', {
      id: 'steady.planEdit.do.share',
      desc: 'Button and heading, about something in a plan for leaving prison.',
    }),
  remove: () =>
    msg('Take this out', {
      id: 'steady.planEdit.do.remove',
      desc: 'Button and heading: removes something from a plan for leaving prison.',
    }),
  explain: () =>
    msg('Explain this in easier words', {
      id: 'steady.planEdit.do.explain',
      desc: 'Button and heading, about a condition of a licence: writes beside it what it means.',
    }),
  prison: () =>
    msg('I have moved to another prison', {
      id: 'steady.planEdit.do.prison',
      desc: 'Button and heading in a plan for leaving prison. The person and a worker use it together.',
    }),
  release: () =>
    msg('Change the day of release', {
      id: 'steady.planEdit.do.release',
      desc: 'Button and heading, in a plan for leaving prison.',
    }),
};

export const editTitle = (edit: PlanEdit): string =>
  edit.kind === 'add' ? addTitle(edit.list) : OTHERS[edit.kind]();
