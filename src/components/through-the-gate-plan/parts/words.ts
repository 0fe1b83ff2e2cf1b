/** What the person says of themselves, strengths first. Nobody else edits it. */
import {html, nothing} from 'lit';
import {WORDS_KINDS} from '../../../data/contracts/gate-plan/words.js';
import {wordsStrings} from '../detail-strings.js';
import {besideTemplate, ownText, readersTemplate, type Sight} from '../entry.js';
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

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Said once over all of them; of the others each says its own. */
function mostOften(audiences: readonly (readonly string[])[]): readonly string[] {
  const count = (wanted: readonly string[]) =>
    audiences.filter((each) => isSame(each, wanted)).length;
  return audiences.reduce<readonly string[]>(
    (best, each) => (count(each) > count(best) ? each : best),
    audiences[0] ?? [],
  );
}
