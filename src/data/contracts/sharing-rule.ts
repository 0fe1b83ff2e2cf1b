/** The rule of who may see what. The screen shows what it says; a server keeps it. */
import type {MissingItem, RecordedAnswer, Referral} from './referral.js';

/** The parts of a record that are for some and not for others. */
type Part = Pick<RecordedAnswer | MissingItem, 'audience' | 'item' | 'sensitivity'>;

export const AGREEMENT = 'consent.agreement';
export const SHARE = 'consent.share.';

/**
 * Whether one audience may see a part of this referral. It has to be named by the part, and the
 * person has to have said yes: the agreement covers the one the referral is sent to; each other needs
 * a yes of its own, and another one for health. No answer, "not now" and an answer that says yes in
 * one place and no in another are no yes. Who does not want the referral shares it with nobody.
 *
 * A record without any question about agreement was sent to that one on purpose, and counts as agreed
 * for it alone.
 */
export function seenBy(
  {answers, sentTo}: Pick<Referral, 'answers' | 'sentTo'>,
  id: string,
): (part: Part) => boolean {
  const said = (wanted: string) => answers.filter(({item}) => item === wanted);
  const isYes = ({value}: RecordedAnswer) => value === 'yes';
  const yes = (item: string) => said(item).length > 0 && said(item).every(isYes);
  const receives = id === sentTo;
  const shared = said(AGREEMENT).every(isYes) && (receives || yes(SHARE + id));
  const health = receives || yes('consent.section.health');
  return ({audience, item = '', sensitivity}) =>
    shared &&
    audience.includes(id) &&
    (health || !item.startsWith('health.')) &&
    // What was said about one of them is no business of the next.
    (receives || !item.startsWith(SHARE) || item === SHARE + id) &&
    (sensitivity !== 'staff-only' || id !== 'chosen-people');
}
