/**
 * The built-in questions of a social prescribing referral. What is asked, why, of whom, and who
 * sees it by default: `docs/referral-items.md`.
 */
import type {Answers} from '../../../questions/answers.js';
import type {Definition, Section} from '../../../questions/definition.js';
import {referralStrings} from '../strings.js';
import {mattersSection, nameSection} from './about-you.js';
import {declaredAudiences, withAudiences} from './audiences.js';
import {communicationSection} from './communication.js';
import {consentSection} from './consent.js';
import {contactSection} from './contact.js';
import type {Context, ReferralOptions} from './context.js';
import {equalitySection} from './equality.js';
import {healthSection} from './health.js';
import {helperSection} from './helper.js';
import {REFERRAL_DEFINITION} from './id.js';
import {meetingSection} from './meeting.js';
import {needsSection} from './needs.js';
import {peopleSection} from './people.js';
import {placeSection} from './place.js';
import {recordsSection} from './records.js';
import {referrerSection} from './referrer.js';
import {risksSection} from './risks.js';
import {AGREEMENT, startSection} from './start.js';

export type {AudienceRole, ReferralAudience, ReferralOptions} from './context.js';
export {REFERRAL_DEFINITION} from './id.js';
export {newReferral, type ReferralSource} from './record.js';
export {AGREEMENT} from './start.js';

/**
 * The built-in questions as plain JSON, in the current language: call it inside `inLanguage`, and
 * again when the language changes. The same options give the same questions, with the same ids and
 * values in every language, in a browser and on a server.
 *
 * Strengths come before needs, sensitive things late, equality near the end, and sharing last.
 * Only the name and the agreement are required; of staff, also how to reach the referrer.
 */
export function referralDefinition(options: ReferralOptions): Definition {
  const {path, setting, audienceFor = {}} = options;
  const staff = path === 'staff';
  const declared = declaredAudiences(options);
  const context: Context = {staff, custody: setting === 'custody', audienceFor, ...declared};
  const sections: Section[] = [
    startSection(context),
    ...(path === 'helped' ? [helperSection()] : []),
    ...(staff ? [referrerSection()] : []),
    nameSection(context),
    mattersSection(context),
    needsSection(context),
    meetingSection(context),
    placeSection(context),
    contactSection(context),
    communicationSection(context),
    peopleSection(context),
    healthSection(context),
    recordsSection(context),
    ...(staff ? [risksSection()] : []),
    equalitySection(context),
    consentSection(context),
  ];
  const definition: Definition = {
    ...REFERRAL_DEFINITION,
    title: staff ? referralStrings.staffTitle() : referralStrings.title(),
    audiences: declared.audiences.map(({id, label}) => ({id, label})),
    audience: [declared.sentTo.id],
    sections,
  };
  return withAudiences(definition, context);
}

/**
 * Whether the person has said that they do not want the referral, or not now. Then nothing more is
 * asked, and there is nothing to send: show a kind end.
 */
export function referralStops(answers: Answers): boolean {
  const agreement = answers[AGREEMENT];
  return agreement === 'no' || agreement === 'not-now';
}

/** The audience a referral is sent to, which the person agrees to with the referral itself. */
export function referralSentTo(options: ReferralOptions): string {
  return declaredAudiences(options).sentTo.id;
}
