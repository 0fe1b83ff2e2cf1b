/**
 * Keeps what arrives in one SQLite file. A submission id is stored once, however often and by
 * whatever way it is sent.
 */
import {randomInt} from 'node:crypto';
import {mkdirSync, rmSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import sqlite from 'node-sqlite3-wasm';

/**
 * @typedef {object} Arrival What came in and is to be kept.
 * @property {string} submissionId
 * @property {string} path How it was filled in: `self`, `helped`, `staff`.
 * @property {object} record The Referral record, or the posted fields of a form sent without scripts.
 */

/**
 * @typedef {Arrival & {reference: string, receivedAt: string}} Stored
 * `reference` is what people quote ("HH-7K2M-4QPD"); `receivedAt` is an ISO date and time.
 */

/**
 * @typedef {object} ReferralStore
 * @property {(arrival: Arrival, receivedAt: Date) => {stored: Stored, repeated: boolean}} keep
 *   Stores an arrival, or gives back what is already stored under its id and changes nothing.
 * @property {(submissionId: string) => Stored | undefined} findBySubmission
 * @property {(reference: string) => Stored | undefined} find
 * @property {() => Stored[]} list Newest first.
 * @property {(change: import('./contract.mjs').SharingChange, receivedAt: Date) => void} keepChange
 *   Stores a change of sharing beside its referral, which stays as it was sent. Each id once.
 * @property {(submissionId: string) => import('./contract.mjs').SharingChange[]} changes In the order
 *   in which they came.
 * @property {() => void} close The database must not be used afterwards.
 */

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS referrals (
    submission_id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    path TEXT NOT NULL,
    record TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS sharing_changes (
    id TEXT PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES referrals (submission_id),
    received_at TEXT NOT NULL,
    record TEXT NOT NULL
  )`;

// No I, L, O, 0 or 1: a reference is read out on the phone and copied by hand.
const REFERENCE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** @returns {string} */
function newReference() {
  const letters = Array.from(
    {length: 8},
    () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)],
  );
  return `HH-${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** Far longer than any write here takes. */
const STALE_LOCK_MS = 10_000;

/**
 * This SQLite build locks by making a directory beside the file. A server that was stopped in the
 * middle of a write leaves it behind, and every later start would find the database locked.
 *
 * @param {string} file
 */
function removeStaleLock(file) {
  const lock = `${file}.lock`;
  const made = statSync(lock, {throwIfNoEntry: false});
  if (made && Date.now() - made.mtimeMs > STALE_LOCK_MS) rmSync(lock, {recursive: true});
}

/**
 * Opens the database and creates its file, folder and table where they do not exist.
 *
 * @param {string} file
 * @returns {ReferralStore}
 */
export function openStore(file) {
  mkdirSync(dirname(file), {recursive: true});
  removeStaleLock(file);
  const database = new sqlite.Database(file);
  database.exec('PRAGMA busy_timeout = 2000');
  database.exec(SCHEMA);

  /** @param {Record<string, unknown> | null} row @returns {Stored | undefined} */
  const read = (row) =>
    row
      ? {
          submissionId: String(row['submission_id']),
          reference: String(row['reference']),
          receivedAt: String(row['received_at']),
          path: String(row['path']),
          record: JSON.parse(String(row['record'])),
        }
      : undefined;

  const findBySubmission = (/** @type {string} */ submissionId) =>
    read(database.get('SELECT * FROM referrals WHERE submission_id = ?', [submissionId]));

  return {
    keep(arrival, receivedAt) {
      // The conflict is named, so that two equal references are an error and not a lost referral.
      const {changes} = database.run(
        `INSERT INTO referrals (submission_id, reference, received_at, path, record)
         VALUES (?, ?, ?, ?, ?) ON CONFLICT (submission_id) DO NOTHING`,
        [
          arrival.submissionId,
          newReference(),
          receivedAt.toISOString(),
          arrival.path,
          JSON.stringify(arrival.record),
        ],
      );
      const stored = findBySubmission(arrival.submissionId);
      if (!stored) throw new Error('A referral was not there after it had been stored.');
      return {stored, repeated: changes === 0};
    },
    findBySubmission,
    find: (reference) =>
      read(database.get('SELECT * FROM referrals WHERE reference = ?', [reference])),
    list: () =>
      database
        .all('SELECT * FROM referrals ORDER BY received_at DESC, rowid DESC')
        .map((row) => /** @type {Stored} */ (read(row))),
    keepChange(change, receivedAt) {
      database.run(
        `INSERT INTO sharing_changes (id, submission_id, received_at, record)
         VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
        [change.id, change.submissionId, receivedAt.toISOString(), JSON.stringify(change)],
      );
    },
    changes: (submissionId) =>
      database
        .all('SELECT record FROM sharing_changes WHERE submission_id = ? ORDER BY rowid', [
          submissionId,
        ])
        .map((row) => JSON.parse(String(row['record']))),
    close: () => database.close(),
  };
}
