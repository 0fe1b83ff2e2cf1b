/** `.record` > headings, `p`, `ul`, `.summary-list`; `.band`: under an answer. */
import {css, type CSSResultGroup} from 'lit';
import {containerStyles} from '../../styles/container.js';
import {hostStyles} from '../../styles/host.js';
import {printStyles} from '../../styles/print.js';
import {summaryListStyles} from '../../styles/summary-list.js';
import {typeStyles} from '../../styles/type.js';

const record = css`
  .record {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
    max-inline-size: calc(var(--_size-column) + 2 * var(--_space-4));
    padding: var(--_space-5) var(--_space-4);
  }
  .record > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: var(--_space-4);
  }
  .record > * + * {
    margin-block-start: 0;
  }
  .band {
    color: var(--_color-text-quiet);
  }
`;

export const recordStyles: CSSResultGroup = [
  hostStyles,
  containerStyles,
  typeStyles,
  summaryListStyles,
  record,
  printStyles,
];
