/** All of a plan, or only what is not sorted yet: by style sheet, so that it needs no scripts. */
import {html, type TemplateResult} from 'lit';
import type {GatePlan} from '../../data/contracts/gate-plan.js';
import type {Sight} from './entry.js';
import {notSortedYet} from '../../plans/not-sorted.js';
import {planStrings} from './strings.js';

/** A choice above the parts; where all is sorted, that. */
export function filterTemplate({plan, onlyOpen}: Sight): TemplateResult {
  const count = notSortedYet(plan).length;
  if (count === 0) return html`<p class="fact">${planStrings.allSorted()}</p>`;
  return html`<fieldset class="filter">
    <legend>${planStrings.show()}</legend>
    <label>
      <input type="radio" name="show" value="all" autocomplete="off" ?checked=${!onlyOpen} />
      <span>${planStrings.showAll()}</span>
    </label>
    <label>
      <input
        id="only-open"
        type="radio"
        name="show"
        value="not-sorted"
        autocomplete="off"
        ?checked=${onlyOpen}
      />
      <span>${planStrings.showOpen(count)}</span>
    </label>
    <p class="quiet" role="status"></p>
  </fieldset>`;
}

/** Said once another choice has been made: what is on the page now. */
export const shownText = (plan: GatePlan, show: string): string =>
  show === 'all' ? planStrings.shownAll() : planStrings.shownOpen(notSortedYet(plan).length);
