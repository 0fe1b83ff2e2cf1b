/**
 * Where everything in a record goes, as data. A test holds this against the contract, against what
 * `toFhir` writes and `fromFhir` reads, and against `docs/adapters/fhir.md`.
 */
import type {REFERRAL_ITEMS} from '../../contracts/referral-items.js';

export interface FhirField {
  /** Where it is written, and read back from. Names of our own start with `prefix`. */
  readonly path: string;
  /** What does not come back. None: it comes back as it was. */
  readonly loss?: string;
}

const CHARACTERS =
  'U+FFFD stands for control characters, half pairs and text of nothing but space; the form sends none';
const RECORD = "ServiceRequest.extension('record')";
const ITEM = 'QuestionnaireResponse.item';
const ABOUT = `${ITEM}.extension('answer')`;
const LACK = `${ITEM}('steady.missing').item`;

/** Every field of a referral. */
export const FHIR_FIELDS: Readonly<Record<string, FhirField>> = {
  type: {path: RECORD},
  version: {path: `${RECORD}.extension('version')`},
  submissionId: {path: 'ServiceRequest.identifier; Bundle.identifier'},
  createdAt: {path: 'ServiceRequest.authoredOn'},
  path: {path: `${RECORD}.extension('path'); ServiceRequest.intent`},
  setting: {path: `${RECORD}.extension('setting')`},
  language: {path: 'ServiceRequest.language'},
  'definition.id': {path: `${RECORD}.extension('definition')`, loss: CHARACTERS},
  'definition.version': {path: `${RECORD}.extension('definition')`, loss: CHARACTERS},
  'audiences[].id': {path: `${RECORD}.extension('audience')`},
  'audiences[].label': {path: `${RECORD}.extension('audience')`, loss: CHARACTERS},
  sentTo: {path: `${RECORD}.extension('sent-to'); ServiceRequest.performer; Task.owner`},
  'answers[].question': {path: `${ITEM}.linkId`},
  'answers[].item': {path: `${ABOUT}.extension('item')`},
  'answers[].kind': {path: `${ABOUT}.extension('kind')`},
  'answers[].label': {path: `${ITEM}.text`, loss: CHARACTERS},
  'answers[].text': {
    path: `${ITEM}.answer; ${ABOUT}.extension('line') where the answer says it otherwise`,
    loss: CHARACTERS,
  },
  'answers[].value': {
    path: `${ITEM}.answer; ${ITEM}.item for the parts of a name, an address, people`,
    loss: CHARACTERS,
  },
  'answers[].special': {path: `${ITEM}.answer.valueCoding`},
  'answers[].audience': {path: 'QuestionnaireResponse.meta.security'},
  'answers[].sensitivity': {path: 'QuestionnaireResponse.meta.security'},
  'answers[].known.source': {path: `${ABOUT}.extension('known')`, loss: CHARACTERS},
  'answers[].known.date': {path: `${ABOUT}.extension('known')`},
  'answers[].known.confirmed': {path: `${ABOUT}.extension('known')`},
  'missing[].question': {path: `${LACK}.extension('missing')`},
  'missing[].item': {path: `${LACK}.extension('missing')`},
  'missing[].label': {path: `${LACK}.text`, loss: CHARACTERS},
  'missing[].standard': {path: `${LACK}.extension('missing')`, loss: CHARACTERS},
  'missing[].level': {path: `${LACK}.extension('missing')`},
  'missing[].special': {path: `${LACK}.extension('missing')`},
  'missing[].audience': {path: 'QuestionnaireResponse.meta.security'},
  'missing[].sensitivity': {path: 'QuestionnaireResponse.meta.security'},
};

export interface FhirItem {
  /** Where it stands besides, for other systems. Not read back. */
  readonly copies: readonly string[];
  /** What the copies leave out, or why there are none. The answer itself loses nothing. */
  readonly loss?: string;
}

const OWN_WORDS = 'In own words: no element of FHIR means this';
const NOT_A_PREFERENCE = 'What is safe is not what is preferred, which is all UK Core can say';
const NO_CODE = 'As text: no code was found that means the same';

/** Every item of the contract. All answers are in QuestionnaireResponses, whatever is here. */
export const FHIR_ITEMS: Readonly<
  Record<(typeof REFERRAL_ITEMS)[number] | 'consent.share.*' | 'host.*', FhirItem>
> = {
  'about.also': {copies: [], loss: OWN_WORDS},
  'about.communicate': {copies: [], loss: OWN_WORDS},
  'about.do': {copies: [], loss: OWN_WORDS},
  'about.do-not': {copies: [], loss: OWN_WORDS},
  'about.interests': {copies: [], loss: 'Wishes are no request for each of them'},
  'about.interests-other': {copies: [], loss: OWN_WORDS},
  'about.matters-most': {copies: [], loss: OWN_WORDS},
  'about.strengths': {copies: [], loss: OWN_WORDS},
  'about.support-when': {copies: [], loss: OWN_WORDS},
  'about.wellness': {copies: [], loss: OWN_WORDS},
  'communication.adjustments': {copies: ['Flag.code'], loss: NO_CODE},
  'communication.adjustments-other': {copies: ['Flag.code'], loss: NO_CODE},
  'communication.format': {copies: [], loss: 'UK Core has no easy read'},
  'communication.format-other': {copies: [], loss: OWN_WORDS},
  'communication.interpreter': {
    copies: ['Patient.extension'],
    loss: 'Yes and no alone; "not sure" is left out',
  },
  'communication.interpreter-language': {copies: ['Patient.communication'], loss: NO_CODE},
  'communication.language-read': {
    copies: ['Patient.communication'],
    loss: 'As text, and not that it is for reading',
  },
  'communication.language-spoken': {copies: ['Patient.communication'], loss: NO_CODE},
  'communication.paper-colour': {copies: [], loss: OWN_WORDS},
  'communication.print-size': {copies: [], loss: OWN_WORDS},
  'communication.professional': {copies: [], loss: NO_CODE},
  'communication.reading': {copies: [], loss: NO_CODE},
  'communication.support': {copies: [], loss: NO_CODE},
  'consent.agreement': {
    copies: ['Consent', 'ServiceRequest.status', 'Task.status'],
    loss: 'Not answered: no Consent',
  },
  'consent.message-back': {copies: [], loss: 'It names nobody a Consent could be for'},
  'consent.record': {copies: [], loss: 'A Consent has no place for how it was asked'},
  'consent.section.health': {copies: ['Consent.provision']},
  'consent.share.*': {copies: ['Consent'], loss: 'Not answered: no Consent'},
  'contact.careful': {copies: ['Flag']},
  'contact.email': {copies: ['Patient.telecom']},
  'contact.message-safe': {copies: ['Flag'], loss: '"Yes" is nothing to flag'},
  'contact.person': {copies: [], loss: OWN_WORDS},
  'contact.phone': {copies: ['Patient.telecom']},
  'contact.ways': {copies: [], loss: NOT_A_PREFERENCE},
  'equality.asked': {copies: []},
  'equality.ethnic-group': {
    copies: ['Patient.extension'],
    loss: 'As text, and only without a category',
  },
  'equality.ethnicity': {
    copies: ['Patient.extension'],
    loss: 'The code of the NHS in England has no Gypsy or Irish Traveller, Roma or Arab; the text has',
  },
  'equality.ethnicity-words': {copies: ['Patient.extension']},
  'equality.gender': {
    copies: [],
    loss: 'Never Patient.gender: it is told for counting, and is not an administrative gender',
  },
  'equality.gender-words': {copies: [], loss: 'As for gender'},
  'equality.religion': {copies: [], loss: NO_CODE},
  'equality.religion-words': {copies: [], loss: NO_CODE},
  'gp.practice': {copies: ['Patient.generalPractitioner'], loss: 'As text, without a code'},
  'gp.registered': {copies: []},
  'health.caring': {copies: [], loss: OWN_WORDS},
  'health.caring-help': {copies: [], loss: OWN_WORDS},
  'health.notes': {copies: [], loss: 'In own words: no diagnosis is asked for, so none is written'},
  'helper.name': {copies: ['Provenance.agent']},
  'helper.role': {copies: ['Provenance.agent'], loss: NO_CODE},
  'helper.task': {copies: ['Provenance.agent'], loss: NO_CODE},
  'meeting.times-clash': {copies: [], loss: OWN_WORDS},
  'meeting.times-good': {copies: [], loss: OWN_WORDS},
  'meeting.worker-background': {copies: [], loss: OWN_WORDS},
  'meeting.worker-gender': {copies: [], loss: NO_CODE},
  'need.accommodation': {copies: [], loss: OWN_WORDS},
  'need.alcohol': {copies: [], loss: OWN_WORDS},
  'need.areas': {
    copies: ['ServiceRequest.reasonCode'],
    loss: 'Codes of our own: none of the standard’s was confirmed',
  },
  'need.drugs': {copies: [], loss: OWN_WORDS},
  'need.employment': {copies: [], loss: OWN_WORDS},
  'need.finances': {copies: [], loss: OWN_WORDS},
  'need.other': {copies: [], loss: OWN_WORDS},
  'need.relationships': {copies: [], loss: OWN_WORDS},
  'need.thinking': {copies: [], loss: OWN_WORDS},
  'need.wellbeing': {copies: [], loss: OWN_WORDS},
  'people.any': {copies: []},
  'people.list': {
    copies: ['RelatedPerson'],
    loss: 'Of the built-in questions: name, who they are, and how to reach them where that is allowed',
  },
  'person.birth-date': {copies: ['Patient.birthDate']},
  'person.crn': {
    copies: ['Patient.identifier'],
    loss: 'Without a system of yours, a number and the name of its kind',
  },
  'person.name': {copies: ['Patient.name']},
  'person.nhs-number': {
    copies: ['Patient.identifier'],
    loss: 'Marked as not traced: nobody has looked it up',
  },
  'person.nhs-number-known': {copies: ['Patient.extension'], loss: '"No" alone'},
  'person.preferred-name': {copies: ['Patient.name']},
  'person.prison-number': {
    copies: ['Patient.identifier'],
    loss: 'Without a system of yours, a number and the name of its kind',
  },
  'person.pronouns': {copies: [], loss: 'R4 and UK Core have no place for them'},
  'place.address': {copies: ['Patient.address']},
  'place.home': {copies: ['Patient.address.use'], loss: 'Only whether an address is for a time'},
  'place.may-move': {copies: [], loss: OWN_WORDS},
  'place.move-detail': {copies: [], loss: OWN_WORDS},
  'place.prison': {
    copies: ['Location', 'ServiceRequest.locationReference', 'Patient.address'],
    loss: 'By name, without a code',
  },
  'place.reach': {copies: [], loss: OWN_WORDS},
  'place.wing': {copies: ['Patient.address']},
  'referral.person-words': {copies: ['ServiceRequest.note']},
  'referral.reason': {copies: ['ServiceRequest.note']},
  'referrer.contact': {copies: ['PractitionerRole.telecom']},
  'referrer.name': {copies: ['Practitioner.name']},
  'referrer.organisation': {copies: ['PractitionerRole.organization'], loss: 'By name'},
  'referrer.role': {copies: ['PractitionerRole.code'], loss: NO_CODE},
  'referrer.service': {copies: ['PractitionerRole.healthcareService'], loss: 'By name'},
  'release.area': {copies: [], loss: OWN_WORDS},
  'release.certainty': {copies: [], loss: NO_CODE},
  'release.date': {copies: [], loss: 'A date without how sure it is would be read as a promise'},
  'release.unknown-reason': {copies: [], loss: NO_CODE},
  'risk.areas': {copies: ['Flag'], loss: NO_CODE},
  'risk.areas-other': {copies: ['Flag'], loss: NO_CODE},
  'risk.known': {copies: ['Flag'], loss: NO_CODE},
  'risk.told': {copies: [], loss: OWN_WORDS},
  'risk.told-why': {copies: [], loss: OWN_WORDS},
  'risk.words': {copies: ['Flag']},
  'safeguarding.concern': {copies: ['Flag'], loss: '"No" is nothing to flag; else as text'},
  'safeguarding.words': {copies: ['Flag']},
  'host.*': {copies: [], loss: 'Yours: no adapter of ours maps it'},
};
