/** The whole paper, in the order in which it is needed. */
import {html, type TemplateResult} from 'lit';
import {currentLanguage} from '../../../i18n/msg.js';
import {planFor} from '../../../data/contracts/gate-plan-sharing.js';
import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import {activitiesSection, areasSection} from './areas.js';
import {appointmentsSection} from './appointments.js';
import {lastPage} from './card.js';
import {firstDaysSection} from './first-days.js';
import {firstPage, releaseOf} from './first-page.js';
import {hasPictures, type PlanPaperOptions} from './options.js';
import {licenceSection, ownWordsSection} from './own-words.js';
import type {Sheet} from './parts.js';
import {documentsSection, healthSection, peopleSection} from './people-and-papers.js';
import {firstEssentials, firstPlaces, phonesOf} from './order.js';
import {roomFor} from './room.js';
import {roleText} from '../../../plans/who-words.js';

/** Classes that say which sizes the styles take. */
export function paperClasses(options: PlanPaperOptions): string {
  return [
    'steady-plan-paper',
    ...(options.largePrint ? ['large-print'] : []),
    ...(hasPictures(options) ? ['with-pictures'] : []),
  ].join(' ');
}

/**
 * Draws a plan for paper, in the current language. Needs `paperStyles` around it.
 *
 * @param plan - One that keeps its contract. What its reader may not see is left out here.
 * @throws ConfigError when the plan has no such reader.
 * @throws ContractError when it does not keep its contract.
 */
export function paperTemplate(plan: GatePlan, options: PlanPaperOptions): TemplateResult {
  const {reader = 'person', withoutSensitive = false} = options;
  const shown = {...options, plan: planFor(plan, reader, {withoutSensitive})};
  const pictures = hasPictures(options);
  const room = roomFor(
    {
      release: releaseOf(shown),
      places: firstPlaces(shown),
      essentials: firstEssentials(shown.plan),
      phones: phonesOf(shown, ({role = 'other'}) => roleText(role)),
    },
    {points: options.largePrint ? 18 : pictures ? 16 : 14, pictures},
  );
  const sheet: Sheet = {...shown, withPictures: pictures, room};
  return html`<div class=${paperClasses(options)} dir=${currentLanguage().direction ?? 'ltr'}>
    <div class="first-page">${firstPage(sheet)}</div>
    ${appointmentsSection(sheet)} ${firstDaysSection(sheet)} ${areasSection(sheet)}
    ${activitiesSection(sheet)} ${peopleSection(sheet)} ${healthSection(sheet)}
    ${documentsSection(sheet)} ${licenceSection(sheet)} ${ownWordsSection(sheet)} ${lastPage(sheet)}
  </div>`;
}
