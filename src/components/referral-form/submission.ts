/** Sending the referral, from the press on the button to what becomes of it. */
import type {Referral} from '../../data/contracts/referral.js';
import type {Connection} from '../../internal/controllers/connection.js';
import type {Outcome} from '../../internal/flow/outcome.js';
import type {Sender} from '../../internal/flow/sender.js';
import type {Journey} from '../../internal/journey.js';
import type {ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import {newReferral} from './definition/record.js';
import {SteadyReferralSendEvent, SteadyReferralSentEvent} from './events.js';

type Code = typeof import('./sending.js');

/** What sends, and its words. Brought once somebody has begun; asked for again until it is here. */
let code: Code | undefined;

/** Brings it before a form is drawn that begins with a receipt, or with what went wrong. */
export async function loadSending(): Promise<void> {
  code ??= await import('./sending.js');
}

/** The form, as seen by what sends and by what a person does in it. */
export interface ActingForm {
  readonly element: HTMLElement &
    ConstructorParameters<typeof Connection>[0] & {readonly renderRoot: ParentNode};
  readonly sender: Sender;
  /** Who fills it in, once that is known. */
  readonly path: () => ReferralPath | undefined;
  readonly setting: () => ReferralSetting;
  readonly language: () => string;
  /** Address to post to, and what goes along. */
  readonly address: () => {
    readonly action: string | undefined;
    readonly config: ReferralConfig;
  };
  /** Runs code with its words in the form's language. */
  readonly say: <T>(words: () => T) => T;
}

export class Submission {
  connection: Connection | undefined;

  readonly #form: ActingForm;
  readonly #show: (focus: 'screen' | 'problems') => void;

  /** @param show - Draws what has come of it, and takes the focus there. */
  constructor(form: ActingForm, show: (focus: 'screen' | 'problems') => void) {
    this.#form = form;
    this.#show = show;
  }

  /** What sends, once it is here. */
  get code(): Code | undefined {
    return code;
  }

  /** @returns Nothing when it does not arrive; the next call tries again. */
  async load(): Promise<Code | undefined> {
    try {
      await loadSending();
      if (code) this.connection ??= new code.Connection(this.#form.element);
    } catch {
      // Nothing is lost yet: it is asked for again when it is needed.
    }
    return code;
  }

  async send(journey: Journey): Promise<void> {
    const {sender, say, element} = this.#form;
    if (sender.sending) return;
    if (!say(() => journey.readyToSend())) {
      this.#show('problems');
      return;
    }
    const referral = say(() => this.record(journey));
    // Told once; after that the person may know better than the browser.
    const isOff = this.connection?.isOff === true && sender.failure?.reason !== 'offline';
    const outcome = await sender.send(
      JSON.stringify(referral.answers),
      async (signal, onSlow): Promise<Outcome | undefined> => {
        const sending = await this.load();
        if (signal.aborted) return undefined;
        // Before the host is asked: it would take what nobody here can see arrive.
        if (!sending) return {kind: 'failed', reason: 'not-loaded', unsure: false};
        const event = new SteadyReferralSendEvent(referral, signal);
        if (!element.dispatchEvent(event)) return undefined;
        return sending.deliver({event, ...this.#form.address(), isOff, element, signal, onSlow});
      },
    );
    if (outcome) this.#take(journey, outcome);
  }

  /** The record of what has been answered so far, in the language of the element. */
  record({definition, responses, today}: Journey): Referral {
    const {sender, path, setting, language} = this.#form;
    return newReferral({
      definition,
      responses,
      today,
      path: path() ?? 'self',
      setting: setting(),
      language: language(),
      submissionId: sender.id,
      createdAt: new Date().toISOString(),
    });
  }

  #take(journey: Journey, outcome: Outcome): void {
    const {sender, element} = this.#form;
    if (outcome.kind === 'problems') {
      journey.takeProblems(outcome.problems);
      if (journey.problems.length > 0) return this.#show('problems');
      // They are about nothing that is asked here.
      sender.fail({kind: 'failed', reason: 'refused', unsure: false});
      return this.#show('screen');
    }
    if (outcome.kind === 'failed') return this.#show('screen');
    journey.arrived();
    this.#show('screen');
    element.dispatchEvent(new SteadyReferralSentEvent(outcome.reply));
  }
}
