/** What stands under something of the plan: one button, and what it opens. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanItem, PlanList} from '../../../data/contracts/gate-plan.js';
import {DO} from '../../../fields/names.js';
import type {FormView} from '../../../fields/view.js';
import {
  addTitle,
  canEdit,
  editsOf,
  editTitle,
  isItemEdit,
  openName,
  quickChanges,
  type EditContext,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import type {TimelineEntry} from '../../../plans/phases.js';
import type {Question, Today} from '../../../questions/index.js';
import type {Drawn} from '../entry.js';
import {nameIn} from '../texts.js';
import {orderClashTemplate} from './order-clash.js';
import {openButton} from './focus.js';
import type {PlanEditor} from './plan-editor.js';
import {editStrings, quickStrings} from './strings.js';

/** Id of the native form of all buttons outside of an open form. */
export const DO_FORM = 'steady:change';

/** What is drawn besides where a server keeps the place: see `served/`. */
export interface KeptPlace {
  /** The address that forms post to. */
  readonly post: string;
  /** What every form posts along. */
  readonly along: TemplateResult;
  /** How the questions of a form are drawn until scripts run, and where error links lead. */
  readonly form?: Pick<FormView, 'unscripted'> & {
    readonly today: Today;
    /** Stands over what is not asked after every answer. */
    readonly onlyIf: (question: Question) => unknown;
  };
  readonly arrivals: string;
  /** Id of the button where somebody arrives after a change. */
  readonly at?: string | undefined;
  /** Where somebody arrives after a change: at the button of this id. */
  readonly arrival: (id: string) => unknown;
}

/** What everything in the view draws from. */
export interface Editing {
  readonly editor: PlanEditor;
  /** Nothing can be changed where nobody signs. */
  readonly context: EditContext | undefined;
  /** Of the heading of a form that stands here, 1 to 6. */
  readonly level: number;
  /** Ids of what is not sorted yet. */
  readonly open: ReadonlySet<string>;
  readonly kept?: KeptPlace | undefined;
}

/** The form that is open; nothing where none is, or its code is on its way. */
export const openForm = (editing: Editing): TemplateResult | undefined =>
  editing.editor.forms?.formTemplate(editing);

/** @param at - Where it stands among those it is shown with: says which way it can go. */
export function controlsTemplate(
  editing: Editing,
  list: PlanList,
  item: PlanItem,
  at: {readonly isFirst: boolean; readonly isLast: boolean} = {isFirst: true, isLast: true},
): Drawn {
  const {editor, context} = editing;
  const {opened, orderClash: clash} = editor;
  if (!context) return nothing;
  const isHere =
    opened !== undefined &&
    (opened.kind === 'item' || isItemEdit(opened)
      ? opened.list === list && opened.item === item.id
      : opened.kind === 'add' && opened.about === item.id);
  const name = nameIn(context.plan, item.id);
  const id = openButton(list, item.id);
  return html`<div class="change-bar">
      ${editing.kept?.arrival(id)}<button
        class="button link"
        form=${DO_FORM}
        name="open"
        value=${openName({kind: 'item', list, item: item.id})}
        id=${id}
        aria-expanded=${isHere ? 'true' : 'false'}
        aria-label=${isHere ? nothing : editStrings.changeWhat(name)}
      >
        ${isHere ? editStrings.close() : editStrings.change()}
      </button>
      ${at.isFirst && at.isLast ? nothing : gripTemplate()}
    </div>
    ${
      clash?.list === list && clash.item === item.id
        ? orderClashTemplate(editing, clash)
        : isHere
          ? (openForm(editing) ?? menuTemplate(editor.offered ?? context, list, item, at))
          : nothing
    }`;
}

/** Opens the first thing next where it stands. */
export function shortcutTemplate({context}: Editing, {kind, item}: TimelineEntry): Drawn {
  if (!context || kind === 'activity') return nothing;
  const list = kind === 'action' ? 'actions' : 'appointments';
  return html`<div class="actions">
    <button
      class="button secondary"
      form=${DO_FORM}
      name="open"
      value=${openName({kind: 'item', list, item: item.id})}
      aria-label=${editStrings.changeWhat(nameIn(context.plan, item.id))}
    >
      ${editStrings.change()}
    </button>
  </div>`;
}

/** To drag by. The buttons are the way for everybody else, so nobody is told of it twice. */
const gripTemplate = (): TemplateResult =>
  html`<span class="grip" aria-hidden="true"
    ><svg viewBox="0 0 24 24" width="24" height="24" fill="currentColor">
      <path d=${GRIP} /></svg
  ></span>`;

/** Six dots. */
const GRIP = [9, 15]
  .flatMap((x) => [6, 12, 18].map((y) => `M${x - 2} ${y}a2 2 0 1 1 4 0a2 2 0 1 1-4 0`))
  .join('');

function menuTemplate(
  context: EditContext,
  list: PlanList,
  {id, by}: PlanItem,
  {isFirst, isLast}: {readonly isFirst: boolean; readonly isLast: boolean},
): TemplateResult {
  const edits = editsOf(context, list, id);
  const quick = quickChanges(context, list, id);
  const isTheirs = by.role === 'me' && context.by.role !== 'me';
  const canChange = edits.some(({kind}) => kind === 'change');
  return html`<div class="edit-panel">
    ${isTheirs && !canChange ? html`<p class="quiet">${editStrings.theirWords()}</p>` : nothing}
    ${
      quick.length > 0
        ? html`<div class="actions">
            ${quick.map((each) =>
              doTemplate(`quick:${each.name}`, quickStrings[each.name](), 'secondary'),
            )}
          </div>`
        : nothing
    }
    <div class="edit-ways">
      ${edits.map((edit) => openTemplate(edit, wayText(edit)))}
      ${isFirst ? nothing : doTemplate('move:up', editStrings.up(), 'link', 'move-up')}
      ${isLast ? nothing : doTemplate('move:down', editStrings.down(), 'link', 'move-down')}
    </div>
  </div>`;
}

const wayText = (edit: PlanEdit): string =>
  edit.kind === 'add' ? editStrings.disagree() : editTitle(edit);

/**
 * A button that opens a form.
 *
 * @param label - Its name for a screen reader, where there are several of the same words.
 */
function openTemplate(
  edit: PlanEdit,
  words: string,
  label?: string,
  kind = 'link',
): TemplateResult {
  const name = openName(edit);
  return html`<button
    class="button ${kind}"
    form=${DO_FORM}
    name="open"
    value=${name}
    id="open:${name}"
    aria-label=${label ?? nothing}
  >
    ${words}
  </button>`;
}

/** A button that changes the plan at once. */
export function doTemplate(
  value: string,
  words: string,
  kind: 'primary' | 'secondary' | 'link',
  id?: string,
): TemplateResult {
  return html`<button
    class="button ${kind}"
    form=${DO_FORM}
    name=${DO}
    value=${value}
    id=${id ?? nothing}
  >
    ${words}
  </button>`;
}

/** A button that adds something, or its form. */
export function addTemplate(editing: Editing, edit: PlanEdit & {readonly kind: 'add'}): Drawn {
  const {editor, context} = editing;
  if (!context || !canEdit(context, edit)) return nothing;
  if (editor.isOpen(edit)) return openForm(editing) ?? nothing;
  return html`<div class="add-bar">
    ${editing.kept?.arrival(`open:${openName(edit)}`)}${openTemplate(edit, addTitle(edit.list), undefined, 'secondary')}
  </div>`;
}

/**
 * What is in no list, such as the day of release: a button, or its form.
 *
 * @param name - Of the button, where several have the same words.
 */
export function editTemplate(editing: Editing, edit: PlanEdit, name?: string): Drawn {
  const {editor, context} = editing;
  if (!context || !canEdit(context, edit)) return nothing;
  if (editor.isOpen(edit)) return openForm(editing) ?? nothing;
  return html`<div class="change-bar">${openTemplate(edit, editTitle(edit), name)}</div>`;
}
