/** What stands under something of the plan: one button, and what it opens. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PlanItem, PlanList} from '../../../data/contracts/gate-plan.js';
import {DO} from '../../../fields/names.js';
import {
  addTitle,
  canEdit,
  editsOf,
  editTitle,
  openName,
  quickChanges,
  type EditContext,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import type {Drawn} from '../entry.js';
import {nameIn} from '../texts.js';
import {formTemplate} from './form.js';
import {openButton, type PlanEditor} from './plan-editor.js';
import {editStrings, quickStrings} from './strings.js';

/** Ids of the two native forms: what opens something, and what changes the plan. */
export const OPEN_FORM = 'steady:open';
export const DO_FORM = 'steady:change';

/** What everything in the view draws from. */
export interface Editing {
  readonly editor: PlanEditor;
  /** Nothing can be changed where nobody signs. */
  readonly context: EditContext | undefined;
  /** Of the heading of a form that stands here, 1 to 6. */
  readonly level: number;
}

/** @param at - Where it stands among those it is shown with: says which way it can go. */
export function controlsTemplate(
  editing: Editing,
  list: PlanList,
  item: PlanItem,
  at: {readonly isFirst: boolean; readonly isLast: boolean} = {isFirst: true, isLast: true},
): Drawn {
  const {editor, context} = editing;
  const {opened} = editor;
  if (!context) return nothing;
  const isHere =
    opened !== undefined &&
    ('item' in opened
      ? opened.list === list && opened.item === item.id
      : opened.kind === 'add' && opened.about === item.id);
  const name = nameIn(context.plan, item.id);
  return html`<div class="change-bar">
      <button
        class="button link"
        form=${OPEN_FORM}
        name="open"
        value=${openName({kind: 'item', list, item: item.id})}
        id=${openButton(list, item.id)}
        aria-expanded=${isHere ? 'true' : 'false'}
        aria-label=${isHere ? nothing : editStrings.changeWhat(name)}
      >
        ${isHere ? editStrings.close() : editStrings.change()}
      </button>
    </div>
    ${isHere ? (formTemplate(editing) ?? menuTemplate(context, list, item, at)) : nothing}`;
}

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

/** A button that opens a form. */
function openTemplate(edit: PlanEdit, words: string): TemplateResult {
  const name = openName(edit);
  return html`<button
    class="button link"
    form=${OPEN_FORM}
    name="open"
    value=${name}
    id="open:${name}"
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
  if (editor.isOpen(edit)) return formTemplate(editing) ?? nothing;
  return html`<div class="add-bar">${buttonTemplate(edit, addTitle(edit.list))}</div>`;
}

/** The day of release: a button, or its form. */
export function releaseEditTemplate(editing: Editing): Drawn {
  const {editor, context} = editing;
  if (!context) return nothing;
  if (editor.isOpen({kind: 'release'})) return formTemplate(editing) ?? nothing;
  const edit = {kind: 'release'} as const;
  return html`<div class="change-bar">${openTemplate(edit, editTitle(edit))}</div>`;
}

function buttonTemplate(edit: PlanEdit, words: string): TemplateResult {
  const name = openName(edit);
  return html`<button
    class="button secondary add"
    form=${OPEN_FORM}
    name="open"
    value=${name}
    id="open:${name}"
  >
    ${words}
  </button>`;
}
