/** The plan for somebody who takes over: what is agreed, what is open, who knows what, what not to ask. */
import {html, nothing} from 'lit';
import type {GatePlan, PlanItem} from '../../../data/contracts/gate-plan.js';
import {PLAN_LISTS} from '../../../data/contracts/gate-plan/record.js';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {dateText, listText} from '../../../i18n/format.js';
import {isNotSorted, type SortableList} from '../../../plans/not-sorted.js';
import {actionStateText, saidStateText, supportStateText} from '../../../plans/states.js';
import {entriesTemplate, line, type Entry, type Sight} from '../entry.js';
import {contentsTemplate, pageTemplate, partTemplate, toplineTemplate, type Part} from '../part.js';
import {activityEntry} from '../parts/activities.js';
import {appointmentEntry, appointmentsContent} from '../parts/appointments.js';
import {actionEntry, areasContent, supportEntry} from '../parts/areas.js';
import {essentialEntry, listTemplate, releaseTemplate} from '../parts/day.js';
import {documentEntry, handoverEntry, healthContent, medicineEntry} from '../parts/health.js';
import {licenceContent} from '../parts/licence.js';
import {personEntry} from '../parts/people.js';
import {disagreementsTemplate, transfersTemplate} from '../parts/story.js';
import {wordsContent} from '../parts/words.js';
import {sightOf} from '../sight.js';
import {factStrings, headStrings, partStrings, planStrings} from '../strings.js';
import {nameIn} from '../texts.js';
import type {PlanView} from '../views.js';
import {handoverWords as words} from './strings.js';
import {knowledgeOf} from './who.js';

export const handoverView: PlanView = (element, plan, options) => {
  const see = sightOf(element, plan, options, false);
  const {owner, prison, changedAt} = plan;
  const parts = partsOf(see);
  return html`${toplineTemplate(words.top(), changedAt)}
  ${pageTemplate(
    html`${headingTemplate(options.headingLevel, words.title(owner.name), {title: true})}
      <p>${words.intro(owner.name)}</p>
      ${line(
        prison &&
          (prison.wing ? words.prisonWing(prison.name, prison.wing) : words.prison(prison.name)),
      )}
      ${contentsTemplate(element, planStrings.contents(), parts)}
      ${parts.map((part) => partTemplate(see, part))}`,
  )}`;
};

/** What has something in it. What is open is always there. */
function partsOf(see: Sight): readonly Part[] {
  const {plan} = see;
  const {name} = plan.owner;
  const open = openContent(see);
  const agreed = agreedPlan(plan);
  const asked = askedAgain(see);
  const no = saidNo(see);
  const joined = plan.activities.filter(({said}) => said !== 'not-now');
  const sources = sourcesOf(plan);
  const contents: readonly (readonly [id: string, title: string, content: unknown])[] = [
    ['words', words.words(name), plan.words.length > 0 && wordsContent(see)],
    ['open', words.open(), open ?? line(words.openNone())],
    ['agreed', words.agreed(), agreed.areas.length > 0 && areasContent({...see, plan: agreed})],
    [
      'activities',
      words.activities(),
      joined.length > 0 &&
        entriesTemplate(
          see,
          joined.map((each) => activityEntry(see, each)),
        ),
    ],
    [
      'ask',
      words.ask(),
      asked.length > 0 && html`${line(words.askWhy())} ${entriesTemplate(see, asked)}`,
    ],
    [
      'no',
      words.no(),
      (no.length > 0 || plan.noOne) &&
        html`${line(words.noWhy(name))} ${line(plan.noOne ? words.noOne(name) : '')}
        ${entriesTemplate(see, no)}`,
    ],
    ['who', words.who(), whoContent(see)],
    [
      'appointments',
      partStrings.appointments(),
      plan.appointments.length > 0 && appointmentsContent(see),
    ],
    ['release', words.release(name), releaseContent(see)],
    ['licence', words.licence(), plan.licence && licenceContent(see, plan.licence)],
    [
      'health',
      partStrings.health(),
      plan.medicines.length + plan.handovers.length > 0 && healthContent(see),
    ],
    [
      'story',
      words.story(),
      plan.transfers.length + plan.disagreements.length > 0 &&
        html`${transfersTemplate(see)} ${disagreementsTemplate(see)}`,
    ],
    [
      'sources',
      words.sources(),
      sources.length > 0 &&
        html`<ul class="plain">
          ${sources.map((each) => html`<li>${each}</li>`)}
        </ul>`,
    ],
  ];
  return contents.flatMap(([id, title, content]) => (content ? [{id, title, content}] : []));
}

/** Of a copy that leaves it out nothing is said. */
const releaseContent = (see: Sight): unknown => {
  const {dates, remand, text} = see.plan.release;
  return dates.length > 0 || remand || text
    ? html`<div class="release">${releaseTemplate(see)}</div>`
    : undefined;
};

function openContent(see: Sight): unknown {
  const {plan} = see;
  const open = <T extends {readonly state: string}>(list: SortableList, items: readonly T[]) =>
    items.filter((item) => isNotSorted(list, item));
  const groups: readonly (readonly [string, readonly Entry[]])[] = [
    [
      headStrings.essentials(),
      open('essentials', plan.essentials).map((each) => essentialEntry(see, each)),
    ],
    [
      partStrings.appointments(),
      open('appointments', plan.appointments).map((each) => appointmentEntry(see, each, true)),
    ],
    [headStrings.steps(), open('actions', plan.actions).map((each) => actionEntry(see, each))],
    [
      headStrings.supports(),
      open('supports', plan.supports).map((each) => supportEntry(see, each)),
    ],
    [
      headStrings.medicines(),
      open('medicines', plan.medicines).map((each) => medicineEntry(see, each)),
    ],
    [
      headStrings.handovers(),
      open('handovers', plan.handovers).map((each) => handoverEntry(see, each)),
    ],
    [
      partStrings.documents(),
      open('documents', plan.documents).map((each) => documentEntry(see, each)),
    ],
  ];
  if (groups.every(([, entries]) => entries.length === 0)) return undefined;
  return groups.map(([title, entries]) => listTemplate(see, title, entries));
}

/** Without what the person said no to. */
function agreedPlan(plan: GatePlan): GatePlan {
  const goals = plan.goals.filter(({state}) => state !== 'not-now');
  const actions = plan.actions.filter(({state}) => state !== 'not-now' && state !== 'not-needed');
  const supports = plan.supports.filter(({state}) => state !== 'declined');
  const used = new Set([...goals, ...actions, ...supports].map(({area}) => area));
  return {...plan, goals, actions, supports, areas: plan.areas.filter(({id}) => used.has(id))};
}

function askedAgain(see: Sight): readonly Entry[] {
  const items: readonly PlanItem[] = PLAN_LISTS.flatMap((list): readonly PlanItem[] =>
    see.plan[list].filter(({askAgain}) => askAgain),
  );
  return items.map((item) => ({item, title: nameIn(see.plan, item.id)}));
}

function saidNo({plan}: Sight): readonly Entry[] {
  return [
    ...plan.goals
      .filter(({state}) => state === 'not-now')
      .map((item) => ({item, title: item.text, state: factStrings.laterGoal()})),
    ...plan.actions
      .filter(({state}) => state === 'not-now' || state === 'not-needed')
      .map((item) => ({item, title: item.text, state: actionStateText(item.state)})),
    ...plan.supports
      .filter(({state}) => state === 'declined')
      .map((item) => ({item, title: item.text, state: supportStateText(item.state)})),
    ...plan.activities
      .filter(({said}) => said === 'not-now')
      .map((item) => ({item, title: item.name, state: saidStateText('not-now')})),
  ];
}

/** People in the plan with how to reach them; others who do or have written something, by their name. */
function whoContent(see: Sight): unknown {
  const known = new Map(knowledgeOf(see.plan));
  const people = see.plan.people.map((person) => {
    const entry = personEntry(see, person);
    const found = [...known].find(([name]) => person.name && name.startsWith(person.name));
    if (found) known.delete(found[0]);
    const knows = found ? line(words.knows(listText(found[1]))) : nothing;
    return {...entry, lines: html`${entry.lines} ${knows}`};
  });
  const others = [...known].map(
    ([name, what]) =>
      html`<li class="entry">
        <div class="entry-words">
          <p class="entry-title">${name}</p>
          ${line(words.knows(listText(what)))}
        </div>
      </li>`,
  );
  if (people.length + others.length === 0) return undefined;
  return html`${entriesTemplate(see, people)}
  ${
    others.length > 0
      ? html`<ul class="entries">
          ${others}
        </ul>`
      : nothing
  }`;
}

/** Each once, with its date. */
function sourcesOf(plan: GatePlan): readonly string[] {
  const {release, licence} = plan;
  const items: readonly PlanItem[] = PLAN_LISTS.flatMap((list): readonly PlanItem[] => plan[list]);
  const all = [
    ...release.dates.flatMap(({source, asOf}) => (source ? [{source, date: asOf}] : [])),
    ...(licence ? [licence] : []),
    ...items.flatMap(({from}) => from ?? []),
  ];
  return [...new Set(all.map(({source, date}) => words.source(source, dateText(date))))];
}
