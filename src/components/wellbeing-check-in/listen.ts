/** Reading the page aloud, on a device with a voice of its own. The code for it is loaded only there. */
import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type {Listening} from './listening.js';

/** The element, as seen from here. */
export interface ListeningHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly language: string;
  readonly allowUnreviewed: string | undefined;
}

export class Listen implements ReactiveController {
  readonly #host: ListeningHost;
  #code: Listening | undefined;
  #state: 'silent' | 'waits' | 'comes' = 'silent';

  constructor(host: ListeningHost) {
    this.#host = host;
    host.addController(this);
  }

  /** @param screen - Another one is another page: what was read of the last one has ended. */
  template(screen: unknown): TemplateResult | typeof nothing {
    return this.#code?.template(screen) ?? nothing;
  }

  hostUpdated(): void {
    if (this.#code) this.#code.drawn();
    else if (this.#state !== 'comes') this.#look();
  }

  #look(): void {
    const {speechSynthesis: speech} = globalThis as Partial<typeof globalThis>;
    if (speech?.getVoices().some(({localService}) => localService)) {
      this.#state = 'comes';
      void this.#bring();
    } else if (this.#state === 'silent') {
      // Voices arrive late. Older browsers tell of none: there the next page looks again.
      this.#state = 'waits';
      speech?.addEventListener?.('voiceschanged', () => this.#host.requestUpdate(), {once: true});
    }
  }

  async #bring(): Promise<void> {
    try {
      const {Listening} = await import('./listening.js');
      this.#code = new Listening(this.#host);
      this.#host.requestUpdate();
    } catch {
      // The page is there to read all the same; the next one tries again.
      this.#state = 'waits';
    }
  }
}
