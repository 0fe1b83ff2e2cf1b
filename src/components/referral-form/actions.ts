/** What a person can do in the form, and where the focus goes when it is done. */
import type {ReactiveControllerHost} from 'lit';
import {DoublePress} from '../../fields/frame/actions.js';
import {goToControl} from '../../fields/frame/error-summary.js';
import {FormReader} from '../../internal/flow/form-reader.js';
import type {Sender} from '../../internal/flow/sender.js';
import type {Journey} from '../../internal/journey.js';
import {findQuestion, type Problem, type Question} from '../../questions/index.js';
import type {ReferralPath} from './config.js';
import {referralStops} from './definition/index.js';
import {SteadyReferralStoppedEvent} from './events.js';
import type {Submission} from './submission.js';
import type {FormActions} from './templates.js';

/** Where the focus goes after the next drawing. */
export type Focus = 'screen' | 'problems' | {readonly control: string};

/** The form, as seen by what a person does in it. */
export interface ActingForm {
  readonly element: EventTarget &
    Pick<ReactiveControllerHost, 'requestUpdate'> & {readonly renderRoot: ParentNode};
  readonly sender: Sender;
  readonly submission: Submission;
  /** Who fills it in, once that is known. */
  readonly path: () => ReferralPath | undefined;
  /** Runs code with its words in the form's language. */
  readonly say: <T>(words: () => T) => T;
}

export class Actions {
  /** Who fills it in, as answered on the first screen. */
  chosenPath: ReferralPath | undefined;
  pathMissing = false;
  /** The person stopped while it was on its way. */
  stoppedUnsure = false;
  /** Questions whose closed answer has been opened. */
  readonly opened = new Set<string>();

  readonly #form: ActingForm;
  readonly #press = new DoublePress();
  #focus: Focus | undefined;

  constructor(form: ActingForm) {
    this.#form = form;
  }

  /** What can be done now. */
  of(journey: Journey): FormActions {
    const {sender, submission, element} = this.#form;
    const reader = new FormReader(journey);
    const go =
      (move: () => void): (() => void) =>
      () => {
        // What is on its way cannot be changed any more; only "Stop" still hides it.
        if (sender.sending) return;
        reader.readAll(this.#native, true);
        move();
        // What is not known stays to be said where it can be sent again.
        if (!sender.failure?.unsure) sender.failure = undefined;
        this.opened.clear();
        this.show('screen');
      };
    return {
      choosePath: (path) => {
        this.chosenPath = path;
        this.pathMissing = false;
        element.requestUpdate();
      },
      input: (event) => {
        this.#press.notice(event);
        if (reader.read(event)) element.requestUpdate();
      },
      notice: (event) => {
        this.#press.notice(event);
      },
      submit: (event) => {
        event.preventDefault();
        if (this.#press.isSecond(event)) return;
        const {name} = journey.screen;
        if (name === 'check') void submission.send(journey);
        else if (name === 'start') this.#start(journey);
        else this.#continue(journey, reader);
      },
      back: go(() => journey.back()),
      skip: go(() => journey.skip()),
      enough: go(() => journey.toCheck()),
      change: (question) => go(() => journey.change(question))(),
      stop: () => {
        sender.interrupt();
        go(() => journey.stop())();
      },
      resume: go(() => journey.back()),
      clear: () => this.clear(journey, 'stopped'),
      finish: (event) => {
        // The second press of a double press on "Send" must not take the receipt away.
        if (!this.#press.isSecond(event)) this.clear(journey, 'end');
      },
      stopTrying: () => {
        sender.interrupt();
        this.show('screen');
      },
      startAgain: () => this.clear(journey, 'start'),
      open: (question) => {
        this.opened.add(question);
        this.show({control: question});
      },
      goTo: (problem) => this.#goTo(journey, problem),
      print: () => print(),
      addRow: (question) => this.#changeRows(reader, question),
      removeRow: (question, index) => this.#changeRows(reader, question, index),
      chooseAll: (question, on, name) => {
        reader.chooseAll(question, on, name);
        element.requestUpdate();
      },
    };
  }

  /** Draws again, and then moves the focus. */
  show(focus: Focus): void {
    this.#focus = focus;
    this.#form.element.requestUpdate();
  }

  /** Moves the focus to where {@link show} has said. After each drawing. */
  moveFocus(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    if (!focus) return;
    const {renderRoot} = this.#form.element;
    if (typeof focus === 'object') return goToControl(renderRoot, focus.control);
    const find = (selector: string) => renderRoot.querySelector<HTMLElement>(selector);
    const target = find('.error-summary, .failed') ?? find('.title');
    target?.focus({preventScroll: true});
    const top = renderRoot.firstElementChild;
    if (top && top.getBoundingClientRect().top < 0) top.scrollIntoView({block: 'start'});
  }

  /** Takes everything away because the person asked for it, or went away. */
  clear(journey: Journey, screen: 'stopped' | 'end' | 'start'): void {
    // What is said about it on the next screen is decided before it is forgotten.
    this.stoppedUnsure = this.#form.sender.mayHaveArrived;
    this.forget(journey, screen);
    this.show('screen');
    if (screen === 'stopped') this.#form.element.dispatchEvent(new SteadyReferralStoppedEvent());
  }

  /** Takes everything away, and says nothing. */
  forget(journey: Journey, screen: 'stopped' | 'end' | 'start'): void {
    this.#form.sender.forget();
    this.opened.clear();
    this.chosenPath = undefined;
    journey.clear(screen);
  }

  get #native(): HTMLFormElement | null {
    return this.#form.element.renderRoot.querySelector('form');
  }

  #start(journey: Journey): void {
    if (!this.#form.path()) {
      this.pathMissing = true;
      return this.show({control: 'path'});
    }
    this.stoppedUnsure = false;
    // Now, and not at the end: a connection that goes in between must not take it away.
    void this.#form.submission.load();
    journey.start();
    this.show('screen');
  }

  #continue(journey: Journey, reader: FormReader): void {
    reader.readAll(this.#native);
    const {screen} = journey;
    const passed = this.#form.say(() => journey.continue());
    if (passed && referralStops(journey.responses.answers)) {
      journey.decline(screen);
    }
    if (passed) this.opened.clear();
    this.show(passed ? 'screen' : 'problems');
  }

  #goTo(journey: Journey, problem: Problem): void {
    // On the page where answers are checked the field is elsewhere: go there first.
    if (journey.screen.name === 'check') {
      journey.change(findQuestion(journey.definition, problem.question)?.question.id ?? '');
      if (journey.problems.length === 0) journey.problems = [problem];
    }
    this.opened.add(problem.question);
    this.show({control: problem.control});
  }

  #changeRows(reader: FormReader, question: Question, remove?: number): void {
    reader.readAll(this.#native);
    const row = reader.changeRows(question, remove);
    this.show({control: row});
  }
}
