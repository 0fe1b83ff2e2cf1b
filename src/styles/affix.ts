/** `.affix`: a box and the words that stand behind it, such as the unit of a number, on one line. */
import {css, type CSSResult} from 'lit';

export const affixStyles: CSSResult = css`
  .affix {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
`;
