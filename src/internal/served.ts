/**
 * A form whose server keeps the place: what the server hands to the form it draws, and what the
 * buttons of a page post. Without scripts every button submits the native form; with scripts the
 * same presses are taken here and nothing is posted until the end.
 */
import type {JourneyState, Screen} from './journey.js';

/** Plain data. It travels to the browser as a JSON script child, so that scripts can take over. */
export interface Served {
  /** The address each page is posted to. The answer to it is a redirect to the page that is next. */
  readonly post: string;
  /** The address of the blank form for paper, where the host has one. */
  readonly paper?: string;
  /** The address of the answers for paper, before they are sent, where the host has one. */
  readonly copy?: string;
  /** Who fills it in, once that is known. */
  readonly path?: string;
  /** The question who fills it in was passed without an answer. */
  readonly pathMissing?: boolean;
  /** The person was away for so long that their answers have been cleared; with the screen `start`. */
  readonly expired?: boolean;
  readonly submissionId: string;
  /** What a host said when it arrived; with the screen `sent`. */
  readonly receipt?: {readonly reference?: string; readonly next?: string};
  /** It could not be taken in: what a failure is called in `outcome.ts`. */
  readonly failure?: string;
  /** It may have arrived all the same, in this try or in one before. */
  readonly unsure?: boolean;
  /** Questions whose closed answer has been opened on this page. */
  readonly opened?: readonly string[];
  readonly state: JourneyState;
}

/**
 * Name of the buttons. Their values:
 * `start`, `continue`, `skip`, `enough` (straight to checking), `back`, `stop`, `resume` (not
 * stopping after all), `clear`, `send`, `finish`, `again` (from an end to a new start),
 * `change:<question>`, `open:<question>` (an answer kept closed), `add-row:<question>`,
 * `remove-row:<question>:<index>`.
 */
export {DO} from '../fields/names.js';

/** Name of the radios that ask who fills the form in. */
export const PATH = 'steady:path';

/** Name of the hidden field that says which screen it was drawn for; see {@link nameOfScreen}. */
export const PAGE = 'steady:page';

/** Name of the hidden field with the submission id. */
export const ID = 'steady:id';

/**
 * Name of the hidden field with the ids of the questions that were drawn, spaces between: boxes that
 * nobody has ticked post nothing, and neither does a question that was not there.
 */
export const SHOWN = 'steady:shown';

/** The value of {@link PAGE}. */
export function nameOfScreen(screen: Screen): string {
  return screen.name === 'page' ? `page:${screen.page}` : screen.name;
}
