/** `.details`: words that open, by `summary`. */
import {css, type CSSResult} from 'lit';

export const detailsStyles: CSSResult = css`
  .details > :not(summary) {
    padding: calc(3 * var(--_details-bar)) calc(4 * var(--_details-bar));
    border-inline-start: var(--_details-bar) solid var(--_follow-up-color);
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
`;
