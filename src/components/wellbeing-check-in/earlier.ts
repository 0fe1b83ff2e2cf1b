/** What somebody said at earlier check-ins, shown when they ask. The code for it is loaded only then. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {warnOnce} from '../../internal/warn.js';
import type {Journey} from '../../internal/journey.js';
import {checkInStrings} from './strings.js';

/** The element, as seen from here. */
export interface EarlierHost extends ReactiveControllerHost {
  readonly localName: string;
  readonly renderRoot: ParentNode;
  /** As the host gave it: not looked at before it is asked for. */
  readonly history: unknown;
}

export class Earlier {
  readonly #host: EarlierHost;
  #code: typeof import('./history/history.js') | undefined;
  #hasFailed = false;
  /** Where it was opened: on another screen it is closed again. */
  #screen: unknown;
  /** What the host has been told about. */
  #checked: unknown;

  constructor(host: EarlierHost) {
    this.#host = host;
  }

  /** Whether answers are on the screen now. */
  isOpenOn(screen: unknown): boolean {
    return this.#screen !== undefined && this.#screen === screen && this.#list.length > 0;
  }

  /** A line that opens and closes; nothing where there is nothing from before. */
  template(journey: Journey, headingLevel: number): TemplateResult | typeof nothing {
    if (this.#list.length === 0) return nothing;
    const {screen} = journey;
    const isOpen = this.isOpenOn(screen);
    const toggled = ({currentTarget}: Event) => {
      const {open} = currentTarget as HTMLDetailsElement;
      if (open !== this.isOpenOn(screen)) this.#turn(open ? screen : undefined);
    };
    return html`<details class="details earlier" ?open=${isOpen} @toggle=${toggled}>
      <summary>${checkInStrings.earlier()}</summary>
      ${isOpen ? this.#view(journey, headingLevel) : nothing}
    </details>`;
  }

  get #list(): readonly unknown[] {
    const {history} = this.#host;
    if (Array.isArray(history)) return history as readonly unknown[];
    if (history !== undefined && history !== null) this.#warn('history is no list.');
    return [];
  }

  #turn(screen: unknown): void {
    this.#screen = screen;
    this.#hasFailed = false;
    this.#host.requestUpdate();
    if (screen === undefined || this.#code) return;
    import('./history/history.js').then(
      (code) => {
        this.#code = code;
        code.addHistoryStyles(this.#host.renderRoot);
        this.#host.requestUpdate();
      },
      () => {
        this.#hasFailed = true;
        warnOnce('check-in-not-loaded', `${this.#host.localName}: its history did not arrive.`);
        this.#host.requestUpdate();
      },
    );
  }

  #view({definition}: Journey, headingLevel: number): TemplateResult | typeof nothing {
    const code = this.#code;
    if (!code) return this.#hasFailed ? html`<p>${checkInStrings.earlierFailed()}</p>` : nothing;
    const checkIns = this.#list;
    if (this.#checked !== checkIns) {
      this.#checked = checkIns;
      const {refused} = code.historyOf(checkIns);
      if (refused > 0) this.#warn(`${refused} in "history" are left out: they are no check-ins.`);
    }
    return code.historyView({checkIns, definition, headingLevel});
  }

  #warn(words: string): void {
    warnOnce('check-in-history', `${this.#host.localName}: ${words}`);
  }
}
