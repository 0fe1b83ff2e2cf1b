import {html, isServer, type PropertyDeclarations, type TemplateResult} from 'lit';
import {asText} from '../../internal/as-text.js';
import {flagAttribute, textAttribute} from '../../internal/attributes.js';
import {markupInside} from '../../internal/markup-inside.js';
import {styleInside} from '../../internal/style-inside.js';
import {ElementWithChildren} from '../../internal/with-children.js';
import {detailsStyles} from '../../styles/details.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {insideDetails} from '../../styles/inside.js';
import {formTokens} from '../../tokens/generated/tokens.js';
import {bareStyles} from '../bare.js';

/**
 * Words that open. With a `<details>` of the page inside, that one; it works without scripts:
 *
 *     <steady-details>
 *       <details><summary>What is a link worker?</summary><p>Someone who …</p></details>
 *     </steady-details>
 *
 * @summary Words that open when they are wanted.
 * @slot - A `<details>` with a `<summary>`; else what opens under `summary`.
 * @csspart summary - What is pressed, where the element draws it.
 * @fires {Event} toggle - It was opened or closed. Does not bubble.
 */
export class SteadyDetails extends ElementWithChildren {
  static override styles = [hostStyles, formTokens, detailsStyles, focusStyles, bareStyles];

  /** What is pressed, where there is no `<details>` of the page. */
  declare summary: string | undefined;

  /** It is open. Follows what a person does. */
  declare open: boolean;

  static override properties: PropertyDeclarations = {
    summary: {converter: textAttribute('summary')},
    open: {type: Boolean, converter: flagAttribute, reflect: true},
  };

  constructor() {
    super();
    this.open = false;
    // It does not bubble: from a child it is heard only on its way down.
    if (!isServer) this.addEventListener('toggle', this.#onToggle, true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    styleInside(this, insideDetails);
  }

  // What is inside is the element's own.
  protected override readonly childrenStandIn = false;

  protected override renderContent(): TemplateResult {
    if (this.#isGiven()) return html`<slot></slot>`;
    return html`<details class="details" ?open=${this.open} @toggle=${this.#onToggle}>
      <summary part="summary">${asText(this.summary)}</summary>
      <div><slot></slot></div>
    </details>`;
  }

  protected override firstUpdated(): void {
    const given = this.#given;
    if (given?.open) this.open = true;
    // A server may not have known what stands inside.
    if ((given === null) === !this.renderRoot.querySelector('details')) this.requestUpdate();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const given = this.#given;
    if (given && changed.has('open') && this.hasUpdated && given.open !== this.open)
      given.open = this.open;
  }

  get #given(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>(':scope > details');
  }

  #isGiven(): boolean {
    if (isServer) return /^\s*<details\b/.test(markupInside.get(this) ?? '');
    // Over what a server drew, as it drew it.
    if (!this.scripted) return !this.renderRoot.querySelector('details');
    return this.#given !== null;
  }

  readonly #onToggle = ({target}: Event): void => {
    if (!(target instanceof HTMLDetailsElement)) return;
    // Others may stand inside.
    if (target !== this.#given && target.getRootNode() !== this.renderRoot) return;
    this.open = target.open;
    this.dispatchEvent(new Event('toggle'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-details': SteadyDetails;
  }
}
