/**
 * What a page writes inside an element, deeper than a rule of a shadow root reaches: see
 * `src/internal/style-inside.ts`. Where there is a class for the same inside of our forms, these are
 * its rules, said of the page's own markup.
 */
import {css, unsafeCSS, type CSSResult} from 'lit';
import {detailsStyles} from './details.js';
import {insideChoices} from './inside-choices.js';
import {formTokens, tokens} from '../tokens/generated/tokens.js';
import {summaryListStyles} from './summary-list.js';

const focus = css`
  :focus-visible {
    outline: var(--_focus-width) solid var(--_focus-text-outline-color);
    outline-offset: var(--_focus-offset);
    box-shadow: var(--_focus-text-shadow);
    color: var(--_focus-link-color);
    background: var(--_focus-link-background);
  }
`;

const link = css`
   {
    color: var(--_color-link);
    border-radius: 2px;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
`;

const linkHover = css`
  :hover {
    color: var(--_color-link-hover);
    text-decoration-thickness: var(--_link-line-hover);
  }
`;

/** Links, as ours. @param at - Where they stand. */
const linksIn = (at: string): string =>
  [link, linkHover, focus].map((rule) => `${at} a${String(rule).trim()}`).join('');

const opened = css`
  steady-details > details > :not(summary) {
    margin-block: 0;
  }
  steady-details > details > :not(summary) + * {
    padding-block-start: var(--_space-3);
  }
`;

/** `<details>` with its `<summary>`. */
export const insideDetails: CSSResult = /* @__PURE__ */ unsafeCSS(
  String(detailsStyles)
    .replaceAll('.details > :not(summary)', 'steady-details > details > :not(summary)')
    .replace(/(^|[}\s])summary(?=[\s:{])/g, '$1steady-details > details > summary') +
    `steady-details > details > summary${String(focus).trim()}${String(opened)}`,
);

/** `<dl>` of rows: `<div>`, `<dt>`, `<dd>`, and links in a last `<dd>`. */
export const insideSummaryList: CSSResult = /* @__PURE__ */ unsafeCSS(
  'steady-summary-list > dl,steady-summary-list dd{margin:0}' +
    String(summaryListStyles)
      .replaceAll('.summary-list', 'steady-summary-list > dl')
      .replaceAll('.summary-row', 'steady-summary-list > dl > div')
      .replaceAll('.not-provided', 'steady-summary-list .not-provided')
      // Here the container is the element, with the browser's text size: 480 px as well.
      .replace('25.25em', '30em') +
    linksIn('steady-summary-list'),
);

const tasks = css`
  steady-task-list > :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  steady-task-list li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_space-4);
    align-items: baseline;
    position: relative;
    margin: 0;
    padding-block: var(--_space-3);
    border-block-end: var(--_border-hairline) solid var(--_color-hairline);
  }
  steady-task-list li:first-child {
    border-block-start: var(--_border-hairline) solid var(--_color-hairline);
  }
  /* The whole row is pressed: a small target in a tall row is a hard one. */
  steady-task-list li > a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  steady-task-list li > :not(p) {
    min-inline-size: 0;
  }
  steady-task-list li > p {
    grid-column: 1;
    grid-row: 2;
    margin: 0;
    color: var(--_color-text-quiet);
  }
  steady-task-list li > :nth-child(n + 2):not(p) {
    grid-column: 2;
    grid-row: 1;
    max-inline-size: 10em;
    text-align: end;
  }
`;

/** `<ul>` of tasks: a link or a name, a hint in a `<p>`, and the status last. */
export const insideTaskList: CSSResult = /* @__PURE__ */ unsafeCSS(
  `${String(tasks)}${linksIn('steady-task-list')}`,
);

const problems = css`
  steady-error-summary > :is(ul, ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  steady-error-summary li + li {
    margin-block-start: var(--_space-2);
  }
  steady-error-summary a:not(:focus-visible) {
    font-weight: var(--_font-weight-strong);
    color: var(--_color-problem);
  }
  steady-error-summary a {
    font-weight: var(--_font-weight-strong);
  }
`;

/** `<ul>` of links to what is to put right. */
export const insideErrorSummary: CSSResult = /* @__PURE__ */ unsafeCSS(
  `${linksIn('steady-error-summary')}${String(problems)}`,
);

/** Without scripts, what is asked because of an answer is seen while that is chosen. */
const unchosen = css`
  :is(steady-radios, steady-checkboxes) > label:not(:has(:checked)) + [data-follow-up] {
    display: none;
  }
`;

/** All of it as a file for a page, which has the same looks without scripts, and before they come. */
export function insideSheet(): string {
  const elements = ['details', 'error-summary', 'summary-list', 'task-list'];
  const controls = ['checkboxes', 'radios'];
  const all = (names: readonly string[]) => `:is(${names.map((name) => `steady-${name}`).join()})`;
  return [
    ...[tokens, formTokens].map((each) =>
      String(each).replaceAll(':host', all([...elements, ...controls])),
    ),
    `${all(elements)}{display:block;margin-block-end:var(--_space-6)}`,
    'steady-summary-list{display:block;container-type:inline-size}',
    insideChoices,
    unchosen,
    insideDetails,
    insideErrorSummary,
    insideSummaryList,
    insideTaskList,
  ].join('');
}
