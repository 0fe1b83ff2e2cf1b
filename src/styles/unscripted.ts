/**
 * Only in what a server draws, until scripts go on from there: they draw what is needed when it is.
 */
import {css, type CSSResult} from 'lit';

/** Buttons that need scripts: their place, until scripts run, where they can. */
export const unscriptedButtonStyles: CSSResult = css`
  .actions > [type='button'] {
    visibility: hidden;
  }
  @media (scripting: none) {
    .actions > [type='button'],
    .actions:not(:has(> :not([type='button']))) {
      display: none;
    }
  }
`;

export const unscriptedStyles: CSSResult = css`
  /* What an answer opens is there, and hidden until the answer is chosen. A browser that cannot tell
     leaves out the whole rule, and shows it. */
  .choice:not(:has(> :checked)) + .follow-ups,
  .field:not(:has(.opens:checked, [name$='.known'][value='changed']:checked)) + .follow-ups {
    display: none;
  }
  /* Where an error link arrives: not with the words at the very edge. What the page says about the
     words it has put inside the element must not move it. */
  ::slotted(a[slot^='at:']) {
    all: initial !important;
    scroll-margin-block-start: var(--_space-6) !important;
  }
  .choice:has(> input:not([name])) {
    visibility: hidden;
  }
  @media (scripting: none) {
    .choice:has(> input:not([name])) {
      display: none;
    }
  }
`;
