/**
 * A plan that is read: words first, calm, from 320 px up. How much room there is decides, not the
 * window.
 *
 * `.topline` > `.topline-place`, `.topline-end` > `.help`;
 * `.page` > title, `.first`, `.contents`, `.filter`, `.part` > `.part-head`, `.group`, `.area` > `.goal`;
 * what stands in them: `gate-plan-entries.ts`
 */
import {css, type CSSResultGroup} from 'lit';
import {buttonStyles} from './button.js';
import {containerStyles} from './container.js';
import {detailsStyles} from './details.js';
import {focusStyles} from './focus.js';
import {gatePlanEntryStyles} from './gate-plan-entries.js';
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
    gap: 0 var(--_space-5);
    min-inline-size: 0;
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  .filter > legend {
    float: inline-start;
    inline-size: auto;
    margin: 0;
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
  /* Said when it changes; no room for nothing. */
  .filter > p {
    flex-basis: 100%;
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
  :is(.area, .fold) > :is(.goal, .group) {
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
  @media print {
    .contents,
    .filter,
    .part-head > svg {
      display: none;
    }
    .first {
      border-color: #000;
      break-inside: avoid;
    }
    .part {
      padding-block-start: 4mm;
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
  detailsStyles,
  toplineStyles,
  plan,
  gatePlanEntryStyles,
  long,
  focusStyles,
  printStyles,
];
