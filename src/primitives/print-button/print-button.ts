import {css, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.js';
import {asText} from '../../internal/as-text.js';
import {textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {buttonStyles} from '../../styles/button.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';

const own = css`
  :host {
    display: inline-block;
    vertical-align: top;
    /* Side by side, or one line above another, two do not touch. A page's own margin wins. */
    margin-inline-end: var(--_space-4);
    margin-block-end: var(--_space-4);
  }
  .steady {
    background: none;
  }
  /* Its place is kept while scripts are on their way; without them there is none. */
  .waiting {
    visibility: hidden;
  }
  @media (scripting: none) {
    .waiting {
      display: none;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/**
 * Prints the page. Without scripts it is not there, because nothing else can print.
 *
 * @summary Prints the page.
 * @csspart button - The button.
 * @fires {Event} steady-print - The button was pressed. Prevented, nothing is printed.
 */
export class SteadyPrintButton extends SteadyElement {
  static override styles = [hostStyles, buttonStyles, focusStyles, own];

  protected static override readonly wordParts = ['content'] as const;

  /** Its words, in place of "Print this page". */
  declare label: string | undefined;

  static override properties: PropertyDeclarations = {label: {converter: textAttribute('label')}};

  /** Puts the focus on the button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  protected override renderContent(): TemplateResult {
    return html`<button
      type="button"
      class="button secondary ${this.scripted ? '' : 'waiting'}"
      part="button"
      @click=${this.#print}
    >
      ${
        asText(this.label) ||
        msg('Print this page', {
          id: 'steady.content.print',
          desc: 'Button. Opens what the browser has for printing.',
        })
      }
    </button>`;
  }

  protected override firstUpdated(): void {
    // Over what a server drew it was not there yet.
    if (this.renderRoot.querySelector('.waiting')) this.requestUpdate();
  }

  readonly #print = (): void => {
    const asked = new Event('steady-print', {bubbles: true, composed: true, cancelable: true});
    if (this.dispatchEvent(asked)) print();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-print-button': SteadyPrintButton;
  }
  interface HTMLElementEventMap {
    'steady-print': Event;
  }
}
