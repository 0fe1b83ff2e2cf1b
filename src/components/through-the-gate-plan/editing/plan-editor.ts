import type {ReactiveController} from 'lit';
import type {GatePlan} from '../../../data/contracts/gate-plan.js';
import {DO} from '../../../fields/names.js';
import {DoublePress} from '../../../internal/double-press.js';
import type {PlanChange} from '../../../plans/changes/index.js';
import {
  quickChanges,
  type EditContext,
  type EditedList,
  type Opened,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import type {Problem} from '../../../questions/index.js';
import {isAdrift} from './adrift.js';
import {Changing} from './changing.js';
import type {Clash, Draft, OrderClash} from './draft.js';
import {dragFrom} from './dragging.js';
import type {PlanEditorOptions, PlanEditorState} from './editor-options.js';
import {CLASH, focusAfter, focusOn, openButton, SUMMARY} from './focus.js';
import type {FormCode} from './form-code.js';
import {conflictsOf} from './meanwhile.js';
import {Opening} from './opening.js';
import {Ordering} from './ordering.js';
import {editStrings} from './strings.js';

export type {PlanEditorHost, PlanEditorOptions, PlanEditorState} from './editor-options.js';

/**
 * Changes a plan, one thing at a time: takes each press, and holds what is open, what can be undone and
 * what was said last.
 */
export class PlanEditor implements ReactiveController {
  readonly #options: PlanEditorOptions;
  readonly #changing: Changing;
  readonly #opening: Opening;
  readonly #presses = new DoublePress();
  readonly #ordering: Ordering;
  #told = false;

  constructor(options: PlanEditorOptions) {
    const take = (plan: GatePlan) => {
      this.#told = true;
      options.take(plan);
      // What is offered goes on from there.
      this.#opening.offered &&= this.context;
    };
    this.#options = options;
    this.#changing = new Changing({...options, take});
    this.#opening = new Opening(options, this.#changing);
    this.#ordering = new Ordering(this.#changing);
    options.host.addController(this);
  }

  get state(): PlanEditorState {
    const {said, undoing} = this.#changing;
    const {opened, draft, focus} = this.#opening;
    return {opened, draft, done: undoing.done, said, focus};
  }

  /** What is open: something of the plan, or a form. */
  get opened(): Opened | undefined {
    return this.#opening.opened;
  }

  get orderClash(): OrderClash | undefined {
    return this.#ordering.clash;
  }

  /** What the ways of the opened thing are offered with: they stay while it is open. */
  get offered(): EditContext | undefined {
    return this.#opening.offered;
  }

  get draft(): Draft | undefined {
    return this.#opening.draft;
  }

  /** What an open form is drawn with; nothing until it is here. */
  get forms(): FormCode | undefined {
    return this.#opening.forms;
  }

  /** Whether what the open form is about, or was to be put into, has been taken out of the plan. */
  get isAdrift(): boolean {
    return this.draft !== undefined && isAdrift(this.#changing.plan, this.draft.edit);
  }

  /** What was said last, for the status line. */
  get said(): string {
    return this.#changing.said;
  }

  get canUndo(): boolean {
    return this.#changing.canUndo;
  }

  /** What forms depend on; nothing where nobody signs. */
  get context(): EditContext | undefined {
    return this.#changing.context;
  }

  isOpen(opened: Opened): boolean {
    return this.#opening.isOpen(opened);
  }

  /** Notices a plan that is newer than the one that is written in. Called with each drawing. */
  look(plan: GatePlan): void {
    this.#changing.look(plan, this.draft?.context.plan);
  }

  hostUpdated(): void {
    const {focus} = this.#opening;
    this.#opening.focus = undefined;
    if (focus !== undefined) focusOn(this.#options.host.renderRoot, focus);
  }

  /** Goes to what a problem is about. */
  readonly goToProblem = (problem: Problem): void => {
    this.forms?.goToControl(this.#options.host.renderRoot, problem.control);
  };

  readonly chooseAll = (): void => {
    // No form of a plan has a row for all.
  };

  readonly onSubmit = (event: Event): void => {
    const {submitter} = event as SubmitEvent;
    const {name = '', value = ''} = (submitter as HTMLButtonElement | null) ?? {};
    // The second press of a double press on "Save" would open the entry again. Who moves something
    // presses as often as it takes.
    if (!value.startsWith('move:') && this.#presses.isSecond(event)) return event.preventDefault();
    this.#readForm(event.target as HTMLFormElement);
    const {draft} = this;
    this.#told = false;
    this.press(name, value);
    // A form that a server has opened is closed there too.
    const isClosed = draft && draft === this.#options.begin?.draft && !this.draft;
    if ((this.#told || isClosed) && this.#options.posts?.()) return;
    event.preventDefault();
    this.#draw();
  };

  /** A grip is taken hold of. */
  readonly onPointer = (event: PointerEvent): void => {
    this.#presses.notice(event);
    const {context} = this;
    if (!context) return;
    dragFrom(event, (dropped) => {
      this.#ordering.drop(dropped, context);
      if (this.orderClash) this.#opening.focus = CLASH;
      this.#draw();
    });
  };

  readonly onKey = (event: KeyboardEvent): void => {
    this.#presses.notice(event);
  };

  readonly onInput = (event: Event): void => {
    this.#presses.notice(event);
    const {forms, draft} = this;
    if (draft && forms && new forms.FormReader(draft.journey).read(event)) this.#draw();
  };

  /** Does what a button stands for, with its name and value. */
  press(name: string, value: string): void {
    this.#opening.pressed();
    if (name !== 'open') return this.#act(name === DO ? value : 'save');
    if (!this.draft?.isTouched) this.#ordering.clash = undefined;
    this.#opening.open(value);
  }

  #draw(): void {
    this.#options.host.requestUpdate();
  }

  #readForm(form: HTMLFormElement): void {
    const {forms, draft} = this;
    if (draft && forms && form.id === 'steady:form') {
      new forms.FormReader(draft.journey).readAll(form);
    }
  }

  #act(value: string): void {
    const [verb = '', word = ''] = value.split(':');
    const {draft, orderClash} = this;
    const opening = this.#opening;
    switch (verb) {
      case 'save':
        if (draft) this.#save(draft);
        return;
      case 'cancel':
        if (draft?.isTouched) opening.ask(draft);
        else this.#close();
        return;
      case 'keep':
        if (draft) {
          draft.isAsking = false;
          draft.clash = undefined;
        }
        opening.focus = draft?.problems.length ? SUMMARY : 'edit-title';
        return;
      case 'drop':
        return this.#close();
      case 'mine':
      case 'theirs':
        if (draft?.clash) this.#decide(draft, verb === 'mine');
        else if (orderClash && this.#ordering.decide(orderClash, verb === 'mine')) {
          this.#close(openButton(orderClash.list, orderClash.item));
        }
        return;
      case 'undo':
        opening.focus = this.#changing.undo() ?? opening.focus;
        return;
      case 'quick':
        return this.#quick(word);
      case 'move':
        return this.#move(word === 'up' ? 'up' : 'down');
      case 'no-one':
        return void this.#changing.make(
          {kind: 'set', part: 'noOne', value: word === 'on' ? true : undefined},
          'no-one',
        );
    }
  }

  #close(at?: string): void {
    this.#ordering.clash = undefined;
    this.#opening.close(at);
  }

  #save(draft: Draft): void {
    const {edit, context, journey} = draft;
    const {forms} = this;
    if (!forms) return;
    const outcome = this.#options.say(() =>
      forms.editOutcome(context, edit, journey.responses, draft.newId),
    );
    if (!outcome.ok) {
      journey.problems = outcome.problems;
      this.#opening.focus = SUMMARY;
      return;
    }
    journey.problems = [];
    const {change} = outcome;
    const theirs = this.#changing.plan;
    if (!change) this.#nothing();
    else if (conflictsOf(context, change, theirs).length > 0) {
      draft.clash = {change, theirs};
      this.#opening.focus = CLASH;
    } else this.#finish(draft, change);
  }

  /** All is as it was. */
  #nothing(): void {
    this.#changing.say(editStrings.same);
    this.#close();
  }

  /** Somebody has chosen: what is taken of the other is left out of what is done. */
  #decide(draft: Draft, mine: boolean): void {
    const {clash} = draft;
    const change = clash && this.forms?.withoutClash(draft.context.plan, clash, mine);
    if (change) this.#finish(draft, change);
    else this.#nothing();
  }

  #finish(draft: Draft, change: PlanChange): void {
    const changing = this.#changing;
    const {opened} = this;
    const at = change.kind === 'add' ? openButton(change.list, change.item.id) : undefined;
    if (changing.make(change, at ?? (opened && focusAfter(opened)) ?? '')) return this.#close(at);
    if (changing.refused?.code !== 'would-break') return;
    draft.refuse(changing.refused.faults);
    // What the other did is still there to be chosen.
    changing.say(() => (draft.clash ? editStrings.cannotKeep() : ''));
    this.#opening.focus = draft.clash ? CLASH : SUMMARY;
  }

  #quick(name: string): void {
    const {opened, offered} = this;
    if (opened?.kind !== 'item' || !offered) return;
    const {list, item} = opened;
    const quick = quickChanges(offered, list, item).find((each) => each.name === name);
    if (!quick) return;
    const {change} = quick;
    const theirs = this.#changing.plan;
    if (conflictsOf(offered, change, theirs).length > 0) {
      this.#showClash({kind: 'change', list: list as EditedList, item}, offered, {change, theirs});
    } else if (this.#changing.make(change, openButton(list, item))) this.#close();
  }

  /** One press has met what somebody else did meanwhile: both are shown as with a form. */
  #showClash(edit: PlanEdit, context: EditContext, clash: Clash): void {
    const {change} = clash;
    const {forms} = this;
    const opening = this.#opening;
    if (!forms) return opening.bring(() => this.#showClash(edit, context, clash));
    const state = change.kind === 'state' ? {state: change.state as string} : {};
    this.#options.say(() =>
      opening.begin(edit, context, {...forms.editAnswers(context, edit), ...state}),
    );
    if (opening.draft) opening.draft.clash = clash;
    opening.focus = CLASH;
  }

  #move(way: 'up' | 'down'): void {
    const {opened, offered} = this;
    if (opened?.kind !== 'item') return;
    const moved = this.#ordering.move(opened.list, opened.item, way, offered);
    this.#opening.focus = this.orderClash ? CLASH : (moved ?? this.#opening.focus);
  }
}
