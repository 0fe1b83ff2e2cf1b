/** A referral that was posted in one go, by the form on a single page without scripts. */
import {referralStops} from '../components/referral-form/definition/index.js';
import type {ReferralPath} from '../components/referral-form/config.js';
import type {Referral} from '../data/contracts/referral.js';
import {inLanguage} from '../i18n/msg.js';
import {Journey} from '../internal/journey.js';
import {ID, PATH, type Served} from '../internal/served.js';
import {londonDay} from '../i18n/london-day.js';
import {readEntries} from '../questions/index.js';
import {readableKnown} from '../questions/known.js';
import {warnOnce} from '../warn.js';
import {fieldOf, postedFields} from './body.js';
import {inWords, problemsIn, type PostedProblem} from './read-post.js';
import {
  checkSettings,
  isPath,
  isSubmissionId,
  questionsFor,
  recordOf,
  type ReferralSettings,
} from './referral-options.js';
import {languageOf, type WordsOptions} from './words.js';

export interface ReadReferralPostOptions extends ReferralSettings, Omit<WordsOptions, 'words'> {
  /** `YYYY-MM-DD` where the person is. The day in London without it. */
  readonly today?: string | undefined;
  /** The time of the record. Default: now. */
  readonly now?: Date | undefined;
  /** The address the form is posted to, for {@link ReferralReading}'s `served`. */
  readonly post: string;
}

/** What a posted referral comes to. */
export type PostedReferral =
  /** It keeps its contract. Store it once for its `submissionId`. */
  | {readonly kind: 'referral'; readonly referral: Referral}
  /**
   * There is something to put right. `served` draws the form again with everything that was typed.
   * Without problems, nobody has said yet who fills it in.
   */
  | {
      readonly kind: 'problems';
      readonly problems: readonly PostedProblem[];
      readonly served: Served;
    }
  /** The person does not want it, or not now: there is nothing to store. `served` draws a kind end. */
  | {readonly kind: 'declined'; readonly served: Served};

/**
 * Reads the post of the whole referral form on one page.
 *
 * The submission id is the one that the form was drawn with, so that the same form posted twice is the
 * same referral; a body without a UUID there gets a new one. Who fills it in is the host's `path`, else
 * what was chosen.
 *
 * @param body - As for `readPost`.
 * @throws {ConfigError} When the settings or the host's own questions cannot be used.
 * @throws {ContractError} When a host's own questions make a record that breaks the contract.
 */
export function readReferralPost(options: ReadReferralPostOptions, body: unknown): PostedReferral {
  checkSettings(options);
  const {config = {}, now = new Date(), today = londonDay(now), post} = options;
  const language = languageOf({...options, words: config.words});
  const posted = postedFields(body);
  const chosen = fieldOf(posted.fields, PATH);
  const path: ReferralPath | undefined = options.path ?? (isPath(chosen) ? chosen : undefined);
  const given = fieldOf(posted.fields, ID);
  const submissionId = isSubmissionId(given) ? given : crypto.randomUUID();
  return inLanguage(language, (): PostedReferral => {
    const definition = questionsFor(options, path ?? 'self');
    // What the person was not shown counts as little here as in the form.
    const known = config.known && readableKnown(definition, config.known, warnOnce);
    const journey = new Journey({definition, known, today: () => today, single: true});
    journey.start();
    const read = readEntries(definition, posted.fields);
    const {confirmed = {}} = read;
    const responses = {...read, ...(known && {known})};
    const problems = path ? problemsIn(definition, responses, {today}, posted) : [];
    journey.restore({...journey.state, answers: read.answers, confirmed, problems});
    const served = (): Served => ({
      post,
      submissionId,
      ...(path ? {path} : {pathMissing: true}),
      state: journey.state,
    });
    if (!path || problems.length > 0) {
      const said = problems.map((problem) => inWords(problem, definition));
      return {kind: 'problems', problems: said, served: served()};
    }
    if (referralStops(read.answers)) {
      journey.decline(journey.screen);
      return {kind: 'declined', served: served()};
    }
    const {tag} = language;
    const referral = recordOf(
      {definition, responses, today, path, language: tag, submissionId, now},
      options,
    );
    return {kind: 'referral', referral};
  });
}
