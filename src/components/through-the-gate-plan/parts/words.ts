/** What the person says of themselves, strengths first. Nobody else edits it. */
import {html, nothing} from 'lit';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {wordsStrings} from '../detail-strings.js';
import {besideTemplate, isSame, mostOften, ownText, readersTemplate, type Sight} from '../entry.js';
import {headTemplate} from '../part.js';

export function wordsContent(see: Sight): unknown {
  const {words} = see.plan;
  const most = mostOften(words.map(({audience}) => audience));
  const said = WORDS_KINDS.flatMap((kind) => {
    const ofKind = words.filter((each) => each.kind === kind);
    return ofKind.length === 0
      ? []
      : html`<div class="said">
          ${headTemplate(see, 1, wordsStrings[kind]())}
          ${ofKind.map(
            (each) =>
              html`<div class="saying">
                ${ownText(see, each.text, 'own', each.language)} ${besideTemplate(see, each)}
                ${isSame(each.audience, most) ? nothing : readersTemplate(see, each.audience)}
              </div>`,
          )}
        </div>`;
  });
  return html`${readersTemplate(see, most)} ${said}`;
}
