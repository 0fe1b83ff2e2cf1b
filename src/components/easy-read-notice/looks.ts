/** What a person can choose about how a notice looks. Loaded when they open it. */
import {html, type TemplateResult} from 'lit';
import {toggleTemplate} from './bar.js';
import {groupStrings, looksStrings, valueStrings} from './looks-strings.js';
import {CHOICES, type NoticeSettings} from './settings.js';

const GROUPS = Object.keys(groupStrings) as readonly (keyof typeof groupStrings)[];

export function looksTemplate(settings: Required<NoticeSettings>): TemplateResult {
  return html`<div class="panel">
    ${GROUPS.map(
      (name) =>
        html`<div class=${`look ${name}`} role="group" aria-labelledby=${`steady:${name}`}>
          <p id=${`steady:${name}`}>${groupStrings[name]()}</p>
          <div class="group">
            ${CHOICES[name].map((value) =>
              toggleTemplate(name, value, settings[name], valueStrings[value]?.() ?? ''),
            )}
          </div>
        </div>`,
    )}
    <button class="button" type="button" data-do="again">${looksStrings.again()}</button>
  </div>`;
}
