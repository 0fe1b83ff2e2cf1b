/**
 * Numbers from one end to the other, as a row of buttons.
 *
 * - `.scale` (`.by-3` `.by-4` `.by-6`: steps in a row of two) > `.scale-step` > `input` + `label`;
 *   `.scale-ends`
 */
import {css, type CSSResult} from 'lit';

export const scaleStyles: CSSResult = css`
  .scale {
    /* Steps in a row where they do not all fit into one. */
    --_row: 5;
    --_step: calc(var(--_size-target) + var(--_space-1));
    display: grid;
    /* One row, or two of the same length: never a last step on its own. */
    grid-template-columns: repeat(
      auto-fit,
      minmax(
        min(
          (100% + var(--_space-1)) / var(--_row) - var(--_space-1),
          max(var(--_size-target), (2 * var(--_row) * var(--_step) - 100%) * 99)
        ),
        1fr
      )
    );
    gap: var(--_space-1);
    margin-inline: -2px;
    padding-inline: 2px;
  }
  .by-3 {
    --_row: 3;
  }
  .by-4 {
    --_row: 4;
  }
  .by-6 {
    --_row: 6;
  }
  .scale-step {
    position: relative;
  }
  .scale-step:focus-within {
    z-index: 1;
  }
  /* As far as the middle of the gap: a step of 42 px is 46 px to a thumb. */
  .scale-step > input {
    position: absolute;
    inset: -2px;
    inline-size: calc(100% + 4px);
    block-size: calc(100% + 4px);
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .scale-step > label {
    display: grid;
    place-items: center;
    /* With larger letters the tick still stands under the number. */
    min-block-size: max(56px, 2.95em);
    border: var(--_border-control) solid var(--_color-border);
    border-radius: var(--_choice-radius);
    background: var(--_color-surface);
  }
  .scale-step > :hover + label {
    border-color: var(--_choice-border-color-chosen);
  }
  .scale-step > :checked + label {
    border-color: var(--_color-action);
    font-weight: var(--_font-weight-strong);
    color: var(--_color-on-action);
    background: var(--_color-action);
  }
  /* The chosen number also has a tick under it: colour alone is no mark. */
  .scale-step > :checked + label::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    border: 0 solid;
    /* A tick leans the same way in every script. */
    direction: ltr;
    inset-block-start: auto;
    inset-block-end: 9px;
    inline-size: 0.7em;
    block-size: 0.35em;
    border-width: 0 0 3px 3px;
    transform: rotate(-45deg);
  }
  .scale-step > :focus-visible + label {
    outline: var(--_focus-width) solid var(--_color-focus-outer);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-shadow);
  }
  .scale-ends {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-6);
    overflow-wrap: anywhere;
    font-size: max(16px, var(--_font-size-note));
  }
  .scale-ends > :last-child {
    text-align: end;
  }
  .field > .scale-ends {
    margin-block-start: var(--_space-2);
  }
  @media (forced-colors: active) {
    .scale-step > :checked + label {
      border: 4px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .scale-step > label {
      transition:
        border-color var(--_motion-fade),
        background-color var(--_motion-fade);
    }
  }
`;
