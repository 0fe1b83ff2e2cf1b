/** What is printed: a blank form for a pen, or a copy of the answers to keep. */
import {html, nothing, type TemplateResult} from 'lit';
import {headingTemplate} from '../../../fields/frame/heading.js';
import {privateTemplate} from '../../../fields/frame/private.js';
import {whoSeesTemplate} from '../../../fields/frame/who-sees.js';
import {paperTemplate} from '../../../fields/paper.js';
import {copiedAnswersTemplate} from '../../../internal/flow/answers.js';
import {listText} from '../../../i18n/format.js';
import {textOf} from '../../../i18n/text.js';
import {withoutStaffOnly} from '../../../questions/index.js';
import {limitsText, whoSees} from '../model.js';
import {referralStrings} from '../strings.js';
import type {FormSight} from '../templates.js';

/** A complete form on A4 to fill in by hand. */
export function blankTemplate(sight: FormSight): TemplateResult {
  const {journey, config, headingLevel, path} = sight;
  // Paper lies about: what only staff may read is never on it.
  const definition = withoutStaffOnly(journey.definition);
  const host = config.host?.name;
  const {notSeenBy} = whoSees(sight);
  return html`<div class="paper">
    ${headingTemplate(headingLevel, textOf(definition.title))}
    <p>${referralStrings.intro(path ?? 'self')}</p>
    ${headingTemplate(headingLevel + 1, referralStrings.skipTitle())}
    <p>${path === 'staff' ? referralStrings.skipStaff() : referralStrings.skip()}</p>
    ${headingTemplate(headingLevel + 1, referralStrings.whoTitle())}
    ${
      notSeenBy.length === 0
        ? nothing
        : html`<p>${referralStrings.neverSees(listText(notSeenBy))}</p>`
    }
    <p>${limitsText(sight)}</p>
    ${paperTemplate({
      definition,
      headingLevel: headingLevel + 1,
      // Promises and their limits stand once, at the top.
      whoSees: (question) => whoSeesTemplate({...whoSees(sight, question), notSeenBy: []}),
    })}
    ${host === undefined ? nothing : html`<p>${referralStrings.giveTo(textOf(host))}</p>`}
  </div>`;
}

/** The person's own copy. Staff-only answers are never in it. */
export function copyTemplate(sight: FormSight): TemplateResult {
  const {journey, config, headingLevel, receipt} = sight;
  const next = receipt?.next ?? (config.next === undefined ? '' : textOf(config.next));
  const sent = journey.screen.name === 'sent';
  return privateTemplate(
    html`<div class="paper">
      ${headingTemplate(
        headingLevel,
        sent
          ? referralStrings.copyTitle()
          : sight.mayHaveArrived
            ? referralStrings.draftUnsure()
            : referralStrings.draftTitle(),
      )}
      ${sent ? sight.code?.receiptTemplate(sight) : nothing} ${copiedAnswersTemplate(sight)}
      ${
        sent && next
          ? html`${headingTemplate(headingLevel + 1, sight.code?.sentStrings.nextTitle())}
              <p>${next}</p>`
          : nothing
      }
      ${sent ? sight.code?.changeMindTemplate(sight) : nothing}
      <p>${limitsText(sight)}</p>
    </div>`,
  );
}
