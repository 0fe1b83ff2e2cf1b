/** The parts of a plan with what can be changed in them. An empty part is there too: it can be added to. */
import {html, nothing} from 'lit';
import type {PlanLicence} from '../../../data/contracts/gate-plan.js';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {line, readersTemplate, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';
import {activityEntry} from '../parts/activities.js';
import {appointmentEntry} from '../parts/appointments.js';
import {essentialEntry, releaseTemplate} from '../parts/day.js';
import {documentEntry, handoverEntry, medicineEntry} from '../parts/health.js';
import {licenceContent} from '../parts/licence.js';
import {personEntry} from '../parts/people.js';
import {transfersTemplate} from '../parts/story.js';
import {factStrings, headStrings, partStrings} from '../strings.js';
import {nameIn} from '../texts.js';
import {licenceStrings as words, storyStrings, wordsStrings} from '../detail-strings.js';
import {addTemplate, doTemplate, editTemplate, type Editing} from './controls.js';
import {foldTemplate} from './fold.js';
import {below, listPart, listTemplate, partFold} from './lists.js';
import {editStrings} from './strings.js';

export function wordsPart(see: Sight, editing: Editing): unknown {
  return partFold(
    see,
    editing,
    'words',
    ['words'],
    html`${WORDS_KINDS.map((kind) => {
      const said = see.plan.words.filter((each) => each.kind === kind);
      return said.length === 0
        ? nothing
        : html`<div class="group">
            ${headTemplate(see, 1, wordsStrings[kind]())}
            ${listTemplate(see, below(editing, 1), 'words', said, (_, item) => ({
              item,
              title: item.text,
              lines: readersTemplate(see, item.audience),
            }))}
          </div>`;
    })}
    ${addTemplate(editing, {kind: 'add', list: 'words'})}`,
  );
}

export function dayPart(see: Sight, editing: Editing): unknown {
  return html`<div class="release">${releaseTemplate(see)}</div>
    ${editTemplate(editing, {kind: 'release'})}
    <div class="group">
      ${headTemplate(see, 1, headStrings.essentials())}
      ${foldTemplate(
        editing,
        headStrings.essentials(),
        see.plan.essentials.map(({id}) => id),
        ['essentials'],
        html`${listTemplate(see, below(editing, 1), 'essentials', see.plan.essentials, essentialEntry)}
        ${addTemplate(below(editing, 1), {kind: 'add', list: 'essentials'})}`,
      )}
    </div>`;
}

export function peoplePart(see: Sight, editing: Editing): unknown {
  const {people, noOne} = see.plan;
  const isMe = editing.context?.by.role === 'me';
  const hasChosen = people.some(({role = 'chosen-person'}) => role === 'chosen-person');
  const sayNoOne =
    isMe && !hasChosen
      ? doTemplate(
          noOne ? 'no-one:off' : 'no-one:on',
          noOne ? editStrings.noOneTakeBack() : editStrings.noOneSay(),
          'link',
          'no-one',
        )
      : nothing;
  return html`${noOne ? line(factStrings.noOne()) : nothing}
  ${listPart(see, editing, 'people', personEntry, sayNoOne)}`;
}

export const appointmentsPart = (see: Sight, editing: Editing): unknown =>
  listPart(see, editing, 'appointments', appointmentEntry);

export const activitiesPart = (see: Sight, editing: Editing): unknown =>
  listPart(see, editing, 'activities', activityEntry);

export const documentsPart = (see: Sight, editing: Editing): unknown =>
  listPart(see, editing, 'documents', documentEntry);

/** The licence as it was supplied; of each condition can be said what it means. */
export function licencePart(see: Sight, editing: Editing, licence: PlanLicence): unknown {
  return foldTemplate(
    editing,
    partStrings.licence(),
    licence.conditions.map(({id}) => id),
    [],
    licenceContent(see, licence, ({id, number, text}) =>
      editTemplate(
        editing,
        {kind: 'explain', item: id},
        editStrings.explainWhat(number === undefined ? text : words.condition(number)),
      ),
    ),
  );
}

/** Nothing where there is none and whoever signs cannot add any. */
export function healthPart(see: Sight, editing: Editing): unknown {
  const {medicines, handovers} = see.plan;
  const inGroup = below(editing, 1);
  const group = (title: string, list: 'medicines' | 'handovers', entries: unknown) => {
    const add = addTemplate(inGroup, {kind: 'add', list});
    return entries === nothing && add === nothing
      ? nothing
      : html`<div class="group">${headTemplate(see, 1, title)} ${entries} ${add}</div>`;
  };
  const groups = [
    group(
      headStrings.medicines(),
      'medicines',
      listTemplate(see, inGroup, 'medicines', medicines, medicineEntry),
    ),
    group(
      headStrings.handovers(),
      'handovers',
      listTemplate(see, inGroup, 'handovers', handovers, handoverEntry),
    ),
  ].filter((each) => each !== nothing);
  return groups.length > 0
    ? partFold(see, editing, 'health', ['medicines', 'handovers'], groups)
    : undefined;
}

/** Where the plan has been, and where it goes on. */
export function movesPart(see: Sight, editing: Editing): unknown {
  const edit = editTemplate(editing, {kind: 'prison'});
  const moves = transfersTemplate(see);
  if (edit === nothing && moves === nothing) return nothing;
  return html`${moves} ${edit}`;
}

export function disagreementsPart(see: Sight, editing: Editing): unknown {
  const inGroup = below(editing, 1);
  return html`<div class="group">
    ${headTemplate(see, 1, headStrings.disagreements())}
    ${listTemplate(see, inGroup, 'disagreements', see.plan.disagreements, (_, item) => {
      const about = nameIn(see.plan, item.about);
      return {item, title: item.text, lines: line(about ? storyStrings.about(about) : '')};
    })}
    ${addTemplate(inGroup, {kind: 'add', list: 'disagreements'})}
  </div>`;
}
