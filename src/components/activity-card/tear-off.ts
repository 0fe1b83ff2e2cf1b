/** Strips at the foot of a printed card, to tear off and take along. Loaded where a card has them. */
import {html, type TemplateResult} from 'lit';
import type {CardView} from './view.js';

/** On a card half as wide as A4. */
const STRIPS = 7;

/** The same words again and again: said to nobody but a printer. */
export function stripsTemplate({name, rows}: CardView): TemplateResult {
  const facts = rows.filter(({key}) => key === 'when' || key === 'join');
  const lines = facts.map(({lines: [first]}) => html`<span>${first?.text}</span>`);
  return html`<div class="strips" aria-hidden="true">
    ${Array.from({length: STRIPS}, () => html`<div class="strip"><b>${name}</b>${lines}</div>`)}
  </div>`;
}
