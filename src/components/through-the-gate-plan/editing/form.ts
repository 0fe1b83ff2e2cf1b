/** The form that is open: who sees what is written, the questions, and the ways out. */
import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {errorSummaryTemplate} from '../../../fields/frame/error-summary.js';
import {moreKinds} from '../../../fields/more-kinds.js';
import {addKinds, questionTemplate} from '../../../fields/question.js';
import type {FormView} from '../../../fields/view.js';
import {listText} from '../../../i18n/format.js';
import {editTitle, isOneOfSeveral, itemOfEdit, readerNames} from '../../../plans/edits/index.js';
import {eyePicture} from '../../../pictures/eye.js';
import {askedAgain} from '../../../plans/changes/transfer-patch.js';
import {isAsked, problemText} from '../../../questions/index.js';
import {nameIn} from '../texts.js';
import {clashTemplate} from './clash.js';
import type {Editing} from './controls.js';
import type {Draft} from './draft.js';
import {headingOf} from './heading.js';
import {editStrings} from './strings.js';

/** Nothing where no form is open. */
export function formTemplate(editing: Editing): TemplateResult | undefined {
  const {draft} = editing.editor;
  if (!draft) return undefined;
  addKinds(moreKinds, undefined);
  draft.say();
  return html`<form
    class="edit-panel edit-form"
    id="steady:form"
    method="post"
    action=${editing.kept?.post ?? nothing}
    novalidate
  >
    ${draft.clash ? clashTemplate(editing, draft, draft.clash) : askedTemplate(editing, draft)}
    ${editing.kept?.along}
  </form>`;
}

function askedTemplate(editing: Editing, draft: Draft): TemplateResult {
  const {editor, level} = editing;
  const {edit, journey, problems} = draft;
  const {definition} = journey;
  const view = viewOf(editing, draft);
  const {answers} = view.responses;
  const page = definition.sections[0]?.pages[0];
  const isRemoval = edit.kind === 'remove';
  return html`${draft.isAsking ? askingTemplate() : nothing}
  ${errorSummaryTemplate(problems, {
    headingLevel: Math.min(6, level),
    say: view.say,
    ...(editing.kept && {at: editing.kept.arrivals}),
    go: editor.goToProblem,
  })}
  ${headingOf(level, editTitle(edit))} ${sightTemplate(draft)}
  ${isRemoval ? html`<p>${editStrings.removeText()}</p>` : nothing}
  ${page?.questions.filter(view.isAsked).map((question) => {
    const {id: name} = question;
    const form = {...view, marksOptional: !isOneOfSeveral(edit, name)};
    return [
      editing.kept?.form?.onlyIf(question),
      questionTemplate({form, question, name, answer: answers[name], answers}),
    ];
  })}
  ${edit.kind === 'prison' ? movingTemplate(draft) : nothing}
  ${actionsTemplate(
    {words: isRemoval ? editStrings.removeYes() : editStrings.save(), act: 'save'},
    {words: editStrings.cancel(), act: 'cancel', kind: 'secondary'},
  )}`;
}

/** What a move asks again, and what nobody has to tell again. */
function movingTemplate({context: {plan}}: Draft): TemplateResult {
  const names = askedAgain(plan).askAgain.map((id) => nameIn(plan, id));
  return html`<p>${editStrings.moveKeeps()}</p>
    ${
      names.length > 0
        ? html`<p>${editStrings.moveAsks()}</p>
            <ul class="plain">
              ${names.map((name) => html`<li>${name}</li>`)}
            </ul>`
        : nothing
    }`;
}

/** What was written is given up only after asking. */
function askingTemplate(): TemplateResult {
  return html`<div class="inset" id="edit-asking" tabindex="-1" role="group">
    <p class="inset-title">${editStrings.unsavedTitle()}</p>
    ${actionsTemplate(
      {words: editStrings.keepWriting(), act: 'keep', kind: 'secondary'},
      {words: editStrings.drop(), act: 'drop', kind: 'secondary'},
    )}
  </div>`;
}

/** Who sees what is about to be written. */
function sightTemplate({edit, context}: Draft): TemplateResult | typeof nothing {
  if (edit.kind === 'remove' || edit.kind === 'share') return nothing;
  const {plan} = context;
  const parts = {release: plan.release, explain: plan.licence, prison: plan.prison};
  const {audience = []} =
    (edit.kind in parts ? parts[edit.kind as keyof typeof parts] : itemOfEdit(context, edit)) ?? {};
  const names = readerNames(plan, audience);
  const isOwn = context.by.role === 'me';
  const [seenBy, only] = isOwn
    ? [editStrings.seenByYou, editStrings.onlyYou]
    : [editStrings.seenBy, editStrings.onlyThey];
  const words =
    edit.kind === 'add'
      ? editStrings.chooseBelow()
      : names.length > 0
        ? seenBy(listText(names))
        : only();
  return html`<div class="who-sees">
    ${eyePicture()}
    <p>${words}</p>
  </div>`;
}

function viewOf({editor, kept}: Editing, {journey}: Draft): FormView {
  const {definition} = journey;
  const {today, ...more} = kept?.form ?? {today: journey.today};
  return {
    ...more,
    definition,
    responses: journey.drawn,
    kept: journey.kept,
    problems: journey.problems,
    autocomplete: () => false,
    marksOptional: true,
    today: today.today,
    isAsked: ({id}) => isAsked(definition, id, journey.responses, today),
    whoSees: () => nothing,
    actions: editor,
    draw: questionTemplate,
    say: (problem) => problemText(problem, definition),
  };
}
