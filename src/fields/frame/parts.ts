/** Boxes that make one answer together: a date, an address, a name. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from '../live.js';
import {autocompleteOf} from '../text/text.js';
import {asParts, describedBy, problemAt, typedIn, type FieldView} from '../view.js';
import {groupTemplate, problemTemplate} from './frame.js';

/** One box of several. */
export interface PartBox {
  /** Its key in the answer, and the end of its name. */
  readonly part: string;
  readonly label: string;
  readonly width?: 2 | 4 | 10 | 20;
  readonly autocomplete: string;
  readonly inputmode?: 'numeric';
  readonly capitals?: 'characters' | 'words';
}

/** The label and box of one part. */
export function partTemplate(view: FieldView, box: PartBox): TemplateResult {
  const id = `${view.name}.${box.part}`;
  const problem = problemAt(view);
  const missing = problem?.params?.['missing'];
  // Which boxes are empty is known; else it is this box, or the whole answer.
  const wrong =
    missing === undefined
      ? problem?.control === id || problem?.control === view.name
      : String(missing).split(' ').includes(box.part);
  return html`<label for=${id}>${box.label}</label>
    <input
      class="input ${box.width ? `width-${box.width}` : ''}"
      type="text"
      id=${id}
      name=${id}
      .value=${live(asParts(typedIn(view))[box.part] ?? '')}
      inputmode=${box.inputmode ?? nothing}
      dir=${box.inputmode ? 'ltr' : 'auto'}
      autocapitalize=${box.capitals ?? nothing}
      spellcheck="false"
      autocomplete=${autocompleteOf(view, box.autocomplete)}
      aria-invalid=${wrong ? 'true' : nothing}
    />`;
}

/** A question whose parts each have a line, and say there what is wrong. */
export function partLinesTemplate(view: FieldView, boxes: readonly PartBox[]): TemplateResult {
  const controls = boxes.map(({part}) => `${view.name}.${part}`);
  return groupTemplate(view, html`${boxes.map((box) => partLineTemplate(view, box))}`, {
    elsewhere: (control) => controls.includes(control),
  });
}

/** A part with a line of its own, and its own problem over the box. */
function partLineTemplate(view: FieldView, box: PartBox): TemplateResult {
  const id = `${view.name}.${box.part}`;
  const problem = view.form.problems.find(({control}) => control === id);
  return html`<div class="field part ${problem ? 'has-problem' : ''}">
    <label for=${id}
      >${view.form.unscripted?.arrival(problem?.control, box.label) ?? box.label}</label
    >
    ${problem ? problemTemplate(view, id) : nothing}
    <input
      class="input ${box.width ? `width-${box.width}` : ''}"
      type="text"
      id=${id}
      name=${id}
      .value=${live(asParts(typedIn(view))[box.part] ?? '')}
      dir=${box.capitals === 'characters' ? 'ltr' : 'auto'}
      autocapitalize=${box.capitals ?? nothing}
      spellcheck="false"
      autocomplete=${autocompleteOf(view, box.autocomplete)}
      aria-describedby=${describedBy(problem && `${id}:problem`)}
      aria-invalid=${problem ? 'true' : nothing}
    />
  </div>`;
}
