/** The codes of national lists that were read in a source; nothing else is coded. */

/**
 * The 2021 census categories, in the NHS ethnic category of England. That list is older: it has no
 * place for Gypsy or Irish Traveller, Roma or Arab, which become the "other" of their group.
 */
export const ETHNIC_CATEGORY: Readonly<Record<string, string>> = {
  'white-british': 'A',
  'white-irish': 'B',
  'white-gypsy-traveller': 'C',
  'white-roma': 'C',
  'white-other': 'C',
  'mixed-white-black-caribbean': 'D',
  'mixed-white-black-african': 'E',
  'mixed-white-asian': 'F',
  'mixed-other': 'G',
  'asian-indian': 'H',
  'asian-pakistani': 'J',
  'asian-bangladeshi': 'K',
  'asian-other': 'L',
  'black-caribbean': 'M',
  'black-african': 'N',
  'black-other': 'P',
  'asian-chinese': 'R',
  'other-arab': 'S',
  'other-other': 'S',
};

/** Those whose own category the list of England does not have. */
export const COARSER_ETHNICITY: ReadonlySet<string> = new Set([
  'white-gypsy-traveller',
  'white-roma',
  'other-arab',
]);

/** Asked, and not stated. Never asked is no code at all. */
export const ETHNICITY_NOT_STATED = 'Z';

/** Person stated gender. There is no code for a gender in the person's own words, so none is given. */
export const GENDER: Readonly<Record<string, string>> = {man: '1', woman: '2'};

/** Preferred contact method, where one of our ways means the same. */
export const CONTACT_METHOD: Readonly<Record<string, string>> = {
  letter: '1',
  'in-person': '2',
  phone: '3',
  email: '4',
};

/** The referral method of somebody who refers themselves, in the words of the standard's list. */
export const SELF_REFERRAL = 'Self referral';
