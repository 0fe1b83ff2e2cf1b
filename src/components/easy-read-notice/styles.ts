/**
 * A notice: pictures on the left, words on the right, one idea a row. How much room there is decides,
 * not the window, and sizes follow the person's own text size.
 *
 * `article` > title, `.fact`, `.doc` > (`.easy` > `.points` > `.point` > `.words` + `.point-picture`) +
 * `.standard`; `.formats`, `.about`
 */
import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../../styles/container.js';
import {focusStyles} from '../../styles/focus.js';
import {hostStyles} from '../../styles/host.js';
import {pictureStyles} from '../../pictures/styles.js';
import {barStyles} from './bar-styles.js';
import {paperStyles} from './paper-styles.js';

const notice = css`
  .steady {
    --_row: var(--_space-5);
    --_picture: 6em;
    --_size-column: 40em;
    /* 16 pt, and more for who has set their browser so; never under 14 pt. */
    font-size: max(14pt, 1.3333em);
  }
  .text-large {
    font-size: max(14pt, 1.6667em);
  }
  .text-largest {
    font-size: max(14pt, 2.1667em);
  }
  .space-wide {
    --_row: var(--_space-6);
    line-height: 1.75;
    word-spacing: 0.12em;
  }
  .space-widest {
    --_row: calc(2 * var(--_space-5));
    line-height: 2;
    word-spacing: 0.2em;
  }
  .pictures-large {
    --_picture: 8em;
  }
  .pictures-largest {
    --_picture: 10em;
  }
  article {
    max-inline-size: 36em;
    margin-inline: auto;
    padding: var(--_space-5) var(--_space-4) var(--_space-6);
  }
  article:has(> .both) {
    max-inline-size: none;
  }
  :is(h1, h2, h3, h4, h5, h6, p, ul) {
    margin: 0;
    padding: 0;
  }
  ul {
    /* With "none" Safari would not call it a list any more. */
    list-style: '';
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-height-heading);
    text-wrap: balance;
  }
  article > :is(h1, h2, h3, h4, h5, h6):first-child {
    font-size: 1.5em;
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: 0;
    box-shadow: none;
  }
  article > * + *,
  .doc > * > * + :not(ul),
  :is(.formats, .about, .standard > div) > * + * {
    margin-block-start: var(--_row);
  }
  .doc > * > * + :is(h2, h3, h4, h5, h6) {
    margin-block-start: calc(2 * var(--_row));
  }
  .words {
    text-wrap: pretty;
  }
  /* Slanted letters are harder to tell apart. */
  .words :is(em, i, cite, dfn, address) {
    font-style: normal;
  }
  .words a,
  a {
    color: var(--_color-link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: max(3px, 0.15em);
  }
  .points {
    padding-block-start: var(--_space-2);
  }
  .point {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    align-items: center;
    padding-block: var(--_row);
  }
  .point + .point {
    border-block-start: var(--_border-hairline) solid var(--_color-hairline);
  }
  .point-picture {
    display: grid;
    order: -1;
    place-items: center;
    inline-size: var(--_picture);
    max-inline-size: 100%;
    aspect-ratio: 8 / 7;
    padding: 0.4em;
    /* Seen only in forced colours, where backgrounds go. */
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_color-calm);
  }
  .point-picture > * {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 0;
    margin: 0;
    object-fit: contain;
  }
  .point-picture :is(img, svg) {
    max-inline-size: 100%;
    max-block-size: 100%;
  }
  .local {
    margin-block-start: var(--_space-2);
    padding-inline-start: var(--_space-3);
    border-inline-start: var(--_border-bar) solid var(--_color-border);
    color: var(--_color-text-quiet);
  }
  .line-focus .point:not(.marked) > .words {
    color: var(--_color-text-quiet);
  }
  .line-focus .point {
    margin-inline: calc(-1 * var(--_space-3));
    padding-inline: var(--_space-3);
  }
  /* The buttons stand over the end of the window. */
  .line-focus :is(.point, :focus) {
    scroll-margin-block: var(--_space-6) calc(2 * var(--_size-target));
  }
  .marked {
    padding-block: calc(var(--_row) - 4px);
    border-block: 4px solid var(--_color-link) !important;
    background: var(--_color-calm);
  }
  .marked > .point-picture {
    background: var(--_color-paper);
  }
  .formats,
  .about,
  .fact {
    padding-block-start: var(--_space-2);
  }
  :is(.fact, .formats li) > p {
    margin: 0;
  }
  .formats li + li {
    margin-block-start: var(--_row);
  }
  .film {
    display: block;
    inline-size: 100%;
    max-inline-size: 30em;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border-radius: var(--_radius-control);
    background: #000;
  }
  audio {
    max-inline-size: 100%;
  }
  .blank {
    display: none;
  }
  .fact > :first-child {
    font-size: max(14pt, 0.875em);
    color: var(--_color-text-quiet);
  }
  .about {
    padding: var(--_space-4);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-card);
    background: var(--_color-calm);
  }
  /* Nothing on screen; on paper lines to write on. */
  .about.empty {
    display: none;
  }
  ::slotted([slot='about']) {
    margin: 0 !important;
  }
  @container (min-width: 13.5em) {
    .point {
      align-items: start;
      gap: var(--_space-4);
    }
    .points:not(.bare) > .point {
      grid-template-columns: min(var(--_picture), 30cqi) minmax(0, 1fr);
    }
    .points:not(.bare) .words {
      grid-column: 2;
    }
    .point-picture {
      order: 0;
      grid-row: 1;
      inline-size: auto;
    }
  }
  @container (min-width: 28em) {
    article {
      padding-inline: var(--_space-6);
    }
    .point {
      align-items: center;
      gap: 1.3em;
    }
  }
  @container (min-width: 50em) {
    .both {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2em;
    }
    .both > * {
      max-inline-size: 36em;
    }
  }
`;

export const noticeStyles: CSSResultGroup = [
  hostStyles,
  containerStyles,
  focusStyles,
  pictureStyles,
  notice,
  barStyles,
  paperStyles,
];
