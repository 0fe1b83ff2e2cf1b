/** What stands on whatever the page has, around what the page writes. */
import {css, type CSSResult} from 'lit';

export const bareStyles: CSSResult = css`
  /* Room to what comes next, as the elements of GOV.UK and NHS.UK leave. A page's own margin wins. */
  :host {
    margin-block-end: var(--_space-6);
  }
  .steady {
    background: none;
  }
  ::slotted(:first-child) {
    margin-block-start: 0;
  }
  ::slotted(:last-child) {
    margin-block-end: 0;
  }
  @media print {
    .inset,
    .who-sees {
      border-color: #000;
    }
  }
  /* A bar alone has no round ends. */
  @media print, (forced-colors: active) {
    .inset {
      border-radius: 0;
    }
  }
`;
