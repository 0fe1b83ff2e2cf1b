import {nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Traced} from '../traces/traced.js';
import type {Traces} from '../traces/traces.js';
import {warnOnce} from '../warn.js';

/** What only some hosts ask for: clearing after a while, drafts and measuring. It comes when asked for. */
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

  hostUpdated(): void {
    const {clearAfter, drafts, measure} = this.#form.element;
    if (!this.#asked && (clearAfter || drafts || measure)) void this.#bring();
    this.#more?.updated();
  }

  /** The page is left; what is kept is kept or wiped before all else is forgotten. */
  leaving(reason: Event): void {
    this.#more?.leaving(reason);
  }

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
