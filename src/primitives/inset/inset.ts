import {html, type TemplateResult} from 'lit';
import {SteadyElement} from '../../internal/element.js';
import {asideStyles} from '../../styles/aside.js';
import {hostStyles} from '../../styles/host.js';
import {panelStyles} from '../../styles/panel.js';
import {formTokens} from '../../tokens/generated/tokens.js';
import {bareStyles} from '../bare.js';

/**
 * Something to know before going on, set apart from the words around it.
 *
 * @summary Something to know, set apart.
 * @slot - What there is to know.
 * @csspart inset - What stands around it.
 */
export class SteadyInset extends SteadyElement {
  static override styles = [hostStyles, formTokens, panelStyles, asideStyles, bareStyles];

  protected override renderContent(): TemplateResult {
    return html`<div class="inset" part="inset"><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-inset': SteadyInset;
  }
}
