/** Ways to get help now, as the form has them, around a plan. */
import {html, type TemplateResult} from 'lit';
import {routesTemplate, type Route} from '../../internal/flow/help.js';
import {flowStrings} from '../../internal/flow/strings.js';
import {planStrings} from './strings.js';

/** A native disclosure, so that it opens with scripting off. */
export function planHelpTemplate(
  setting: 'custody' | 'community',
  own: readonly Route[] | undefined,
): TemplateResult {
  return html`<details class="help">
    <summary>${flowStrings.help()}</summary>
    <div class="help-panel">
      <p>${planStrings.help()}</p>
      ${routesTemplate(setting, own)}
    </div>
  </details>`;
}
