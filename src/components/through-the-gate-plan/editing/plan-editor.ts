import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {GatePlan, PlanAuthor, PlanList} from '../../../data/contracts/gate-plan.js';
import {PLAN_LISTS} from '../../../data/contracts/gate-plan/record.js';
import {DO} from '../../../fields/names.js';
import {randomId} from '../../../internal/random-id.js';
import {
  applyPlanChange,
  PlanChangeError,
  resolveConflict,
  type PlanChange,
  type PlanChanged,
  type Signed,
} from '../../../plans/changes/index.js';
import {
  canEdit,
  openName,
  placeChange,
  quickChanges,
  readOpenName,
  shownWith,
  type EditContext,
  type EditedList,
  type Opened,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import {same} from '../../../plans/merge/equal.js';
import type {Problem} from '../../../questions/index.js';
import {dragFrom} from './dragging.js';
import type {Clash, Draft, OrderClash} from './draft.js';
import {planChangeEvent} from './event.js';
import {focusAfter, focusOn, openButton} from './focus.js';
import type {FormCode, FormSource} from './form-code.js';
import {conflictsOf, otherIn} from './meanwhile.js';
import {editStrings} from './strings.js';
import {Undoing, type Done} from './undoing.js';

/** The element that a plan is changed in, as far as changing it needs to know. */
export interface PlanEditorHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly dispatchEvent: (event: Event) => boolean;
}

export interface PlanEditorOptions {
  readonly host: PlanEditorHost;
  /** The plan as the page has it now. */
  readonly plan: () => GatePlan;
  /** Takes the plan after a change. */
  readonly take: (plan: GatePlan) => void;
  /** Who makes the changes; nobody can where nobody is named. */
  readonly signed: () => PlanAuthor | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Runs what has words in the language of the element. */
  readonly say: <T>(words: () => T) => T;
  /** What an open form needs. */
  readonly forms: FormSource;
  /** Where it goes on from. */
  readonly begin?: PlanEditorState | undefined;
  /** The page posts what changes the plan, and comes again: nothing is drawn meanwhile. */
  readonly posts?: (() => boolean) | undefined;
}

/** All that an editor holds: a server has a new one for each post. */
export interface PlanEditorState {
  readonly opened?: Opened | undefined;
  readonly draft?: Draft | undefined;
  readonly done?: readonly Done[];
  readonly said?: string;
  /** Id of what the focus goes to. */
  readonly focus?: string | undefined;
}

/**
 * Changes a plan, one thing at a time: holds the one form that is open, what can be undone, and what
 * was said last. Every change is an event first, and nothing has changed when that is cancelled.
 */
export class PlanEditor implements ReactiveController {
  readonly #options: PlanEditorOptions;
  #opened: Opened | undefined;
  #draft: Draft | undefined;
  readonly #undoing: Undoing;
  #said: string;
  #focus: string | undefined;
  #goTo: Problem | 'summary' | undefined;
  #seen: GatePlan | undefined;
  /** What the ways of the opened thing were offered with. */
  #offered: EditContext | undefined;
  #orderClash: OrderClash | undefined;
  #told = false;
  /** Of the last press: what comes later than another press is not waited for any more. */
  #press = 0;

  constructor(options: PlanEditorOptions) {
    this.#options = options;
    const {opened, draft, done, said = ''} = options.begin ?? {};
    this.#opened = opened;
    this.#draft = draft;
    this.#undoing = new Undoing(done);
    this.#said = said;
    this.#seen = draft?.context.plan;
    if (opened?.kind === 'item') this.#offered = this.context;
    options.host.addController(this);
  }

  get state(): PlanEditorState {
    return {
      opened: this.#opened,
      draft: this.#draft,
      done: this.#undoing.done,
      said: this.#said,
      focus: this.#focus,
    };
  }

  /** What is open: something of the plan, or a form. */
  get opened(): Opened | undefined {
    return this.#opened;
  }

  get orderClash(): OrderClash | undefined {
    return this.#orderClash;
  }

  /** What the ways of the opened thing are offered with: they stay while it is open. */
  get offered(): EditContext | undefined {
    return this.#offered;
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** What an open form is drawn with; nothing until it is here. */
  get forms(): FormCode | undefined {
    return this.#options.forms.code();
  }

  /** Whether what the open form is about, or was to be put into, has been taken out of the plan. */
  get isAdrift(): boolean {
    const edit = this.#draft?.edit;
    if (!edit || edit.kind === 'release' || edit.kind === 'prison') return false;
    const plan = this.#options.plan();
    const needed =
      edit.kind === 'add' ? [edit.area, edit.goal, edit.about].filter(Boolean) : [edit.item];
    const items = [...PLAN_LISTS.map((list) => plan[list]), plan.licence?.conditions ?? []];
    const ids = new Set(items.flatMap((all) => all.map(({id}) => id)));
    return needed.some((id) => id !== undefined && !ids.has(id));
  }

  /** What was said last, for the status line. */
  get said(): string {
    return this.#said;
  }

  get canUndo(): boolean {
    const by = this.#options.signed();
    return by !== undefined && this.#undoing.isPossible(by);
  }

  /** What forms depend on; nothing where nobody signs. */
  get context(): EditContext | undefined {
    const {plan, signed, today} = this.#options;
    const by = signed();
    return by && {plan: plan(), by, today: today()};
  }

  isOpen(opened: Opened): boolean {
    return this.#opened !== undefined && openName(this.#opened) === openName(opened);
  }

  /** Notices a plan that is newer than the one that is written in. Called with each drawing. */
  look(plan: GatePlan): void {
    const before = this.#seen;
    this.#seen = plan;
    if (!this.#draft || !before || before === plan || same(before, plan)) return;
    this.#said = editStrings.newer(otherIn(plan, this.#draft.context.plan));
  }

  hostUpdated(): void {
    const {renderRoot} = this.#options.host;
    const [goTo, focus] = [this.#goTo, this.#focus];
    this.#goTo = this.#focus = undefined;
    if (goTo === 'summary') {
      renderRoot.querySelector<HTMLElement>('.error-summary')?.focus();
    } else if (goTo) this.forms?.goToControl(renderRoot, goTo.control);
    else if (focus !== undefined) focusOn(renderRoot, focus);
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
    this.#readForm(event.target as HTMLFormElement);
    const {draft} = this;
    this.#told = false;
    this.press(name, value);
    // A form that a server has opened is closed there too.
    const isClosed = draft && draft === this.#options.begin?.draft && !this.#draft;
    if ((this.#told || isClosed) && this.#options.posts?.()) return;
    event.preventDefault();
    this.#draw();
  };

  /** A grip is taken hold of. */
  readonly onPointer = (event: PointerEvent): void => {
    const {context} = this;
    if (context) {
      dragFrom(event, ({list, item, to}) => this.drop(list as PlanList, item, to, context));
    }
  };

  /** Does what a button stands for, with its name and value. */
  press(name: string, value: string): void {
    this.#press += 1;
    if (name === 'open') this.#open(value);
    else this.#act(name === DO ? value : 'save');
  }

  readonly onInput = (event: Event): void => {
    const {forms} = this;
    const draft = this.#draft;
    if (draft && forms && new forms.FormReader(draft.journey).read(event)) this.#draw();
  };

  #draw(): void {
    this.#options.host.requestUpdate();
  }

  #readForm(form: HTMLFormElement): void {
    const {forms} = this;
    if (this.#draft && forms && form.id === 'steady:form') {
      new forms.FormReader(this.#draft.journey).readAll(form);
    }
  }

  #act(value: string): void {
    const [verb = '', word = ''] = value.split(':');
    const draft = this.#draft;
    switch (verb) {
      case 'save':
        if (draft) this.#save(draft);
        return;
      case 'cancel':
        if (draft?.isTouched) this.#ask(draft);
        else this.#close();
        return;
      case 'keep':
        if (draft) {
          draft.isAsking = false;
          draft.clash = undefined;
          this.#goTo = draft.problems.length > 0 ? 'summary' : undefined;
        }
        this.#focus = 'edit-title';
        return;
      case 'drop':
        return this.#close();
      case 'mine':
      case 'theirs':
        if (draft?.clash) this.#decide(draft, verb === 'mine');
        else if (this.#orderClash) this.#decideOrder(this.#orderClash, verb === 'mine');
        return;
      case 'undo':
        return this.#undo();
      case 'quick':
        return this.#quick(word);
      case 'move':
        return this.#move(word === 'up' ? 'up' : 'down');
      case 'no-one':
        return void this.#make(
          {kind: 'set', part: 'noOne', value: word === 'on' ? true : undefined},
          'no-one',
        );
    }
  }

  /** Opens what a button names; closes it where it is open. */
  #open(name: string): void {
    const draft = this.#draft;
    if (draft?.isTouched) return this.#ask(draft);
    const opened = readOpenName(name);
    const isOpen = opened !== undefined && this.isOpen(opened);
    if (opened && opened.kind !== 'item' && !isOpen && !this.forms) {
      this.#bring(() => this.#open(name));
      return;
    }
    this.#opened = this.#draft = this.#orderClash = undefined;
    this.#said = '';
    if (!opened || isOpen) {
      this.#focus = `open:${name}`;
      return;
    }
    this.#opened = opened;
    if (opened.kind === 'item') {
      this.#offered = this.context;
      this.#focus = `open:${name}`;
      // Most forms are opened from here. Where it does not come, the press that needs it says so.
      if (!this.forms) void this.#options.forms.bring().catch(() => undefined);
      return;
    }
    this.#begin(opened);
  }

  #begin(edit: PlanEdit): void {
    const {context, forms} = this;
    if (!context || !forms || !canEdit(context, edit)) {
      this.#opened = undefined;
      return;
    }
    this.#draft = this.#options.say(() => new forms.Draft(edit, context, randomId()));
    this.#focus = 'edit-title';
  }

  /**
   * Goes on once what an open form needs is here. Until then all stays as it is, with the focus on the
   * button that was pressed, which offers it again where it does not come.
   */
  #bring(goOn: () => void): void {
    const press = this.#press;
    this.#say(editStrings.coming);
    const then = (next: () => void) => () => {
      if (press !== this.#press) return;
      next();
      this.#draw();
    };
    const failed = then(() => this.#say(editStrings.notComing));
    const came = then(() => {
      this.#said = '';
      goOn();
    });
    this.#options.forms.bring().then(came, failed);
  }

  /** What was written is never given up unasked. */
  #ask(draft: Draft): void {
    draft.isAsking = true;
    this.#focus = 'edit-asking';
  }

  #close(at?: string): void {
    const opened = this.#opened;
    this.#focus = at ?? (opened && focusAfter(opened));
    this.#opened = this.#draft = this.#orderClash = undefined;
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
      this.#goTo = 'summary';
      return;
    }
    journey.problems = [];
    if (!outcome.change) {
      this.#say(editStrings.same);
      this.#close();
      return;
    }
    const theirs = this.#options.plan();
    if (conflictsOf(context, outcome.change, theirs).length > 0) {
      draft.clash = {change: outcome.change, theirs};
      this.#focus = 'edit-clash';
      return;
    }
    this.#finish(draft, outcome.change);
  }

  /** Somebody has chosen: what is taken of the other is left out of what is done. */
  #decide(draft: Draft, mine: boolean): void {
    const {clash} = draft;
    const {forms} = this;
    if (!clash || !forms) return;
    const change = forms.withoutClash(draft.context.plan, clash, mine);
    if (change) this.#finish(draft, change);
    else {
      this.#say(editStrings.same);
      this.#close();
    }
  }

  #finish(draft: Draft, change: PlanChange): void {
    const at = change.kind === 'add' ? openButton(change.list, change.item.id) : undefined;
    if (this.#make(change, at ?? (this.#opened && focusAfter(this.#opened)) ?? '')) this.#close(at);
  }

  #quick(name: string): void {
    const opened = this.#opened;
    const context = this.#offered;
    if (opened?.kind !== 'item' || !context) return;
    const {list, item} = opened;
    const quick = quickChanges(context, list, item).find((each) => each.name === name);
    if (!quick) return;
    const theirs = this.#options.plan();
    if (conflictsOf(context, quick.change, theirs).length > 0) {
      this.#showClash({kind: 'change', list: list as EditedList, item}, context, {
        change: quick.change,
        theirs,
      });
    } else if (this.#make(quick.change, openButton(list, item))) this.#close();
  }

  /** One press has met what somebody else did meanwhile: both are shown as with a form. */
  #showClash(edit: PlanEdit, context: EditContext, clash: Clash): void {
    const {change} = clash;
    const {forms} = this;
    if (!forms) return this.#bring(() => this.#showClash(edit, context, clash));
    this.#options.say(() => {
      const answers = forms.editAnswers(context, edit);
      const state = change.kind === 'state' ? {state: change.state as string} : {};
      this.#draft = new forms.Draft(edit, context, randomId(), {...answers, ...state});
    });
    this.#opened = edit;
    if (this.#draft) this.#draft.clash = clash;
    this.#focus = 'edit-clash';
  }

  #move(way: 'up' | 'down'): void {
    const opened = this.#opened;
    if (opened?.kind !== 'item') return;
    const {list, item} = opened;
    const shown = shownWith(this.#options.plan(), list, item);
    const step = way === 'up' ? -1 : 1;
    const to = shown.indexOf(item) + step;
    const placeIn = (order: readonly string[]) => order.indexOf(item) + step;
    if (to < 0 || !this.#place(list, item, placeIn, this.#offered, `move-${way}`)) return;
    const isLast = to === 0 || to === shown.length - 1;
    // At the end its button is gone.
    this.#focus = `move-${isLast ? (way === 'up' ? 'down' : 'up') : way}`;
  }

  /**
   * Something was dragged and let go.
   *
   * @param to - How many of the others stand before it then; nothing where it was given up.
   * @param context - When it was taken hold of.
   */
  drop(list: PlanList, item: string, to: number | undefined, context: EditContext): void {
    this.#orderClash = undefined;
    if (to === undefined || !this.#place(list, item, () => to, context, openButton(list, item))) {
      if (!this.#orderClash) this.#say(editStrings.stays);
    }
    this.#draw();
  }

  /** Says whether it was put there. */
  #place(
    list: PlanList,
    item: string,
    placeIn: (order: readonly string[]) => number,
    before: EditContext | undefined,
    at: string,
  ): boolean {
    const {context} = this;
    if (!context || !before) return false;
    const shown = shownWith(context.plan, list, item);
    const order = before.plan[list].map(({id}) => id).filter((id) => shown.includes(id));
    const mine = placeChange(before, list, item, order, placeIn(order));
    const conflict =
      mine && conflictsOf(before, mine, context.plan).find(({kind}) => kind === 'order');
    if (conflict) {
      this.#orderClash = {list, item, conflict, shown, base: before.plan};
      this.#focus = 'edit-clash';
      return false;
    }
    const to = placeIn(shown);
    const change = placeChange(context, list, item, shown, to);
    if (!change || !this.#make(change, at)) return false;
    this.#say(() => editStrings.moved(to + 1, shown.length));
    return true;
  }

  /** The order of the other stands already. */
  #decideOrder({list, item, conflict}: OrderClash, mine: boolean): void {
    const at = openButton(list, item);
    const changes = mine ? resolveConflict(this.#options.plan(), conflict, 'mine') : [];
    if (!changes.every((change) => this.#make(change, at))) return;
    if (!mine) this.#say(editStrings.same);
    this.#close(at);
  }

  #undo(): void {
    const by = this.#options.signed();
    if (!by) return;
    const undone = this.#undoing.undo(this.#options.plan(), this.#sign(by), (changed) =>
      this.#tell(changed, undefined),
    );
    if (!undone || undone.kind === 'refused') return;
    this.#say(undone.kind === 'undone' ? editStrings.undone : editStrings.cannotUndo);
    this.#focus = this.canUndo ? 'edit-undo' : undone.at;
  }

  /** Makes a change to the plan as it is now. Says whether it was made. */
  #make(change: PlanChange, at: string): boolean {
    const by = this.#options.signed();
    if (!by) return false;
    let changed: PlanChanged;
    try {
      changed = applyPlanChange(this.#options.plan(), change, this.#sign(by));
    } catch (error) {
      if (!(error instanceof PlanChangeError)) throw error;
      this.#refuse(error);
      return false;
    }
    if (!this.#tell(changed, change)) return false;
    this.#undoing.add(changed, at, by);
    this.#say(editStrings.saved);
    return true;
  }

  /** What the plan does not allow, at the question it is about. */
  #refuse({code, faults}: PlanChangeError): void {
    const draft = this.#draft;
    if (code === 'would-break' && draft) {
      const [field = ''] = faults.map(({where}) => where.replace(/^.*\]\./, '').split(/[.[]/)[0]);
      const controls = draft.journey.definition.sections.flatMap(({pages}) =>
        pages.flatMap(({questions}) => questions.map(({id}) => id)),
      );
      const question = controls.find((id) => id.startsWith(field ?? '')) ?? controls[0] ?? '';
      draft.journey.problems = [{question, control: question, code: 'from-server'}];
      if (draft.clash) {
        // What the other did is still there to be chosen.
        this.#say(editStrings.cannotKeep);
        this.#focus = 'edit-clash';
      } else this.#goTo = 'summary';
    } else this.#say(editStrings.gone);
  }

  #tell({plan, patch, inverse}: PlanChanged, change: PlanChange | undefined): boolean {
    const {host, take} = this.#options;
    const event = planChangeEvent({record: plan, patch, change, undo: inverse});
    if (!host.dispatchEvent(event)) {
      this.#say(editStrings.notSaved);
      return false;
    }
    this.#told = true;
    this.#seen = plan;
    take(plan);
    // What is offered goes on from there.
    this.#offered &&= this.context;
    return true;
  }

  #sign(by: PlanAuthor): Signed {
    return {id: randomId(), by, at: new Date().toISOString()};
  }

  #say(words: () => string): void {
    this.#said = this.#options.say(words);
  }
}
