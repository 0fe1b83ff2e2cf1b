/** Who gets what of a check-in. For servers: here "who will see this" is kept. */
import {ConfigError} from '../../errors.js';
import {parseCheckIn} from './check-check-in.js';
import type {CheckIn} from './check-in.js';
import {copyOf} from './copy.js';

/**
 * What one audience may see of a check-in: what the person chose to say to it, without a word of who
 * else was told. The check-in is looked at first, and the copy shares nothing with it.
 *
 * @throws ContractError when it does not keep its contract; ConfigError when the person did not choose
 *   this audience.
 */
export function checkInFor(checkIn: CheckIn, audience: string): CheckIn {
  const {audiences, answers, skipped, scores, triggers, ...rest} = copyOf(parseCheckIn(checkIn));
  const [chosen] = audiences.filter(({id}) => id === audience);
  if (!chosen) {
    throw new ConfigError(
      'The person did not choose this audience: nothing of the check-in is for it.',
    );
  }
  const theirs = <T extends {readonly audience: readonly string[]}>(all: readonly T[]) =>
    all
      .filter((one) => one.audience.includes(audience))
      .map((one) => ({...one, audience: [audience]}));
  const seen = theirs(answers);
  const asked = new Set(seen.map(({question}) => question));
  return {
    ...rest,
    audiences: [chosen],
    answers: seen,
    skipped: theirs(skipped),
    scores: theirs(scores),
    triggers: theirs(triggers).filter(({question}) => asked.has(question)),
  };
}
