/**
 * After a notice: did this make sense? After `choice.ts`.
 *
 * - `.understanding` > a heading, `.picks` > `.pick` (a button: picture and words)
 * - `.again` > `.again-picture` + words: a point that is shown once more
 * - `.holds`: what would be told
 */
import {css, type CSSResult} from 'lit';

export const understandingStyles: CSSResult = css`
  .understanding {
    padding: var(--_space-5);
    border: var(--_border-hairline) solid transparent;
    border-radius: var(--_radius-panel);
    background: var(--_color-calm);
  }
  .understanding :where(h1, h2, h3, h4, h5, h6, fieldset, legend) {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .understanding > :where(:not(:first-child)),
  .understanding > [role] > :where(:not(:first-child)) {
    margin-block: var(--_space-4) 0;
  }
  .understanding > .picks > .pick {
    margin: 0;
  }
  .understanding [role='status']:not(:has(*)) {
    margin: 0;
  }
  .understanding :is(h1, h2, h3, h4, h5, h6):focus {
    outline: 0;
    box-shadow: none;
  }
  .understanding legend {
    margin-block-end: var(--_space-3);
    font-weight: var(--_font-weight-strong);
  }
  .understanding > .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3) var(--_space-4);
    align-items: center;
  }
  .understanding .primary {
    border-color: transparent;
    font-weight: var(--_button-weight);
    color: var(--_color-on-action);
    background: var(--_color-action);
    box-shadow: var(--_button-shadow);
  }
  .understanding .primary:hover {
    background: var(--_color-action-hover);
  }
  .understanding [aria-disabled] {
    cursor: progress;
  }
  .understanding .link {
    padding-inline: 0;
    border-color: transparent;
    color: var(--_color-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    background: none;
  }
  .picks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-3);
  }
  .pick {
    display: inline-flex;
    gap: var(--_space-3);
    align-items: center;
    min-block-size: var(--_size-target);
    padding: var(--_space-2) var(--_space-4);
    border: var(--_border-control) solid var(--_mark-border-color);
    border-radius: var(--_radius-control);
    font: inherit;
    text-align: start;
    cursor: pointer;
    color: var(--_color-text);
    background: var(--_color-surface);
  }
  .pick:hover {
    border-color: var(--_choice-border-color-chosen);
  }
  .pick[aria-pressed='true'] {
    border-color: var(--_choice-border-color-chosen);
    font-weight: var(--_font-weight-strong);
    background: var(--_choice-background-chosen);
    box-shadow: inset 0 0 0 2px var(--_choice-border-color-chosen);
  }
  .pick[aria-pressed='true'] > span {
    text-decoration: underline max(3px, 0.15em);
    text-underline-offset: 0.25em;
  }
  .pick:focus-visible {
    box-shadow: var(--_focus-shadow);
  }
  .again-title,
  .ask-who,
  .holds-title {
    font-weight: var(--_font-weight-strong);
  }
  .again {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
    align-items: center;
    padding: var(--_space-4);
    border-radius: var(--_radius-card);
    background: var(--_color-surface);
  }
  .again > :last-child {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .again p {
    margin: 0;
  }
  .understanding > .holds {
    margin-block: var(--_space-2) 0;
    padding-inline-start: var(--_space-5);
    list-style: disc;
  }
  .holds > li + li {
    margin-block-start: var(--_space-2);
  }
  .understanding .quiet {
    font-size: max(16px, var(--_font-size-note));
  }
  @media (forced-colors: active) {
    .pick[aria-pressed='true'] {
      border: 4px solid Highlight;
    }
    .again {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .understanding {
      display: none;
    }
  }
`;
