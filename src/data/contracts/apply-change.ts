/** What a change of mind does to who may see a referral. */
import {ContractError, type Fault} from '../../errors.js';
import {addFault} from './check.js';
import {parseReferral} from './check-referral.js';
import {copyOf} from './copy.js';
import {parseSharingChange} from './check-sharing-change.js';
import type {RecordedAnswer, Referral} from './referral.js';
import type {SharingChange} from './sharing-change.js';
import {AGREEMENT, seenBy, SHARE} from './sharing-rule.js';

/** Yes and no as the answers read, in the language of the referral. */
export interface YesNoWords {
  readonly yes: string;
  readonly no: string;
}

/**
 * The referral as it may be seen from now on: its answers about sharing say what the person says now,
 * and everything else is as it was. `forAudience` and the adapters then keep to it. The referral that
 * was given stays as it is: store that one, and the change beside it.
 *
 * Taking a referral back is for good: no later change shares it again.
 *
 * @param words - English, if nothing else is given.
 * @throws ContractError when either does not keep its contract, or the change is about another referral
 *   or audience, or about the one the referral was sent to.
 */
export function applyChange(
  referral: Referral,
  change: SharingChange,
  words: YesNoWords = {yes: 'Yes', no: 'No'},
): Referral {
  const before = parseReferral(referral);
  const {kind, audiences} = parseSharingChange(change);
  checkFit(before, change);
  const decided = new Map<string, boolean>();
  if (kind === 'withdraw') {
    decided.set(AGREEMENT, false);
    for (const {id} of before.audiences) if (id !== before.sentTo) decided.set(SHARE + id, false);
  } else {
    for (const {id, agreed} of audiences) decided.set(SHARE + id, agreed);
  }
  const answers = before.answers.map((answer) => {
    const agreed = answer.item === undefined ? undefined : decided.get(answer.item);
    return agreed === undefined ? answer : answered(answer, agreed, words);
  });
  const asked = new Set(answers.map(({item}) => item));
  for (const [item, agreed] of decided) {
    if (!asked.has(item)) answers.push(newAnswer({...before, answers}, item, agreed, words));
  }
  return copyOf({...before, answers});
}

/** {@link applyChange} for all of them, the earliest first, in whatever order they come. */
export function applyChanges(
  referral: Referral,
  changes: readonly SharingChange[],
  words?: YesNoWords,
): Referral {
  return [...changes]
    .sort((one, other) => Date.parse(one.createdAt) - Date.parse(other.createdAt))
    .reduce((now, change) => applyChange(now, change, words), referral);
}

function checkFit({submissionId, audiences, sentTo}: Referral, change: SharingChange): void {
  const faults: Fault[] = [];
  if (change.submissionId !== submissionId) {
    addFault(faults, 'submissionId', 'Expected the id of this referral.');
  }
  const known = new Set(audiences.map(({id}) => id));
  change.audiences.forEach(({id}, i) => {
    const where = `audiences[${i}].id`;
    if (!known.has(id)) addFault(faults, where, 'Expected an audience of this referral.');
    else if (id === sentTo && change.kind === 'change-sharing') {
      addFault(faults, where, 'Expected somebody besides the one it was sent to: use "withdraw".');
    }
  });
  if (faults.length > 0) throw new ContractError('SharingChange', faults);
}

function answered(answer: RecordedAnswer, agreed: boolean, words: YesNoWords): RecordedAnswer {
  const value = agreed ? 'yes' : 'no';
  if (answer.value === value) return answer;
  // A special answer, and what the host had known before, are the person's no more.
  const {special: _special, known: _known, ...rest} = answer;
  return {...rest, value, text: [words[value]]};
}

/** Somebody decided about whom nothing was asked, or nothing answered, before. */
function newAnswer(
  {audiences, sentTo, answers}: Referral,
  item: string,
  agreed: boolean,
  words: YesNoWords,
): RecordedAnswer {
  const id = item === AGREEMENT ? sentTo : item.slice(SHARE.length);
  const taken = new Set(answers.map(({question}) => question));
  let question = item === AGREEMENT ? 'agreement' : `share-${id}`.slice(0, 100);
  // A host's own question may have the id.
  for (let i = 2; taken.has(question); i++) question = `change-${i}`;
  const value = agreed ? 'yes' : 'no';
  return {
    question,
    item,
    kind: 'choice',
    label: audiences.find((one) => one.id === id)?.label ?? id,
    text: [words[value]],
    value,
    audience: id === sentTo ? [sentTo] : [sentTo, id],
    sensitivity: 'ordinary',
  };
}

/** One of those who were named beside the questions, and what comes to them. */
export interface AudienceSight {
  readonly id: string;
  /** As the person read it. */
  readonly label: string;
  /** The one the referral was sent to. */
  readonly receives: boolean;
  /** Whether the person has said yes to it, and still wants the referral. */
  readonly agreed: boolean;
  /** Ids of the questions whose answers it may see. */
  readonly questions: readonly string[];
}

/** Whether a person still wants the referral, and who may see what of it. For a page that shows it. */
export interface SharingState {
  readonly withdrawn: boolean;
  readonly audiences: readonly AudienceSight[];
}

/**
 * Who may see what of a referral now.
 *
 * @param referral - As it is after all changes: see {@link applyChanges}.
 * @throws ContractError when it does not keep its contract.
 */
export function sharingState(referral: Referral): SharingState {
  const {audiences, sentTo, answers} = parseReferral(referral);
  const withdrawn = answers.some(({item, value}) => item === AGREEMENT && value !== 'yes');
  return {
    withdrawn,
    audiences: audiences.map(({id, label}) => {
      const sees = seenBy(referral, id);
      const shared = answers.filter(({item}) => item === SHARE + id);
      const agreed = shared.length > 0 && shared.every(({value}) => value === 'yes');
      return {
        id,
        label,
        receives: id === sentTo,
        agreed: !withdrawn && (id === sentTo || agreed),
        questions: answers.filter(sees).map(({question}) => question),
      };
    }),
  };
}
