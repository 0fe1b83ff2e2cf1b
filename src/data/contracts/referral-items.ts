/**
 * What an answer is, whatever the question was called and in whatever language it was asked. A
 * closed list: adapters map it, so a new code comes with a new version of the contract. What each
 * one means, and which element of the PRSB standard it is, stands in `docs/referral-items.md`.
 */
export const REFERRAL_ITEMS = [
  'about.also',
  'about.communicate',
  'about.do',
  'about.do-not',
  'about.interests',
  'about.interests-other',
  'about.matters-most',
  'about.strengths',
  'about.support-when',
  'about.wellness',
  'communication.adjustments',
  'communication.adjustments-other',
  'communication.format',
  'communication.format-other',
  'communication.interpreter',
  'communication.interpreter-language',
  'communication.language-read',
  'communication.language-spoken',
  'communication.paper-colour',
  'communication.print-size',
  'communication.professional',
  'communication.reading',
  'communication.support',
  'consent.agreement',
  'consent.message-back',
  'consent.record',
  'consent.section.health',
  'contact.careful',
  'contact.email',
  'contact.message-safe',
  'contact.person',
  'contact.phone',
  'contact.ways',
  'equality.asked',
  'equality.ethnic-group',
  'equality.ethnicity',
  'equality.ethnicity-words',
  'equality.gender',
  'equality.gender-words',
  'equality.religion',
  'equality.religion-words',
  'gp.practice',
  'gp.registered',
  'health.caring',
  'health.caring-help',
  'health.notes',
  'helper.name',
  'helper.role',
  'helper.task',
  'meeting.times-clash',
  'meeting.times-good',
  'meeting.worker-background',
  'meeting.worker-gender',
  'need.accommodation',
  'need.alcohol',
  'need.areas',
  'need.drugs',
  'need.employment',
  'need.finances',
  'need.other',
  'need.relationships',
  'need.thinking',
  'need.wellbeing',
  'people.any',
  'people.list',
  'person.birth-date',
  'person.crn',
  'person.name',
  'person.nhs-number',
  'person.nhs-number-known',
  'person.preferred-name',
  'person.prison-number',
  'person.pronouns',
  'place.address',
  'place.home',
  'place.may-move',
  'place.move-detail',
  'place.prison',
  'place.reach',
  'place.wing',
  'referral.person-words',
  'referral.reason',
  'referrer.contact',
  'referrer.name',
  'referrer.organisation',
  'referrer.role',
  'referrer.service',
  'release.area',
  'release.certainty',
  'release.date',
  'release.unknown-reason',
  'risk.areas',
  'risk.areas-other',
  'risk.known',
  'risk.told',
  'risk.told-why',
  'risk.words',
  'safeguarding.concern',
  'safeguarding.words',
] as const;

/**
 * - one of {@link REFERRAL_ITEMS};
 * - `consent.share.` and the id of an audience: whether it may see the answers;
 * - `host.` and a name: a host's own, which no adapter of ours maps.
 */
export type ReferralItem =
  (typeof REFERRAL_ITEMS)[number] | `consent.share.${string}` | `host.${string}`;

/** The codes that are not in the list. */
export const OPEN_ITEM = /^(?:consent\.share|host)\.[A-Za-z][\w-]{0,99}$/;

const items: ReadonlySet<string> = new Set(REFERRAL_ITEMS);

export function isReferralItem(code: string): code is ReferralItem {
  return items.has(code) || OPEN_ITEM.test(code);
}
