import type {LitElement} from 'lit';
import type {DraftSettings} from '../../drafts/store.js';
import type {Sender} from '../flow/sender.js';
import type {Journey} from '../journey.js';

/** What a host sets on an element that asks questions. */
export interface TraceSettings {
  /** Minutes without a sign of a person until everything is cleared. */
  readonly clearAfter: number | undefined;
  readonly drafts: DraftSettings | undefined;
  /** Sends out `steady-measure`. */
  readonly measure: boolean;
  readonly personalDevice: boolean;
}

/** An element that asks questions, as seen by what watches over its traces. */
export interface Traced {
  readonly element: LitElement & TraceSettings;
  readonly sender: Sender;
  readonly journey: () => Journey | undefined;
  /** Whether there is something on screen to clear, wherever the journey is. */
  readonly shows?: () => boolean;
  /** Which of its sets of questions is asked, once that is known. */
  readonly variant: () => string | undefined;
  readonly choose: (variant: string | undefined) => void;
  /** Draws the screen of the journey, and takes the focus there. */
  readonly show: () => void;
  /** Forgets everything, and shows this screen. */
  readonly clear: (screen: 'stopped' | 'end' | 'start') => void;
}
