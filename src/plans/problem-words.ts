/** Why a plan cannot be shown, said to a person. The plan itself is as it was. */
import type {GatePlanProblem} from '../data/contracts/check-gate-plan.js';
import {msg} from '../i18n/msg.js';

const PROBLEMS: Readonly<Record<GatePlanProblem, () => string>> = {
  newer: () =>
    msg(
      'This plan was made with a newer version of this page. It cannot be shown here. Nothing in it is lost.',
      {
        id: 'steady.plan.problem.newer',
        desc: 'In place of a plan that cannot be shown. Said to the person, who may fear that it is lost.',
      },
    ),
  'too-large': () =>
    msg('This plan is too long to show here. Nothing in it is lost.', {
      id: 'steady.plan.problem.tooLarge',
      desc: 'In place of a plan that cannot be shown. Said to the person, who may fear that it is lost.',
    }),
  broken: () =>
    msg('Something in this plan does not fit, so it cannot be shown here. Nothing in it is lost.', {
      id: 'steady.plan.problem.broken',
      desc: 'In place of a plan that cannot be shown. Said to the person, who may fear that it is lost.',
    }),
};

/** "This plan is too long to show here. Nothing in it is lost." */
export const planProblemText = (kind: GatePlanProblem): string => PROBLEMS[kind]();
