/**
 * Buttons. One filled button a screen; another beside it has the same size.
 *
 * - `.actions`: a row of buttons
 * - `.button.primary`, `.button.secondary`, `.button.link`
 * - `aria-disabled="true"`: pressed and at work
 */
import {css, type CSSResult} from 'lit';

export const buttonStyles: CSSResult = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
  }
  button {
    margin: 0;
  }
  .button {
    appearance: none;
    min-block-size: var(--_button-size);
    padding: min(var(--_space-2), var(--_button-padding) / 2) var(--_button-padding);
    /* Seen only in forced colours, where backgrounds go. */
    border: var(--_border-control) solid transparent;
    border-radius: var(--_button-radius);
    font: inherit;
    text-align: center;
    cursor: pointer;
    color: var(--_color-text);
    background: none;
  }
  .button.primary {
    font-weight: var(--_button-weight);
    color: var(--_color-on-action);
    background: var(--_color-action);
    box-shadow: var(--_button-shadow);
  }
  .button.primary:hover {
    background: var(--_color-action-hover);
  }
  .button.secondary {
    border-color: var(--_button-secondary-border-color);
    font-weight: var(--_button-secondary-weight);
    color: var(--_button-secondary-color);
    background: var(--_button-secondary-background);
    box-shadow: var(--_button-secondary-shadow);
  }
  .button.secondary:hover {
    background: var(--_button-secondary-background-hover);
  }
  .button.link {
    min-block-size: var(--_size-target);
    padding: var(--_space-2) 0;
    border: 0;
    color: var(--_color-link);
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  .button.link:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: var(--_link-line-hover);
  }
  .button[aria-disabled='true'] {
    cursor: progress;
  }
  @media (prefers-reduced-motion: no-preference) {
    /* Focus comes at once: half-way between two pairs of colours words cannot be read. */
    .button:not(:focus-visible) {
      transition:
        color var(--_motion-fade),
        background-color var(--_motion-fade);
    }
  }
`;
