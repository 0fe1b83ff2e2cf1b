/** A date in three boxes, because a calendar is hard to use for a birthday. */
import {html, type TemplateResult} from 'lit';
import type {DateQuestion} from '../../questions/index.js';
import {groupTemplate} from '../frame/frame.js';
import {partTemplate, type PartBox} from '../frame/parts.js';
import {fieldStrings} from '../strings.js';
import type {FieldView} from '../view.js';

export function dateTemplate(view: FieldView<DateQuestion>): TemplateResult {
  return groupTemplate(view, datePartsTemplate(view));
}

/** The boxes alone. */
export function datePartsTemplate(view: FieldView<DateQuestion>): TemplateResult {
  // Of all dates only a birthday is one that a browser keeps.
  const birthday = view.question.autocomplete === 'bday';
  const boxes: PartBox[] = [
    {part: 'day', label: fieldStrings.day(), width: 2, ...box('bday-day')},
    // No numeric keypad: the name of the month is an answer too.
    {part: 'month', label: fieldStrings.month(), width: 4, autocomplete: token('bday-month')},
    {part: 'year', label: fieldStrings.year(), width: 4, ...box('bday-year')},
  ];
  function token(name: string): string {
    return birthday ? name : 'off';
  }
  function box(name: string): Pick<PartBox, 'autocomplete' | 'inputmode'> {
    return {autocomplete: token(name), inputmode: 'numeric'};
  }
  return html`<div class="date-parts">
    ${boxes.map((part) => html`<div class="date-part">${partTemplate(view, part)}</div>`)}
  </div>`;
}
