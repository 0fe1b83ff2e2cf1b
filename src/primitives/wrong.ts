/** What keeps an answer from being taken. */
import type {Problem} from '../questions/index.js';
import type {Native} from './native.js';

const WRONGS = [
  'badInput',
  'patternMismatch',
  'rangeOverflow',
  'rangeUnderflow',
  'stepMismatch',
  'tooLong',
  'tooShort',
  'typeMismatch',
  'valueMissing',
] as const satisfies (keyof ValidityState)[];

export interface Wrong {
  readonly flags: ValidityStateFlags;
  /** What to do, in the element's language. */
  readonly words: string;
  /** Which of several boxes it is about; the first without it. */
  readonly box?: number;
  /** What the templates of fields need to mark that box. */
  readonly at?: Pick<Problem, 'control' | 'params'>;
}

/** What the browser has against a control of the page, by its own attributes, in the browser's words. */
export function wrongByBrowser(control: Native | undefined): Wrong | undefined {
  if (!control) return undefined;
  const {validity, validationMessage} = control;
  const isWrong = WRONGS.some((each) => validity[each]);
  return isWrong ? {flags: {}, words: validationMessage} : undefined;
}
