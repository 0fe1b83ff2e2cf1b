/** Strips at the foot of a printed card, to tear off and take along. Loaded where a card has them. */
import {html, nothing, type TemplateResult} from 'lit';
import type {CardView} from './view.js';

/** As many as fit on a card half as wide as A4. */
const STRIPS = 4;

/** The same words again and again: said to nobody but a printer. */
export function stripsTemplate({name, rows}: CardView): TemplateResult | typeof nothing {
  const ways = rows.find(({key}) => key === 'join')?.lines;
  // Nothing to take along: nobody can join, or nobody has said how.
  if (!ways) return nothing;
  const when = rows.find(({key}) => key === 'when')?.lines[0];
  const all = [when, ways[0], ways.slice(1).find(({isContact}) => isContact)];
  // A strip holds one sentence of each.
  const lines = all.map((line) =>
    line ? html`<span>${line.text.split(/(?<=[.!?])\s/)[0]}</span>` : nothing,
  );
  return html`<div class="strips" aria-hidden="true">
    ${Array.from({length: STRIPS}, () => html`<div class="strip"><b>${name}</b>${lines}</div>`)}
  </div>`;
}
