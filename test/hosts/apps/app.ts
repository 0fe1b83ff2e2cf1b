/** What each of these small applications can be told, whatever framework it is made with. */
import type {ReferralConfig} from '../../../src/components/referral-form/config.js';
import type {Receipt} from '../../../src/components/referral-form/events.js';
import type {Referral} from '../../../src/data/contracts/referral.js';

/** What the component of an example takes. */
export interface ReferralProps {
  readonly config: ReferralConfig;
  readonly save: (referral: Referral) => Promise<Receipt>;
}

/** A running application that shows the example. */
export interface App {
  /** Hands over another configuration. */
  configure: (config: ReferralConfig) => Promise<void>;
  /** Ends it, and takes what it showed off the page. */
  stop: () => Promise<void>;
}

/** Starts an application inside an element. */
export type Start = (place: HTMLElement, props: ReferralProps) => Promise<App>;

/** What the small form of `docs/primitives/in-frameworks.md` takes. */
export interface FormProps {
  readonly save: (answers: object) => void;
}

/** Starts that form. @returns Ends it. */
export type StartForm = (place: HTMLElement, props: FormProps) => Promise<() => void>;
