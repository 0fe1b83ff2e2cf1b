import type {TemplateResult} from 'lit';
import type {NameQuestion} from '../../questions/index.js';
import {partLinesTemplate} from '../frame/parts.js';
import {fieldStrings} from '../strings.js';
import type {FieldView} from '../view.js';

/** First name and last name. */
export function nameTemplate(view: FieldView<NameQuestion>): TemplateResult {
  return partLinesTemplate(view, [
    {
      part: 'first',
      label: fieldStrings.firstName(),
      autocomplete: 'given-name',
      capitals: 'words',
    },
    {
      part: 'last',
      label: fieldStrings.lastName(),
      autocomplete: 'family-name',
      capitals: 'words',
    },
  ]);
}
