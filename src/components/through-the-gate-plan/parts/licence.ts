/** The licence: exactly what was supplied, and beside it what it means. */
import {html, nothing, type TemplateResult} from 'lit';
import type {LicenceCondition, PlanLicence} from '../../../data/contracts/gate-plan.js';
import {directionOf} from '../../../i18n/direction.js';
import {dateText} from '../../../i18n/format.js';
import {notLegalText} from '../../../plans/states.js';
import {licenceStrings as words} from '../detail-strings.js';
import {line, ownText, readersTemplate, type Sight} from '../entry.js';
import {factStrings} from '../strings.js';
import {authorText} from '../texts.js';

/** @param after - Stands below a condition, and what it means. */
export function licenceContent(
  see: Sight,
  licence: PlanLicence,
  after: (condition: LicenceCondition) => unknown = () => nothing,
): TemplateResult {
  const {conditions, source, date, ends, audience} = licence;
  return html`${line(words.exact(source, dateText(date)))}
    ${line(ends ? words.ends(dateText(ends)) : '')}
    <ol class="conditions">
      ${conditions.map((each) => conditionTemplate(see, licence, each, after(each)))}
    </ol>
    ${readersTemplate(see, audience)}`;
}

function conditionTemplate(
  see: Sight,
  {language}: PlanLicence,
  {number, text, hasMap, explanation}: LicenceCondition,
  after: unknown,
): TemplateResult {
  const tag = language ?? see.own;
  const way = language ? directionOf(language) : nothing;
  // Nothing but the words stands in the block: what is around them would be shown with them.
  const legal = html`<blockquote lang=${tag} dir=${way}>${text}</blockquote>`;
  return html`<li class="condition">
    ${line(number === undefined ? '' : words.condition(number), 'entry-title')} ${legal}
    ${line(hasMap ? words.map() : '')}
    ${
      explanation
        ? html`<div class="explanation">
            <p class="entry-title">${words.means()}</p>
            ${ownText(see, explanation.text, 'own', explanation.language)}
            <p class="not-legal">${notLegalText()}</p>
            ${line(
              explanation.date
                ? factStrings.wrote(authorText(explanation.by), dateText(explanation.date))
                : '',
              'quiet',
            )}
          </div>`
        : nothing
    }
    ${after}
  </li>`;
}
