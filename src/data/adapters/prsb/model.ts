/**
 * What the PRSB Social Prescribing Information Standard 1.1 calls its elements, as far as a referral
 * fills or reads them. Names are the standard's own, and are the keys of the JSON. A path goes from
 * group to element, ` / ` between them; `[]` marks what may be there several times, and is a list.
 *
 * Read in the standard's full model. Which of its elements belong to the referral message alone was not
 * confirmed, so nothing here says so.
 */

/** The standard and its version, as `standard` in a referral's `missing` names them. */
export const PRSB_STANDARD = 'prsb-social-prescribing-1.1';

export interface ElementFacts {
  /** The longest text that the model allows, in characters. Longer words are kept, with a note. */
  readonly max?: number;
  readonly type?: 'yes-no';
  /**
   * Read back as words, because which question they answered is not in the standard: item
   * `host.prsb-` and this.
   */
  readonly words?: string;
  /** Lines of one element, though what holds it may be there several times. */
  readonly joined?: true;
  /** How private it is where it is read back. Default `ordinary`. */
  readonly sensitivity?: 'sensitive' | 'staff-only';
}

const PERSON = 'Person demographics';
const NAME = `${PERSON} / Person name`;
const ADDRESS = `${PERSON} / Person's address`;
const CONTACT = `${PERSON} / Person's contact details`;
const GP = 'GP practice / GP practice record entry[]';
const NEEDS = 'Individual requirements';
const ADJUSTMENT = `${NEEDS} / Reasonable adjustment / Reasonable adjustment record entry[]`;
const SAFEGUARDING = 'Safeguarding / Safeguarding concerns[]';
const REFERRAL = 'Referral details / Referral details record entry[]';
const ISSUES = 'Presenting complaints or issues';
const SOCIAL = 'Social context';
const RISK = 'Risks / Risks record entry[]';
const PLAN = 'Care and support plan';
const aboutMe = (name: string) => `About me / ${name} / ${name}`;

/** The paths this adapter writes and reads. */
export const AT = {
  firstName: `${NAME} / Person first name[]`,
  familyName: `${NAME} / Person family name[]`,
  preferredName: `${NAME} / Person preferred name`,
  birthDate: `${PERSON} / Date of birth`,
  pronoun: `${PERSON} / Pronoun`,
  gender: `${PERSON} / Gender`,
  ethnicity: `${PERSON} / Ethnicity`,
  religion: `${PERSON} / Religion`,
  carer: `${PERSON} / Carer Status`,
  nhsNumber: `${PERSON} / NHS number`,
  identifier: `${PERSON} / Other identifier[]`,
  line1: `${ADDRESS} / Address line 1`,
  line2: `${ADDRESS} / Address line 2`,
  line3: `${ADDRESS} / Address line 3`,
  line4: `${ADDRESS} / Address line 4`,
  line5: `${ADDRESS} / Address line 5`,
  postcode: `${ADDRESS} / Postcode`,
  contactMethod: `${CONTACT} / Preferred contact method`,
  phone: `${CONTACT} / Person's telephone number details[] / Person's telephone number`,
  email: `${CONTACT} / Person's email address details[] / Person's email address`,
  contactOther: `${CONTACT} / Other contact information`,
  contacts: `${PERSON} / Relevant contacts`,
  gpName: `${GP} / GP name`,
  gpDetails: `${GP} / GP practice details`,
  gpIdentifier: `${GP} / GP practice identifier`,
  mattersMost: aboutMe('What is most important to me'),
  people: aboutMe('People who are important to me'),
  communicate: aboutMe('How I communicate and how to communicate with me'),
  wellness: aboutMe('My wellness'),
  doAndDoNot: aboutMe("Please do and please don't"),
  supportWhen: aboutMe('How and when to support me'),
  also: aboutMe('Also worth knowing about me'),
  supportedBy: 'About me / Supported to write this by',
  adjustmentFlag: `${ADJUSTMENT} / Reasonable adjustment flag`,
  adjustment: `${ADJUSTMENT} / Reasonable adjustment / Free text`,
  adjustmentDetail: `${ADJUSTMENT} / Reasonable adjustment additional detail`,
  impairment: `${NEEDS} / Impairment / Impairment record entry[] / Impairment additional detail`,
  requirement: `${NEEDS} / Other individual requirements[] / Other individual requirement`,
  safeguardingFlag: `${SAFEGUARDING} / Safeguarding indicator`,
  safeguarding: `${SAFEGUARDING} / Safeguarding concerns / Free text`,
  consent: 'Consent / Consent for information sharing',
  date: `${REFERRAL} / Date`,
  referrerName: `${REFERRAL} / Referrer details / Name`,
  referrerRole: `${REFERRAL} / Referrer details / Role`,
  referrerService: `${REFERRAL} / Referrer details / Service / Free text`,
  referrerOrganisation: `${REFERRAL} / Referrer details / Organisation / Free text`,
  referrerContact: `${REFERRAL} / Referrer details / Contact details`,
  method: `${REFERRAL} / Referral method`,
  reason: `${REFERRAL} / Reason for referral / Free text`,
  toName: `${REFERRAL} / Referral to / Name`,
  toService: `${REFERRAL} / Referral to / Service / Free text`,
  toOrganisation: `${REFERRAL} / Referral to / Organisation / Free text`,
  toContact: `${REFERRAL} / Referral to / Contact details`,
  returnTo: `${REFERRAL} / Return response to`,
  issue: `${ISSUES} / Presenting complaint or issue[] / Free text`,
  reported: `${ISSUES} / Person reported complaints or issues[]`,
  circumstances: `${SOCIAL} / Social circumstances / Social circumstances`,
  accommodation: `${SOCIAL} / Accommodation status / Accommodation status / Free text`,
  risk: `${RISK} / Risk / Free text`,
  riskComment: `${RISK} / Comment`,
  strengths: `${PLAN} / Strengths[] / Free text`,
  goals: `${PLAN} / Needs, concerns or problems[] / Goals and hopes[] / Free text`,
} as const;

export type PrsbElement = keyof typeof AT;

/** What the model says of each, and how it is read back. */
export const FACTS: Readonly<Record<PrsbElement, ElementFacts>> = {
  firstName: {max: 35},
  familyName: {max: 35},
  preferredName: {max: 70},
  birthDate: {},
  pronoun: {},
  gender: {max: 1},
  ethnicity: {max: 2},
  religion: {words: 'religion', sensitivity: 'sensitive'},
  carer: {words: 'carer-status', sensitivity: 'sensitive'},
  nhsNumber: {max: 10},
  identifier: {max: 20, words: 'identifiers'},
  line1: {max: 35},
  line2: {max: 35},
  line3: {max: 35},
  line4: {max: 35},
  line5: {max: 35},
  postcode: {max: 8},
  contactMethod: {max: 1, words: 'preferred-contact-method'},
  phone: {max: 35},
  email: {max: 255},
  contactOther: {max: 255, words: 'contact', sensitivity: 'sensitive'},
  contacts: {words: 'relevant-contacts'},
  gpName: {max: 70, words: 'gp-name'},
  gpDetails: {max: 150},
  gpIdentifier: {max: 6, words: 'gp-practice-identifier'},
  mattersMost: {},
  people: {words: 'important-people'},
  communicate: {},
  wellness: {},
  doAndDoNot: {words: 'do-and-do-not'},
  supportWhen: {},
  also: {},
  supportedBy: {max: 150, words: 'supported-by'},
  adjustmentFlag: {type: 'yes-no'},
  adjustment: {max: 150, words: 'adjustments'},
  adjustmentDetail: {words: 'adjustments-detail', joined: true},
  impairment: {max: 150, sensitivity: 'sensitive'},
  requirement: {max: 150, words: 'requirements'},
  safeguardingFlag: {type: 'yes-no', sensitivity: 'staff-only'},
  safeguarding: {max: 150, sensitivity: 'staff-only'},
  consent: {words: 'consent'},
  date: {},
  referrerName: {max: 70},
  referrerRole: {},
  referrerService: {max: 150},
  referrerOrganisation: {max: 150},
  referrerContact: {max: 70},
  method: {},
  reason: {max: 150},
  toName: {max: 70},
  toService: {max: 150},
  toOrganisation: {max: 150},
  toContact: {max: 70},
  returnTo: {max: 70, words: 'return-response-to'},
  issue: {max: 150, words: 'issues', sensitivity: 'sensitive'},
  reported: {max: 150, words: 'reported', sensitivity: 'sensitive'},
  circumstances: {max: 150, words: 'circumstances', sensitivity: 'sensitive'},
  accommodation: {max: 150, words: 'accommodation', sensitivity: 'sensitive'},
  risk: {max: 150, words: 'risks', sensitivity: 'staff-only'},
  riskComment: {max: 150, words: 'risk-comments', sensitivity: 'staff-only', joined: true},
  strengths: {},
  goals: {words: 'goals'},
};

export const ELEMENTS = Object.keys(AT) as readonly PrsbElement[];

/** The last name of a path that says something: "Free text" is named by what holds it. */
export function nameOf(element: PrsbElement): string {
  const names = AT[element].replaceAll('[]', '').split(' / ');
  const last = names.at(-1) ?? '';
  return last === 'Free text' ? (names.at(-2) ?? last) : last;
}
