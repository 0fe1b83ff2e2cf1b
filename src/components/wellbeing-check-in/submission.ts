/** Sending the check-in: the record, and the events that tell the host. */
import type {CheckIn} from '../../data/contracts/check-in.js';
import type {SendingElement} from '../../internal/flow/asked.js';
import {Submission} from '../../internal/flow/submission.js';
import type {Journey} from '../../internal/journey.js';
import {keepsPrivate} from './chosen.js';
import type {CheckInConfig} from './config.js';
import {SteadyCheckInRenewEvent, SteadyCheckInSendEvent, SteadyCheckInSentEvent} from './events.js';
import type {Instrument} from './instruments/instrument.js';
import {newCheckIn} from './record.js';

type Code = typeof import('./sending.js');

/** What sends, and its words. Brought once somebody has begun; asked for again until it is here. */
let code: Code | undefined;

export async function loadSending(): Promise<void> {
  code ??= await import('./sending.js');
}

/** What sends, once it is here. */
export function sendingCode(): Code | undefined {
  return code;
}

/** The element, as seen by what sends. */
export interface SendingCheckIn extends SendingElement<CheckInConfig> {
  readonly fromPaper: () => boolean;
  readonly instrument: () => Instrument | undefined;
}

export class CheckInSubmission extends Submission<CheckIn, Code> {
  readonly #form: SendingCheckIn;

  constructor(form: SendingCheckIn) {
    const {element} = form;
    super({
      ...form,
      code: sendingCode,
      bring: loadSending,
      record: (journey) => recordOf(form, journey),
      event: (checkIn, signal) => new SteadyCheckInSendEvent(checkIn, signal),
      deliver: ({deliver}, record, event, patient) =>
        deliver({
          ...patient,
          ...form.address(),
          event,
          element,
          record,
          key: 'checkIn',
          renew: (signal) => new SteadyCheckInRenewEvent(signal),
        }),
      sent: (reply) => new SteadyCheckInSentEvent(reply),
    });
    this.#form = form;
  }

  /** To those whom the person chose; where they chose nobody, to the end and nowhere else. */
  override async send(journey: Journey): Promise<void> {
    if (!keepsPrivate(journey.responses.answers)) return super.send(journey);
    const {say, show} = this.#form;
    const isRight = say(() => journey.readyToSend());
    if (isRight) journey.arrived();
    show(isRight ? 'screen' : 'problems');
  }
}

/** @throws {Error} When the person chose nobody: there is no such record. */
function recordOf(form: SendingCheckIn, journey: Journey): CheckIn {
  const {definition, responses, today, single, state} = journey;
  const instrument = form.instrument();
  const record =
    instrument &&
    newCheckIn({
      instrument,
      definition,
      responses,
      today,
      left: single ? undefined : state.left,
      path: form.path() ?? 'self',
      setting: form.setting(),
      fromPaper: form.fromPaper(),
      language: form.language(),
      submissionId: form.sender.id,
      createdAt: new Date().toISOString(),
    });
  if (!record) throw new Error('There is no record of what a person keeps to themselves.');
  return record;
}
