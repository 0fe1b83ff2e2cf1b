/** What is asked about a medicine to leave with. */
import {msg} from '../../../i18n/msg.js';
import {line, lines, whole, type Asking} from '../parts.js';
import {endsStrings} from '../ends.js';
import type {EditPart} from '../types.js';
import {needed, sortedPart} from './shared.js';

const askings = {
  medicineName: {
    label: () =>
      msg('What is the medicine?', {
        id: 'steady.planEdit.ask.medicineName',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what the medicine is', {
        id: 'steady.planEdit.thing.medicineName',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
  medicineHow: {
    label: () =>
      msg('How is it taken?', {
        id: 'steady.planEdit.ask.medicineHow',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “One in the morning, with food”.', {
        id: 'steady.planEdit.hint.medicineHow',
        desc: 'Help under the question “How is it taken?” on a form that changes a plan.',
      }),
  },
  medicineReason: {
    label: () =>
      msg('What is it for?', {
        id: 'steady.planEdit.ask.medicineReason',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  supplyDays: {
    label: () =>
      msg('How many days of it do you leave with?', {
        id: 'steady.planEdit.ask.supplyDays',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('how many days of it you leave with', {
        id: 'steady.planEdit.thing.supplyDays',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('Only if healthcare has said so.', {
        id: 'steady.planEdit.hint.supplyDays',
        desc: 'Help under the question “How many days of it do you leave with?” on a form that changes a plan.',
      }),
  },
  medicineNext: {
    label: () =>
      msg('How do you get more?', {
        id: 'steady.planEdit.ask.medicineNext',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    hint: () =>
      msg('For example, “Prescription at Mill Lane Pharmacy”.', {
        id: 'steady.planEdit.hint.medicineNext',
        desc: 'Help under the question “How do you get more?” on a form that changes a plan.',
      }),
  },
} satisfies Record<string, Asking>;

export const medicineForm: readonly EditPart[] = [
  line('name', needed(askings.medicineName)),
  sortedPart,
  lines('how', askings.medicineHow, 2),
  lines('reason', askings.medicineReason, 2),
  whole('supplyDays', askings.supplyDays, {min: 0, max: 366, suffix: endsStrings.days}),
  lines('next', askings.medicineNext, 2),
];
