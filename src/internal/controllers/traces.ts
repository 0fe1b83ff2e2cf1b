import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Traced} from '../traces/traced.js';
import type {Traces} from '../traces/traces.js';
import {warnOnce} from '../warn.js';

/** `steady-quick-exit` is a plain event on the window, just before `<steady-quick-exit>` leaves. */
const LEAVING = ['steady-quick-exit', 'pagehide'];

/**
 * Makes an element forget what a person gave when the page is left: by quick exit, by a link, by
 * closing. A browser may keep the whole page to show it again on Back, with all that is in memory.
 *
 * What only some hosts ask for, clearing after a while, drafts and measuring, comes when asked for.
 */
export class TracesController implements ReactiveController {
  readonly #form: Traced;
  #more: Traces | undefined;
  #asked = false;

  constructor(form: Traced) {
    this.#form = form;
    form.element.addController(this);
  }

  /** Something to say or ask above the page; nothing most of the time. */
  notice(): TemplateResult | typeof nothing {
    return this.#more?.notice() ?? nothing;
  }

  hostConnected(): void {
    for (const type of LEAVING) addEventListener(type, this.#leave);
  }

  hostDisconnected(): void {
    for (const type of LEAVING) removeEventListener(type, this.#leave);
  }

  hostUpdated(): void {
    const {clearAfter, drafts, measure} = this.#form.element;
    if (!this.#asked && (clearAfter || drafts || measure)) void this.#bring();
    this.#more?.updated();
  }

  readonly #leave = ({type}: Event): void => {
    this.#more?.leaving(type);
    this.#form.forget();
  };

  async #bring(): Promise<void> {
    this.#asked = true;
    try {
      const {Traces} = await import('../traces/traces.js');
      this.#more = new Traces(this.#form);
      this.#form.element.requestUpdate();
    } catch {
      this.#asked = false;
      warnOnce(
        'traces-not-loaded',
        'The code for "clear-after", "drafts" and "measure" did not arrive.',
      );
    }
  }
}
