/**
 * A plan that is changed: what stands under each thing, and the one form that is open.
 *
 * `.editing` > `.edit-state` > `.said`; `.change-bar`, `.add-bar`; `.edit-panel` > `.edit-ways`;
 * `.edit-form` > `.edit-title`; `.sides` > `.side`
 */
import {css, type CSSResultGroup} from 'lit';
import {affixStyles} from './affix.js';
import {choiceStyles} from './choice.js';
import {fieldStyles} from './field.js';
import {scaleStyles} from './scale.js';
import {visuallyHiddenStyles} from './visually-hidden.js';
import {wholeFormStyles} from './whole-form.js';

const editing = css`
  .edit-state {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    align-items: center;
    min-block-size: var(--_size-target);
    padding: var(--_space-1) var(--_space-4);
    border: var(--_border-hairline) solid var(--_color-border);
    border-radius: var(--_radius-panel);
    background: var(--_color-surface);
  }
  /* Where it would not cover what is read. */
  @media (min-height: 30rem) {
    .edit-state {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
    }
  }
  .edit-state.empty {
    position: absolute;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  /* What has the focus is never under it. */
  .editing :is(button, input, select, textarea, summary, [tabindex], .error-summary) {
    scroll-margin-block: 6rem;
  }
  .edit-state > * + * {
    margin: 0;
  }
  .said {
    font-weight: var(--_font-weight-strong);
  }
  .said:empty {
    display: none;
  }
  .change-bar {
    margin-block-start: 0;
  }
  .part .add-bar {
    margin-block-start: var(--_space-3);
  }
  .edit-panel {
    margin-block-start: var(--_space-2);
    padding: var(--_space-4);
    /* Seen only in forced colours, where backgrounds go. */
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-calm);
  }
  .edit-panel > * + * {
    margin-block-start: var(--_space-3);
  }
  .edit-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
  }
  .edit-form {
    border-color: var(--_color-border);
    background: var(--_color-paper);
  }
  .edit-form > * + * {
    margin-block-start: var(--_space-6);
  }
  .edit-form > .edit-title + * {
    margin-block-start: var(--_space-4);
  }
  .edit-form .who-sees > p {
    margin: 0;
  }
  .edit-title:focus,
  #edit-asking:focus,
  #edit-clash:focus {
    outline: 0;
    box-shadow: none;
  }
  .edit-title > :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-2);
  }
  .edit-form .problem {
    padding: 0;
    border: 0;
    background: none;
  }
  .edit-form textarea {
    min-block-size: 0;
  }
  .sides {
    display: grid;
    gap: var(--_space-4);
  }
  .side {
    padding: var(--_space-4);
    border: var(--_border-control) solid var(--_color-border);
    border-radius: var(--_radius-panel);
    overflow-wrap: anywhere;
  }
  .side > * + * {
    margin-block-start: var(--_space-2);
  }
  .side-title {
    font-weight: var(--_font-weight-strong);
  }
  @container (min-width: 36em) {
    .sides {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (max-width: 30em) {
    .entry > .entry-words > .edit-panel {
      margin-inline: calc(-1 * var(--_space-3));
      padding-inline: var(--_space-3);
    }
  }
  @media print {
    .edit-state,
    .change-bar,
    .add-bar,
    .edit-panel {
      display: none;
    }
  }
`;

export const planEditingStyles: CSSResultGroup = [
  fieldStyles,
  choiceStyles,
  affixStyles,
  wholeFormStyles,
  scaleStyles,
  visuallyHiddenStyles,
  editing,
];
