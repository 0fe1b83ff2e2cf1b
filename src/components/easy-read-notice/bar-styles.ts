/**
 * The buttons of a notice: those above it, what they open, and those that move the mark.
 *
 * `.bar` > `.group`, `.tools` > `.looks` > `.panel` > `.look`; `.lines`; `.button`
 */
import {css, type CSSResult} from 'lit';

export const barStyles: CSSResult = css`
  .lines {
    margin-inline: calc(-1 * var(--_space-3));
    padding: var(--_space-2) var(--_space-3);
    background: var(--_color-paper);
  }
  /* On a small screen they would cover what is read. */
  @media (min-height: 40em) and (min-width: 40em) {
    .lines {
      position: sticky;
      inset-block-end: 0;
    }
  }
  .bar,
  .group,
  .tools,
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  /* Where there is little room, words break inside a button before it takes a row of its own. */
  .bar > * {
    flex: 1 1 100%;
    gap: var(--_space-1);
  }
  :where(.bar > * > *) {
    flex: 1 1 4.5em;
    min-inline-size: min-content;
  }
  .bar {
    gap: var(--_space-1);
    padding: var(--_space-2) var(--_space-4);
    border-block-end: var(--_border-hairline) solid var(--_color-hairline);
    background: var(--_color-surface);
  }
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
    margin: 0;
    padding: var(--_space-1) var(--_space-2);
    border: var(--_border-control) solid var(--_color-border);
    border-radius: var(--_radius-control);
    font: inherit;
    font-size: max(14pt, 0.875em);
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
    color: var(--_color-text);
    background: none;
  }
  .button:hover {
    border-color: var(--_color-link);
    background: var(--_color-calm);
  }
  /* Marked by a line, and for screen readers: never by colour alone. */
  [aria-pressed='true'] {
    border-color: var(--_color-link);
    box-shadow: inset 0 -5px var(--_color-link);
    background: var(--_color-calm);
  }
  [aria-pressed='true']:focus-visible {
    box-shadow: var(--_focus-shadow);
  }
  summary {
    cursor: pointer;
  }
  summary.button {
    list-style: none;
    text-decoration: none;
    padding-inline-end: 2em;
    position: relative;
  }
  summary.button::-webkit-details-marker {
    display: none;
  }
  summary.button::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-end: 0.8em;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary.button::after {
    transform: translateY(0.25em) rotate(225deg);
  }
  :is(.bar > * > .button, .looks > summary) {
    justify-content: center;
    padding-inline: var(--_space-1);
    line-height: 1.2;
    text-align: center;
  }
  .looks > summary {
    inline-size: 100%;
    block-size: 100%;
  }
  .looks > summary.button::after {
    position: static;
    flex: none;
    margin-inline-start: 0.4em;
  }
  .looks[open] {
    flex-basis: 100%;
  }
  .looks[open] > summary {
    block-size: auto;
  }
  .tools:has(> .looks[open]) {
    flex: 1 1 100%;
  }
  .panel {
    display: grid;
    gap: var(--_space-4);
    padding-block: var(--_space-4);
    font-size: max(14pt, 0.875em);
  }
  .panel > .button {
    justify-self: start;
  }
  .panel .button {
    font-size: inherit;
  }
  .look > p {
    margin-block-end: var(--_space-1);
  }
  @container (min-width: 28em) {
    .bar {
      gap: var(--_space-2);
      justify-content: space-between;
      padding-inline: var(--_space-6);
    }
    .bar > * {
      flex: none;
      gap: var(--_space-2);
    }
    :where(.bar > * > *) {
      flex: none;
    }
    .button,
    :is(.bar > * > .button, .looks > summary) {
      padding-inline: var(--_space-3);
    }
  }
  @media (forced-colors: active) {
    .paper {
      display: none;
    }
    [aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
