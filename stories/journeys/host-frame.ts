/**
 * A page of an invented host around elements: the header, the menu and the foot of an NHS service, of a service
 * in prisons, or of a charity. The first two are drawn with the styles of `nhsuk-frontend` and `govuk-frontend`,
 * without their signs and typefaces. The menu goes from page to page, so that a whole journey can be walked.
 */
import {
  adoptStyles,
  css,
  html,
  LitElement,
  render,
  unsafeCSS,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import govuk from 'govuk-frontend/dist/govuk/govuk-frontend.min.css?raw';
import nhsuk from 'nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css?raw';

/** One page of a host. */
export interface HostPage {
  readonly name: string;
  /** What is given to {@link HostFrame.go}. */
  readonly id: string;
  readonly draw: () => TemplateResult;
}

/** Their sheets are for a whole page; here they are for a part of one. */
const inside = (sheet: string) =>
  unsafeCSS(
    sheet
      .replaceAll(/@font-face\{[^}]*\}/g, '')
      .replaceAll(/(^|[},]):root/g, '$1:host')
      .replaceAll(/font-family:[^;}]*/g, 'font-family:inherit'),
  );

const own = css`
  :host {
    display: block;
    color-scheme: light;
    color: #212b32;
    font-family: system-ui, sans-serif;
    background: var(--steady-color-paper, #fbf8f2);
  }
  .host-main {
    padding-block: 32px 64px;
  }
  .host-wide {
    max-inline-size: 60rem;
    margin-inline: auto;
    padding-inline: 16px;
  }
  .host-bar {
    padding-block: 12px;
    color: #fff;
    background: #0b0c0c;
    font-size: 1.125rem;
    font-weight: 700;
  }
  .charity .host-bar {
    background: #5b2a86;
  }
  .host-menu {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 0;
    padding: 8px 0;
    list-style: none;
  }
  .host-menu a {
    display: inline-block;
    padding-block: 8px;
    color: #43196b;
  }
  .host-menu [aria-current='page'] {
    font-weight: 700;
  }
  .host-foot {
    padding-block: 24px;
    border-block-start: 1px solid #cbb9da;
    color: #333;
    font-size: 1rem;
  }
`;

/** Of each host’s own kit. */
const styles = {nhs: inside(nhsuk), hmpps: inside(govuk), charity: css``} as const;

/** How each host is called, and the theme of ours that belongs to it. */
const hosts = {
  nhs: {name: 'Westport health services', theme: 'nhs'},
  hmpps: {name: 'Westport prison services', theme: 'govuk'},
  charity: {name: 'Harbour House', theme: 'charity'},
} as const;

export type HostName = keyof typeof hosts;

export class HostFrame extends LitElement {
  static override properties = {host: {}, pages: {attribute: false}, at: {}};

  declare host: HostName;
  declare pages: readonly HostPage[];
  /** The id of the page that is shown. */
  declare at: string;

  constructor() {
    super();
    this.host = 'charity';
    this.pages = [];
    this.at = '';
  }

  /** Shows another page, if there is one. */
  go(id: string): void {
    if (this.pages.some((page) => page.id === id)) this.at = id;
  }

  protected override willUpdate(): void {
    this.dataset['steadyTheme'] = hosts[this.host].theme;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('host')) adoptStyles(this.renderRoot as ShadowRoot, [styles[this.host], own]);
    if (!changed.has('at') && !changed.has('pages')) return;
    const page = this.pages.find(({id}) => id === this.at);
    // In the light of the page, as a host writes it.
    if (page) render(page.draw(), this);
  }

  protected override render(): TemplateResult {
    return html`<div class=${this.host}>
      ${this.#header()}
      <main class="host-main ${this.#width()}"><slot></slot></main>
      ${this.#foot()}
    </div>`;
  }

  #width(): string {
    return {
      nhs: 'nhsuk-width-container',
      hmpps: 'govuk-width-container',
      charity: 'host-wide',
    }[this.host];
  }

  #header(): TemplateResult {
    const {name} = hosts[this.host];
    if (this.host === 'nhs') {
      return html`<header class="nhsuk-header">
        <div class="nhsuk-header__container nhsuk-width-container">
          <div class="nhsuk-header__service">
            <span class="nhsuk-header__service-name">${name}</span>
          </div>
        </div>
        <nav class="nhsuk-header__navigation" aria-label="Menu">
          <div class="nhsuk-header__navigation-container nhsuk-width-container">
            <ul class="nhsuk-header__navigation-list">
              ${this.#links('nhsuk-header__navigation-item', 'nhsuk-header__navigation-link')}
            </ul>
          </div>
        </nav>
      </header>`;
    }
    if (this.host === 'hmpps') {
      return html`<header>
        <div class="host-bar"><div class="govuk-width-container">${name}</div></div>
        <div class="govuk-service-navigation">
          <div class="govuk-width-container">
            <div class="govuk-service-navigation__container">
              <nav aria-label="Menu" class="govuk-service-navigation__wrapper">
                <ul class="govuk-service-navigation__list">
                  ${this.#links('govuk-service-navigation__item', 'govuk-service-navigation__link')}
                </ul>
              </nav>
            </div>
          </div>
        </div>
      </header>`;
    }
    return html`<header>
      <div class="host-bar"><div class="host-wide">${name}</div></div>
      <nav aria-label="Menu" class="host-wide">
        <ul class="host-menu">
          ${this.#links('', '')}
        </ul>
      </nav>
    </header>`;
  }

  #links(item: string, link: string): TemplateResult[] {
    return this.pages.map(({name, id}) => {
      const isHere = id === this.at;
      const go = (event: Event) => {
        event.preventDefault();
        this.go(id);
      };
      return html`<li
        class="${item} ${isHere && item !== '' ? `${item}--${this.host === 'nhs' ? 'current' : 'active'}` : ''}"
      >
        <a
          dir="auto"
          class=${link}
          href="#${id}"
          aria-current=${isHere ? 'page' : 'false'}
          @click=${go}
          >${name}</a
        >
      </li>`;
    });
  }

  #foot(): TemplateResult {
    const words = 'An invented service. Nothing is sent anywhere.';
    if (this.host === 'nhs') {
      return html`<footer class="nhsuk-footer">
        <div class="nhsuk-width-container"><p class="nhsuk-body">${words}</p></div>
      </footer>`;
    }
    if (this.host === 'hmpps') {
      return html`<footer class="govuk-footer">
        <div class="govuk-width-container">${words}</div>
      </footer>`;
    }
    return html`<footer class="host-foot"><div class="host-wide">${words}</div></footer>`;
  }
}

if (!customElements.get('host-frame')) customElements.define('host-frame', HostFrame);

/** @param at - The id of the page that is shown first. */
export function hostFrame(host: HostName, at: string, pages: readonly HostPage[]): TemplateResult {
  return html`<host-frame host=${host} at=${at} .pages=${pages}></host-frame>`;
}
