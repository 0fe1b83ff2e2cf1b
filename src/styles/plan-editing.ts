/**
 * A plan that is changed: parts that open, what stands under each thing, and the one form that is open.
 *
 * `.fold` > `summary` > `.state`; `.add-row`; `.editing` > `.edit-state` > `.told`; `.change-bar`, `.add-bar`; `.edit-panel` > `.edit-ways`;
 * `.edit-form` > `.edit-title`; `.sides` > `.side`
 */
import {css, type CSSResultGroup} from 'lit';
import {affixStyles} from './affix.js';
import {asideStyles} from './aside.js';
import {choiceStyles} from './choice.js';
import {fieldStyles} from './field.js';
import {followUpStyles} from './follow-ups.js';
import {scaleStyles} from './scale.js';
import {visuallyHiddenStyles} from './visually-hidden.js';

const editing = css`
  .edit-state,
  .edit-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    align-items: center;
  }
  .edit-state {
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
  .told,
  .inset-title,
  .inset .actions {
    margin-block-start: var(--_space-3);
  }
  .told:empty {
    display: none;
  }
  /* A closed part is its heading, and how much is in it. */
  .editing > .part {
    margin-block-start: var(--_space-6);
    padding-block-start: var(--_space-5);
  }
  .editing .fold {
    margin-block-start: 0;
  }
  .fold > summary > span {
    display: inline-block;
    margin-inline-end: var(--_space-4);
  }
  .fold > summary > :not(.state) {
    text-decoration: inherit;
  }
  .fold > * + * {
    margin-block-start: var(--_space-3);
  }
  .fold[open] {
    padding-block-end: var(--_space-4);
  }
  .add-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
    padding-block-start: var(--_space-3);
  }
  .add-row > .edit-form {
    flex: 1 0 100%;
  }
  .change-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    align-items: center;
    justify-content: space-between;
  }
  /* As tall a target as any, in a card no taller for it. */
  .entry .change-bar {
    margin-block: calc(-1 * var(--_space-1)) calc(-1 * var(--_space-2));
  }
  .entry .change-bar:has(+ *) {
    margin-block: var(--_space-2);
  }
  .grip {
    display: grid;
    place-items: center;
    min-inline-size: var(--_size-target);
    min-block-size: var(--_size-target);
    color: var(--_color-text-quiet);
    cursor: grab;
    /* A finger on it drags, and does not scroll. */
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
  }
  [data-dragged] {
    outline: var(--_border-control) dashed var(--_color-border);
    outline-offset: var(--_space-1);
    cursor: grabbing;
  }
  [data-dragged] .grip {
    cursor: grabbing;
  }
  [data-drop-before] {
    box-shadow: 0 calc(-1 * var(--_space-1)) 0 0 var(--_color-action);
  }
  [data-drop-after] {
    box-shadow: 0 var(--_space-1) 0 0 var(--_color-action);
  }
  /* Shadows go there. */
  @media (forced-colors: active) {
    [data-drop-before] {
      border-block-start: var(--_space-1) solid Highlight;
    }
    [data-drop-after] {
      border-block-end: var(--_space-1) solid Highlight;
    }
  }
  .part :not(.add-row) > .add-bar {
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
    .add-row,
    .edit-panel,
    .fold > summary {
      display: none;
    }
    .fold::details-content {
      content-visibility: visible;
    }
  }
`;

export const planEditingStyles: CSSResultGroup = [
  fieldStyles,
  choiceStyles,
  affixStyles,
  asideStyles,
  followUpStyles,
  scaleStyles,
  visuallyHiddenStyles,
  editing,
];
