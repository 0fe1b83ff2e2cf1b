/**
 * The way out, in view wherever the page has scrolled to.
 *
 * `.exit` > a link (`.exit-link`, or the host's own) + `.exit-hint` + `.exit-said`
 */
import {css, type CSSResult} from 'lit';

export const quickExitStyles: CSSResult = css`
  :host {
    position: sticky;
    z-index: 2;
    inset-block-start: var(--_space-2);
    /* Over the words beside it, but never in the way of a press on them. */
    pointer-events: none;
  }
  .steady {
    background: none;
  }
  .exit {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-inline-start: auto;
    padding: var(--_space-2);
    /* The button stays where it is, however long the words under it. */
    text-align: end;
    border-radius: var(--_radius-panel);
    background: var(--_color-paper);
    pointer-events: auto;
  }
  /* A page's rule for links would win over any of these that is not important. */
  .exit-link,
  ::slotted(a) {
    display: inline-flex !important;
    align-items: center !important;
    box-sizing: border-box !important;
    min-block-size: var(--_button-size) !important;
    padding: var(--_space-2) var(--_button-padding) !important;
    border: var(--_border-control) solid transparent !important;
    border-radius: var(--_button-radius) !important;
    font-weight: var(--_button-weight) !important;
    overflow-wrap: anywhere !important;
    text-decoration: none !important;
    color: var(--_color-on-action) !important;
    background: var(--_color-action) !important;
    box-shadow: var(--_button-shadow) !important;
  }
  .exit-link:hover,
  ::slotted(a:hover) {
    background: var(--_color-action-hover) !important;
  }
  .exit-link:focus-visible,
  ::slotted(a:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus-text-outline-color) !important;
    outline-offset: var(--_focus-offset) !important;
    color: var(--_focus-action-color) !important;
    background: var(--_focus-action-background) !important;
    box-shadow: var(--_focus-button-shadow) !important;
  }
  .exit-hint,
  .exit-said {
    margin: var(--_space-1) 0 0;
    padding-inline: var(--_space-2);
    font-size: max(16px, var(--_font-size-small));
  }
  .exit-hint {
    color: var(--_color-text-quiet);
  }
  .exit-said {
    font-weight: var(--_font-weight-strong);
  }
  /* Without a keyboard there is no Shift. */
  @media not ((hover: hover) and (pointer: fine)) {
    .exit-hint {
      display: none;
    }
  }
  /* At a zoom of 400% it would stand over a third of the screen. */
  @media (max-height: 20em) {
    :host {
      position: static;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
