/**
 * What a form has around its questions, and only some of them.
 *
 * - `.intro`; `.start`: the page before the questions; `.receipt`, `.reference`: after them
 * - `.who-sees` > `.picture` + `div`; `.who-sees-title`; `.plain` without a picture
 * - `.inset`, `.inset-title`: something to know before answering
 * - `.choice-group-title`: over some of the options
 * - `.follow-ups`: questions asked because of an answer
 * - `.person-card`, `.person-title`: one of several people
 * - `.known-question`: asked about what is already known
 * - `.details`: words that open, by `summary`
 */
import {css, type CSSResult} from 'lit';

export const wholeFormStyles: CSSResult = css`
  .intro {
    color: var(--_color-text-quiet);
  }
  .choice-group-title,
  .who-sees-title,
  .inset-title,
  .reference,
  .known-question,
  .person-title {
    font-weight: var(--_font-weight-strong);
  }
  .inset {
    border-width: 0;
    border-inline-start: var(--_inset-bar) solid var(--_inset-bar-color);
    background: var(--_inset-background);
  }
  .inset .actions {
    margin-block-start: var(--_space-3);
  }
  .choice-group-title {
    margin-block-start: var(--_space-2);
  }
  .follow-ups {
    margin-inline-start: calc(var(--_choice-padding) + var(--_mark-size) / 2);
    padding-inline-start: var(--_space-5);
    border-inline-start: var(--_follow-up-bar) solid var(--_follow-up-color);
  }
  .who-sees {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-4);
  }
  .who-sees.plain {
    display: block;
  }
  .who-sees p + p {
    margin: 0;
  }
  .who-sees :is(p, li) {
    font-size: max(16px, var(--_font-size-note));
  }
  .picture {
    inline-size: 1.7em;
    block-size: 1.7em;
  }
  .field > .who-sees,
  .field > .who-sees + * {
    margin-block-start: var(--_space-5);
  }
  .person-title {
    font-size: var(--_font-size-2);
    line-height: var(--_font-line-height-heading);
  }
  .person-card {
    padding: var(--_space-5);
    border: var(--_border-hairline) solid var(--_color-border);
    border-radius: var(--_radius-card);
  }
  .follow-ups > :where(:not(:first-child)),
  .person-card > :where(:not(:first-child)) {
    margin-block-start: var(--_space-5);
  }
  .receipt {
    padding: var(--_space-6);
    border-radius: var(--_radius-card);
  }
  :is(.start, .receipt) > :where(:not(:first-child)) {
    margin-block-start: var(--_space-4);
  }
  .start > :is(.field, .actions) {
    margin-block-start: var(--_space-6);
  }
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
