import {nothing} from 'lit';
import type {GatePlan} from '../../data/contracts/gate-plan.js';
import type {Sight} from './entry.js';
import type {SteadyThroughTheGatePlan} from './through-the-gate-plan.js';
import type {PlanViewOptions} from './views.js';

/** What every part of a view draws from. */
export function sightOf(
  element: SteadyThroughTheGatePlan,
  plan: GatePlan,
  options: PlanViewOptions,
  isMine: boolean,
): Sight {
  const {language} = plan;
  const [base] = element.language.split('-');
  const isSame = language === undefined || language.split('-')[0] === base;
  return {...options, plan, isMine, own: isSame ? nothing : language};
}
