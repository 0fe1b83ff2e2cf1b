/**
 * Where everything in a check-in goes, as data. A test holds this against the contract, against what is
 * written and read, and against `docs/adapters/fhir-check-in.md`.
 */

export interface CheckInFhirField {
  /** Where it is written, and read back from. Names of our own start with `prefix`. */
  readonly path: string;
  /** What does not come back. None: it comes back as it was. */
  readonly loss?: string;
}

const CHARACTERS =
  'U+FFFD stands for control characters, half pairs and text of nothing but space; the element sends none';
const RECORD = "extension('check-in')";
const ABOUT = "item.extension('answer')";
const PASSED = "item.extension('skipped-by-person')";
const READERS = "item.extension('readers')";

/** Every field of a check-in, and its place in the QuestionnaireResponse. */
export const CHECK_IN_FHIR_FIELDS: Readonly<Record<string, CheckInFhirField>> = {
  type: {path: RECORD},
  version: {path: `${RECORD}.extension('version')`},
  submissionId: {path: 'identifier'},
  createdAt: {path: 'authored'},
  setting: {path: `${RECORD}.extension('setting')`},
  language: {path: 'language'},
  'definition.id': {path: `${RECORD}.extension('definition')`, loss: CHARACTERS},
  'definition.version': {path: `${RECORD}.extension('definition')`, loss: CHARACTERS},
  wording: {path: `${RECORD}.extension('wording')`},
  'by.path': {path: `${RECORD}.extension('path'); author`},
  'by.helper': {path: `${RECORD}.extension('helper'); author.display`, loss: CHARACTERS},
  'audiences[].id': {path: `${RECORD}.extension('audience'); meta.security`},
  'audiences[].label': {path: `${RECORD}.extension('audience'); meta.security`, loss: CHARACTERS},
  'answers[].question': {path: 'item.linkId'},
  'answers[].item': {path: `${ABOUT}.extension('item')`},
  'answers[].kind': {path: `${ABOUT}.extension('kind')`},
  'answers[].label': {path: 'item.text', loss: CHARACTERS},
  'answers[].text': {
    path: `item.answer; ${ABOUT}.extension('line') where the answer says it otherwise`,
    loss: CHARACTERS,
  },
  'answers[].value': {
    path: 'item.answer; item.item for the parts of a name, an address, people',
    loss: CHARACTERS,
  },
  'answers[].special': {
    path: "item.answer.valueCoding of a choice; else item.extension('special-answer')",
  },
  'answers[].audience': {path: READERS},
  'answers[].sensitivity': {path: `${READERS}; meta.security for the most careful`},
  'answers[].known.source': {path: `${ABOUT}.extension('known')`, loss: CHARACTERS},
  'answers[].known.date': {path: `${ABOUT}.extension('known')`},
  'answers[].known.confirmed': {path: `${ABOUT}.extension('known')`},
  'skipped[].question': {path: 'item.linkId'},
  'skipped[].item': {path: `${PASSED}.extension('item')`},
  'skipped[].label': {path: 'item.text', loss: CHARACTERS},
  'skipped[].audience': {path: READERS},
  stopped: {path: 'status'},
  'scores[].id': {path: `${RECORD}.extension('score')`},
  'scores[].label': {path: `${RECORD}.extension('score')`, loss: CHARACTERS},
  'scores[].value': {path: `${RECORD}.extension('score')`},
  'scores[].missing': {path: `${RECORD}.extension('score')`},
  'scores[].band.id': {path: `${RECORD}.extension('score')`},
  'scores[].band.label': {path: `${RECORD}.extension('score')`, loss: CHARACTERS},
  'scores[].audience': {path: `${RECORD}.extension('score')`},
  'triggers[].id': {path: `${RECORD}.extension('trigger')`},
  'triggers[].question': {path: `${RECORD}.extension('trigger')`},
  'triggers[].audience': {path: `${RECORD}.extension('trigger')`},
  'fromPaper.date': {path: `${RECORD}.extension('paper-date')`},
};
