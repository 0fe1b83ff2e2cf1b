/** The parts of a plan under their headings, and the list that leads to them. */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../fields/frame/heading.js';
import {arrivalOf} from '../../internal/controllers/arrivals.js';
import type {Drawn, Sight} from './entry.js';
import {planStrings} from './strings.js';
import {instantText} from './texts.js';

export interface Part {
  /** Leads to it: `#`, the id of the element, `:` and this. */
  readonly id: string;
  readonly title: string;
  /** Drawn when its turn comes; nothing leaves the part out, with its heading. */
  readonly content: unknown;
  readonly picture?: unknown;
}

/** What is in the same place in every view. @param changedAt - An instant. */
export function toplineTemplate(
  name: string,
  changedAt: string | undefined,
  end: unknown = nothing,
): TemplateResult {
  return html`<div class="topline">
    <p class="topline-place">
      <span class="topline-name">${name}</span>
      ${changedAt ? html`<span>${planStrings.changed(instantText(changedAt))}</span>` : nothing}
    </p>
    <div class="topline-end">${end}</div>
  </div>`;
}

/** All of it, left out by session recorders: see `docs/privacy.md`. */
export function pageTemplate(content: unknown): TemplateResult {
  return html`<article
    class="page rr-block ph-no-capture fs-exclude"
    data-sentry-block
    data-hj-suppress
    data-clarity-mask="true"
    data-private
    data-dd-privacy="hidden"
  >
    ${content}
  </article>`;
}

/** A part with its heading one level below the title. */
export function partTemplate(see: Sight, {id, title, content, picture}: Part): TemplateResult {
  return html`<section class="part" id=${id}>
    <slot name="at:${id}"></slot>
    <div class="part-head">
      ${picture ?? nothing}${headingTemplate(see.headingLevel + 1, title)}
    </div>
    ${content}
  </section>`;
}

/** @param below - Levels below the heading of the part. */
export function headTemplate(see: Sight, below: number, words: unknown): unknown {
  return headingTemplate(see.headingLevel + 1 + below, words);
}

/** Links to the parts. */
export function contentsTemplate(element: Element, name: string, parts: readonly Part[]): Drawn {
  return parts.length > 1
    ? html`<details class="contents">
        <summary>${name}</summary>
        <ul>
          ${parts.map(
            ({id, title}) => html`<li><a href="#${arrivalOf(element, id)}">${title}</a></li>`,
          )}
        </ul>
      </details>`
    : nothing;
}
