/**
 * After a notice: did this make sense? Loaded when a notice that asks is drawn with scripts; without
 * them there is nothing here, and the notice says whom to ask.
 *
 * Needs `choiceStyles`, `understandingStyles`, `pictureStyles`, and a `.button`.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {loadPicture, needsPicture} from '../../../pictures/load.js';
import {pictureTemplate} from '../../../pictures/template.js';
import type {Notice} from '../../../data/contracts/notice.js';
import {headingTemplate} from '../heading.js';
import {pointTemplate} from './point.js';
import {senses, understandingStrings} from './strings.js';
import {tellTemplate} from './tell.js';
import type {Sense, Understanding} from './understanding.js';

export {understandingStyles} from '../../../styles/understanding.js';
export {Understanding, type UnderstandingOptions} from './understanding.js';

const senseOrder: readonly (readonly [Sense, picture: string])[] = [
  ['yes', 'yes'],
  ['some', 'not-sure'],
  ['no', 'no'],
  ['explain', 'ask-for-help'],
];

/** Brings the drawings that the check of a notice shows. Never rejects. */
export function bringUnderstandingPictures({
  sections,
  understanding,
}: Notice): Promise<unknown> | undefined {
  const asked = understanding?.questions ?? [];
  const points = new Set(asked.map(({point}) => point));
  const names = [
    ...senseOrder.map(([, picture]) => picture),
    ...asked.flatMap(({options}) => options.map(({picture}) => picture)),
    ...sections.flatMap((section) =>
      section.points.map(({id, picture}) => (points.has(id) ? picture : undefined)),
    ),
  ].filter((name) => name !== undefined && needsPicture(name));
  return names.length > 0 ? Promise.all(names.map((name) => loadPicture(name ?? ''))) : undefined;
}

/**
 * Gives the focus to the heading of a step that has just been drawn, so that it is read and the
 * keyboard goes on from there. Call it after each drawing.
 */
export function focusUnderstanding(root: ParentNode, check: Understanding): void {
  if (check.takeNewStep()) root.querySelector<HTMLElement>('.understanding [tabindex]')?.focus();
}

/** @param headingLevel - Of its heading, 1 to 6. */
export function understandingTemplate(check: Understanding, headingLevel = 2): TemplateResult {
  const {step} = check;
  const inside =
    step === 'sense'
      ? senseTemplate(check, headingLevel)
      : step === 'help'
        ? helpTemplate(check, headingLevel)
        : step === 'question'
          ? questionTemplate(check, headingLevel)
          : tellTemplate(check, headingLevel);
  return html`<section
    class="understanding"
    @pointerdown=${check.between}
    @keydown=${check.between}
  >
    ${inside}
  </section>`;
}

function senseTemplate(check: Understanding, headingLevel: number): TemplateResult {
  const id = 'steady:understanding';
  return html`${headingTemplate(headingLevel, understandingStrings.title(), {id})}
    <div class="picks" role="group" aria-labelledby=${id}>
      ${senseOrder.map(([sense, picture]) => {
        const press = (event: Event) => {
          check.press(event, () => {
            check.answer(sense);
          });
        };
        return html`<button class="pick" type="button" @click=${press}>
          ${pictureTemplate(picture, {size: 48})}<span>${senses[sense]()}</span>
        </button>`;
      })}
    </div>
    <p class="quiet">
      ${
        check.readers === undefined
          ? understandingStrings.nobodyTold()
          : understandingStrings.youDecide()
      }
    </p>`;
}

/** Whom to ask, in the words of the notice. */
function askTemplate({notice}: Understanding): TemplateResult {
  return html`<p>${understandingStrings.someone()}</p>
    ${
      notice.askWho === undefined
        ? nothing
        : html`<p class="ask-who" lang=${notice.language ?? nothing}>${notice.askWho}</p>`
    }`;
}

function helpTemplate(check: Understanding, headingLevel: number): TemplateResult {
  return html`${headingTemplate(headingLevel, understandingStrings.fine(), {id: 'steady:understanding'})}
    ${askTemplate(check)}
    ${check.sense === 'explain' ? html`<p>${understandingStrings.notYet()}</p>` : nothing}
    <div class="actions">
      ${goOnTemplate(check, understandingStrings.goOn())}
      ${showTemplate(check, understandingStrings.readAgain())}
    </div>`;
}

function questionTemplate(check: Understanding, headingLevel: number): unknown {
  const {question, chosen, notice, pointAgain} = check;
  if (!question) return nothing;
  const id = 'steady:understanding';
  const {language} = notice;
  // A button keeps its answer to itself: no control of a form, so nothing can be posted by accident.
  return html`<div role="group" aria-labelledby=${id}>
      ${headingTemplate(headingLevel, question.text, {id, ...(language && {language})})}
      <div class="picks" lang=${language ?? nothing}>
        ${question.options.map(({id, text, picture}) => {
          const press = (event: Event) => {
            check.press(event, () => {
              check.choose(id);
            });
          };
          return html`<button
            class="pick"
            type="button"
            aria-pressed=${chosen === id ? 'true' : 'false'}
            @click=${press}
          >
            ${pictureTemplate(picture, {size: 64})}<span>${text}</span>
          </button>`;
        })}
      </div>
    </div>
    <div role="status">
      ${check.isInNotice ? html`<p>${understandingStrings.saysSo()}</p>` : nothing}
      ${
        pointAgain
          ? html`<p class="again-title">${understandingStrings.again()}</p>
              ${pointTemplate(pointAgain, notice)}`
          : nothing
      }
    </div>
    ${pointAgain ? askTemplate(check) : nothing}
    <div class="actions">
      ${goOnTemplate(
        check,
        chosen === undefined ? understandingStrings.skip() : understandingStrings.goOn(),
      )}
      ${pointAgain ? showTemplate(check, understandingStrings.showIt()) : nothing}
    </div>`;
}

function goOnTemplate(check: Understanding, words: string): TemplateResult {
  const press = (event: Event) => {
    check.press(event, () => {
      check.goOn();
    });
  };
  return html`<button class="button secondary" type="button" @click=${press}>${words}</button>`;
}

function showTemplate(check: Understanding, words: string): TemplateResult {
  const press = (event: Event) => {
    check.press(event, () => {
      check.showAgain();
    });
  };
  return html`<button class="button link" type="button" @click=${press}>${words}</button>`;
}
