/** One thing of a plan: what it is, where it stands, and what is known of it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {GatePlan, PlanItem, PlanNote} from '../../data/contracts/gate-plan.js';
import {dateText} from '../../i18n/format.js';
import type {PlanViewOptions} from './views.js';
import {factStrings} from './strings.js';
import {authorText, instantText, readersText} from './texts.js';

/** What every part of a view draws from. */
export interface Sight extends PlanViewOptions {
  readonly plan: GatePlan;
  /** BCP 47: of the plan's own texts, where that is not the language of the element. */
  readonly own: string | typeof nothing;
  /** The person reads, who sees who else may see something. */
  readonly isMine: boolean;
}

export type Drawn = TemplateResult | typeof nothing;

/**
 * Words out of the plan, in its language.
 *
 * @param language - BCP 47, where they are in one of their own.
 */
export function ownText(
  see: Sight,
  text: string | undefined,
  name = 'own',
  language?: string,
): Drawn {
  // Line breaks count in it, so nothing stands around the words.
  return text ? html`<p class=${name} lang=${language ?? see.own}>${text}</p>` : nothing;
}

/** Our own words. */
export function line(text: string | undefined, name = 'fact'): Drawn {
  return text ? html`<p class=${name}>${text}</p>` : nothing;
}

export interface Entry {
  readonly item: PlanItem;
  readonly title: string;
  /** The title is ours, and not out of the plan. */
  readonly isOurs?: boolean;
  /** Where it leads, where it may be a link. */
  readonly href?: string | undefined;
  /** Where it stands, in words. */
  readonly state?: string;
  /** Nothing is left to do with it. */
  readonly isDone?: boolean;
  /** It is not sorted yet. */
  readonly isOpen?: boolean;
  /** Not going can break the licence. */
  readonly isMust?: boolean;
  readonly lines?: unknown;
  readonly picture?: unknown;
  /** Without what was said beside it, and where it came from. */
  readonly isShort?: boolean;
}

export function entryTemplate(see: Sight, entry: Entry): TemplateResult {
  const name = `entry${entry.isOpen ? ' open' : ''}${entry.isMust ? ' must' : ''}`;
  return html`<li class=${name}>${entryInside(see, entry)}</li>`;
}

/** @param after - Stands below all that is known of it. */
export function entryInside(see: Sight, entry: Entry, after: unknown = nothing): TemplateResult {
  const {item, title, state, isDone, lines, picture, href} = entry;
  const lang = entry.isOurs ? nothing : see.own;
  const words = href ? html`<a href=${href}>${title}</a>` : title;
  return html`${picture ? html`<div class="entry-picture">${picture}</div>` : nothing}
    <div class="entry-words">
      <div class="entry-head">
        <p class="entry-title" lang=${lang}>${words}</p>
        ${state ? html`<p class=${isDone ? 'state done' : 'state'}>${state}</p>` : nothing}
      </div>
      ${lines ?? nothing} ${entry.isShort ? nothing : besideTemplate(see, item)} ${after}
    </div>`;
}

export function entriesTemplate(see: Sight, entries: readonly Entry[]): Drawn {
  return entries.length > 0
    ? html`<ul class="entries">
        ${entries.map((entry) => entryTemplate(see, entry))}
      </ul>`
    : nothing;
}

/** What others have said beside it, whose words it is, and where it came from. */
export function besideTemplate(see: Sight, item: PlanItem): unknown {
  const {by, at, from, askAgain, notes} = item;
  if (by.role === 'me' && !by.helper && !from && !askAgain && !notes?.length) return nothing;
  return html`${notes?.map((note) => noteTemplate(see, note))}
  ${line(see.isMine && askAgain ? factStrings.askAgain() : '')}
  ${line(by.role === 'me' ? by.helper && factStrings.helper(by.helper) : factStrings.wrote(authorText(by), instantText(at)), 'quiet')}
  ${
    from
      ? html`<p class="quiet">
          ${factStrings.from(from.source, dateText(from.date))}
          ${from.confirmed && see.isMine ? factStrings.confirmed() : nothing}
        </p>`
      : nothing
  }`;
}

function noteTemplate(see: Sight, {by, at, text}: PlanNote): TemplateResult {
  return html`<div class="note">
    <p class="quiet">${factStrings.note(authorText(by), instantText(at))}</p>
    ${ownText(see, text)}
  </div>`;
}

/** Who else may see something. Only to the person, whose record says it. */
export function readersTemplate(see: Sight, audience: readonly string[]): Drawn {
  return see.isMine ? line(readersText(see.plan, audience), 'quiet readers') : nothing;
}

/** Whether the same people may see one thing and another. */
export const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Said once over all of them; of the others each says its own. */
export function mostOften(audiences: readonly (readonly string[])[]): readonly string[] {
  const count = (wanted: readonly string[]) =>
    audiences.filter((each) => isSame(each, wanted)).length;
  return audiences.reduce<readonly string[]>(
    (best, each) => (count(each) > count(best) ? each : best),
    audiences[0] ?? [],
  );
}
