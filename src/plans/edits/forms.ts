/** What is asked about the things of each list, in the order in which it is asked. */
import {
  AREA_KINDS,
  ACTION_STATES,
  GOAL_STATES,
  SUPPORT_STATES,
} from '../../data/contracts/gate-plan/areas.js';
import {APPOINTMENT_STATES} from '../../data/contracts/gate-plan/appointments.js';
import {DOCUMENT_KINDS} from '../../data/contracts/gate-plan/documents.js';
import {ESSENTIAL_KINDS} from '../../data/contracts/gate-plan/essentials.js';
import {SORTED_STATES} from '../../data/contracts/gate-plan/health.js';
import {PLAN_ROLES} from '../../data/contracts/gate-plan/provenance.js';
import {WORDS_KINDS} from '../../data/contracts/gate-plan/words.js';
import type {PlanArea} from '../../data/contracts/gate-plan.js';
import {
  actionStateText,
  appointmentStateText,
  sortedStateText,
  supportStateText,
} from '../states.js';
import {areaText, essentialText} from '../titles.js';
import {roleText} from '../who-words.js';
import {askings} from './askings.js';
import {endsStrings} from './ends.js';
import {attendingStrings, documentStrings, wordsStrings} from '../kinds.js';
import {goalStateText, responsibleText, settingText} from './kinds.js';
import {eachLine, email, line, lines, oneOf, optionsOf, outOfTen, phone, when} from './parts.js';
import {agreedPart, minutesPart, placePart, responsiblePart, titledPart} from './more-parts.js';
import {readersPart} from './readers.js';
import {partStrings} from './strings.js';
import {whenPart} from './time.js';
import type {EditedList, EditPart} from './types.js';
import {whoPart} from './who.js';

const needed = <T extends object>(asking: T) => ({...asking, required: true});

/** What an area is called. */
export const areaName = ({kind, title}: Pick<PlanArea, 'kind' | 'title'>): string =>
  title ?? (kind === undefined ? '' : areaText(kind));

const areaPart = when(
  'add',
  oneOf('area', needed(askings.area), ({plan}) =>
    plan.areas.map((area) => ({value: area.id, label: areaName(area)})),
  ),
);
const goalPart = oneOf('goal', askings.goal, ({plan}, {area}) =>
  plan.goals
    .filter((goal) => area === undefined || goal.area === area)
    .map(({id, text}) => ({value: id, label: text})),
);
const state = <K extends string>(kinds: readonly K[], words: (kind: K) => string, begin: K) =>
  oneOf('state', needed(askings.state), () => optionsOf(kinds, words), begin);
const more = lines('text', askings.more);

export const FORMS: Readonly<Record<EditedList, readonly EditPart[]>> = {
  words: [
    oneOf('kind', needed(askings.wordsKind), () =>
      optionsOf(WORDS_KINDS, (kind) => wordsStrings[kind]()),
    ),
    lines('text', needed(askings.wordsText), 5),
  ],
  areas: [titledPart(askings.areaKind, AREA_KINDS, areaText)],
  goals: [
    areaPart,
    lines('text', needed(askings.goalText)),
    outOfTen('importance', askings.importance, [endsStrings.little, endsStrings.much]),
    when('change', state(GOAL_STATES, goalStateText, 'active')),
  ],
  actions: [
    areaPart,
    lines('text', needed(askings.actionText)),
    whoPart(needed(askings.actionWho)),
    whenPart(),
    goalPart,
    outOfTen('confidence', askings.confidence, [endsStrings.notSure, endsStrings.verySure]),
    when('change', state(ACTION_STATES, actionStateText, 'not-started')),
  ],
  supports: [
    areaPart,
    lines('text', needed(askings.supportText)),
    whoPart(askings.supportWho),
    responsiblePart(responsibleText),
    state(SUPPORT_STATES, supportStateText, 'needed'),
  ],
  people: [
    line('label', askings.personLabel),
    line('name', {label: partStrings.name.label}, 20),
    oneOf('role', askings.personRole, () =>
      optionsOf(
        PLAN_ROLES.filter((role) => role !== 'me'),
        roleText,
      ),
    ),
    line('organisation', askings.organisation),
    phone('phone', askings.phone),
    email('email', askings.email),
    lines('text', askings.personText),
    agreedPart,
  ],
  appointments: [
    line('title', needed(askings.title)),
    whenPart({clock: true}),
    oneOf('setting', needed(askings.setting), () =>
      optionsOf(['community', 'custody'], settingText),
    ),
    state(APPOINTMENT_STATES, appointmentStateText, 'arranged'),
    oneOf('attending', askings.attending, () =>
      optionsOf(['in-person', 'phone', 'online', 'home-visit'], (kind) => attendingStrings[kind]()),
    ),
    minutesPart,
    line('contact', askings.contact),
    line('organisation', askings.organisation),
    phone('phone', askings.phone),
    placePart,
    eachLine('bring', askings.bring),
    more,
  ],
  documents: [
    titledPart(askings.documentKind, DOCUMENT_KINDS, (kind) => documentStrings[kind]()),
    state(SORTED_STATES, sortedStateText, 'not-yet'),
    lines('where', askings.where, 2),
    more,
  ],
  essentials: [
    titledPart(askings.essentialKind, ESSENTIAL_KINDS, essentialText),
    state(SORTED_STATES, sortedStateText, 'not-yet'),
    more,
    oneOf('appointment', askings.appointment, ({plan}) =>
      plan.appointments.map(({id, title}) => ({value: id, label: title})),
    ),
  ],
  disagreements: [lines('text', needed(askings.disagreement), 4)],
};

/** Asked last of everything that is put in. */
export const ADDED: readonly EditPart[] = [readersPart];
