/** The first thing next: one thing, said alone. */
import {html, nothing, type TemplateResult} from 'lit';
import {firstThingNext, type TimelineEntry} from '../../../plans/phases.js';
import {youMustGoText} from '../../../plans/states.js';
import {line, ownText, type Drawn, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';
import {factStrings, planStrings} from '../strings.js';
import {whenText, whoList} from '../texts.js';

/** @param after - Stands below it. */
export function firstTemplate(
  see: Sight,
  after: (first: TimelineEntry) => Drawn = () => nothing,
): TemplateResult {
  const first = firstThingNext(see.plan, see);
  return html`<section class="first">
    ${headTemplate(see, 0, planStrings.first())}
    ${first ? html`${thingTemplate(see, first)} ${after(first)}` : line(planStrings.firstNone())}
  </section>`;
}

function thingTemplate(see: Sight, {kind, item}: TimelineEntry): Drawn {
  if (kind === 'activity') return ownText(see, item.name);
  const when = whenText(item.when ?? {});
  if (kind === 'appointment') {
    return html`${ownText(see, item.title, 'first-thing')} ${line(when)}
    ${line(item.youMustGo ? youMustGoText() : '', 'must-go')}
    ${ownText(see, item.place?.name ?? item.place?.address?.join(', '))}`;
  }
  return html`${ownText(see, item.text, 'first-thing')}
  ${line(factStrings.who(whoList(item.who, see)))} ${line(when)}`;
}
