/** What is asked about an activity, and where it goes on. */
import {msg} from '../../../i18n/msg.js';
import {saidStateText} from '../../states.js';
import {activitySettingText} from '../kinds.js';
import {line, oneOf, optionsOf, type Asking} from '../parts.js';
import {whenPart} from '../time.js';
import type {EditPart} from '../types.js';
import {morePart, needed, sharedAskings} from './shared.js';

const askings = {
  activityName: {
    label: () =>
      msg('What is the activity?', {
        id: 'steady.planEdit.ask.activityName',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what the activity is', {
        id: 'steady.planEdit.thing.activityName',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
    hint: () =>
      msg('For example, “Garden group”.', {
        id: 'steady.planEdit.hint.activityName',
        desc: 'Help under the question “What is the activity?” on a form that changes a plan.',
      }),
  },
  goesOnWith: {
    label: () =>
      msg('Which one from prison does it go on with?', {
        id: 'steady.planEdit.ask.goesOnWith',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
  },
  activitySaid: {
    label: () =>
      msg('What do you say to it?', {
        id: 'steady.planEdit.ask.activitySaid',
        desc: 'Question on a form that changes a plan for leaving prison. The person and a worker fill it in together.',
      }),
    thing: () =>
      msg('what you say to it', {
        id: 'steady.planEdit.thing.activitySaid',
        desc: 'Goes into a sentence about a problem: “Enter …”, “Select …”, “… must be a real date”. Small first letter.',
      }),
  },
} satisfies Record<string, Asking>;

export const activityForm: readonly EditPart[] = [
  line('name', needed(askings.activityName)),
  oneOf('setting', needed(sharedAskings.setting), () =>
    optionsOf(['community', 'custody', 'both'], activitySettingText),
  ),
  oneOf('goesOnWith', askings.goesOnWith, ({plan}, {id}) =>
    plan.activities
      .filter((each) => each.setting !== 'community' && each.id !== id)
      .map((each) => ({value: each.id, label: each.name})),
  ),
  whenPart(),
  oneOf('said', needed(askings.activitySaid), () =>
    optionsOf(['yes', 'not-now', 'not-asked'], saidStateText),
  ),
  morePart,
];
