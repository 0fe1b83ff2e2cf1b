/** What every control for a form of the page needs, in the order in which it must stand. */
import {css, type CSSResultGroup} from 'lit';
import {fieldStyles} from '../styles/field.js';
import {focusStyles} from '../styles/focus.js';
import {hostStyles} from '../styles/host.js';
import {printStyles} from '../styles/print.js';
import {slottedWordsStyles} from '../styles/slotted.js';
import {typeStyles} from '../styles/type.js';
import {visuallyHiddenStyles} from '../styles/visually-hidden.js';

const own = css`
  /* Room to the next question. A page's own margin wins. */
  :host {
    margin-block-end: var(--_space-6);
  }
  /* It stands on whatever the page has. */
  .steady {
    background: none;
  }
  legend[hidden] {
    display: none;
  }
  /* Switched off: quiet, with a broken edge, because colour alone says nothing. */
  fieldset:disabled,
  :is(.input, .textarea, .select):disabled {
    --_color-text: var(--_color-text-quiet);
    --_mark-background-chosen: var(--_mark-background);
    --_mark-tick: var(--_color-text-quiet);
    --_mark-border-color-chosen: var(--_color-text-quiet);
    --_mark-border-color: var(--_color-text-quiet);
  }
  fieldset:disabled .choice > :is(label, input),
  fieldset:disabled .choice > label::after,
  :is(.input, .textarea, .select):disabled {
    cursor: not-allowed;
  }
  fieldset:disabled .choice > label {
    color: var(--_color-text-quiet);
  }
  fieldset:disabled .choice > label::after,
  :is(.input, .textarea, .select):disabled {
    border-color: var(--_color-border) !important;
    border-style: dashed !important;
    background: none !important;
  }
`;

export const controlStyles: CSSResultGroup[] = [
  hostStyles,
  typeStyles,
  fieldStyles,
  focusStyles,
  visuallyHiddenStyles,
  slottedWordsStyles,
  own,
  printStyles,
];
