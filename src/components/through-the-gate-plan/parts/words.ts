/** What the person says of themselves, strengths first. Nobody else edits it. */
import {html, nothing} from 'lit';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {directionOf} from '../../../i18n/direction.js';
import {wordsStrings} from '../detail-strings.js';
import {besideTemplate, readersTemplate, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';

export function wordsContent(see: Sight): unknown {
  const {words} = see.plan;
  return WORDS_KINDS.flatMap((kind) => {
    const said = words.filter((each) => each.kind === kind);
    return said.length === 0
      ? []
      : html`<div class="said">
          ${headTemplate(see, 1, wordsStrings[kind]())}
          ${said.map(
            (each) =>
              html`<div class="saying">
                <p
                  class="own"
                  lang=${each.language ?? see.own}
                  dir=${each.language ? directionOf(each.language) : nothing}
                >
                  ${each.text}
                </p>
                ${besideTemplate(see, each)} ${readersTemplate(see, each.audience)}
              </div>`,
          )}
        </div>`;
  });
}
