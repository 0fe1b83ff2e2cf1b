/** Turns what is stored into what the "received" pages show. */
import {AUDIENCES_FOR_STAFF, PATH_WORDS} from './harbour-house.mjs';
import {isName} from './incoming.mjs';

/** @typedef {import('./store.mjs').Stored} Stored */

/**
 * @typedef {object} ReceivedView
 * @property {string} reference
 * @property {string} name Who it is about, or that no name was given.
 * @property {string} path In words.
 * @property {string} receivedAt ISO date and time.
 * @property {string} submissionId
 * @property {string} language In words: "Welsh".
 * @property {{label: string, lines: string[], readers: string[], staffOnly: boolean}[]} answers
 *   `readers`: who may see it, after what the person said about sharing.
 * @property {string[]} missing Questions to which a standard wants an answer and there is none.
 * @property {boolean} withdrawn The person took it back: no answer and no name is shown.
 * @property {ChangeView[]} changes What the person changed later, the earliest first.
 * @property {ReaderView[]} readers Who was named beside the questions, and what comes to each.
 * @property {boolean} postedForm Sent without scripts: fields as they came, readers not worked out.
 * @property {object} [record] As stored; none once it was taken back.
 */

/** @typedef {{when: string, words: string[], by: string, reason?: string}} ChangeView */
/** @typedef {{id: string, label: string, count: number}} ReaderView */

/**
 * The referral as it may be seen now: after everything that its person said since. Undefined for what
 * does not keep the contract, which can be shown to nobody but whoever mends it.
 *
 * @param {Stored} stored
 * @param {import('./store.mjs').ReferralStore} store
 * @param {import('./contract.mjs').ReferralContract | undefined} contract
 * @returns {any}
 */
export function asItIsNow(stored, store, contract) {
  if (!contract?.checkReferral(stored.record).ok) return undefined;
  return contract.applyChanges(stored.record, store.changes(stored.submissionId));
}

/**
 * @param {Stored} stored
 * @param {import('./store.mjs').ReferralStore} store
 * @param {import('./contract.mjs').ReferralContract | undefined} contract
 * @returns {ReceivedView}
 */
export function receivedView(stored, store, contract) {
  const now = asItIsNow(stored, store, contract);
  const record = /** @type {Record<string, any>} */ (now ?? stored.record);
  const state = now && contract?.sharingState(now);
  const changes = changeViews(stored, store, record);
  if (state?.withdrawn) return {...withdrawnView(stored), changes};
  const postedForm = record['type'] === 'posted-form';
  return {
    reference: stored.reference,
    submissionId: stored.submissionId,
    receivedAt: stored.receivedAt,
    path: pathWords(stored.path),
    name:
      (postedForm ? nameFromFields(record['fields']) : nameFromAnswers(record['answers'])) ||
      'No name given',
    language: languageWords(record['language']),
    answers: postedForm ? fieldRows(record['fields']) : answerRows(record, contract),
    missing: missingLabels(record['missing']),
    withdrawn: false,
    changes,
    readers: (state?.audiences ?? []).map((/** @type {any} */ one) => ({
      id: one.id,
      label: readerLabel(one.id, record),
      count: one.questions.length,
    })),
    postedForm,
    record: stored.record,
  };
}

/**
 * What is left to see of a referral that was taken back.
 *
 * @param {Stored} stored
 * @returns {Omit<ReceivedView, 'changes'>}
 */
function withdrawnView({reference, submissionId, receivedAt, path}) {
  return {
    reference,
    submissionId,
    receivedAt,
    path: pathWords(path),
    name: 'Taken back',
    language: '',
    answers: [],
    missing: [],
    withdrawn: true,
    readers: [],
    postedForm: false,
  };
}

/**
 * @param {Stored} stored
 * @param {import('./store.mjs').ReferralStore} store
 * @param {Record<string, any>} record
 * @returns {ChangeView[]}
 */
function changeViews({submissionId}, store, record) {
  return store.changes(submissionId).map(({kind, audiences, createdAt, by, reason}) => ({
    when: createdAt,
    by: pathWords(by),
    words:
      kind === 'withdraw'
        ? ['Took the referral back']
        : audiences.map(({id, agreed}) => `${readerLabel(id, record)}: ${agreed ? 'yes' : 'no'}`),
    ...(reason !== undefined && {reason}),
  }));
}

/** @param {string} path */
function pathWords(path) {
  return PATH_WORDS[/** @type {keyof typeof PATH_WORDS} */ (path)] ?? path;
}

/** @param {import('./incoming.mjs').Answer[]} answers */
function nameFromAnswers(answers) {
  return answers.find(isName)?.text.join(' ') ?? '';
}

/** @param {Record<string, unknown>} fields */
function nameFromFields(fields) {
  return [fields['name.first'], fields['name.last'], fields['name']]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' ');
}

/**
 * @param {Record<string, any>} record
 * @param {import('./contract.mjs').ReferralContract | undefined} contract
 */
function answerRows(record, contract) {
  const readers = readersByQuestion(record, contract);
  return record['answers'].map((/** @type {import('./incoming.mjs').Answer} */ answer) => ({
    label: answer.label,
    lines: answer.text,
    readers: readers(answer).map((id) => readerLabel(id, record)),
    staffOnly: answer.sensitivity === 'staff-only',
  }));
}

/**
 * Who may see an answer. The form named its readers beside the question; what the person then said
 * about sharing takes some of them away again. The contract knows that rule, so that no host has to
 * write it.
 *
 * @param {Record<string, any>} record
 * @param {import('./contract.mjs').ReferralContract | undefined} contract
 * @returns {(answer: import('./incoming.mjs').Answer) => string[]}
 */
function readersByQuestion(record, contract) {
  if (!contract?.checkReferral(record).ok) return ({audience}) => audience;
  /** @type {[string, Set<string>][]} */
  const sees = record['audiences'].map((/** @type {{id: string}} */ {id}) => [
    id,
    new Set(
      contract
        .forAudience(record, id)
        .answers.map((/** @type {{question: string}} */ {question}) => question),
    ),
  ]);
  return ({question}) => sees.filter(([, seen]) => seen.has(question)).map(([id]) => id);
}

/** @param {unknown} missing */
function missingLabels(missing) {
  return Array.isArray(missing)
    ? missing.map((item) => String(item?.label ?? '')).filter(Boolean)
    : [];
}

/** @param {Record<string, unknown>} fields */
function fieldRows(fields) {
  return Object.entries(fields).map(([name, value]) => ({
    label: name,
    lines: [value].flat().map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
    readers: [],
    staffOnly: false,
  }));
}

/** @param {unknown} tag */
function languageWords(tag) {
  if (typeof tag !== 'string') return 'Not known';
  try {
    // Private parts of a tag ("en-x-easyread") have no name.
    const words = new Intl.DisplayNames('en-GB', {type: 'language'}).of(tag.split('-x-')[0] ?? tag);
    return tag.endsWith('-x-easyread') ? `${words}, easy read` : (words ?? tag);
  } catch {
    return tag;
  }
}

/**
 * Our own name for a reader; else the one the person read.
 *
 * @param {string} id
 * @param {Record<string, any>} record
 */
export function readerLabel(id, record) {
  const own = AUDIENCES_FOR_STAFF[/** @type {keyof typeof AUDIENCES_FOR_STAFF} */ (id)];
  const read = record['audiences']?.find((/** @type {{id: string}} */ one) => one.id === id);
  const label = own?.label ?? read?.label ?? id;
  // Labels are written for the middle of a sentence.
  return label.charAt(0).toUpperCase() + label.slice(1);
}
