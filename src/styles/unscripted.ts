/**
 * Only in what a server draws, until scripts go on from there: they draw what is needed when it is.
 */
import {css, type CSSResult} from 'lit';

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
  /* Keeps the place of what needs scripts until they run, where they can. */
  .actions > [type='button'],
  .choice:has(> input:not([name])) {
    visibility: hidden;
  }
  @media (scripting: none) {
    .actions > [type='button'],
    .choice:has(> input:not([name])) {
      display: none;
    }
  }
`;
