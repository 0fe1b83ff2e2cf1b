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

/** The same in the line above everything. */
export const unscriptedToplineStyles: CSSResult = css`
  .topline [type='button'] {
    visibility: hidden;
  }
  @media (scripting: none) {
    .topline [type='button'] {
      display: none;
    }
  }
`;

/** A card has its true height at once: what is under it must not move when the guess turns out wrong. */
export const unscriptedCardStyles: CSSResult = css`
  :host {
    content-visibility: visible !important;
  }
`;

/** The same of all that a notice has of them. */
export const unscriptedNoticeStyles: CSSResult = css`
  .bar > *,
  .room,
  .understanding {
    visibility: hidden;
  }
  @media (scripting: none) {
    .bar,
    .room,
    .understanding {
      display: none;
    }
  }
  /* Without scripts there is no way to the pictures where only the standard words are shown, nor where
     the scripts never come: they would be here by then. */
  .easy[hidden] {
    display: block;
  }
  @media (scripting: enabled) {
    .easy[hidden] {
      max-block-size: 0;
      margin: 0;
      overflow: hidden;
      visibility: hidden;
      animation: 1ms 15s forwards steady-after-all;
    }
  }
  @keyframes steady-after-all {
    to {
      max-block-size: none;
      overflow: visible;
      visibility: visible;
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

/** A plan that is changed: what was changed comes into view, and not under what stays at the top. */
export const unscriptedPlanStyles: CSSResult = css`
  /* A browser goes to the place once: what stands above must have its true height by then. */
  .area,
  .phase,
  .goal {
    content-visibility: visible !important;
  }
  ::slotted(a[slot^='at:']) {
    scroll-margin-block-start: 6rem !important;
  }
  .edit-form > .only-if + * {
    margin-block-start: var(--_space-1);
  }
  ::slotted(a[slot^='at:open:']) {
    scroll-margin-block-start: 45vh !important;
  }
`;
