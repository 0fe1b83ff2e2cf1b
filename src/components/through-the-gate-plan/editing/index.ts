/**
 * The view in which the person and somebody who works with them change the plan together, one thing at
 * a time. Brought when it is first shown, with the form engine.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {dateText} from '../../../i18n/format.js';
import {currentLanguage, inLanguage, SOURCE, type Language} from '../../../i18n/msg.js';
import {londonDay} from '../../../i18n/london-day.js';
import type {GatePlan, PlanAuthor} from '../../../data/contracts/gate-plan.js';
import {notSortedYet} from '../../../plans/not-sorted.js';
import {planEditingStyles} from '../../../styles/plan-editing.js';
import type {EditContext} from '../../../plans/edits/index.js';
import type {Drawn, Sight} from '../entry.js';
import {partTemplate, type Part} from '../part.js';
import {firstTemplate} from '../parts/first.js';
import {sightOf} from '../sight.js';
import {partStrings, planStrings} from '../strings.js';
import {authorText} from '../texts.js';
import type {SteadyThroughTheGatePlan} from '../through-the-gate-plan.js';
import type {PlanView, PlanViewOptions} from '../views.js';
import {areasPart} from './areas.js';
import {
  DO_FORM,
  doTemplate,
  openForm,
  shortcutTemplate,
  type Editing,
  type KeptPlace,
} from './controls.js';
import type {Draft} from './draft.js';
import {formSource} from './form-code.js';
import {
  activitiesPart,
  appointmentsPart,
  dayPart,
  disagreementsPart,
  documentsPart,
  healthPart,
  licencePart,
  movesPart,
  peoplePart,
  wordsPart,
} from './parts.js';
import {openOnPaper} from './on-paper.js';
import {PlanEditor, type PlanEditorState} from './plan-editor.js';
import {editStrings} from './strings.js';

export {planEditingStyles as styles};

interface EditorOf {
  readonly editor: PlanEditor;
  /** What the element was last drawn with. */
  signed: PlanAuthor | undefined;
  today: string;
  language: Language;
}

/** What is drawn otherwise where a server keeps the place. */
export interface Keeping {
  /** Where the editor begins. */
  readonly begin: (context: EditContext) => PlanEditorState;
  /** Over the whole plan; then nothing else can be changed, until it is closed. */
  readonly top: (editing: Editing) => Drawn;
  readonly place: (editor: PlanEditor) => KeptPlace;
}

const editors = new WeakMap<SteadyThroughTheGatePlan, EditorOf>();

export const withMeView: PlanView = (element, plan, options) => drawn(element, plan, options);

/** @param keeping - Where a server keeps the place: without it nothing can be done without scripts. */
export function drawn(
  element: SteadyThroughTheGatePlan,
  plan: GatePlan,
  options: PlanViewOptions,
  keeping?: Keeping,
): TemplateResult {
  const {today} = options;
  const signed = options.scripted || keeping ? options.config.signed : undefined;
  const own = editorOf(element, () => signed && keeping?.begin({plan, by: signed, today}));
  own.signed = signed;
  own.today = today;
  own.language = currentLanguage();
  const {editor} = own;
  editor.look(plan);
  const see = sightOf(element, plan, options, true);
  const editing: Editing = {
    editor,
    context: editor.context,
    level: options.headingLevel + 2,
    open: new Set(notSortedYet(plan).map(({item}) => item.id)),
    kept: keeping?.place(editor),
  };
  const inTop = {...editing, level: options.headingLevel + 1};
  const inPlace = !keeping && !editor.isAdrift;
  const top = inPlace ? nothing : (keeping?.top(inTop) ?? openForm(inTop));
  const rest = keeping && editor.draft ? {...editing, context: undefined} : editing;
  const parts = partsOf(see, rest);
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
      @pointerdown=${editor.onPointer}
      @keydown=${editor.onKey}
      @input=${editor.onInput}
      @change=${editor.onInput}
    >
      ${headingTemplate(options.headingLevel, planStrings.title(), {title: true})}
      <form id=${DO_FORM} method="post" action=${editing.kept?.post ?? nothing} hidden>
        ${editing.kept?.along}
      </form>
      ${barTemplate(editing, rest)} ${top}
      ${firstTemplate(see, (first) => shortcutTemplate(rest, first))}
      ${parts.map((part) => partTemplate(see, part))}
    </article>`;
}

/** Who changes the plan; and what was done last with the way back, which stay in view. */
function barTemplate({editor, context}: Editing, rest: Editing): TemplateResult {
  const canUndo = editor.canUndo && rest.context !== undefined;
  const isEmpty = !editor.said && !canUndo;
  return html`<p class="quiet">${signedText(context)}</p>
    <div class=${isEmpty ? 'edit-state empty' : 'edit-state'}>
      <p class="told" role="status">${editor.said}</p>
      ${canUndo ? doTemplate('undo', editStrings.undo(), 'link', 'edit-undo') : nothing}
    </div>`;
}

function signedText(context: EditContext | undefined): string {
  if (!context) return editStrings.notSigned();
  const {by, plan} = context;
  return by.role === 'me' && by.helper
    ? editStrings.signedHelped(by.helper)
    : editStrings.signedBy(by.role === 'me' ? plan.owner.name : authorText(by));
}

function partsOf(see: Sight, editing: Editing): readonly Part[] {
  const {plan} = see;
  const {licence} = plan;
  const part = (id: keyof typeof partStrings, content: unknown): readonly Part[] =>
    content ? [{id, title: partStrings[id](), content}] : [];
  return [
    ...part('day', dayPart(see, editing)),
    ...part('words', wordsPart(see, editing)),
    ...part('areas', areasPart(see, editing)),
    ...part('people', peoplePart(see, editing)),
    ...part('appointments', appointmentsPart(see, editing)),
    ...part('documents', documentsPart(see, editing)),
    ...part('activities', activitiesPart(see, editing)),
    ...part('licence', licence && licencePart(see, editing, licence)),
    ...part('health', healthPart(see, editing)),
    {
      id: 'story',
      title: partStrings.story(),
      content: html`${movesPart(see, editing)} ${disagreementsPart(see, editing)}`,
    },
  ];
}

function editorOf(
  element: SteadyThroughTheGatePlan,
  begin: () => PlanEditorState | undefined,
): EditorOf {
  let own = editors.get(element);
  if (!own) {
    const editor = editorFor(element, begin());
    own = {signed: undefined, today: '', language: SOURCE, editor};
    editors.set(element, own);
    openOnPaper(element, () => element.renderRoot);
  }
  return own;
}

/** The form that is open in an element, for what was typed in it before scripts came. */
export const draftIn = (element: SteadyThroughTheGatePlan): Draft | undefined =>
  editors.get(element)?.editor.draft;

function editorFor(
  element: SteadyThroughTheGatePlan,
  begin: PlanEditorState | undefined,
): PlanEditor {
  return new PlanEditor({
    host: element,
    plan: () => {
      const {plan} = element;
      if (!plan) throw new TypeError('There is no plan.');
      return plan;
    },
    take: (plan) => {
      // What is posted comes back with the next page.
      if (!element.served) element.record = plan;
    },
    begin,
    forms: formSource,
    posts: () => element.served !== undefined,
    signed: () => editors.get(element)?.signed,
    today: () => editors.get(element)?.today ?? '',
    say: (words) => inLanguage(editors.get(element)?.language ?? SOURCE, words),
  });
}
