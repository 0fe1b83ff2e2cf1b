import {css, type CSSResult} from 'lit';

/** A row for each text, what is said of it beside it where there is room. */
export const deskStyles: CSSResult = css`
  .steady {
    container-type: inline-size;
    padding: var(--_space-4);
  }
  .sum {
    margin-block-start: var(--_space-2);
    font-weight: var(--_font-weight-strong);
  }
  .note {
    max-inline-size: 42em;
    margin-block: var(--_space-2) var(--_space-6);
    color: var(--_color-text-quiet);
  }
  h3 {
    margin-block: var(--_space-4);
  }
  .row {
    display: grid;
    gap: var(--_space-3) var(--_space-6);
    align-items: start;
    padding-block: var(--_space-4);
    border-block-start: var(--_border-hairline) solid var(--_color-hairline);
  }
  .words {
    display: grid;
    gap: var(--_space-4);
  }
  .picture label {
    margin-block-start: var(--_space-2);
  }
  .words textarea {
    field-sizing: content;
    min-block-size: calc(2 * var(--_size-target));
  }
  textarea + label {
    margin-block-start: var(--_space-3);
  }
  .warnings {
    display: grid;
    gap: var(--_space-2);
    padding: 0;
    list-style: none;
  }
  .warnings li {
    margin: 0;
    padding: var(--_space-3) var(--_space-4);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-control);
    background: var(--_color-calm);
  }
  .warnings .hard {
    border-inline-start: var(--_border-bar) solid var(--_color-text);
  }
  .warnings :is(span, q) {
    display: block;
    overflow-wrap: anywhere;
  }
  .do,
  .nothing {
    color: var(--_color-text-quiet);
  }
  @container (min-width: 34em) {
    .words {
      grid-template-columns: 10em 1fr;
    }
  }
  @container (min-width: 52em) {
    .row {
      grid-template-columns: 3fr 2fr;
    }
  }
`;
