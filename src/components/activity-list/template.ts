/** How a list is drawn: what it is called, how to find something in it, and what there is. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Activity} from '../../data/contracts/activity.js';
import {headingTemplate} from '../../fields/frame/heading.js';
import type {Override} from '../../i18n/catalogues.js';
import {dateText, listText} from '../../i18n/format.js';
import type {FeedFault} from './feed.js';
import {formTemplate, type FormSight} from './form-template.js';
import {faultText, findStrings, listStrings} from './strings.js';

/** One card, perhaps out of sight because nobody looks for it now. */
export interface Item {
  readonly activity: Activity;
  readonly isShown: boolean;
}

export interface ListSight {
  readonly heading: string | undefined;
  readonly headingLevel: number;
  /** Nothing until there is something to show. */
  readonly items: readonly Item[] | undefined;
  readonly all: number;
  readonly shown: number;
  readonly goodForNew: number;
  readonly isFiltered: boolean;
  readonly form: FormSight | undefined;
  readonly isLoading: boolean;
  readonly fault: FeedFault | undefined;
  /** The day, where it is drawn for paper. */
  readonly printed: string | undefined;
  /** What each card is told. */
  readonly card: CardLook;
  readonly loadAgain: (event: Event) => Promise<void>;
}

/** Attributes of a card. */
export interface CardLook {
  readonly headingLevel: number;
  readonly action: string | undefined;
  readonly actions: string | undefined;
  readonly href: ((activity: Activity) => string) | undefined;
  readonly setting: string | undefined;
  readonly tearOff: boolean;
  readonly allowUnreviewed: string | undefined;
  readonly words: Override | undefined;
}

export function listTemplate(sight: ListSight): TemplateResult {
  const {items, form, heading, headingLevel, fault, isLoading} = sight;
  return html`<div class="list">
    ${heading ? headingTemplate(headingLevel, heading) : nothing} ${paperTemplate(sight)}
    ${form ? formTemplate(form) : nothing}
    <section class="results" id="results" tabindex="-1" aria-label=${listStrings.results()}>
      <div class="news" role="status">${newsTemplate(sight)}</div>
      ${fault ? againTemplate(sight) : nothing}
      ${items ? itemsTemplate(items, sight) : html`<slot></slot>`}
      ${!isLoading && sight.isFiltered && sight.shown === 0 && form ? clearTemplate(form) : nothing}
    </section>
  </div>`;
}

/** What has happened, in words: read out when it changes. */
function newsTemplate(sight: ListSight): TemplateResult | typeof nothing {
  const {items, all, shown, goodForNew, isFiltered, isLoading, fault} = sight;
  if (fault && !items) {
    return html`<p class="big">${listStrings.failed()}</p>
      <p>${faultText(fault)}</p>`;
  }
  const trouble = fault ? html`<p>${listStrings.partial()} ${faultText(fault)}</p>` : nothing;
  if (isLoading && !items) return html`<p class="big">${listStrings.loading()}</p>`;
  if (!items) return nothing;
  if (all === 0)
    return html`<p class="big">${listStrings.empty()}</p>
      ${trouble}`;
  if (shown === 0) {
    return html`<p class="big">${listStrings.none()}</p>
      <p>${listStrings.noneHelp()}</p>
      ${trouble}`;
  }
  if (isFiltered)
    return html`<p class="tally">${listStrings.countShown(shown, all)}</p>
      ${trouble}`;
  return html`<p class="tally">
      ${listStrings.count(all)} ${goodForNew ? listStrings.countNew(goodForNew) : nothing}
    </p>
    ${trouble}`;
}

function againTemplate({loadAgain, isLoading}: ListSight): TemplateResult {
  return html`<p>
    <button
      class="button secondary"
      type="button"
      aria-disabled=${isLoading ? 'true' : nothing}
      @click=${loadAgain}
    >
      ${listStrings.again()}
    </button>
  </p>`;
}

function clearTemplate({clear, action, scripted}: FormSight): TemplateResult | typeof nothing {
  if (!scripted) {
    if (action === undefined) return nothing;
    return html`<p><a href=${action}>${findStrings.clear()}</a></p>`;
  }
  return html`<p>
    <button class="button secondary" type="button" @click=${clear}>${findStrings.clear()}</button>
  </p>`;
}

function itemsTemplate(items: readonly Item[], {card, shown}: ListSight): TemplateResult {
  const {headingLevel, action, actions, href, setting, tearOff, allowUnreviewed, words} = card;
  // Cards that are not looked for now stay, out of sight: making one costs a hundred times more.
  return html`<ul class="cards" part="cards" ?hidden=${shown === 0}>
    ${repeat(
      items,
      ({activity}) => activity.id,
      ({activity, isShown}) =>
        html`<li ?hidden=${!isShown}>
          <steady-activity-card
            .activity=${activity}
            heading-level=${headingLevel}
            action=${action ?? nothing}
            actions=${actions ?? nothing}
            href=${href?.(activity) ?? nothing}
            setting=${setting ?? nothing}
            ?tear-off=${tearOff}
            allow-unreviewed=${allowUnreviewed || nothing}
            .words=${words}
          ></steady-activity-card>
        </li>`,
    )}
  </ul>`;
}

/** Only on paper: when this was true, and that it is not all there is. */
function paperTemplate({printed, form}: ListSight): TemplateResult | typeof nothing {
  if (!printed) return nothing;
  const chosen = form?.chips.map(({text}) => text) ?? [];
  return html`<p class="paper">
    ${listStrings.printed(dateText(printed))}
    ${chosen.length ? listStrings.onlyThese(listText(chosen)) : nothing}
  </p>`;
}
