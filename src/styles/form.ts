/** Everything a form needs, in the order in which it must stand. */
import type {CSSResultGroup} from 'lit';
import {affixStyles} from './affix.js';
import {buttonStyles} from './button.js';
import {choiceStyles} from './choice.js';
import {containerStyles} from './container.js';
import {fieldStyles} from './field.js';
import {focusStyles} from './focus.js';
import {hostStyles} from './host.js';
import {panelStyles} from './panel.js';
import {paperStyles} from './paper.js';
import {printStyles} from './print.js';
import {summaryListStyles} from './summary-list.js';
import {toplineStyles} from './topline.js';
import {typeStyles} from './type.js';
import {visuallyHiddenStyles} from './visually-hidden.js';
import {wholeFormStyles} from './whole-form.js';

export const formStyles: CSSResultGroup = [
  hostStyles,
  containerStyles,
  typeStyles,
  fieldStyles,
  choiceStyles,
  buttonStyles,
  panelStyles,
  affixStyles,
  wholeFormStyles,
  summaryListStyles,
  toplineStyles,
  focusStyles,
  visuallyHiddenStyles,
  paperStyles,
  printStyles,
];
