import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Whether the device has a connection, as far as the browser can know. It never promises that a host
 * can be reached.
 */
export class Connection implements ReactiveController {
  /** The browser says that there is none. */
  isOff = false;
  /** It was gone while this page was open, and is back. */
  isBack = false;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('offline', this.#changed);
    addEventListener('online', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('offline', this.#changed);
    removeEventListener('online', this.#changed);
  }

  // Only a change counts. On managed devices a browser can say "offline" all the time although the
  // page itself has just arrived: such a word must not keep anybody from sending.
  readonly #changed = ({type}: Event): void => {
    this.isBack = this.isOff && type === 'online';
    this.isOff = type === 'offline';
    this.#host.requestUpdate();
  };
}
