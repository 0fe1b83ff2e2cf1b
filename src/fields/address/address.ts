import type {TemplateResult} from 'lit';
import type {AddressQuestion} from '../../questions/index.js';
import {partLinesTemplate, type PartBox} from '../frame/parts.js';
import {fieldStrings} from '../strings.js';
import type {FieldView} from '../view.js';

/** Two lines, town, county and postcode. */
export function addressTemplate(view: FieldView<AddressQuestion>): TemplateResult {
  const boxes: PartBox[] = [
    {part: 'line1', label: fieldStrings.line1(), autocomplete: 'address-line1'},
    {part: 'line2', label: fieldStrings.line2(), autocomplete: 'address-line2'},
    {part: 'town', label: fieldStrings.town(), width: 20, autocomplete: 'address-level2'},
    {part: 'county', label: fieldStrings.county(), width: 20, autocomplete: 'off'},
    {
      part: 'postcode',
      label: fieldStrings.postcode(),
      width: 10,
      autocomplete: 'postal-code',
      capitals: 'characters',
    },
  ];
  return partLinesTemplate(view, boxes);
}
