/**
 * A plan that is read: words first, calm, from 320 px up. How much room there is decides, not the
 * window.
 *
 * `.topline` > `.topline-place`, `.topline-end` > `.help`;
 * `.page` > title, `.first`, `.contents`, `.filter`, `.part` > `.part-head`, `.group`, `.area` > `.goal`,
 * `.phases` > `.phase`; `.entries` > `.entry` > `.entry-picture` + `.entry-words` > `.entry-head` >
 * `.entry-title` + `.state`; `.note`, `.quiet`, `.must-go`, `.conditions`
 */
import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from './button.js';
import {containerStyles} from './container.js';
import {focusStyles} from './focus.js';
import {hostStyles} from './host.js';
import {panelStyles} from './panel.js';
import {printStyles} from './print.js';
import {toplineStyles} from './topline.js';
import {typeStyles} from './type.js';

const plan = css`
  .topline-place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-4);
  }
  .topline-name {
    font-weight: var(--_font-weight-strong);
    color: var(--_color-text);
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
    border-radius: 2px;
    color: var(--_color-link);
    cursor: pointer;
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  summary:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: var(--_link-line-hover);
  }
  .steady[lang$='-x-easyread'] {
    font-size: max(14pt, 1.3333em);
  }
  /* Words out of a plan from left to right keep their full stop, and stand where ours begin. Ours can
     be values alone, which say no direction. */
  :is(.own, .entry-title, .first-thing, blockquote),
  :is(dd, h3, h4, h5, h6) > span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  dd {
    overflow-wrap: anywhere;
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: 0;
    box-shadow: none;
  }
  .own {
    white-space: pre-line;
  }
  .quiet,
  .state {
    font-size: max(16px, var(--_font-size-small));
    color: var(--_color-text-quiet);
  }
  .first {
    padding: var(--_space-4) var(--_space-5) var(--_space-5);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_color-calm);
  }
  .first > * + * {
    margin-block-start: var(--_space-2);
  }
  .first :is(h2, h3, h4, h5) {
    font-size: var(--_font-size-2);
  }
  .contents ul {
    columns: 2 12em;
    column-gap: var(--_space-6);
    padding: 0;
    list-style: none;
  }
  .contents li {
    margin: 0;
    break-inside: avoid;
  }
  .contents a {
    display: inline-block;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    min-inline-size: 0;
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  .filter > legend {
    float: inline-start;
    padding: var(--_space-2) 0;
    font-weight: var(--_font-weight-strong);
  }
  .filter > label {
    display: flex;
    gap: var(--_space-2);
    align-items: center;
    min-block-size: var(--_size-target);
    padding-block: var(--_space-2);
    cursor: pointer;
  }
  .filter input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    accent-color: var(--_color-action);
  }
  .part {
    padding-block-start: var(--_space-6);
    border-block-start: var(--_border-hairline) solid var(--_color-hairline);
    scroll-margin-block-start: var(--_space-4);
  }
  .contents + .filter {
    margin-block-start: var(--_space-2);
  }
  .page > .part {
    margin-block-start: var(--_space-8);
  }
  .part-head {
    display: flex;
    gap: var(--_space-4);
    align-items: center;
  }
  .part > .part-head > :is(h2, h3, h4) {
    font-size: var(--_font-size-2);
  }
  :is(.area, .group, .phase, .said) :is(h3, h4, h5) {
    font-size: 1.1053em;
  }
  .area :is(.goal, .group) :is(h4, h5, h6) {
    font-size: 1em;
  }
  .part > * + *,
  :is(.area, .goal, .group, .phase, .said) > * + * {
    margin-block-start: var(--_space-3);
  }
  .part > :is(.area, .group, .said) {
    margin-block-start: var(--_space-6);
  }
  .area > :is(.goal, .group) {
    margin-block-start: var(--_space-5);
  }
  .area + .area {
    padding-block-start: var(--_space-5);
    border-block-start: var(--_border-hairline) solid var(--_color-hairline);
  }
  /* Where a link arrives without scripts. */
  ::slotted(a[slot^='at:']) {
    all: initial !important;
    scroll-margin-block-start: var(--_space-6) !important;
  }
  .saying + .saying {
    margin-block-start: var(--_space-4);
  }
  .saying > * + * {
    margin-block-start: var(--_space-1);
  }
  .release > * + * {
    margin-block-start: var(--_space-3);
  }
  .release-date {
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
  }
  .release-flag {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-warm);
  }
  .entries,
  .phases,
  .plain,
  .conditions {
    padding: 0;
    list-style: none;
  }
  .entry {
    display: flex;
    gap: var(--_space-4);
    margin: 0;
    padding: var(--_space-3) var(--_space-4) var(--_space-4);
    border: var(--_border-hairline) solid var(--_color-hairline);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .entry + .entry {
    margin-block-start: var(--_space-3);
  }
  .entry.must {
    border-inline-start: 8px solid var(--_color-action);
  }
  .entry-words {
    flex: 1;
    min-inline-size: 0;
  }
  .entry-words > * + * {
    margin-block-start: var(--_space-1);
  }
  .entry-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-5);
    align-items: baseline;
    justify-content: space-between;
  }
  .entry-head > :is(p, h3, h4, h5, h6) {
    margin: 0;
  }
  .entry-title,
  .must-go,
  .first-thing {
    font-weight: var(--_font-weight-strong);
  }
  .entry-head > :first-child {
    flex: 0 1 auto;
    min-inline-size: 0;
  }
  .state {
    flex: none;
    max-inline-size: 100%;
    color: var(--_color-text);
  }
  .state.done::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .note {
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_border-control) solid var(--_color-border);
  }
  .note > * + * {
    margin: 0;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-1);
  }
  .facts:not(:has(dt)) {
    display: none;
  }
  dt {
    color: var(--_color-text-quiet);
  }
  .actions {
    padding-block-start: var(--_space-2);
  }
  .phase {
    position: relative;
    margin: 0;
    padding-inline-start: calc(12px + var(--_space-5));
    padding-block-end: var(--_space-6);
  }
  .phase:last-child {
    padding-block-end: 0;
  }
  /* The line, and the place on it: they say nothing that the words do not. */
  .phase::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9px;
    border-inline-start: 2px solid var(--_color-hairline);
  }
  .phase::after {
    content: '';
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    inline-size: 20px;
    block-size: 20px;
    border: 3px solid var(--_color-action);
    border-radius: 50%;
    background: var(--_color-paper);
  }
  .phase:first-child::after {
    background: var(--_color-action);
  }
  .condition {
    margin: 0;
  }
  .condition + .condition {
    margin-block-start: var(--_space-5);
  }
  .condition > * + * {
    margin-block-start: var(--_space-2);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--_space-4);
    border-inline-start: var(--_border-bar) solid var(--_color-border);
    white-space: pre-wrap;
  }
  .explanation {
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-calm);
  }
  .explanation > * + * {
    margin-block-start: var(--_space-1);
  }
  .plain > li + li {
    margin-block-start: var(--_space-3);
  }
  .plain p + p {
    margin: 0;
  }
  .problem {
    padding: var(--_space-4) var(--_space-5);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-warm);
  }
  /* What is sorted goes, and then what has nothing left in it. */
  .page:is([data-show='not-sorted'], :not([data-show]):has(#only-open:checked))
    :is(
      .entry:not(.open),
      .part:not(:has(.open)),
      .area:not(:has(.open)),
      .goal:not(:has(.open)),
      .group:not(:has(.open)),
      .phase:not(:has(.open))
    ) {
    display: none;
  }
  @supports not selector(:has(*)) {
    .filter {
      display: none;
    }
  }
  @container (min-width: 30em) {
    .facts > div {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: baseline;
    }
    .facts dd {
      grid-column: 2;
    }
    .entry {
      padding-inline: var(--_space-5);
    }
  }
  @media (forced-colors: active) {
    .phase:first-child::after {
      background: CanvasText;
    }
  }
  @media print {
    .contents,
    .filter,
    .part-head > svg {
      display: none;
    }
    .entry,
    .condition,
    .first,
    .note,
    .release-flag {
      break-inside: avoid;
    }
    .part {
      padding-block-start: 4mm;
    }
    .first {
      border-color: #000;
    }
  }
`;

/** A long plan: what is out of sight is not laid out, and can still be found, read out and printed. */
const long = css`
  .area,
  .phase,
  .goal {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 20rem;
    overflow-clip-margin: 12px;
  }
  @media print {
    .area,
    .phase,
    .goal {
      content-visibility: visible;
    }
  }
`;

export const gatePlanStyles: CSSResultGroup = [
  hostStyles,
  containerStyles,
  typeStyles,
  panelStyles,
  buttonStyles,
  toplineStyles,
  plan,
  long,
  focusStyles,
  printStyles,
];
