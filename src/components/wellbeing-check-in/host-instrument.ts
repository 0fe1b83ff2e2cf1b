/**
 * A host's own instrument: looked at before it is asked, and drawn with every kind of question there is.
 * Loaded only where a host brings one.
 */
import {moreKinds, knownTemplate} from '../../fields/more-kinds.js';
import {addKinds} from '../../fields/question.js';
import type {ConfigFault} from '../../internal/config.js';
import {checkDefinition, checkScoring, withoutStaffOnly} from '../../questions/index.js';
import type {Instrument} from './instruments/instrument.js';

export {questionTemplate} from '../../fields/question.js';

/** Makes every kind of question known to what draws them. */
export function knowAllKinds(): void {
  addKinds(moreKinds, knownTemplate);
}

const CODE = 'check-in-instrument';
const WORDINGS = ['official', 'adapted', 'not-validated'];

/** An instrument that can be used, or what is wrong with it. Never throws. */
export function checkInstrument(given: unknown): {
  readonly instrument?: Instrument;
  readonly faults: readonly ConfigFault[];
} {
  if (typeof given !== 'object' || given === null) {
    return fault('"instrument" is neither the name of a built-in one nor an object.');
  }
  const {definition, scoring = {}, wording} = given as Partial<Record<keyof Instrument, unknown>>;
  const checked = checkDefinition(definition);
  if (!checked.definition) return {faults: checked.faults.map(inInstrument)};
  const scored = checkScoring(scoring, checked.definition);
  if (!scored.scoring) return {faults: scored.faults.map(inInstrument)};
  if (!WORDINGS.includes(wording as string)) {
    return fault('instrument.wording is none of official, adapted, not-validated.');
  }
  const taken = checked.definition.sections.some(
    ({id, pages}) =>
      isOurs(id) ||
      pages.some((page) => isOurs(page.id) || page.questions.some((each) => isOurs(each.id))),
  );
  if (taken) return fault('ids that begin with "steady-" are taken.');
  return {
    instrument: {
      definition: withoutStaffOnly(checked.definition),
      scoring: scored.scoring,
      wording: wording as Instrument['wording'],
    },
    faults: [],
  };
}

const isOurs = (id: string): boolean => id.startsWith('steady-');

function inInstrument(found: {readonly where: string; readonly message: string}): ConfigFault {
  return {code: CODE, message: `instrument, ${found.where}: ${found.message}`};
}

function fault(message: string): {readonly faults: readonly ConfigFault[]} {
  return {faults: [{code: CODE, message}]};
}
