/**
 * Who gets what of a referral. For servers: this is where "who will see this" is kept, and the
 * screen only follows.
 */
import {ConfigError} from '../../errors.js';
import {parseReferral} from './check-referral.js';
import {copyOf} from './copy.js';
import type {ReferralItem} from './referral-items.js';
import type {MissingItem, RecordedAnswer, Referral} from './referral.js';
import {AGREEMENT, seenBy, SHARE} from './sharing-rule.js';

/** What a person said about sharing. No answer is not a yes. */
export type Choice = 'yes' | 'no' | 'not-now';

/** Everything the person said about the referral itself and about who may see it. */
export interface ReferralConsent {
  /** Whether they want the referral. */
  readonly agreement?: Choice;
  /** The audience that the agreement covers. */
  readonly sentTo: string;
  /** Each of the others that they were asked about, where they answered. */
  readonly shares: readonly {readonly audience: string; readonly choice: Choice}[];
  /** Whether those others may see answers about health and caring too. */
  readonly health?: Choice;
  readonly messageBack?: Choice | 'summary';
  /** How it was agreed, in the words of staff. */
  readonly record?: string;
}

/** The answer to an item: the first, where several questions ask for it. */
export function answerFor(
  {answers}: Pick<Referral, 'answers'>,
  item: ReferralItem,
): RecordedAnswer | undefined {
  return answers.find((answer) => answer.item === item);
}

/** What the person said about sharing, read from the answers. */
export function consentOf(referral: Referral): ReferralConsent {
  const value = (item: ReferralItem) => answerFor(referral, item)?.value;
  const agreement = asChoice(value(AGREEMENT));
  const health = asChoice(value('consent.section.health'));
  const back = value('consent.message-back');
  const messageBack = back === 'summary' ? back : asChoice(back);
  const record = value('consent.record');
  return {
    sentTo: referral.sentTo,
    shares: referral.answers.flatMap(({item, value: said}) => {
      const choice = asChoice(said);
      return item?.startsWith(SHARE) && choice
        ? [{audience: item.slice(SHARE.length), choice}]
        : [];
    }),
    ...(agreement && {agreement}),
    ...(health && {health}),
    ...(messageBack && {messageBack}),
    ...(typeof record === 'string' && {record}),
  };
}

function asChoice(value: unknown): Choice | undefined {
  return value === 'yes' || value === 'no' || value === 'not-now' ? value : undefined;
}

/**
 * The referral as one audience may see it: what names this audience, if the person agreed to share
 * with it. Those who are not `sentTo` need a yes of their own, and another one for health. A person
 * who does not want the referral shares it with nobody. Then no answers are left: send nothing.
 *
 * The result is a Referral of its own: a copy that shares nothing with the whole one, names this
 * audience and the one it was sent to and no other, and holds only fields of the contract. Give it to
 * that audience instead of the referral, never both. Hiding answers on a screen protects nobody: what
 * reached a browser can be read there.
 *
 * @throws ConfigError when the referral does not know this audience.
 * @throws ContractError when it does not keep its contract: who may see it cannot be known then.
 */
export function forAudience(referral: Referral, audienceId: string): Referral {
  const {audiences, sentTo, answers, missing, ...rest} = parseReferral(referral);
  if (!audiences.some(({id}) => id === audienceId)) {
    const known = audiences.map(({id}) => id).join(', ');
    throw new ConfigError(
      `forAudience: this referral has no audience of that id. It has: ${known}. Check the spelling.`,
    );
  }
  const sees = seenBy(referral, audienceId);
  const only = <T extends RecordedAnswer | MissingItem>(all: readonly T[]): T[] =>
    // Who else sees an answer is not for each of them to know.
    all.filter(sees).map((one) => ({...one, audience: [audienceId]}));
  return copyOf({
    ...rest,
    audiences: audiences.filter(({id}) => id === audienceId || id === sentTo),
    sentTo,
    answers: only(answers),
    missing: only(missing),
  });
}

/** The person's own copy: everything but what staff wrote for staff, and that it is missing. */
export function forPerson(referral: Referral): Referral {
  const seen = ({sensitivity}: RecordedAnswer | MissingItem) => sensitivity !== 'staff-only';
  return {
    ...referral,
    answers: referral.answers.filter(seen),
    missing: referral.missing.filter(seen),
  };
}
