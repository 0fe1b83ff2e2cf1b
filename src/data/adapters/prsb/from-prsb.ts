/** From the standard's groups to a referral. */
import {ContractError, type Fault} from '../../../errors.js';
import {isInstant} from '../../contracts/check.js';
import {parseReferral} from '../../contracts/check-referral.js';
import type {
  MissingItem,
  RecordedAnswer,
  Referral,
  ReferralPath,
} from '../../contracts/referral.js';
import {checkPrsb, type Groups} from './check-prsb.js';
import {missingIn} from './missing.js';
import {PRSB_STANDARD} from './model.js';
import {
  isSelfReferral,
  personAnswers,
  textAnswers,
  textsAt,
  wordAnswers,
  type Draft,
} from './read-answers.js';
import type {FromPrsbOptions, PrsbNote} from './types.js';

const RECORD = 'PRSB referral';

export interface PrsbReading {
  readonly referral: Referral;
  /** What stands there and was not read. */
  readonly notes: readonly PrsbNote[];
}

/**
 * A referral from the standard's groups, as `toPrsb` writes them or another system does. Each answer
 * whose question the element is comes back under its item; everything else in words, under
 * `host.prsb-…`, so that nothing is taken for an answer it was not. `docs/adapters/prsb.md` has all.
 *
 * What it says of risks and safeguarding is for staff, so a record that has any is one by staff.
 *
 * @param input - Anything: it is checked first.
 * @throws ContractError with what is wrong and where, without what was written there; also when the
 *   options do not make a referral that keeps its contract.
 */
export function fromPrsb(input: unknown, options: FromPrsbOptions): PrsbReading {
  const faults: Fault[] = [];
  const notes: PrsbNote[] = [];
  const groups = checkPrsb(input, faults, notes);
  if (!groups) throw new ContractError(RECORD, faults);
  const answers = [
    ...personAnswers(groups, options),
    ...textAnswers(groups),
    ...wordAnswers(groups),
  ];
  const referral = referralOf(groups, answers, options);
  return {referral: parseReferral(referral), notes};
}

function referralOf(groups: Groups, drafts: readonly Draft[], options: FromPrsbOptions): Referral {
  const {submissionId, setting, language, audiences, sentTo, audienceFor} = options;
  const seenBy = (item: string) => [...(audienceFor?.(item) ?? [sentTo])];
  const answers = drafts.map((one): RecordedAnswer => ({
    ...one,
    question: one.item.replaceAll('.', '-'),
    audience: seenBy(one.item),
  }));
  const [date = ''] = textsAt(groups, 'date');
  const moment = date.replace(/^(.{16})Z$/, '$1:00.000Z');
  const referral: Referral = {
    type: 'steady-referral',
    version: '1.0',
    submissionId,
    createdAt: isInstant(moment) ? moment : options.createdAt,
    path: pathOf(groups, answers),
    setting,
    language,
    definition: {id: PRSB_STANDARD, version: '1.1'},
    audiences: audiences.map(({id, label}) => ({id, label})),
    sentTo,
    answers,
    missing: [],
  };
  const missing = missingIn(groups, referral)
    .filter(({because}) => because === undefined)
    .map(({item = '', path, level}): MissingItem => ({
      item,
      label:
        path
          .replace(/ \/ Free text$/, '')
          .split(' / ')
          .at(-1) ?? path,
      standard: PRSB_STANDARD,
      level,
      audience: seenBy(item),
      sensitivity: item === 'risk.known' ? 'staff-only' : 'ordinary',
    }));
  return {...referral, missing};
}

/** What is for staff alone comes from staff alone, whoever the record says referred. */
function pathOf(groups: Groups, answers: readonly RecordedAnswer[]): ReferralPath {
  const staffOnly = answers.some(({sensitivity}) => sensitivity === 'staff-only');
  if (staffOnly || !isSelfReferral(groups)) return 'staff';
  return textsAt(groups, 'supportedBy').length > 0 ? 'helped' : 'self';
}
