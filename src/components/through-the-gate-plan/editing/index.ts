/**
 * The view in which the person and somebody who works with them change the plan together, one thing at
 * a time. Brought when it is first shown, with the form engine.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {dateText} from '../../../i18n/format.js';
import {currentLanguage, inLanguage, SOURCE, type Language} from '../../../i18n/msg.js';
import {londonDay} from '../../../internal/london-day.js';
import type {PlanAuthor} from '../../../data/contracts/gate-plan.js';
import {planEditingStyles} from '../../../styles/plan-editing.js';
import type {Sight} from '../entry.js';
import {contentsTemplate, partTemplate, type Part} from '../part.js';
import {activitiesContent} from '../parts/activities.js';
import {healthContent} from '../parts/health.js';
import {licenceContent} from '../parts/licence.js';
import {sightOf} from '../sight.js';
import {headStrings, partStrings, planStrings} from '../strings.js';
import {authorText} from '../texts.js';
import type {SteadyThroughTheGatePlan} from '../through-the-gate-plan.js';
import type {PlanView} from '../views.js';
import {DO_FORM, doTemplate, OPEN_FORM, type Editing} from './controls.js';
import {formTemplate} from './form.js';
import {
  appointmentsPart,
  areasPart,
  dayPart,
  disagreementsPart,
  documentsPart,
  peoplePart,
  wordsPart,
} from './parts.js';
import {PlanEditor} from './plan-editor.js';
import {editStrings} from './strings.js';

export {planEditingStyles as styles};

interface EditorOf {
  readonly editor: PlanEditor;
  /** What the element was last drawn with. */
  signed: PlanAuthor | undefined;
  today: string;
  language: Language;
}

const editors = new WeakMap<SteadyThroughTheGatePlan, EditorOf>();

export const withMeView: PlanView = (element, plan, options) => {
  const own = editorOf(element);
  // Without scripts its buttons would do nothing, so the plan is there to be read.
  own.signed = options.scripted ? options.config.signed : undefined;
  own.today = options.today;
  own.language = currentLanguage();
  const {editor} = own;
  editor.look(plan);
  const see = sightOf(element, plan, options, true);
  const editing: Editing = {
    editor,
    context: editor.context,
    level: options.headingLevel + 2,
  };
  const parts = partsOf(see, editing);
  return html`<div class="topline">
      <p class="topline-place">
        <strong>${planStrings.mine()}</strong>
        <span>${planStrings.changed(dateText(londonDay(new Date(plan.changedAt))))}</span>
      </p>
      <div class="topline-end">${options.help}</div>
    </div>
    <article
      class="page editing"
      @submit=${editor.onSubmit}
      @input=${editor.onInput}
      @change=${editor.onInput}
    >
      ${headingTemplate(options.headingLevel, planStrings.title(), {title: true})}
      ${contentsTemplate(element, planStrings.contents(), parts)}
      <form id=${OPEN_FORM} method="get" hidden></form>
      <form id=${DO_FORM} method="post" hidden></form>
      ${barTemplate(editing)}
      ${editor.isAdrift ? formTemplate({...editing, level: options.headingLevel + 1}) : nothing}
      ${parts.map((part) => partTemplate(see, part))}
    </article>`;
};

/** Who changes the plan; and what was done last with the way back, which stay in view. */
function barTemplate({editor, context}: Editing): TemplateResult {
  const isEmpty = !editor.said && !editor.canUndo;
  return html`<p class="quiet">${signedText(context?.by)}</p>
    <div class=${isEmpty ? 'edit-state empty' : 'edit-state'}>
      <p class="said" role="status">${editor.said}</p>
      ${editor.canUndo ? doTemplate('undo', editStrings.undo(), 'link', 'edit-undo') : nothing}
    </div>`;
}

function signedText(by: PlanAuthor | undefined): string {
  if (!by) return editStrings.notSigned();
  return by.role === 'me' && by.helper
    ? editStrings.signedHelped(by.helper)
    : editStrings.signedBy(authorText(by));
}

function partsOf(see: Sight, editing: Editing): readonly Part[] {
  const {plan} = see;
  const {activities, licence, medicines, handovers} = plan;
  const part = (id: keyof typeof partStrings, content: unknown): readonly Part[] =>
    content ? [{id, title: partStrings[id](), content}] : [];
  return [
    ...part('words', wordsPart(see, editing)),
    ...part('day', dayPart(see, editing)),
    ...part('areas', areasPart(see, editing)),
    ...part('people', peoplePart(see, editing)),
    ...part('appointments', appointmentsPart(see, editing)),
    ...part('documents', documentsPart(see, editing)),
    ...part('activities', activities.length > 0 && activitiesContent(see)),
    ...part('licence', licence && licenceContent(see, licence)),
    ...part('health', medicines.length + handovers.length > 0 && healthContent(see)),
    {id: 'story', title: headStrings.disagreements(), content: disagreementsPart(see, editing)},
  ];
}

function editorOf(element: SteadyThroughTheGatePlan): EditorOf {
  let own = editors.get(element);
  if (!own) {
    own = {signed: undefined, today: '', language: SOURCE, editor: editorFor(element)};
    editors.set(element, own);
  }
  return own;
}

function editorFor(element: SteadyThroughTheGatePlan): PlanEditor {
  return new PlanEditor({
    host: element,
    plan: () => {
      const {plan} = element;
      if (!plan) throw new TypeError('There is no plan.');
      return plan;
    },
    take: (plan) => {
      element.record = plan;
    },
    signed: () => editors.get(element)?.signed,
    today: () => editors.get(element)?.today ?? '',
    say: (words) => inLanguage(editors.get(element)?.language ?? SOURCE, words),
  });
}
