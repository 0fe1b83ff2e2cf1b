/** The plan as the person reads it: the first thing next, the day of release, then each part. */
import {html, nothing} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';
import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import {line, type Sight} from '../entry.js';
import {filterTemplate} from '../filter.js';
import {contentsTemplate, pageTemplate, partTemplate, toplineTemplate, type Part} from '../part.js';
import {activitiesContent} from '../parts/activities.js';
import {appointmentsContent} from '../parts/appointments.js';
import {areasContent} from '../parts/areas.js';
import {dayContent} from '../parts/day.js';
import {firstTemplate} from '../parts/first.js';
import {documentsContent, healthContent} from '../parts/health.js';
import {licenceContent} from '../parts/licence.js';
import {peopleContent} from '../parts/people.js';
import {storyContent} from '../parts/story.js';
import {phasesOf, timelineContent} from '../parts/timeline.js';
import {wordsContent} from '../parts/words.js';
import {sightOf} from '../sight.js';
import {partStrings, planStrings, type PlanPart} from '../strings.js';
import type {PlanView} from '../views.js';

export const mineView: PlanView = (element, plan, options) => {
  const see = sightOf(element, plan, options, true);
  const parts = partsOf(see);
  return html`${toplineTemplate(
    planStrings.mine(),
    plan.changedAt,
    html`${options.help}
      <button class="button link" type="button" data-do="print">${planStrings.print()}</button>`,
  )}
  ${pageTemplate(
    html`${headingTemplate(options.headingLevel, planStrings.title(), {title: true})}
    ${
      isEmpty(plan)
        ? line(planStrings.nothing())
        : html`${firstTemplate(see)} ${contentsTemplate(element, planStrings.contents(), parts)}
          ${filterTemplate(see)}`
    }
    ${parts.map((part) => partTemplate(see, part))}`,
  )}`;
};

/** What has something in it, in the order in which it is read. The day of release is always there. */
function partsOf(see: Sight): readonly Part[] {
  const {plan} = see;
  const phases = phasesOf(see);
  const contents: readonly (readonly [PlanPart, unknown])[] = [
    ['day', dayContent(see)],
    ['time', phases.length > 0 && timelineContent(see, phases)],
    ['words', plan.words.length > 0 && wordsContent(see)],
    ['areas', plan.areas.length > 0 && areasContent(see)],
    ['activities', plan.activities.length > 0 && activitiesContent(see)],
    ['people', (plan.people.length > 0 || plan.noOne) && peopleContent(see)],
    ['appointments', plan.appointments.length > 0 && appointmentsContent(see)],
    ['licence', plan.licence && licenceContent(see, plan.licence)],
    ['health', plan.medicines.length + plan.handovers.length > 0 && healthContent(see)],
    ['documents', plan.documents.length > 0 && documentsContent(see)],
    [
      'story',
      plan.transfers.length + plan.disagreements.length + plan.changes.length > 0 &&
        storyContent(see),
    ],
  ];
  return contents.flatMap(([id, content]) =>
    content
      ? [{id, title: partStrings[id](), content, picture: partPicture(see, id) ?? nothing}]
      : [],
  );
}

/** Drawings for parts, in easy read. */
const PICTURES: Readonly<Partial<Record<PlanPart, string>>> = {
  words: 'talking',
  day: 'way-out',
  time: 'calendar',
  areas: 'goals',
  activities: 'company',
  people: 'person',
  appointments: 'clock',
  licence: 'signature',
  health: 'medicine',
  documents: 'id-card',
};

const partPicture = (see: Sight, id: PlanPart): unknown =>
  see.picture(see.config.pictures?.[id] ?? PICTURES[id] ?? '');

const isEmpty = ({words, areas, appointments, essentials, people, activities}: GatePlan): boolean =>
  [words, areas, appointments, essentials, people, activities].every(({length}) => length === 0);
