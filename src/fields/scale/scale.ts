/** Whole numbers from one end to the other, as a row of buttons. */
import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../../i18n/text.js';
import {specialAnswerText, type ScaleQuestion} from '../../questions/index.js';
import {groupTemplate} from '../frame/frame.js';
import {fieldStrings} from '../strings.js';
import {asSpecial, asText, now, type FieldView} from '../view.js';

export function scaleTemplate(view: FieldView<ScaleQuestion>): TemplateResult {
  const {question, name, answer} = view;
  const steps = Array.from({length: question.max - question.min + 1}, (_, i) =>
    String(question.min + i),
  );
  const chosen = asSpecial(answer) ?? asText(answer);
  const ends = `${name}:ends`;
  const radio = (value: string, id: string) =>
    html`<input
      type="radio"
      id=${id}
      name=${name}
      value=${value}
      ?checked=${value === chosen}
      .checked=${now(value === chosen)}
    />`;
  const offered = question.offer ?? [];
  return groupTemplate(
    view,
    html`<div class="scale ${rowClass(steps.length)}">
        ${steps.map((value, i) => {
          const id = i === 0 ? name : `${name}.${i + 1}`;
          return html`<div class="scale-step">
            ${radio(value, id)}<label for=${id}>${value}</label>
          </div>`;
        })}
      </div>
      <div class="scale-ends" id=${ends}>
        <span>${textOf(question.minLabel)}</span> <span>${textOf(question.maxLabel)}</span>
      </div>
      ${
        offered.length
          ? html`<div class="choices">
              <p class="choice-or">${fieldStrings.or()}</p>
              ${offered.map((special) => {
                const id = `${name}.${special}`;
                return html`<div class="choice">
                  ${radio(special, id)}<label for=${id}>${specialAnswerText(special)}</label>
                </div>`;
              })}
            </div>`
          : nothing
      }`,
    {special: false, describedBy: ends},
  );
}

/** How many stand in a row where there is room for half of them. Five fit anywhere. */
function rowClass(steps: number): string {
  return steps > 5 ? `by-${Math.min(6, Math.ceil(steps / 2))}` : '';
}
