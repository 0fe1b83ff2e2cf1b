/** The check-in page by page, without scripts. */
import {checkInRules} from '../components/wellbeing-check-in/check-config.js';
import {keepsPrivate} from '../components/wellbeing-check-in/chosen.js';
import type {
  CheckInConfig,
  CheckInPath,
  CheckInSetting,
} from '../components/wellbeing-check-in/config.js';
import {WHO} from '../components/wellbeing-check-in/ids.js';
import type {Instrument} from '../components/wellbeing-check-in/instruments/instrument.js';
import {
  askedInstrument,
  loadAsked,
  type InstrumentName,
} from '../components/wellbeing-check-in/instruments/load.js';
import {offeredAudiences, withChoice} from '../components/wellbeing-check-in/model.js';
import {newCheckIn} from '../components/wellbeing-check-in/record.js';
import {parseCheckIn} from '../data/contracts/check-check-in.js';
import type {CheckIn} from '../data/contracts/check-in.js';
import {ConfigError} from '../errors.js';
import {readConfig} from '../internal/config.js';
import type {Journey} from '../internal/journey.js';
import {Pages} from './pages.js';
import type {PagesOptions} from './place-keeper.js';
import type {Receive} from './receive.js';
import {isPath} from './referral-options.js';

/** The same values as those of the element they belong to. */
export interface CheckInPagesOptions extends PagesOptions {
  readonly config?: CheckInConfig | undefined;
  readonly setting: CheckInSetting;
  /** What is asked. Default `today`. */
  readonly instrument?: InstrumentName | Instrument | undefined;
  /** Who writes the answers down. Without it the check-in asks. */
  readonly path?: CheckInPath | undefined;
  /** Somebody types up what was written on paper. */
  readonly fromPaper?: boolean | undefined;
  /** Stores a check-in and gives the receipt. Never called for what a person keeps to themselves. */
  readonly receive: Receive<CheckIn>;
}

/**
 * Takes people through the check-in on a server, one question a page. Without scripts an answer goes to
 * the server as soon as its page is posted; so whoever chooses "only me" or "nobody" gets the questions
 * to read or to print, and nothing to post.
 */
export class CheckInPages extends Pages<CheckIn> {
  /** @throws {ConfigError} When the settings cannot be used. */
  constructor(options: CheckInPagesOptions) {
    check(options);
    const {config = {}, setting, instrument = 'today', path, fromPaper = false, receive} = options;
    const asked = (): Instrument => {
      const audiences = offeredAudiences(config) ?? [];
      const made = askedInstrument(instrument)?.({audiences});
      if (made?.instrument) return made.instrument;
      throw new ConfigError((made?.faults ?? []).map(({message}) => message).join(' '));
    };
    super(options, {
      path,
      words: config.words,
      single: false,
      load: () => loadAsked(instrument),
      definitionFor: (own) => withChoice(asked(), {config, path: own, fromPaper}),
      stops: keepsPrivate,
      declined: forget,
      recordOf: ({journey, language, submissionId, now, path: own}) =>
        parseCheckIn(
          newCheckIn({
            instrument: asked(),
            definition: journey.definition,
            responses: journey.responses,
            left: journey.state.left,
            today: journey.today,
            path: own,
            setting,
            fromPaper,
            language,
            submissionId,
            createdAt: now.toISOString(),
          }),
        ),
      receive,
    });
  }
}

/** Whoever wants to keep it to themselves leaves nothing here but that. */
function forget(journey: Journey): void {
  const {state} = journey;
  const {[WHO]: chosen} = state.answers;
  journey.restore({
    ...state,
    answers: chosen === undefined ? {} : {[WHO]: chosen},
    kept: {},
    left: [],
  });
}

function check({config, setting, path}: CheckInPagesOptions): void {
  const all = readConfig(checkInRules, undefined, config).faults.map(({message}) => message);
  if (setting !== 'custody' && setting !== 'community') {
    all.push('"setting" is neither "custody" nor "community".');
  }
  if (path !== undefined && !isPath(path)) {
    all.push('"path" is none of "self", "helped", "staff".');
  }
  if (all.length > 0) throw new ConfigError(all.join(' '));
}
