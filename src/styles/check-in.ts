/**
 * What only the check-in has.
 *
 * - `.check-in` (`.script`: to be read out): around everything
 * - `.covered`: in place of the page; `.read-out`, `.not-watched`: around the questions; `.next`: at the end
 */
import {css, type CSSResult} from 'lit';

export const checkInStyles: CSSResult = css`
  .page[hidden] {
    display: none;
  }
  .script {
    font-size: 1.25em;
  }
  .read-out {
    padding: var(--_space-3) var(--_space-5);
    border-radius: var(--_radius-panel);
    background: var(--_color-warm);
  }
  .covered {
    padding: var(--_space-6);
  }
  .covered > * + * {
    margin-block-start: var(--_space-3);
  }
  .next .details + .details {
    margin-block-start: var(--_space-2);
  }
`;
