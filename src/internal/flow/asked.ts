/** What an element that leads through questions gives to, and gets from, what they all share. */
import type {Override} from '../../i18n/catalogues.js';
import type {ConfigFault} from '../config.js';
import type {JourneyOptions} from '../journey.js';
import type {ActingForm} from './actions.js';
import type {Path, Setting} from './sight.js';
import type {SendingCode, Submission} from './submission.js';

/** What a host gives to any of these elements. */
export interface JourneyConfig {
  readonly hiddenFields?: Readonly<Record<string, string>>;
  readonly words?: Override;
}

/** What is asked, or what keeps it from being asked. */
export interface Asked extends Partial<
  Pick<JourneyOptions, 'definition' | 'known'> & {
    /** It may be asked on one page, if the host wants that. */
    readonly single: boolean;
  }
> {
  readonly faults: readonly ConfigFault[];
}

/** The element, as seen by what sends. */
export interface SendingElement<C> extends Pick<ActingForm, 'sender' | 'say'> {
  readonly element: HTMLElement & ActingForm['element'];
  /** Who fills it in, once that is known. */
  readonly path: () => Path | undefined;
  readonly setting: () => Setting;
  readonly language: () => string;
  /** Address to post to, and what goes along. */
  readonly address: () => {readonly action: string | undefined; readonly config: C};
  /** Draws what has come of it, and takes the focus there. */
  readonly show: (focus: 'screen' | 'problems') => void;
}

/** What sends, whatever the record. */
export type Sends = Pick<Submission<never, SendingCode>, 'load' | 'send' | 'connection'>;
