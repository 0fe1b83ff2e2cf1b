/** Activities, and where they go on outside. */
import {html} from 'lit';
import type {PlanActivity} from '../../../data/contracts/gate-plan.js';
import {saidStateText} from '../../../plans/states.js';
import {phaseText} from '../../../plans/titles.js';
import {entriesTemplate, line, ownText, type Drawn, type Entry, type Sight} from '../entry.js';
import {factStrings} from '../strings.js';
import {nameIn, whenText} from '../texts.js';
import {pageOf} from './timeline.js';

export const activitiesContent = (see: Sight): Drawn =>
  entriesTemplate(
    see,
    see.plan.activities.map((each) => activityEntry(see, each)),
  );

export function activityEntry(see: Sight, item: PlanActivity): Entry {
  const {name, setting, goesOnWith, text, when, said} = item;
  const where = {
    custody: factStrings.inPrison,
    community: factStrings.outside,
    both: factStrings.inBoth,
  }[setting]();
  const before = nameIn(see.plan, goesOnWith);
  return {
    item,
    title: name,
    href: pageOf(see, item),
    // To others it is not "you" who said it.
    ...(see.isMine && {state: saidStateText(said)}),
    lines: html`${line(where)} ${ownText(see, text)}
    ${line(when && (whenText(when) || (when.phase && phaseText(when.phase))))}
    ${line(before ? factStrings.goesOn(before) : '')}`,
  };
}
