/**
 * Every field of a referral: where it goes in the standard, and how much of it comes back. The round
 * trip is tested against this table, and `docs/adapters/prsb.md` prints it.
 */
import type {REFERRAL_ITEMS} from '../../contracts/referral-items.js';
import type {PrsbElement} from './model.js';

/**
 * - `whole`: the same answer, under the same item.
 * - `coarser`: the same item, with less detail.
 * - `words`: as words, under `host.prsb-…`, together with what else stands in that element.
 * - `no`: it does not come back.
 */
export type Back = 'whole' | 'coarser' | 'words' | 'no';

export interface PrsbRow {
  /** Where it goes; nowhere, when the standard has no place for it. */
  readonly to: readonly PrsbElement[];
  readonly back: Back;
  /**
   * How it is written.
   * - `text`: the answer, alone.
   * - `line`: "Question: answer", one of several lines or entries.
   * - `entries`: each line of the answer is an entry.
   * - `own`: by rules of its own.
   */
  readonly as: 'text' | 'line' | 'entries' | 'own';
  /** What is lost, or what to know. Printed in the documentation. */
  readonly note?: string;
}

const text = (to: PrsbElement, note?: string): PrsbRow => row([to], 'whole', 'text', note);
const line = (to: PrsbElement, note?: string): PrsbRow => row([to], 'words', 'line', note);
const entries = (to: PrsbElement, note?: string): PrsbRow => row([to], 'words', 'entries', note);
const lost = (note: string): PrsbRow => row([], 'no', 'own', note);
function row(
  to: readonly PrsbElement[],
  back: Back,
  as: PrsbRow['as'] = 'own',
  note?: string,
): PrsbRow {
  return {to, back, as, ...(note !== undefined && {note})};
}

type Item = (typeof REFERRAL_ITEMS)[number];

/** By item. `consent.share.…` has a row of its own below; `host.…` is not mapped. */
export const PRSB_ITEMS: Readonly<Record<Item, PrsbRow>> = {
  'about.also': text('also'),
  'about.communicate': text('communicate'),
  'about.do': line('doAndDoNot'),
  'about.do-not': line('doAndDoNot'),
  'about.interests': entries('goals', 'A goal for each.'),
  'about.interests-other': entries('goals'),
  'about.matters-most': text('mattersMost'),
  'about.strengths': text('strengths'),
  'about.support-when': text('supportWhen'),
  'about.wellness': text('wellness'),
  'communication.adjustments': row(
    ['adjustment', 'adjustmentFlag'],
    'words',
    'own',
    'An entry for each. The flag says whether there is one.',
  ),
  'communication.adjustments-other': entries('adjustmentDetail'),
  'communication.format': line('requirement', 'In words: easy read has no code in UK Core.'),
  'communication.format-other': line('requirement'),
  'communication.interpreter': line('requirement'),
  'communication.interpreter-language': line('requirement'),
  'communication.language-read': line('requirement'),
  'communication.language-spoken': line('requirement'),
  'communication.paper-colour': line('requirement'),
  'communication.print-size': line('requirement'),
  'communication.professional': line('requirement'),
  'communication.reading': line('requirement'),
  'communication.support': line('requirement'),
  'consent.agreement': line('consent'),
  'consent.message-back': line('consent', 'Whether, not to whom: that is the option `returnTo`.'),
  'consent.record': line('consent'),
  'consent.section.health': line('consent'),
  'contact.careful': line('contactOther'),
  'contact.email': text('email'),
  'contact.message-safe': line('contactOther'),
  'contact.person': line('contactOther'),
  'contact.phone': text('phone'),
  'contact.ways': row(
    ['contactOther', 'contactMethod'],
    'words',
    'line',
    'A code too, where one way was chosen that has one.',
  ),
  'equality.asked': lost('Only whether the questions were skipped.'),
  'equality.ethnic-group': row(
    ['ethnicity'],
    'coarser',
    'own',
    'Comes with the category. A group alone has no code.',
  ),
  'equality.ethnicity': row(
    ['ethnicity'],
    'coarser',
    'own',
    'The NHS list of England has no Gypsy or Irish Traveller, Roma or Arab.',
  ),
  'equality.ethnicity-words': lost('The element is a code.'),
  'equality.gender': row(['gender'], 'coarser', 'own', 'No code for another gender.'),
  'equality.gender-words': lost('The element is a code.'),
  'equality.religion': entries('religion'),
  'equality.religion-words': entries('religion'),
  'gp.practice': text('gpDetails'),
  'gp.registered': row(
    ['gpIdentifier'],
    'no',
    'own',
    'The element is a code: give it as the option `gpPracticeIdentifier`.',
  ),
  'health.caring': line('carer'),
  'health.caring-help': line('requirement'),
  'health.notes': text('impairment'),
  'helper.name': line('supportedBy'),
  'helper.role': line('supportedBy'),
  'helper.task': line('supportedBy'),
  'meeting.times-clash': line('requirement'),
  'meeting.times-good': line('requirement'),
  'meeting.worker-background': line('requirement'),
  'meeting.worker-gender': line('requirement'),
  'need.accommodation': line('reported'),
  'need.alcohol': line('reported'),
  'need.areas': entries('issue', 'An entry for each.'),
  'need.drugs': line('reported'),
  'need.employment': line('reported'),
  'need.finances': line('reported'),
  'need.other': line('reported'),
  'need.relationships': line('reported'),
  'need.thinking': line('reported'),
  'need.wellbeing': line('reported'),
  'people.any': lost('Said by whether there are people.'),
  'people.list': row(
    ['people', 'contacts'],
    'words',
    'own',
    'As relevant contacts only those who may be contacted.',
  ),
  'person.birth-date': row(
    ['birthDate'],
    'coarser',
    'own',
    'A whole date only. A month or a year alone is listed as missing, with what was given.',
  ),
  'person.crn': row(['identifier'], 'whole', 'own', 'Known again by its form.'),
  'person.name': row(['firstName', 'familyName'], 'whole'),
  'person.nhs-number': row(['nhsNumber'], 'whole'),
  'person.nhs-number-known': lost('The status indicator is about checking, and no check was made.'),
  'person.preferred-name': text('preferredName'),
  'person.prison-number': row(['identifier'], 'whole', 'own', 'Known again by its form.'),
  'person.pronouns': text('pronoun'),
  'place.address': row(
    ['line1', 'line2', 'line4', 'line5', 'postcode'],
    'whole',
    'own',
    'Town in line 4, county in line 5.',
  ),
  'place.home': entries('accommodation'),
  'place.may-move': line('circumstances'),
  'place.move-detail': line('circumstances'),
  'place.prison': row(['line1'], 'whole', 'own', 'The address of somebody in prison.'),
  'place.reach': line('contactOther'),
  'place.wing': row(['line2'], 'whole'),
  'referral.person-words': line('reported'),
  'referral.reason': text('reason'),
  'referrer.contact': text('referrerContact'),
  'referrer.name': text('referrerName'),
  'referrer.organisation': text('referrerOrganisation'),
  'referrer.role': text('referrerRole'),
  'referrer.service': text('referrerService'),
  'release.area': line('circumstances'),
  'release.certainty': line('circumstances'),
  'release.date': line('circumstances', 'Beside how sure it is, as it was asked.'),
  'release.unknown-reason': line('circumstances'),
  'risk.areas': entries('risk', 'An entry for each.'),
  'risk.areas-other': entries('risk'),
  'risk.known': row(['risk'], 'words', 'own', '"No known risks" is an entry.'),
  'risk.told': line('riskComment'),
  'risk.told-why': line('riskComment'),
  'risk.words': entries('riskComment'),
  'safeguarding.concern': row(['safeguardingFlag'], 'whole'),
  'safeguarding.words': text('safeguarding'),
};

/** `consent.share.…`, for each audience. */
export const PRSB_SHARE: PrsbRow = line('consent');

/** The fields of the record itself, and of each answer. */
export const PRSB_FIELDS: Readonly<Record<string, PrsbRow>> = {
  type: lost('The groups have a type of their own.'),
  version: lost('The groups name the version of the standard.'),
  submissionId: lost('Given again when it is read.'),
  createdAt: row(['date'], 'coarser', 'own', 'To the minute.'),
  path: row(
    ['method'],
    'coarser',
    'own',
    'Self referral for `self` and `helped`, told apart by who supported.',
  ),
  setting: lost('Given again when it is read.'),
  language: lost('Given again when it is read.'),
  definition: lost('The wording that was asked is not in the standard.'),
  audiences: lost('The groups are one copy for one reader. Given again when they are read.'),
  sentTo: row(['toService'], 'no', 'own', 'By its label, or as the option `referralTo` says.'),
  'answers.question': lost('Made from the item.'),
  'answers.item': row([], 'whole', 'own', 'By where the answer stands.'),
  'answers.kind': row([], 'coarser', 'own', 'By item: some choices come back as text.'),
  'answers.label': row(
    [],
    'no',
    'own',
    'In words that come back as words; else the name of the element.',
  ),
  'answers.text': row([], 'coarser', 'own', 'The words; of a coded answer the code.'),
  'answers.value': row([], 'coarser', 'own', 'As each item below.'),
  'answers.special': lost(
    'Beside the groups, in `missing`, where the standard wants the item. A person who would not say the ethnic group has the code for that.',
  ),
  'answers.audience': lost('Make the groups from `forAudience`.'),
  'answers.sensitivity': row([], 'coarser', 'own', 'By item.'),
  'answers.known': lost('Where a host had it from is not in the standard.'),
  missing: row([], 'no', 'own', 'Beside the groups; worked out again when they are read.'),
};
