import {css, type CSSResult} from 'lit';

/** `.visually-hidden`: read by screen readers, not seen. */
export const visuallyHiddenStyles: CSSResult = css`
  .visually-hidden {
    position: absolute !important;
    inline-size: 1px !important;
    block-size: 1px !important;
    margin: -1px !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: hidden !important;
    clip-path: inset(50%) !important;
    white-space: nowrap !important;
    user-select: none;
  }
`;
