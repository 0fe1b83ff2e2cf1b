/**
 * What the invented charity knows about itself and tells the referral form: who reads answers, what
 * it promises, what happens next. Everything and everyone here is made up.
 */

/** Phone number from the range kept for drama; the postcode is one that no place has. */
export const charity = {
  name: 'Harbour House',
  phone: '01632 960321',
  address: ['Harbour House', '4 Quay Lane', 'Westhaven', 'ZZ99 3VZ'],
};

/** Somebody whose record is open in the staff portal. */
export const samplePerson = {
  firstName: 'Sam',
  lastName: 'Okafor',
  callMe: 'Sam',
  dateOfBirth: '1987-04-23',
  prisonNumber: 'A1234BC',
  prison: 'HMP Westhaven',
  wing: 'B wing',
  recordedOn: '2026-02-16',
};

/** How a referral was filled in, in words. */
export const PATH_WORDS = {
  self: 'By the person',
  helped: 'By the person, with help',
  staff: 'By staff',
};

/** The readers an answer can name, as staff at Harbour House call them. */
export const AUDIENCES_FOR_STAFF = {
  'link-worker': {label: 'the link worker at Harbour House'},
  charity: {label: 'the Harbour House referral team'},
  healthcare: {label: 'prison healthcare'},
  'key-worker': {label: 'the key worker'},
  probation: {label: 'probation'},
  'chosen-people': {label: 'people the person chooses'},
  referrer: {label: 'whoever makes the referral'},
};

/**
 * The same readers, as somebody hears it who asks for themselves. Nobody refers them, and whoever helps
 * with the form is not a reader: helping gives no right to the answers.
 */
const AUDIENCES_FOR_SELF = {
  'link-worker': {label: 'your link worker at Harbour House'},
  charity: {label: 'the Harbour House referral team'},
  healthcare: {label: 'prison healthcare'},
  'key-worker': {label: 'your key worker'},
  probation: {label: 'probation'},
  'chosen-people': {label: 'people you choose'},
};

/** What is passed on whatever was promised. */
export const LIMITS =
  'There is a limit. If an answer tells us that someone could be badly hurt, that a child is not safe, ' +
  'or that the prison is not safe, we have to pass that part on. We say so first whenever we can.';

const NEXT = {
  self:
    'A link worker reads this within 3 working days. Then they come to see you or write to you. ' +
    'There is nothing you have to do before that.',
  helped:
    'A link worker reads this within 3 working days. Then they come to see you or write to you. ' +
    'They will not talk about your answers with the person who helped you.',
  staff:
    'A link worker reads this within 3 working days, then sees the person. You get a message when ' +
    'they have met. Tell the person that the referral has gone.',
};

/** How to change one's mind: `your-referral.mjs` is that page. */
const CHANGE_MIND = {
  self:
    'You can change who sees it, or take it back. Choose “Your referral” on our website and use your ' +
    'reference, or ask any member of staff to phone us.',
  helped:
    'You can change who sees it, or take it back. Choose “Your referral” on our website and use your ' +
    'reference, or ask any member of staff to phone us.',
  staff:
    'Tell the person that they can change who sees it, or take it back, at any time. They choose “Your ' +
    'referral” on our website and use this reference, or phone us.',
};

const DURATION = 'About 15 minutes. You can stop at any time.';

/**
 * @typedef {object} FormView What a page needs to place the form: settings for attributes, data for
 *   the JSON child.
 * @property {'self' | 'helped' | 'staff'} path
 * @property {string} setting
 * @property {'pages' | 'single'} layout
 * @property {Record<string, unknown>} data
 */

/**
 * @param {'self' | 'helped' | 'staff'} path
 * @param {{csrfToken?: string, person?: typeof samplePerson}} given
 *   `csrfToken`: where the page does not hand it over by itself. `person`: whose record is open. Only
 *   staff pages have one.
 * @returns {FormView}
 */
export function formFor(path, {csrfToken, person}) {
  return {
    path,
    setting: 'custody',
    layout: 'pages',
    data: {
      host: {name: charity.name, phone: charity.phone},
      ...(csrfToken === undefined ? {} : {hiddenFields: {_csrf: csrfToken}}),
      audiences: path === 'staff' ? AUDIENCES_FOR_STAFF : AUDIENCES_FOR_SELF,
      neverSees: ['probation'],
      limits: LIMITS,
      duration: DURATION,
      next: NEXT[path],
      changeMind: CHANGE_MIND[path],
      ...(person ? {known: knownFrom(person)} : {}),
    },
  };
}

/**
 * What happens next, as the receipt says it.
 *
 * @param {string} path
 */
export function nextFor(path) {
  return path === 'staff' || path === 'helped' ? NEXT[path] : NEXT.self;
}

/**
 * What the portal's own record already says, by question id, so that nobody is asked twice.
 *
 * @param {typeof samplePerson} person
 */
function knownFrom(person) {
  const [year = '', month = '', day = ''] = person.dateOfBirth.split('-');
  const from = (/** @type {unknown} */ value) => ({
    value,
    source: 'the prison record',
    date: person.recordedOn,
  });
  return {
    name: from({first: person.firstName, last: person.lastName}),
    'preferred-name': from(person.callMe),
    'birth-date': from({day: String(Number(day)), month: String(Number(month)), year}),
    'prison-number': from(person.prisonNumber),
    prison: from(person.prison),
    wing: from(person.wing),
  };
}
