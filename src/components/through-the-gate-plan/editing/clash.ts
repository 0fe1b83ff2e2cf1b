/** Two people have changed the same: both are shown, and somebody chooses. */
import {html, type TemplateResult} from 'lit';
import {actionsTemplate} from '../../../fields/frame/actions.js';
import {textOf} from '../../../i18n/text.js';
import {editAnswers, isItemEdit, itemOfEdit} from '../../../plans/edits/index.js';
import {allQuestions, answerText, type Question} from '../../../questions/index.js';
import {otherIn} from './meanwhile.js';
import type {Editing} from './controls.js';
import type {Clash, Draft} from './draft.js';
import {headingOf} from './heading.js';
import {editStrings} from './strings.js';

export function clashTemplate({level}: Editing, draft: Draft, {theirs}: Clash): TemplateResult {
  const {edit, context, journey} = draft;
  const who = otherIn(theirs, context.plan);
  const isRefused = draft.problems.length > 0;
  const isGone = isItemEdit(edit) && !itemOfEdit({...context, plan: theirs}, edit);
  const other = isGone ? {} : editAnswers({...context, plan: theirs}, edit);
  const mine = journey.responses.answers;
  const asked = allQuestions(journey.definition).map(({question}) => question);
  const different = asked.filter(
    (question) =>
      // What only the other has changed is theirs already.
      (isGone || lines(question, mine) !== lines(question, draft.begin)) &&
      lines(question, mine) !== lines(question, other) &&
      !question.id.startsWith('as-of'),
  );
  const blockOf = (title: string, answers: typeof mine, gone = false) =>
    html`<div class="side">
      <p class="side-title">${title}</p>
      ${
        gone
          ? html`<p>${editStrings.theyRemoved(who)}</p>`
          : different.map(
              (question) =>
                html`<p class="quiet">${textOf(question.label)}</p>
                  <p class="own">${lines(question, answers) || editStrings.nothingWritten()}</p>`,
            )
      }
    </div>`;
  return html`<div id="edit-clash" tabindex="-1">
      ${headingOf(level, editStrings.conflictTitle(who))}
      <p>${isRefused ? editStrings.cannotKeep() : editStrings.conflictText()}</p>
    </div>
    <div class="sides">
      ${blockOf(editStrings.youWrote(), mine)} ${blockOf(editStrings.theyWrote(who), other, isGone)}
    </div>
    ${actionsTemplate(
      isRefused
        ? {words: editStrings.keepWriting(), act: 'keep', kind: 'secondary'}
        : {words: editStrings.keepMine(), act: 'mine', kind: 'secondary'},
      {words: editStrings.takeTheirs(who), act: 'theirs', kind: 'secondary'},
    )}`;
}

const lines = (question: Question, answers: Draft['begin']): string =>
  answerText(question, answers[question.id]).join('\n');
