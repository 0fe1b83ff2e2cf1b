/** What a page writes inside rows of its own, deeper than a rule of a shadow root reaches. */
import {css, type CSSResult} from 'lit';

/** A `<small>` in a row is its hint; what is asked because of an answer ends where its last control does. */
export const insideChoices: CSSResult = css`
  :is(steady-radios, steady-checkboxes) > label small {
    display: block;
    font-size: max(16px, var(--_choice-hint-size));
    color: var(--_color-text-quiet);
  }
  :is(steady-radios, steady-checkboxes) > :is([data-follow-up], [slot^='when-']) > :last-child {
    margin-block-end: 0;
  }
`;
