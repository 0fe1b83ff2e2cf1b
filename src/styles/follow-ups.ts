/** `.follow-ups`: questions asked because of an answer, under it. */
import {css, type CSSResult} from 'lit';

export const followUpStyles: CSSResult = css`
  .follow-ups {
    margin-inline-start: calc(var(--_choice-padding) + var(--_mark-size) / 2);
    padding-inline-start: var(--_space-5);
    border-inline-start: var(--_follow-up-bar) solid var(--_follow-up-color);
  }
  .follow-ups > :where(:not(:first-child)) {
    margin-block-start: var(--_space-5);
  }
`;
