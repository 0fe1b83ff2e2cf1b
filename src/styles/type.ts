/**
 * Words: headings, paragraphs, lists, links, and the column they stand in.
 *
 * Type sizes are in `em` of the body size, so no element with a size of its own may hold another.
 *
 * - `.page`: the column; a space between each child and the next
 * - `.title`: the heading of a page, alike at any level
 * - `h1` … `h6`, `a`, `ul`, `ol`
 */
import {css, type CSSResultGroup} from 'lit';
import {formTokens} from '../tokens/generated/tokens.js';

const type = css`
  :is(h1, h2, h3, h4, h5, h6, p, ul, ol, li, dl, dt, dd) {
    margin: 0;
    padding: 0;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_font-size-3);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-height-heading);
    text-wrap: balance;
  }
  /* Whatever its level, the heading of a part stands one size below the heading of the page. */
  h2,
  .title ~ :is(h2, h3, h4) {
    font-size: var(--_font-size-2);
  }
  h1,
  .title {
    font-size: var(--_font-size-1-narrow);
  }
  /* It takes the focus so that reading starts there; there is nothing in it to press. */
  .title:focus {
    outline: 0;
    box-shadow: none;
  }
  .field .title {
    margin-block-end: var(--_space-1);
  }
  strong {
    font-weight: var(--_font-weight-strong);
  }
  :is(ul, ol) {
    padding-inline-start: 1.25em;
  }
  li + li,
  p + :is(p, ul, ol),
  :is(ul, ol) + p {
    margin-block-start: var(--_space-2);
  }
  /* Visited links look like others: somebody may be looking over a shoulder. */
  a {
    color: var(--_color-link);
    border-radius: 2px;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: var(--_link-line-hover);
  }
  .page {
    max-inline-size: calc(var(--_size-column) + 2 * var(--_space-4));
    margin-inline: auto;
    padding: var(--_space-6) var(--_space-4) var(--_space-10);
  }
  :is(.page, .private) > :where(:not(:first-child)) {
    margin-block-start: var(--_space-6);
  }
  .page > :is(h1, h2, h3, h4, p) + p {
    margin-block-start: var(--_space-3);
  }
  :is(.page, .start) > :is(h2, h3, h4):where(:not(:first-child)) {
    margin-block-start: var(--_space-8);
  }
  @container (min-width: 30em) {
    h1,
    .title {
      font-size: var(--_font-size-1);
    }
  }
`;

/** For pages of questions: whatever stands there may read their tokens. */
export const typeStyles: CSSResultGroup = [formTokens, type];
