/** Posts a record and says what became of it. Never claims success on less than proof. */
import type {Problem} from '../../questions/index.js';

/** What a host answers when a record has arrived. */
export interface Reply {
  /** Repeats the id that was sent. */
  readonly submissionId: string;
  readonly reference?: string;
  readonly receivedAt?: string;
  readonly next?: string;
}

/**
 * - `not-sent`: the host refused; nothing was stored.
 * - `signed-out`: the session has ended.
 * - `unknown`: it may have arrived. Sending the same id again is safe.
 */
export type Failure = 'not-sent' | 'signed-out' | 'unknown';

export type Outcome =
  | {readonly kind: 'arrived'; readonly reply: Reply}
  | {readonly kind: 'problems'; readonly problems: readonly Problem[]}
  | {readonly kind: 'failed'; readonly reason: Failure};

/**
 * @param url - The host's own address.
 * @param body - Sent as JSON.
 * @param submissionId - Must come back in the reply.
 */
export async function postRecord(
  url: string,
  body: Readonly<Record<string, unknown>>,
  submissionId: string,
  signal: AbortSignal,
): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body: JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // A redirect is a sign-in page or another origin: never the answer to a record.
      redirect: 'manual',
      signal,
    });
  } catch {
    return failed('unknown');
  }
  const {status} = response;
  if (response.type === 'opaqueredirect' || status === 401 || status === 403) {
    return failed('signed-out');
  }
  const reply = await readJson(response);
  const repeated = reply?.['submissionId'] === submissionId;
  if (response.ok) {
    // A sign-in page comes with 200 as well.
    if (!reply) return failed('signed-out');
    return repeated ? {kind: 'arrived', reply: readReply(reply, submissionId)} : failed('unknown');
  }
  const problems = repeated ? readProblems(reply['problems']) : [];
  if (problems.length > 0) return {kind: 'problems', problems};
  return failed(status < 500 ? 'not-sent' : 'unknown');
}

function failed(reason: Failure): Outcome {
  return {kind: 'failed', reason};
}

async function readJson(response: Response): Promise<Record<string, unknown> | undefined> {
  if (!/\bjson\b/i.test(response.headers.get('content-type') ?? '')) return undefined;
  try {
    const value: unknown = await response.json();
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A host's reply, with only what is text in it. */
export function readReply(reply: Readonly<Record<string, unknown>>, submissionId: string): Reply {
  const text = (key: string) => (typeof reply[key] === 'string' ? {[key]: reply[key]} : {});
  return {submissionId, ...text('reference'), ...text('receivedAt'), ...text('next')};
}

/** Problems as a host's server writes them; what cannot be read is left out. */
export function readProblems(input: unknown): Problem[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((each: unknown): Problem[] => {
    if (typeof each !== 'object' || each === null) return [];
    const {question, control, text} = each as Record<string, unknown>;
    if (typeof question !== 'string' || typeof text !== 'string') return [];
    return [
      {
        question,
        control: typeof control === 'string' ? control : question,
        code: 'from-server',
        text,
      },
    ];
  });
}
