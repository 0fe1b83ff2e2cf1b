/** Who will see an answer, said before it is given. Says only what the host has declared. */
import {html, nothing, type TemplateResult} from 'lit';
import {capitalised, listText} from '../../i18n/format.js';
import {msg, str} from '../../i18n/msg.js';
import {eyePicture} from '../../pictures/eye.js';

const strings = {
  one: () =>
    msg('Who will see this answer', {
      id: 'steady.whoSees.one',
      desc: 'Heading between a question and its answer.',
    }),
  several: () =>
    msg('Who will see these answers', {
      id: 'steady.whoSees.several',
      desc: 'Heading between the title of a page and its questions.',
    }),
  list: (people: string) =>
    msg(str`${people}.`, {
      id: 'steady.whoSees.list',
      desc: 'Under "Who will see this answer". The value is a list: "your link worker and prison healthcare".',
    }),
  ifYouAgree: (people: string) =>
    msg(str`Only if you say yes at the end: ${people}.`, {
      id: 'steady.whoSees.ifYouAgree',
      desc: 'Under "Who will see this answer": who sees it only with the person\'s consent, which is asked on a later page. The value is a list: "prison healthcare and your key worker".',
    }),
  ifTheyAgree: (people: string) =>
    msg(str`Only if they say yes at the end: ${people}.`, {
      id: 'steady.whoSees.ifTheyAgree',
      desc: 'The same, to staff who fill the form in about somebody.',
    }),
  notSeen: (people: string) =>
    msg(str`Will not see it: ${people}.`, {
      id: 'steady.whoSees.notSeen',
      desc: 'Who has promised not to look. The value is a list: "probation".',
    }),
};

/** Who sees an answer, as names ready to read. */
export interface WhoSees {
  readonly seenBy: readonly string[];
  /** Those who see it only after a yes to sharing, which is asked later. */
  readonly ifAgreed?: readonly string[];
  /** Whose yes that is: the person's who reads this, or somebody's it is about. */
  readonly agreedBy?: 'you' | 'them';
  /** Only those of whom the host says that they will not see it. */
  readonly notSeenBy: readonly string[];
  /** What must be passed on whatever was promised: stands beside every promise. */
  readonly limits: string;
}

/**
 * @param several - The answers of a whole page, said once.
 * @param isAlone - Nothing else on the page says the limits: they stand here also without a promise.
 */
export function whoSeesTemplate(
  {seenBy, ifAgreed = [], agreedBy, notSeenBy, limits}: WhoSees,
  several = false,
  isAlone = false,
): TemplateResult | typeof nothing {
  if (seenBy.length + ifAgreed.length === 0) return nothing;
  const agreed = agreedBy === 'them' ? strings.ifTheyAgree : strings.ifYouAgree;
  return html`<div class="who-sees">
    ${eyePicture()}
    <div>
      <p class="who-sees-title">${several ? strings.several() : strings.one()}</p>
      ${seenBy.length ? html`<p>${capitalised(strings.list(listText(seenBy)))}</p>` : nothing}
      ${ifAgreed.length ? html`<p>${agreed(listText(ifAgreed))}</p>` : nothing}
      ${notSeenBy.length ? html`<p>${strings.notSeen(listText(notSeenBy))}</p>` : nothing}
      ${notSeenBy.length || isAlone ? html`<p class="limits">${limits}</p>` : nothing}
    </div>
  </div>`;
}
