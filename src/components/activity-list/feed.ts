/**
 * Fetches a feed, page after page. Loaded only where a list has an address to fetch from.
 *
 * It is a GET of what everybody may read, so trying again is safe. Cookies go to the page's own origin
 * alone. Nothing is kept, and nothing is logged.
 */
import type {ActivitySource, FeedPage} from '../../activities/source.js';
import type {Activity} from '../../data/contracts/activity.js';

/** All in milliseconds, but for those that say otherwise. */
export const LIMITS = {
  /** How long one answer may take. */
  reply: 15_000,
  /** Attempts for each page. */
  attempts: 3,
  /** Before the second attempt; twice as long before the third. */
  pause: 1_000,
  /** A host that asks for a longer wait is not waited for. */
  longestPause: 20_000,
  /** Bytes of one answer. */
  bytes: 10_000_000,
  pages: 100,
  activities: 10_000,
} as const;

/**
 * Why it could not be read:
 * - `address`: it is no address, or of an origin that is not allowed. Nothing was fetched.
 * - `offline`: no connection, or none to there.
 * - `late`: no answer in time.
 * - `refused`: an answer that says no, such as 404.
 * - `busy`: an answer that says later, such as 503.
 * - `large`: more than {@link LIMITS}.
 * - `unreadable`: what came is no feed.
 */
export type FeedFault =
  'address' | 'offline' | 'late' | 'refused' | 'busy' | 'large' | 'unreadable';

export interface FeedRequest {
  readonly src: string;
  /** Origins beside the page's own that may be fetched from. */
  readonly allowed: readonly string[];
  readonly read: ActivitySource;
  /** Ends everything at once. */
  readonly signal: AbortSignal;
}

export interface FeedResult {
  readonly activities: readonly Activity[];
  /** What went wrong. There can be activities all the same: those of the pages before. */
  readonly fault?: FeedFault;
}

class Fault extends Error {
  readonly fault: FeedFault;
  /** Milliseconds to wait, as the host asks. */
  readonly wait: number | undefined;

  constructor(fault: FeedFault, wait?: number) {
    super(fault);
    this.fault = fault;
    this.wait = wait;
  }
}

/** Never rejects. */
export async function readFeed({src, allowed, read, signal}: FeedRequest): Promise<FeedResult> {
  const found = new Map<string, Activity>();
  const result = (fault?: FeedFault): FeedResult => ({
    activities: [...found.values()],
    ...(fault && {fault}),
  });
  const first = addressOf(src, document.baseURI, allowed);
  if (!first) return result('address');
  try {
    let url = first;
    for (let pages = 1; pages <= LIMITS.pages; pages++) {
      const answer = await patiently(() => fetchOnce(url, allowed, signal), signal);
      const {activities, next} = readPage(read, answer);
      const before = found.size;
      for (const each of activities) if (!found.has(each.id)) found.set(each.id, each);
      if (found.size > LIMITS.activities) return result('large');
      // A feed that knows no pages gives the same one again.
      if (!next || found.size === before) return result();
      const following = addressOf(addressOfPage(url, next), url.href, allowed);
      if (!following) return result('address');
      url = following;
    }
    return result('large');
  } catch (error) {
    return result(error instanceof Fault ? error.fault : 'unreadable');
  }
}

function addressOf(src: string, base: string, allowed: readonly string[]): URL | undefined {
  try {
    const url = new URL(src, base);
    return isAllowed(url, allowed) && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function isAllowed({origin}: URL, allowed: readonly string[]): boolean {
  return origin === location.origin || allowed.includes(origin);
}

/** Pages are numbered in `page`, as the standards do; the host's own parameters stay. */
function addressOfPage(url: URL, next: NonNullable<FeedPage['next']>): string {
  if ('url' in next) return next.url;
  const following = new URL(url);
  following.searchParams.set('page', String(next.page));
  return following.href;
}

function readPage(read: ActivitySource, answer: unknown): FeedPage {
  try {
    return read(answer);
  } catch {
    throw new Fault('unreadable');
  }
}

async function patiently<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const passing = error instanceof Fault && /^(offline|late|busy)$/.test(error.fault);
      const own = LIMITS.pause * 2 ** (tries - 1);
      const asked = error instanceof Fault ? error.wait : undefined;
      const pause = asked ?? own * (0.5 + Math.random());
      const isLast = tries === LIMITS.attempts || pause > LIMITS.longestPause || !navigator.onLine;
      if (!passing || isLast || signal.aborted) throw error;
      await waitFor(pause, signal);
    }
  }
}

function waitFor(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, time);
    signal.addEventListener('abort', end);
  });
}

async function fetchOnce(
  url: URL,
  allowed: readonly string[],
  signal: AbortSignal,
): Promise<unknown> {
  const own = new AbortController();
  let isLate = false;
  const stop = () => own.abort();
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, LIMITS.reply);
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  try {
    const response = await fetch(url, {
      headers: {accept: 'application/json'},
      credentials: url.origin === location.origin ? 'same-origin' : 'omit',
      // The address of a page in a prison or a clinic is nobody else's business.
      referrerPolicy: 'same-origin',
      signal: own.signal,
    });
    check(response, allowed);
    return JSON.parse(await textOf(response, stop)) as unknown;
  } catch (error) {
    if (error instanceof Fault) throw error;
    if (error instanceof SyntaxError) throw new Fault('unreadable');
    throw new Fault(isLate ? 'late' : 'offline');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function check(response: Response, allowed: readonly string[]): void {
  // It may have been led elsewhere.
  if (response.url && !isAllowed(new URL(response.url), allowed)) throw new Fault('address');
  if (response.ok) return;
  const {status, headers} = response;
  if (status !== 408 && status !== 429 && status < 500) throw new Fault('refused');
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  throw new Fault('busy', seconds >= 0 ? seconds * 1000 : undefined);
}

async function textOf(response: Response, stop: () => void): Promise<string> {
  const tooLarge = () => {
    stop();
    return new Fault('large');
  };
  if (Number(response.headers.get('content-length')) > LIMITS.bytes) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > LIMITS.bytes) throw tooLarge();
    text += decoder.decode(value, {stream: true});
  }
}
