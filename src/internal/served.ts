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
  /** Who fills it in, once that is known. */
  readonly path?: string;
  /** The question who fills it in was passed without an answer. */
  readonly pathMissing?: boolean;
  readonly submissionId: string;
  /** What a host said when it arrived; with the screen `sent`. */
  readonly receipt?: {readonly reference?: string; readonly next?: string};
  /** It could not be taken in: what a failure is called in `outcome.ts`. */
  readonly failure?: string;
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

/** Name of the hidden field that says which page was on screen: see {@link pageName}. */
export const PAGE = 'steady:page';

/** Name of the hidden field that holds the id of what is being filled in. */
export const ID = 'steady:id';

/** A screen as it is posted: its name, or `page:` and the id of the page. */
export function pageName(screen: Screen): string {
  return screen.name === 'page' ? `page:${screen.page}` : screen.name;
}
