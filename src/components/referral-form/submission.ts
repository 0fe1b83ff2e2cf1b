/** Sending the referral, from the press on the button to what becomes of it. */
import type {Referral} from '../../data/contracts/referral.js';
import type {Connection} from '../../internal/controllers/connection.js';
import type {Outcome} from '../../internal/flow/outcome.js';
import type {Sender} from '../../internal/flow/sender.js';
import type {Journey} from '../../internal/journey.js';
import type {ReferralConfig, ReferralPath, ReferralSetting} from './config.js';
import {newReferral} from './definition/record.js';
import {SteadyReferralSendEvent, SteadyReferralSentEvent} from './events.js';

/** What sends, and its words. Brought once somebody has begun; asked for again until it is here. */
type Code = typeof import('./sending.js');

let code: Code | undefined;

/** The form, as seen by what sends. */
export interface SendingForm {
  readonly element: HTMLElement & ConstructorParameters<typeof Connection>[0];
  readonly sender: Sender;
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
  /** Draws what has come of it. */
  readonly show: (focus: 'screen' | 'problems') => void;
}

export class Submission {
  connection: Connection | undefined;

  readonly #form: SendingForm;

  constructor(form: SendingForm) {
    this.#form = form;
  }

  /** What sends, once it is here. */
  get code(): Code | undefined {
    return code;
  }

  /** @returns Nothing when it does not arrive; the next call tries again. */
  async load(): Promise<Code | undefined> {
    try {
      code ??= await import('./sending.js');
      this.connection ??= new code.Connection(this.#form.element);
    } catch {
      // Nothing is lost yet: it is asked for again when it is needed.
    }
    return code;
  }

  async send(journey: Journey): Promise<void> {
    const {sender, say, show, element} = this.#form;
    if (sender.sending) return;
    if (!say(() => journey.readyToSend())) {
      show('problems');
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
    const {sender, show, element} = this.#form;
    if (outcome.kind === 'problems') {
      journey.takeProblems(outcome.problems);
      if (journey.problems.length > 0) return show('problems');
      // They are about nothing that is asked here.
      sender.fail({kind: 'failed', reason: 'refused', unsure: false});
      return show('screen');
    }
    if (outcome.kind === 'failed') return show('screen');
    journey.arrived();
    show('screen');
    element.dispatchEvent(new SteadyReferralSentEvent(outcome.reply));
  }
}
