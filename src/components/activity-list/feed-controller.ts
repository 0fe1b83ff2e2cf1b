import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {activitySource} from '../../activities/source.js';
import type {Activity} from '../../data/contracts/activity.js';
import {warnOnce} from '../../internal/warn.js';
import type {FeedFault} from './feed.js';

export type FeedState = 'off' | 'loading' | 'ready' | 'failed';

/** What a list that fetches asks of itself. */
interface FeedHost extends ReactiveControllerHost, Element {
  readonly src: string | undefined;
  readonly allowOrigins: string;
}

/** Fetches the feed of a list while the list is on the page, and begins again when its address changes. */
export class FeedController implements ReactiveController {
  state: FeedState = 'off';

  /** What came, also when not all of it did. Those of before stay until others come. */
  activities: readonly Activity[] | undefined;

  /** Why it failed. */
  fault: FeedFault | undefined;

  readonly #host: FeedHost;
  #src: string | undefined;
  #under: AbortController | undefined;

  constructor(host: FeedHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#host.src !== this.#src) this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const {src, isConnected} = this.#host;
    if (!isConnected || src === this.#src) return;
    if (src) {
      void this.load();
      return;
    }
    this.#src = src;
    this.activities = undefined;
    this.#stop('off');
  }

  hostDisconnected(): void {
    this.#stop(this.state === 'loading' ? 'off' : this.state);
    // What has come stays where the list is moved.
    if (this.state === 'off') this.#src = undefined;
  }

  /** Fetches it, again where it is here already. Never rejects. */
  async load(): Promise<void> {
    const {src, allowOrigins} = this.#host;
    if (!src) return;
    if (src !== this.#src) this.activities = undefined;
    this.#src = src;
    this.#stop('loading');
    const own = new AbortController();
    this.#under = own;
    const result = await this.#read(src, allowOrigins, own.signal);
    if (own.signal.aborted) return;
    const {activities, fault} = result;
    // Old news is better than none.
    if (!fault || activities.length > 0) this.activities = activities;
    this.fault = fault;
    this.#stop(fault ? 'failed' : 'ready');
  }

  async #read(src: string, allowOrigins: string, signal: AbortSignal) {
    const allowed = allowOrigins.split(/\s+/).map((each) => each.replace(/\/$/, ''));
    try {
      const [source, {readFeed}] = await Promise.all([activitySource(), import('./feed.js')]);
      if (source) {
        const result = await readFeed({src, allowed, read: source, signal});
        if (result.fault === 'address') {
          warnOnce(
            'feed-address',
            `${this.#host.localName}: "src" is no address on this origin, nor on one that allow-origins names. Nothing was fetched.`,
          );
        }
        return result;
      }
      warnOnce(
        'feed-source',
        `${this.#host.localName}: nothing reads its "src". Call registerActivitySource() first.`,
      );
    } catch {
      // Its code did not arrive: the same as the feed itself, for whoever waits.
    }
    return {activities: [], fault: 'offline' as const};
  }

  #stop(state: FeedState): void {
    this.#under?.abort();
    this.#under = undefined;
    this.state = state;
    this.#host.requestUpdate();
  }
}
