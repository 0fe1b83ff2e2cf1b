/**
 * Posts a record once and says what became of it. Never claims success on less than proof, and never
 * claims that nothing arrived when it may have. `docs/wire.md` is the contract with the host.
 */
import type {Problem} from '../../questions/index.js';
import type {Failure, Outcome, Reason, Reply} from './outcome.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * @param url - The host's own address.
 * @param body - Sent as JSON.
 * @param submissionId - Must come back in the reply.
 * @param signal - Aborts the request itself, and the reading of its reply.
 */
export async function postRecord(
  url: string,
  body: Json,
  submissionId: string,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
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
    return await outcomeOf(response, submissionId);
  } catch {
    return failed('dropped', true, {passing: true});
  }
}

/** @throws When the reply breaks off: what it would have said is not known. */
async function outcomeOf(response: Response, submissionId: string): Promise<Outcome> {
  const {status, ok, headers} = response;
  const type = headers.get('content-type') ?? '';
  if (response.type === 'opaqueredirect' || status === 401 || status === 403) {
    return failed('signed-out', false);
  }
  // A sign-in page comes with 200 as well.
  if (ok && /\bhtml\b/i.test(type)) return failed('signed-out', false);

  const reply = /\bjson\b/i.test(type) ? readJson(await response.text()) : undefined;
  const repeats = reply?.['submissionId'] === submissionId;
  if (ok) {
    return repeats
      ? {kind: 'arrived', reply: readReply(reply, submissionId, status === 200)}
      : failed('trouble', true);
  }
  const problems = repeats && status < 500 ? readProblems(reply['problems']) : [];
  if (problems.length > 0) return {kind: 'problems', problems};

  const wait = retryAfter(headers);
  switch (status) {
    case 409:
      return failed('conflict', true);
    case 413:
      return failed('too-large', false);
    case 429:
      return failed('busy', false, {passing: true, ...wait});
    case 502:
    case 503:
    case 504:
      return failed(wait ? 'busy' : 'trouble', true, {passing: true, ...wait});
    default:
      return status < 500 ? failed('refused', false) : failed('trouble', true);
  }
}

function failed(
  reason: Reason,
  unsure: boolean,
  more: Pick<Failure, 'passing' | 'wait'> = {},
): Failure {
  return {kind: 'failed', reason, unsure, ...more};
}

function readJson(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * `Retry-After`: seconds, or a date. A date is compared with the host's own clock where the reply has
 * it, because a device that people share is often minutes wrong.
 */
export function retryAfter(headers: Headers): {readonly wait: number} | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const hostNow = Date.parse(headers.get('date') ?? '');
  const wait = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Number.isNaN(hostNow) ? Date.now() : hostNow);
  return Number.isNaN(wait) ? undefined : {wait: Math.max(0, wait)};
}

/** A host's reply, with only what is text in it. */
export function readReply(reply: Json, submissionId: string, repeated = false): Reply {
  const text = (key: string) => (typeof reply[key] === 'string' ? {[key]: reply[key]} : {});
  return {
    submissionId,
    ...text('reference'),
    ...text('receivedAt'),
    ...text('next'),
    ...(repeated && {repeated}),
  };
}

/** Problems as a host's server writes them; what cannot be read is left out. */
export function readProblems(input: unknown): Problem[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((each: unknown): Problem[] => {
    if (typeof each !== 'object' || each === null) return [];
    const {question, control, text} = each as Json;
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
