/**
 * After a notice: did this make sense? After `choice.ts`, `button.ts` and `type.ts`.
 *
 * - `.understanding` > `.title`, `.picks` > `.pick` (a button: picture and words)
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
  .understanding .title {
    margin: 0;
    font-size: var(--_font-size-2);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-height-heading);
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
