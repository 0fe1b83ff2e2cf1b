import {css, html, type TemplateResult} from 'lit';
import {SteadyElement} from '../../internal/element.js';
import {styleInside} from '../../internal/style-inside.js';
import {hostStyles} from '../../styles/host.js';
import {insideSummaryList} from '../../styles/inside.js';

const own = css`
  :host {
    container-type: inline-size;
    margin-block-end: var(--_space-6);
  }
  .steady {
    background: none;
  }
`;

/**
 * Facts side by side, each with what can be done with it. A `<dl>` of the page, with a `<div>` around
 * each `<dt>` and its `<dd>`; links and buttons stand in a last `<dd>`:
 *
 *     <steady-summary-list>
 *       <dl><div><dt>Name</dt><dd>Sam</dd><dd><a href="/name">Change</a></dd></div></dl>
 *     </steady-summary-list>
 *
 * @summary Facts side by side.
 * @slot - A `<dl>`.
 */
export class SteadySummaryList extends SteadyElement {
  static override styles = [hostStyles, own];

  override connectedCallback(): void {
    super.connectedCallback();
    styleInside(this, insideSummaryList);
  }

  protected override renderContent(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-summary-list': SteadySummaryList;
  }
}
