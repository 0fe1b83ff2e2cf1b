/** What happened to the plan: moves, disagreements, and who changed what. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../../i18n/format.js';
import {changeStrings, storyStrings} from '../detail-strings.js';
import {besideTemplate, line, ownText, type Drawn, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';
import {headStrings} from '../strings.js';
import {authorText, instantText, nameIn} from '../texts.js';

/** The newest are read; a plan of years has thousands. */
const MOST_CHANGES = 50;

export function storyContent(see: Sight): unknown {
  return html`${transfersTemplate(see)} ${disagreementsTemplate(see)} ${changesTemplate(see)}`;
}

export function transfersTemplate(see: Sight): Drawn {
  const {transfers} = see.plan;
  if (transfers.length === 0) return nothing;
  return html`<div class="group">
    ${headTemplate(see, 1, headStrings.transfers())}
    <ul class="plain">
      ${transfers.map(
        (each) =>
          html`<li>
            ${line(
              each.before === undefined
                ? storyStrings.moved(each.to, dateText(each.on))
                : storyStrings.movedFrom(each.before, each.to, dateText(each.on)),
            )}
            ${besideTemplate(see, each)}
          </li>`,
      )}
    </ul>
  </div>`;
}

export function disagreementsTemplate(see: Sight): Drawn {
  const {disagreements} = see.plan;
  if (disagreements.length === 0) return nothing;
  return html`<div class="group">
    ${headTemplate(see, 1, headStrings.disagreements())}
    <ul class="plain">
      ${disagreements.map((each) => {
        const about = nameIn(see.plan, each.about);
        return html`<li>
          ${ownText(see, each.text)} ${line(about ? storyStrings.about(about) : '')}
          ${besideTemplate(see, each)}
        </li>`;
      })}
    </ul>
  </div>`;
}

function changesTemplate(see: Sight): Drawn {
  const {changes} = see.plan;
  const newest = changes.slice(-MOST_CHANGES).reverse();
  const [oldest] = newest.slice(-1);
  if (!oldest) return nothing;
  return html`<details class="changes">
    <summary>${headStrings.changes()}</summary>
    <ul class="plain">
      ${newest.map((each): TemplateResult => {
        const what = changeStrings[each.kind]();
        const item = nameIn(see.plan, each.item);
        return html`<li>
          <p class="quiet">${storyStrings.when(instantText(each.at), authorText(each.by))}</p>
          <p>${item ? storyStrings.what(what, item) : what}</p>
        </li>`;
      })}
    </ul>
    ${line(changes.length > newest.length ? storyStrings.older(instantText(oldest.at)) : '', 'quiet')}
  </details>`;
}
