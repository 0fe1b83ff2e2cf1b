/**
 * Options to choose from. Every row answers on its whole area, and a chosen one is marked by edge,
 * tint and tick. The boxes are the native controls themselves, drawn with borders only, because
 * borders survive forced colours and printers.
 *
 * - `.choices` > `.choice` > `input` + `label` + `.choice-hint`
 * - `.choice-or`; `.follow-ups` after its `.choice`, or its `.field` with an `option.opens`
 */
import {css, type CSSResult} from 'lit';

export const choiceStyles: CSSResult = css`
  .choices {
    display: grid;
    /* No wider than its column, whatever the longest word. */
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_choice-gap);
  }
  .choice {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: center;
    min-block-size: max(var(--_choice-size), var(--_mark-size));
    padding-block: var(--_choice-padding-block);
    padding-inline: calc(var(--_choice-padding) + var(--_mark-size) + var(--_mark-gap))
      var(--_choice-padding);
  }
  /* The row itself: a part of the label, so that it answers, under the words and the box. */
  .choice > label::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    border: var(--_choice-border-width) solid var(--_choice-border-color);
    border-radius: var(--_choice-radius);
    background: var(--_choice-background);
    cursor: pointer;
  }
  .choice > label,
  .choice > input {
    cursor: pointer;
  }
  .choice:hover > label::after {
    border-color: var(--_choice-border-color-chosen);
  }
  .choice > :checked + label::after {
    border: var(--_choice-border-width-chosen) solid var(--_choice-border-color-chosen);
    background: var(--_choice-background-chosen);
  }
  .choice-hint {
    font-size: max(16px, var(--_choice-hint-size));
    color: var(--_color-text-quiet);
    /* A press on it falls through to the row. */
    pointer-events: none;
  }
  .choice-hint a {
    pointer-events: auto;
  }
  .choice > input {
    appearance: none;
    position: absolute;
    inset-block-start: min(50% - var(--_mark-size) / 2, var(--_mark-top));
    inset-inline-start: var(--_choice-padding);
    inline-size: var(--_mark-size);
    block-size: var(--_mark-size);
    border: var(--_border-control) solid var(--_mark-border-color);
    border-radius: var(--_mark-radius);
    font: inherit;
    color: var(--_mark-tick);
    background: var(--_mark-background);
  }
  .choice > [type='radio'] {
    border-radius: 50%;
  }
  .choice > :checked {
    border-color: var(--_mark-border-color-chosen);
    background: var(--_mark-background-chosen);
  }
  .choice > :checked::before {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    border: 0 solid;
    /* A tick leans the same way in every script. */
    direction: ltr;
  }
  .choice > [type='checkbox']::before {
    inline-size: 58%;
    block-size: 32%;
    border-width: 0 0 var(--_mark-tick-width) var(--_mark-tick-width);
    transform: translateY(-18%) rotate(-45deg);
  }
  .choice > [type='radio']::before {
    inline-size: 0;
    block-size: 0;
    border-width: calc(var(--_mark-size) / 4);
    border-radius: 50%;
  }
  .choice > :focus-visible {
    outline: 0;
    box-shadow: var(--_focus-mark-shadow);
  }
  .choice > :focus-visible + label::after {
    outline: var(--_focus-width) solid var(--_focus-choice-outline-color);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-choice-shadow);
  }
  .choice-or {
    padding-inline-start: var(--_choice-padding);
    color: var(--_color-text-quiet);
  }
  @media (forced-colors: active) {
    .choice > :checked + label::after {
      border: 4px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .choice > label::after {
      transition:
        border-color var(--_motion-fade),
        background-color var(--_motion-fade);
    }
  }
`;
