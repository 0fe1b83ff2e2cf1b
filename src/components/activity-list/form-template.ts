/** The form to find activities with. Its controls have the names that stand in a query. */
import {html, isServer, noChange, nothing, type TemplateResult} from 'lit';
import {
  GROUPS,
  ORDERS,
  type ActivityFilters,
  type FilterGroup,
} from '../../activities/filter-state.js';
import {live} from '../../fields/live.js';
import type {Choice} from './choices.js';
import {findStrings, groupStrings, orderStrings} from './strings.js';

export interface FormSight {
  readonly filters: ActivityFilters;
  /** What stands in the search box, perhaps not searched for yet. */
  readonly typed: string;
  readonly choices: (group: FilterGroup) => readonly Choice[];
  /** How many things are chosen, the search aside. */
  readonly chosen: number;
  readonly chips: readonly {readonly text: string; readonly remove: () => void}[];
  /** Where there are none, a button to clear what is chosen stands in their place. */
  readonly hasResults: boolean;
  /** Where the form is sent without scripts. */
  readonly action: string | undefined;
  readonly scripted: boolean;
  readonly clear: () => void;
}

export function formTemplate(sight: FormSight): TemplateResult {
  const {filters, typed, chosen, action, scripted} = sight;
  return html`<form
    class="find"
    role="search"
    aria-label=${findStrings.form()}
    action=${action ?? nothing}
    autocomplete="off"
  >
    ${action === undefined ? nothing : kept(action)}
    <div class="search">
      <label class="question" for="search">${findStrings.search()}</label>
      <div class="search-row">
        <input
          class="input"
          type="search"
          id="search"
          name="search"
          enterkeyhint="search"
          maxlength="200"
          dir="auto"
          .value=${live(typed)}
        />
        <button class="button primary">${findStrings.show()}</button>
      </div>
    </div>
    ${scripted ? chipsTemplate(sight) : clearLink(sight)}
    <details class="more">
      <summary>${chosen ? findStrings.chosen(chosen) : findStrings.choose()}</summary>
      <div class="groups">
        ${GROUPS.map((group) => groupTemplate(group, sight))} ${orderTemplate(filters)}
      </div>
    </details>
  </form>`;
}

/** A form that is sent takes the query of its address away: what was in it comes along by itself. */
function kept(action: string): TemplateResult[] {
  const [, query = ''] = /\?([^#]*)/.exec(action) ?? [];
  return [...new URLSearchParams(query)].map(
    ([name, value]) => html`<input type="hidden" name=${name} value=${value} />`,
  );
}

function groupTemplate(group: FilterGroup, sight: FormSight): TemplateResult | typeof nothing {
  const choices = sight.choices(group);
  if (choices.length === 0) return nothing;
  return html`<fieldset class="field">
    <legend class="question">${groupStrings[group]()}</legend>
    <div class="choices">
      ${choices.map(({value, label, count, chosen}, i) => {
        const id = `${group}-${i}`;
        return html`<div class="choice">
          <input
            type="checkbox"
            id=${id}
            name=${group}
            value=${value}
            ?checked=${chosen}
            .checked=${now(chosen)}
          />
          <label for=${id}>${findStrings.option(label, count)}</label>
        </div>`;
      })}
    </div>
  </fieldset>`;
}

function orderTemplate({sort = 'next'}: ActivityFilters): TemplateResult {
  return html`<div class="field">
    <label class="question" for="sort">${findStrings.order()}</label>
    <select class="select" id="sort" name="sort">
      ${ORDERS.map(
        (order) =>
          html`<option value=${order} ?selected=${order === sort} .selected=${now(order === sort)}>
            ${orderStrings[order]()}
          </option>`,
      )}
    </select>
  </div>`;
}

function chipsTemplate({chips, clear, hasResults}: FormSight): TemplateResult | typeof nothing {
  if (chips.length === 0) return nothing;
  return html`<ul class="chips">
    ${chips.map(
      ({text, remove}) =>
        html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${findStrings.remove(text)}
            @click=${remove}
          >
            <span>${text}</span>
          </button>
        </li>`,
    )}
    ${
      hasResults
        ? html`<li>
            <button class="button link" type="button" @click=${clear}>
              ${findStrings.clear()}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

function clearLink({chips, action, hasResults}: FormSight): TemplateResult | typeof nothing {
  if (chips.length === 0 || action === undefined || !hasResults) return nothing;
  return html`<p class="clear"><a href=${action}>${findStrings.clear()}</a></p>`;
}

// A server would write these as attributes, where `false` means on.
function now(value: boolean): unknown {
  return isServer ? noChange : live(value);
}
