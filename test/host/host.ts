/** Starts the example host on a free port and talks to it as a browser would: one cookie jar, no redirects followed. */
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import {toFhir} from '../../src/data/adapters/fhir/index.js';
import {toPrsb} from '../../src/data/adapters/prsb/index.js';
import * as steady from '../../src/server/index.js';
import * as referralContract from '../../src/data/contracts/index.js';

const SERVER = new URL('../../docs/examples/host/server.mjs', import.meta.url);
const STORE = new URL('../../docs/examples/host/store.mjs', import.meta.url);

/** What is to go wrong: see `docs/examples/host/faults.mjs`. */
export interface Faults {
  readonly next: unknown[];
  readonly posts: number;
  readonly gone: number;
}

/** One row of the database. */
export interface Stored {
  readonly submissionId: string;
  readonly reference: string;
  readonly record: Readonly<Record<string, unknown>>;
}

type Change = Readonly<Record<string, unknown>>;

interface StoreModule {
  readonly openStore: (file: string) => {
    list(): Stored[];
    changes(submissionId: string): Change[];
    close(): void;
  };
}

/** What these tests use of `docs/examples/host/server.mjs`. */
interface ServerModule {
  start(options: {
    port: number;
    database: string;
    contract?: unknown;
    adapters?: unknown;
    steady?: unknown;
    now?: () => Date;
    log?: (line: string) => void;
    person?: Readonly<Record<string, string>>;
    faults?: Faults;
  }): Promise<{readonly url: string; readonly close: () => Promise<void>}>;
}

/** One browser's session with the host. */
export interface Visitor {
  get(path: string): Promise<Response>;
  /** Sends JSON as it is; `body` may also be text that is no JSON. */
  postJson(path: string, body: unknown): Promise<Response>;
  postForm(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form's body as it is, bytes that are no text too. */
  postBody(path: string, body: string | Uint8Array<ArrayBuffer>): Promise<Response>;
  /** The token of this session, read from the form's JSON on a page. */
  token(page?: string): Promise<string>;
}

export interface Host {
  readonly url: string;
  /** Lines logged so far. */
  readonly lines: readonly string[];
  visitor(): Visitor;
  /** What stands in the database, newest first. */
  stored(): Promise<readonly Stored[]>;
  /** What was changed about one of them since. */
  changes(submissionId: string): Promise<readonly Change[]>;
  /** Nothing can be stored any more, as after an update of the database that went wrong. */
  breakStore(): void;
  close(): Promise<void>;
}

/** An invented person whose record the portal has open. */
export const person = {
  firstName: 'Sam',
  lastName: 'Okafor',
  callMe: 'Sam',
  dateOfBirth: '1987-04-23',
  prisonNumber: 'A1234BC',
  prison: 'HMP Westhaven',
  wing: 'B wing',
  recordedOn: '2026-02-16',
};

/**
 * @param options.person - Replaces parts of the invented person.
 * @param options.contract - What checks records; `null` as before the first build.
 */
export async function openHost(
  options: {
    now?: () => Date;
    person?: Partial<typeof person>;
    database?: string;
    contract?: null;
    faults?: Faults;
  } = {},
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'steady-host-'));
  const lines: string[] = [];
  const server = (await import(SERVER.href)) as ServerModule;
  const database = options.database ?? join(folder, 'made/on/first/start.sqlite');
  const {url, close} = await server.start({
    port: 0,
    database,
    contract: options.contract === undefined ? referralContract : options.contract,
    adapters: {toFhir, toPrsb},
    steady,
    log: (line) => lines.push(line),
    person: {...person, ...options.person},
    ...(options.now && {now: options.now}),
    ...(options.faults && {faults: options.faults}),
  });
  const fromStore = async <T>(read: (store: ReturnType<StoreModule['openStore']>) => T) => {
    const {openStore} = (await import(STORE.href)) as StoreModule;
    const store = openStore(database);
    const rows = read(store);
    store.close();
    return rows;
  };
  return {
    url,
    lines,
    visitor: () => visitor(url),
    stored: () => fromStore((store) => store.list()),
    changes: (submissionId) => fromStore((store) => store.changes(submissionId)),
    breakStore() {
      const broken = new sqlite.Database(database);
      broken.exec('DROP TABLE referrals');
      broken.close();
    },
    async close() {
      await close();
      await rm(folder, {recursive: true, force: true});
    },
  };
}

function visitor(url: string): Visitor {
  let cookie = '';
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set('cookie', cookie);
    // Where the body is refused before its end, the server closes the connection: none is used twice.
    headers.set('connection', 'close');
    const response = await fetch(url + path, {...init, headers, redirect: 'manual'});
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0] ?? '';
    return response;
  };
  const post = (path: string, type: string, body: BodyInit) =>
    send(path, {method: 'POST', headers: {'content-type': type}, body});
  return {
    get: (path) => send(path),
    postJson: (path, body) =>
      post(path, 'application/json', typeof body === 'string' ? body : JSON.stringify(body)),
    postForm: (path, fields) =>
      post(path, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString()),
    postBody: (path, body) => post(path, 'application/x-www-form-urlencoded', body),
    async token(page = '/charity') {
      const data = scriptData(await (await send(page)).text());
      return (data['hiddenFields'] as {_csrf: string})._csrf;
    },
  };
}

/** The JSON that a page gives to the form, found as a browser finds it: up to the first end tag. */
export function scriptData(page: string): Record<string, unknown> {
  const [, json] = /<script type="application\/json">([^]*?)<\/script/i.exec(page) ?? [];
  if (json === undefined) throw new Error('The page has no JSON for the form.');
  return JSON.parse(json) as Record<string, unknown>;
}

/** A referral by an invented person, as the contract wants it. */
export function referral(submissionId: string, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    type: 'steady-referral',
    version: '1.0',
    submissionId,
    createdAt: '2026-03-02T15:10:00.000Z',
    path: 'self',
    setting: 'custody',
    language: 'en',
    definition: {id: 'steady-referral', version: '1.0'},
    audiences: [
      {id: 'link-worker', label: 'Your link worker at Harbour House'},
      {id: 'healthcare', label: 'Prison healthcare'},
      {id: 'gardeners', label: 'The garden project'},
    ],
    sentTo: 'link-worker',
    answers: [nameAnswer('Jo', 'Baptiste')],
    missing: [],
    ...changes,
  };
}

export function nameAnswer(first: string, last: string) {
  return {
    question: 'name',
    item: 'person.name',
    kind: 'name',
    label: 'What is your name?',
    value: {first, ...(last && {last})},
    text: [`${first} ${last}`.trim()],
    audience: ['link-worker', 'healthcare'],
    sensitivity: 'ordinary',
  };
}

export function phoneAnswer(value: string) {
  return {
    question: 'phone',
    item: 'contact.phone',
    kind: 'phone',
    label: 'What is your phone number?',
    value,
    text: [value],
    audience: ['link-worker', 'healthcare', 'gardeners'],
    sensitivity: 'ordinary',
  };
}

/** Whether the person shares with one of the audiences beside the one it is sent to. */
export function shareAnswer(audience: string, choice: 'yes' | 'no') {
  return {
    question: `share-${audience}`,
    item: `consent.share.${audience}`,
    kind: 'choice',
    label: 'Do you want to share with them?',
    value: choice,
    text: [choice === 'yes' ? 'Yes' : 'No'],
    audience: ['link-worker'],
    sensitivity: 'ordinary',
  };
}
