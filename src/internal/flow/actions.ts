/** What a person can do in a journey, and where the focus goes when it is done. */
import type {ReactiveControllerHost} from 'lit';
import {DoublePress} from '../double-press.js';
import {goToControl} from '../../fields/frame/error-summary.js';
import {findQuestion, type Answers, type Problem} from '../../questions/index.js';
import type {Journey} from '../journey.js';
import {FormReader} from './form-reader.js';
import {mainAct} from './questions.js';
import type {Sender} from './sender.js';
import type {FlowActions, Path} from './sight.js';

/** The element, as seen by what a person does in it. */
export interface ActingForm {
  readonly element: ReactiveControllerHost & HTMLElement & {readonly renderRoot: ParentNode};
  readonly sender: Sender;
  /** Who fills it in, once that is known. */
  readonly path: () => Path | undefined;
  /** Runs code with its words in the element's language. */
  readonly say: <T>(words: () => T) => T;
  /** Brings what sends: while there still is a connection. */
  readonly load: () => unknown;
  readonly send: (journey: Journey) => unknown;
  /** Whether the answers say that nothing more is to be asked here. */
  readonly stops: (answers: Answers) => boolean;
  /** Everything has been forgotten, because the person stopped or went away. */
  readonly stopped: () => void;
}

/** Where the focus goes after the next drawing. */
export type Focus = 'screen' | 'problems' | {readonly control: string};

export class Actions {
  /** Who fills it in, as answered on the first screen. */
  chosenPath: Path | undefined;
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
    // Anywhere in the element: "Stop" stands outside the form.
    for (const type of ['keydown', 'pointerdown'])
      form.element.addEventListener(type, (event) => {
        this.#press.notice(event);
      });
  }

  /** What can be done now. */
  of(journey: Journey): FlowActions {
    const {sender, element} = this.#form;
    const reader = new FormReader(journey);
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
      submit: (event) => {
        event.preventDefault();
        const {submitter} = event as SubmitEvent;
        const pressed = (submitter as HTMLButtonElement | null)?.value;
        this.#act(journey, reader, event, pressed ?? mainAct(journey.screen) ?? '');
      },
      stopTrying: () => {
        sender.interrupt();
        this.show('screen');
      },
      goTo: (problem) => this.goTo(journey, problem.control, problem),
      print: () => print(),
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

  /**
   * Goes to a control.
   *
   * @param problem - What is wrong with it, where that is not known yet.
   */
  goTo(journey: Journey, control: string, problem?: Problem): void {
    const [name = ''] = control.split('.');
    const {question} = problem ?? {question: name};
    // On the page where answers are checked the field is elsewhere: go there first.
    if (journey.screen.name === 'check') {
      journey.change(findQuestion(journey.definition, question)?.question.id ?? '');
      if (problem && journey.problems.length === 0) journey.problems = [problem];
    }
    this.opened.add(question);
    this.show({control});
  }

  /** Takes everything away because the person asked for it, or went away. */
  clear(journey: Journey, screen: 'stopped' | 'end' | 'start'): void {
    // What is said about it on the next screen is decided before it is forgotten.
    this.stoppedUnsure = this.#form.sender.mayHaveArrived;
    this.forget(journey, screen);
    this.show('screen');
    if (screen === 'stopped') this.#form.stopped();
  }

  /** Takes everything away, and says nothing. */
  forget(journey: Journey, screen: 'stopped' | 'end' | 'start'): void {
    this.#form.sender.forget();
    this.opened.clear();
    this.chosenPath = undefined;
    journey.clear(screen);
  }

  /** Does what the value of a button says: see `src/internal/served.ts`. */
  #act(journey: Journey, reader: FormReader, event: Event, pressed: string): void {
    const [act = '', question = '', row] = pressed.split(':');
    // The second press of a double press lands on what the first one brought: it must not send, take a
    // receipt away, or skip what nobody has seen.
    if (this.#press.isSecond(event)) return;
    switch (act) {
      case 'start':
        return this.#start(journey);
      case 'continue':
        return this.#continue(journey, reader);
      case 'send':
        return void this.#form.send(journey);
      case 'finish':
        return this.clear(journey, 'end');
      case 'clear':
        return this.clear(journey, 'stopped');
      case 'again':
        return this.clear(journey, 'start');
      case 'open':
        this.opened.add(question);
        return this.show({control: question});
      case 'add-row':
      case 'remove-row':
        reader.readAll(this.native);
        return this.show({
          control: reader.changeRows(question, row === undefined ? undefined : Number(row)),
        });
    }
    this.#move(journey, reader, act, question);
  }

  /** To another screen, without "Continue". */
  #move(journey: Journey, reader: FormReader, act: string, question: string): void {
    const {sender} = this.#form;
    if (act === 'stop') sender.interrupt();
    // What is on its way cannot be changed any more; only "Stop" still hides it.
    if (sender.sending) return;
    reader.readAll(this.native, true);
    if (act === 'stop') journey.stop();
    else if (act === 'skip') journey.skip();
    else if (act === 'enough') {
      if (!this.#form.say(() => journey.enough())) return this.show('problems');
    } else if (act === 'change') journey.change(question);
    else journey.back();
    // What is not known stays to be said where it can be sent again.
    if (!sender.failure?.unsure) sender.failure = undefined;
    this.opened.clear();
    this.show('screen');
  }

  /** The form on the page. */
  get native(): HTMLFormElement | null {
    return this.#form.element.renderRoot.querySelector('form');
  }

  #start(journey: Journey): void {
    if (!this.#form.path()) {
      this.pathMissing = true;
      return this.show({control: 'path'});
    }
    this.stoppedUnsure = false;
    // Now, and not at the end: a connection that goes in between must not take it away.
    void this.#form.load();
    journey.start();
    this.show('screen');
  }

  #continue(journey: Journey, reader: FormReader): void {
    reader.readAll(this.native);
    const {screen} = journey;
    const passed = this.#form.say(() => journey.continue());
    if (passed && this.#form.stops(journey.responses.answers)) {
      journey.decline(screen);
    }
    if (passed) this.opened.clear();
    this.show(passed ? 'screen' : 'problems');
  }
}
