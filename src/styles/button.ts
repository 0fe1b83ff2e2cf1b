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
    gap: var(--_space-3);
  }
  button {
    margin: 0;
  }
  .button {
    appearance: none;
    min-block-size: var(--_size-target);
    padding: var(--_space-2) var(--_space-5);
    /* Seen only in forced colours, where backgrounds go. */
    border: var(--_border-control) solid transparent;
    border-radius: var(--_radius-control);
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
    background: var(--_button-secondary-background);
  }
  .button.secondary:hover {
    background: var(--_button-secondary-background-hover);
  }
  .button.link {
    padding-inline: 0;
    border: 0;
    color: var(--_color-link);
    text-align: start;
    text-decoration: underline max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  .button.link:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: max(3px, 0.15em);
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
