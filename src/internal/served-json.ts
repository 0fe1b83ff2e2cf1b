/** How the place a server keeps travels inside the page: what is empty stays at home. */
import type {JourneyState} from './journey.js';
import type {Served} from './served.js';

const EMPTY = {
  problems: [],
  fromServer: [],
  answers: {},
  confirmed: {},
  kept: {},
  left: [],
} satisfies Partial<JourneyState>;

/** What is written into the page. */
export function leanServed(served: Served): object {
  const state = Object.entries(served.state).filter(
    ([name, value]) => !(name in EMPTY) || Object.keys(value as object).length > 0,
  );
  return {...served, state: Object.fromEntries(state)};
}

/** The same, whole again. */
export function wholeServed(lean: Served): Served {
  return {...lean, state: {...EMPTY, ...lean.state}};
}
