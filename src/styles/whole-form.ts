/**
 * What a form has around its questions, and only some of them: with `aside.ts`, `details.ts` and
 * `follow-ups.ts`.
 *
 * - `.intro`; `.start`: the page before the questions; `.receipt`, `.reference`: after them
 * - `.who-sees-title`, `.inset-title`: over what stands beside questions
 * - `.choice-group-title`: over some of the options
 * - `.person-card`, `.person-title`: one of several people
 * - `.known-question`: asked about what is already known
 */
import {css, type CSSResultGroup} from 'lit';
import {asideStyles} from './aside.js';
import {detailsStyles} from './details.js';
import {followUpStyles} from './follow-ups.js';

const whole = css`
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
  .inset .actions {
    margin-block-start: var(--_space-3);
  }
  .choice-group-title {
    margin-block-start: var(--_space-2);
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
`;

export const wholeFormStyles: CSSResultGroup = [asideStyles, detailsStyles, followUpStyles, whole];
