/** Everything there is to put right, at the top of the page, each a way to its field. */
import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.js';
import type {Problem} from '../../questions/index.js';
import {headingTemplate} from './heading.js';

const title = () =>
  msg('There is a problem', {
    id: 'steady.errorSummary.title',
    desc: 'Heading over the list of what to put right before going on.',
  });

/**
 * @param options.say - What is wrong, in words.
 * @param options.at - What comes before the control in the links, for where they lead without scripts.
 * @param options.go - Called with the problem whose link was followed. The address never changes.
 */
export function errorSummaryTemplate(
  problems: readonly Problem[],
  options: {
    headingLevel: number;
    say: (problem: Problem) => string;
    at?: string;
    go: (problem: Problem) => void;
  },
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return errorSummaryFrame(
    options.headingLevel,
    html`<ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <a
              href="#${options.at}${problem.control}"
              @click=${(event: Event) => {
                event.preventDefault();
                options.go(problem);
              }}
              >${options.say(problem)}</a
            >
          </li>`,
      )}
    </ul>`,
  );
}

/**
 * What stands around the list.
 *
 * @param heading - Other words for the title.
 */
export function errorSummaryFrame(
  headingLevel: number,
  list: TemplateResult,
  heading = title(),
): TemplateResult {
  return html`<div
    class="error-summary"
    role="alert"
    tabindex="-1"
    aria-labelledby="error-summary:title"
  >
    ${headingTemplate(headingLevel, html`<span id="error-summary:title">${heading}</span>`)} ${list}
  </div>`;
}

/**
 * Puts the focus on the control a problem is about, with its question in view: a label that has
 * scrolled off the top leaves a person in front of a box without a name.
 */
export function goToControl(
  root: ParentNode & {getElementById?: (id: string) => Element | null},
  name: string,
): void {
  const byId = (id: string) => root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  const control =
    byId(name) ??
    root.querySelector<HTMLElement>(
      `:is(input, select, textarea, button)[id^="${CSS.escape(`${name}.`)}"]:not([name$=".known"])`,
    ) ??
    byId(`${name}.known`);
  if (!control) return;
  // A card for one of several people has its own heading; boxes have a label or a legend.
  const group = control.tabIndex < 0 ? null : control.closest('fieldset, .field');
  const label = group?.querySelector('legend, label') ?? control;
  label.scrollIntoView({block: 'start'});
  control.focus({preventScroll: true});
  // A tall question would leave its own control below the screen: the control matters more.
  if (control.getBoundingClientRect().bottom > innerHeight)
    control.scrollIntoView({block: 'nearest'});
}
