/** Two people have put the same things in another order: both are shown, and somebody chooses. */
import {html, type TemplateResult} from 'lit';
import {nameIn} from '../texts.js';
import {doTemplate, type Editing} from './controls.js';
import type {OrderClash} from './draft.js';
import {headingOf} from './heading.js';
import {otherIn} from './meanwhile.js';
import {editStrings} from './strings.js';

export function orderClashTemplate(
  {level, context}: Editing,
  {conflict, shown, base}: OrderClash,
): TemplateResult {
  const plan = context?.plan ?? base;
  const who = otherIn(plan, base);
  const sideTemplate = (title: string, ids: unknown) =>
    html`<div class="side">
      <p class="side-title">${title}</p>
      <ol>
        ${(ids as readonly string[])
          .filter((id) => shown.includes(id))
          .map((id) => html`<li>${nameIn(plan, id)}</li>`)}
      </ol>
    </div>`;
  return html`<div class="edit-panel">
    <div id="edit-clash" tabindex="-1">
      ${headingOf(level, editStrings.orderTitle(who))}
      <p>${editStrings.conflictText()}</p>
    </div>
    <div class="sides">
      ${sideTemplate(editStrings.yourOrder(), conflict.mine)}
      ${sideTemplate(editStrings.theirOrder(who), conflict.theirs)}
    </div>
    <div class="actions">
      ${doTemplate('mine', editStrings.keepOrder(), 'secondary')}
      ${doTemplate('theirs', editStrings.takeOrder(who), 'secondary')}
    </div>
  </div>`;
}
