/** What the tests of fields share: a page that asks questions, and ways to look at it. */
import {fixture} from '@open-wc/testing';
import {questionHost, type QuestionHost, type QuestionSetup} from '../fixtures/question-host.js';
import {entriesOf, type Question} from '../../src/questions/index.js';

/** Asks questions in a page. All sample people are invented. */
export async function ask(
  questions: Question | readonly Question[],
  setup: Omit<QuestionSetup, 'questions'> = {},
): Promise<QuestionHost> {
  const all = Array.isArray(questions)
    ? (questions as readonly Question[])
    : [questions as Question];
  const host = await fixture<QuestionHost>(questionHost({...setup, questions: all}));
  await drawn(host);
  return host;
}

/** Everything asked for so far is on screen. */
export async function drawn(host: QuestionHost): Promise<void> {
  while (!(await host.updateComplete));
}

/** The first of what a selector finds on screen. */
export function find(host: QuestionHost, selector: string): HTMLElement {
  const found = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing on screen is "${selector}".`);
  return found;
}

export function findAll<T extends Element = HTMLElement>(
  host: QuestionHost,
  selector: string,
): T[] {
  return [...host.renderRoot.querySelectorAll<T>(selector)];
}

/** The box, radio or check box with this id. A list is found by {@link find}. */
export function control(host: QuestionHost, id: string): HTMLInputElement {
  return find(host, `[id="${id}"]`) as HTMLInputElement;
}

/** What has the focus. */
export function focused(host: QuestionHost): HTMLElement {
  const {activeElement} = host.shadowRoot ?? document;
  if (!(activeElement instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  return activeElement;
}

/** The values of the ticked boxes and radios of one name, in order. */
export function ticked(host: QuestionHost, name: string): string[] {
  return findAll<HTMLInputElement>(host, `[name="${name}"]`)
    .filter(({checked}) => checked)
    .map(({value}) => value);
}

export function words(element: Element | undefined | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The words that describe an element, from ids in its own root; fails on an id that is not there. */
export function described(host: QuestionHost, element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => words(find(host, `[id="${id}"]`))).join(' ');
}

/** What a native submission of the form would post. */
export function posted(host: QuestionHost): [string, string][] {
  return [...new FormData(host.form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.name,
  ]);
}

/** What the form has read, as it would be posted. */
export function read(host: QuestionHost): [string, string][] {
  const {definition, responses} = host.journey;
  return entriesOf(definition, responses).map(([name, value]) => [name, value]);
}

/** Presses Enter in the form, which goes on to the next page. */
export async function submit(host: QuestionHost): Promise<void> {
  host.form.requestSubmit();
  await drawn(host);
}
