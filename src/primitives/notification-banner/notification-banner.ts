import {css, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {headingTemplate} from '../../fields/frame/heading.js';
import {msg} from '../../i18n/msg.js';
import {asText} from '../../internal/as-text.js';
import {flagAttribute, oneOf, textAttribute} from '../../internal/attributes.js';
import {SteadyElement} from '../../internal/element.js';
import {headingLevelOf} from '../../internal/heading-level.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {bannerTokens} from '../../tokens/generated/banner-tokens.js';
import {bareStyles} from '../bare.js';

const KINDS = ['important', 'success'] as const;

/** What a banner tells. */
export type BannerKind = (typeof KINDS)[number];

const strings = {
  important: () =>
    msg('Important', {
      id: 'steady.content.important',
      desc: 'Title of a banner at the top of a page, over something that everybody should know.',
    }),
  success: () =>
    msg('Done', {
      id: 'steady.content.success',
      desc: 'Title of a banner at the top of a page, over what a person has just done: "Your details are saved".',
    }),
};

const banner = css`
  .banner {
    border: var(--_banner-border) solid var(--_banner-background);
    border-radius: var(--_radius-panel);
    overflow: clip;
    background: var(--_color-surface);
  }
  .banner.success {
    border-color: var(--_color-action);
  }
  .head {
    padding: 2px var(--_space-5) var(--_space-1);
    color: var(--_banner-color);
    background: var(--_banner-background);
  }
  .success > .head {
    color: var(--_color-on-action);
    background: var(--_color-action);
  }
  .head > * {
    margin: 0;
    font: inherit;
    font-weight: var(--_font-weight-strong);
  }
  .body {
    padding: var(--_space-5);
  }
  @media print {
    .banner {
      border-color: #000 !important;
    }
    .head {
      color: #000 !important;
      background: none !important;
    }
  }
`;

/**
 * Tells something at the top of a page that is not about the page itself, or what a person has just
 * done. What is wrong belongs into an error summary.
 *
 * @summary Tells something at the top of a page.
 * @slot - What there is to tell.
 * @csspart banner - What stands around it.
 */
export class SteadyNotificationBanner extends SteadyElement {
  static override styles = [hostStyles, bannerTokens, banner, focusStyles, bareStyles];

  protected static override readonly wordParts = ['content'] as const;

  /** `important` is a region to come to; `success` is read out, and takes the focus. */
  declare kind: BannerKind | undefined;

  /** The title, in place of "Important" or "Done". */
  declare heading: string | undefined;

  /** Level of the title, 1 to 6. Default 2. */
  declare headingLevel: number | undefined;

  /** Leaves the focus where it is, for `success`. */
  declare disableAutoFocus: boolean;

  static override properties: PropertyDeclarations = {
    kind: {},
    heading: {converter: textAttribute('heading')},
    headingLevel: {type: Number, attribute: 'heading-level'},
    disableAutoFocus: {type: Boolean, attribute: 'disable-auto-focus', converter: flagAttribute},
  };

  constructor() {
    super();
    this.disableAutoFocus = false;
  }

  /** Puts the focus on the banner, from where its words are read out. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.banner')?.focus(options);
  }

  protected override renderContent(): TemplateResult {
    const kind = oneOf(this, 'kind', KINDS) ?? 'important';
    const isSuccess = kind === 'success';
    const title = html`<span id="title">${asText(this.heading) || strings[kind]()}</span>`;
    return html`<div
      class="banner ${kind}"
      part="banner"
      role=${isSuccess ? 'alert' : 'region'}
      tabindex=${isSuccess ? '-1' : nothing}
      aria-labelledby="title"
    >
      <div class="head">${headingTemplate(headingLevelOf(this), title)}</div>
      <div class="body"><slot></slot></div>
    </div>`;
  }

  protected override firstUpdated(): void {
    if (this.kind === 'success' && !this.disableAutoFocus) this.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'steady-notification-banner': SteadyNotificationBanner;
  }
}
