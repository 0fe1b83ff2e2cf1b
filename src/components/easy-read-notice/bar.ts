/** The line of buttons above a notice. Until scripts run, a server's styles keep its place alone. */
import {html, nothing, type TemplateResult} from 'lit';
import type {NoticeSettings} from './settings.js';
import {noticeStrings as words} from './strings.js';

export interface Bar {
  readonly show: NonNullable<NoticeSettings['show']>;
  readonly hasStandard: boolean;
  readonly hasFormats: boolean;
  /** What can be chosen about how it looks; nothing until it has come. */
  readonly looks: unknown;
  /** Called when somebody opens that. */
  readonly opened: () => void;
}

export function barTemplate(bar: Bar): TemplateResult {
  const {show, hasStandard, hasFormats, looks, opened} = bar;
  return html`<div class="bar">
    ${
      hasStandard
        ? html`<div class="group" role="group" aria-label=${words.how()}>
            ${toggleTemplate('show', 'easy', show, words.easy())}
            ${toggleTemplate('show', 'standard', show, words.standard())}
            ${toggleTemplate('show', 'both', show, words.both())}
          </div>`
        : nothing
    }
    <div class="tools">
      ${
        hasFormats
          ? html`<button class="button" type="button" data-do="formats">${words.others()}</button>`
          : nothing
      }
      <button class="button" type="button" data-do="print">${words.print()}</button>
      <details class="looks" @toggle=${opened}>
        <summary class="button">${words.looks()}</summary>
        ${looks}
      </details>
    </div>
  </div>`;
}

/** A button that says whether it is what counts now. */
export function toggleTemplate(
  name: string,
  value: string,
  chosen: string,
  said: string,
): TemplateResult {
  return html`<button
    class="button"
    type="button"
    data-set=${`${name}:${value}`}
    aria-pressed=${value === chosen ? 'true' : 'false'}
  >
    ${said}
  </button>`;
}
