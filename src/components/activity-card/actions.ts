/** What can be done with a card. */
import {html, nothing, type TemplateResult} from 'lit';
import type {SteadyActivityCard} from './activity-card.js';
import {cardStrings} from './strings.js';
import type {CardView} from './view.js';

/** @param own - Where the button leads, where it is a link. */
export function actionsTemplate(
  {actions, action}: Pick<SteadyActivityCard, 'actions' | 'action'>,
  view: CardView,
  own: string | undefined,
): TemplateResult | typeof nothing {
  const asked = (actions ?? '').split(/\s+/);
  const ask = action === 'join' ? view.ask : '';
  // A button of which only scripts know what to do keeps its place on a server, unseen.
  const all = [
    // Its name says which, for who goes from button to button.
    ask && own
      ? html`<a id="ask" class="button" aria-labelledby="ask name" href=${own}>${ask}</a>`
      : ask
        ? html`<button id="ask" class="button" type="button" aria-labelledby="ask name">
            ${ask}
          </button>`
        : undefined,
    asked.includes('calendar') && view.hasDates
      ? html`<button id="save" class="button quiet" type="button" aria-labelledby="save name">
          ${cardStrings.save()}
        </button>`
      : undefined,
    asked.includes('print')
      ? html`<button id="print" class="button quiet" type="button" aria-labelledby="print name">
          ${cardStrings.print()}
        </button>`
      : undefined,
  ].filter(Boolean);
  return all.length > 0 ? html`<div class="actions">${all}</div>` : nothing;
}
