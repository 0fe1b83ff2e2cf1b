/** Something the host already has: shown with where it is from, and asked only if it is not right. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../i18n/format.js';
import {msg, str} from '../../i18n/msg.js';
import {textOf} from '../../i18n/text.js';
import {answerText, type KnownValue, type Question} from '../../questions/index.js';
import {aboutTemplate, labelTemplate, problemTemplate} from '../frame/frame.js';
import {describedBy, now, problemAt, type FieldView} from '../view.js';

const strings = {
  from: (source: string) =>
    msg(str`We have this from ${source}:`, {
      id: 'steady.known.from',
      desc: 'Before something the service already knows. The value says where it is from: "your prison record".',
    }),
  fromOn: (source: string, date: string) =>
    msg(str`We have this from ${source}, written down on ${date}:`, {
      id: 'steady.known.fromOn',
      desc: 'Before something the service already knows. First value: where it is from. Second: a date in words.',
    }),
  stillRight: () =>
    msg('Is it still right?', {
      id: 'steady.known.stillRight',
      desc: 'Asked about something the service already knows and has just shown.',
    }),
  right: () =>
    msg('Yes, this is right', {id: 'steady.known.right', desc: 'Answer to "Is it still right?".'}),
  change: () =>
    msg('No, I want to change it', {
      id: 'steady.known.change',
      desc: 'Answer to "Is it still right?". Opens the box to write it again.',
    }),
};

/**
 * The known value and the question whether it is right; `field` is the question's own field, drawn
 * when it is not.
 */
export function knownTemplate(
  view: FieldView,
  known: KnownValue,
  confirmed: boolean | undefined,
  field: (view: FieldView) => TemplateResult,
): TemplateResult {
  const {question, name, form} = view;
  const control = `${name}.known`;
  const row = (value: 'right' | 'changed', label: string, on: boolean) => {
    const id = value === 'right' ? control : `${control}.2`;
    return html`<div class="choice">
      <input
        type="radio"
        id=${id}
        name=${control}
        value=${value}
        ?checked=${on}
        .checked=${now(on)}
      />
      <label for=${id}>${label}</label>
    </div>`;
  };
  const source = textOf(known.source);
  const changes = confirmed === false;
  const found = problemAt(view);
  // What the boxes are told is wrong with them. "Say if it is right" is about the choice above them.
  const inBoxes = changes && found?.code !== 'known-not-checked';
  const problem = found !== undefined && !inBoxes;
  // How to write an answer is said over the box, once there is one; why it is asked, here.
  const {hint, why, ...rest} = question;
  const asked = {...rest, ...(why !== undefined && {why})} as Question;
  const again = {...rest, ...(hint !== undefined && {hint})} as Question;
  return html`<fieldset
      class="field ${problem ? 'has-problem' : ''}"
      aria-describedby=${describedBy(
        why !== undefined && `${name}:why`,
        problem && `${name}:problem`,
        `${control}:value`,
        `${control}:question`,
      )}
    >
      <legend class="question">
        ${labelTemplate(inBoxes ? {...view, form: {...form, problems: []}} : view)}
      </legend>
      ${aboutTemplate({...view, question: asked})} ${problem ? problemTemplate(view) : nothing}
      <div class="inset" id="${control}:value">
        <p>
          ${
            known.date === undefined
              ? strings.from(source)
              : strings.fromOn(source, dateText(known.date))
          }
        </p>
        ${answerText(question, known.value).map((line) => html`<p class="value"><bdi>${line}</bdi></p>`)}
      </div>
      <p class="known-question" id="${control}:question">${strings.stillRight()}</p>
      <div class="choices">
        ${row('right', strings.right(), confirmed === true)}
        ${row('changed', strings.change(), confirmed === false)}
      </div>
    </fieldset>
    ${
      changes || form.unscripted
        ? html`<div class="follow-ups">
            ${field({
              ...view,
              question: again,
              form: {
                ...form,
                headingLevel: undefined,
                whoSees: () => nothing,
                // Said above, unless the box below is meant.
                problems: inBoxes ? form.problems : [],
              },
            })}
          </div>`
        : nothing
    }`;
}
