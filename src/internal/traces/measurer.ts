import {
  effectiveAnswer,
  findQuestion,
  given,
  type Definition,
  type Page,
  type Problem,
  type Section,
} from '../../questions/index.js';
import type {Journey, Screen} from '../journey.js';
import {SteadyMeasureEvent, type Measured} from './measure-event.js';
import type {Traced} from './traced.js';

/** Says what can be counted, where the host asks for it. */
export class Measurer {
  readonly #form: Traced;
  #screen: Screen | undefined;
  #page: Page | undefined;
  #at = -1;
  #problems: readonly Problem[] = [];

  constructor(form: Traced) {
    this.#form = form;
  }

  /** The element has drawn. */
  updated(): void {
    const journey = this.#form.journey();
    if (!journey || !this.#form.element.measure) return;
    const {screen, page, problems, pages} = journey;
    const at = screen.name === 'check' ? pages.length : pages.findIndex(({id}) => id === page?.id);
    const isNew = screen.name !== this.#screen?.name || page?.id !== this.#page?.id;
    if (isNew) {
      const before = this.#page;
      if (before && at > this.#at) this.#countSkipped(journey, before);
      const named = page?.questions.find(({id}) => isAskedOfAll(journey, id));
      this.#tell('step-seen', screen, named?.id);
    }
    if (problems !== this.#problems) {
      for (const {question, code} of problems) {
        const isNamed = isAskedOfAll(journey, question);
        this.#tell(
          'problem-shown',
          screen,
          isNamed ? question : undefined,
          isNamed ? code : undefined,
        );
      }
    }
    this.#screen = screen;
    this.#page = page;
    this.#at = at;
    this.#problems = problems;
  }

  #countSkipped(journey: Journey, {questions}: Page): void {
    for (const {id} of questions) {
      if (given(effectiveAnswer(journey.responses, id)).length > 0) continue;
      this.#tell(
        'question-skipped',
        {name: 'page', page: ''},
        isAskedOfAll(journey, id) ? id : undefined,
      );
    }
  }

  #tell(
    measured: Measured,
    {name}: Screen,
    ...more: [question?: string, problem?: Problem['code']]
  ): void {
    this.#form.element.dispatchEvent(new SteadyMeasureEvent(measured, name, ...more));
  }
}

/** Ordinary, and shown whatever was answered before, as far as anything was shown at all. */
function isAskedOfAll({definition}: Journey, id: string): boolean {
  const place = findQuestion(definition, id);
  if (place?.sensitivity !== 'ordinary' || place.parent || place.group) return false;
  const {question, page, section} = place;
  return !question.showWhen && !page.showWhen && !tells(section, definition);
}

/**
 * Whether a section that is shown tells an answer. One condition that everything behind the first
 * pages shares, such as that the person agrees, tells nothing that going on does not.
 */
function tells({showWhen}: Section, {sections}: Definition): boolean {
  const first = sections.findIndex((section) => section.showWhen);
  const shared = JSON.stringify(sections[first]?.showWhen);
  return (
    showWhen !== undefined &&
    sections.slice(first).some((section) => JSON.stringify(section.showWhen) !== shared)
  );
}
