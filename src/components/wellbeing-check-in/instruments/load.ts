/** What is asked: the built-in instruments by name, and those that a host brings. Each comes when it is needed. */
import type {ConfigFault} from '../../../internal/config.js';
import type {Instrument, InstrumentSetup} from './instrument.js';

export const INSTRUMENTS = ['today', 'ons4', 'loneliness'] as const;

export type InstrumentName = (typeof INSTRUMENTS)[number];

/** An instrument that can be used, or what is wrong with it. */
interface Made {
  readonly instrument?: Instrument;
  readonly faults?: readonly ConfigFault[];
}

type HostQuestions = typeof import('../host-instrument.js');

const loaded = new Map<InstrumentName, (setup: InstrumentSetup) => Instrument>();
let host: HostQuestions | undefined;

/** What a host's own questions need, once it is here. */
export function hostQuestions(): HostQuestions | undefined {
  return host;
}

export async function loadHostQuestions(): Promise<void> {
  host ??= await import('../host-instrument.js');
  host.knowAllKinds();
}

/**
 * Makes what is asked in the current language.
 *
 * @param asked - As the host has set it: it may be anything.
 * @returns Nothing while it is not here.
 */
export function askedInstrument(asked: unknown): ((setup: InstrumentSetup) => Made) | undefined {
  if (typeof asked === 'object') return host && (() => checked(asked));
  const name = nameOf(asked);
  if (!name) return () => ({faults: [wrongName(asked)]});
  const make = loaded.get(name);
  return make && ((setup) => ({instrument: make(setup)}));
}

/** Brings it. Rejects when it does not arrive; a later call tries again. */
export async function loadAsked(asked: unknown): Promise<void> {
  if (typeof asked === 'object') return loadHostQuestions();
  const name = nameOf(asked);
  if (!name || loaded.has(name)) return;
  switch (name) {
    case 'today':
      loaded.set(name, (await import('./today.js')).today);
      break;
    case 'ons4':
      loaded.set(name, (await import('./ons4.js')).ons4);
      break;
    case 'loneliness':
      loaded.set(name, (await import('./loneliness.js')).loneliness);
  }
}

// The same object gives the same instrument: a journey goes on with its questions.
const seen = new WeakMap<object, Made>();

function checked(given: object | null): Made {
  if (!given || !host) return {faults: [wrongName(given)]};
  const made = seen.get(given) ?? host.checkInstrument(given);
  seen.set(given, made);
  return made;
}

function nameOf(asked: unknown): InstrumentName | undefined {
  return INSTRUMENTS.find((name) => name === asked);
}

function wrongName(asked: unknown): ConfigFault {
  const what = typeof asked === 'string' ? `"${asked.slice(0, 40)}"` : `a ${typeof asked}`;
  return {
    code: 'check-in-instrument',
    message: `"instrument" is ${what}; expected ${INSTRUMENTS.join(', ')} or {definition, scoring, wording}.`,
  };
}
