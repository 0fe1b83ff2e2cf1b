import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {GatePlan, PlanAuthor, PlanList} from '../../../data/contracts/gate-plan.js';
import {PLAN_LISTS} from '../../../data/contracts/gate-plan/record.js';
import {goToControl} from '../../../fields/frame/error-summary.js';
import {DO} from '../../../fields/names.js';
import {FormReader} from '../../../internal/flow/form-reader.js';
import {randomId} from '../../../internal/random-id.js';
import {
  applyPlanChange,
  mergePlans,
  PlanChangeError,
  undoPlanChange,
  type PlanChange,
  type PlanChanged,
  type Signed,
} from '../../../plans/changes/index.js';
import {
  canEdit,
  editOutcome,
  moveChange,
  openName,
  quickChanges,
  readOpenName,
  type EditContext,
  type Opened,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import {same} from '../../../plans/merge/equal.js';
import type {Problem} from '../../../questions/index.js';
import {authorText} from '../texts.js';
import {Draft} from './draft.js';
import {planChangeEvent} from './event.js';
import {editStrings} from './strings.js';
import {withoutClash} from './without-clash.js';

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
}

/** A change that can be taken back. */
interface Done {
  readonly changed: Pick<PlanChanged, 'inverse'>;
  /** Where the focus goes then. */
  readonly at: string;
}

/**
 * Changes a plan, one thing at a time: holds the one form that is open, what can be undone, and what
 * was said last. Every change is an event first, and nothing has changed when that is cancelled.
 */
export class PlanEditor implements ReactiveController {
  readonly #options: PlanEditorOptions;
  #opened: Opened | undefined;
  #draft: Draft | undefined;
  #done: Done[] = [];
  #said = '';
  #focus: string | undefined;
  #goTo: Problem | 'summary' | undefined;
  #seen: GatePlan | undefined;

  constructor(options: PlanEditorOptions) {
    this.#options = options;
    options.host.addController(this);
  }

  /** What is open: something of the plan, or a form. */
  get opened(): Opened | undefined {
    return this.#opened;
  }

  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** Whether what the open form is about, or was to be put into, has been taken out of the plan. */
  get isAdrift(): boolean {
    const edit = this.#draft?.edit;
    if (!edit || edit.kind === 'release') return false;
    const plan = this.#options.plan();
    const needed =
      edit.kind === 'add' ? [edit.area, edit.goal, edit.about].filter(Boolean) : [edit.item];
    const ids = new Set(PLAN_LISTS.flatMap((list) => plan[list].map(({id}) => id)));
    return needed.some((id) => id !== undefined && !ids.has(id));
  }

  /** What was said last, for the status line. */
  get said(): string {
    return this.#said;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
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
    this.#said = editStrings.newer(this.otherIn(plan, this.#draft.context.plan));
  }

  /** Who has changed a plan since, in words. */
  otherIn(theirs: GatePlan, base: GatePlan): string {
    const known = new Set(base.changes.map(({id}) => id));
    const last = theirs.changes.filter(({id}) => !known.has(id)).at(-1);
    if (!last) return editStrings.somebody();
    return last.by.role === 'me' ? theirs.owner.name : authorText(last.by);
  }

  hostUpdated(): void {
    const {renderRoot} = this.#options.host;
    const [goTo, focus] = [this.#goTo, this.#focus];
    this.#goTo = this.#focus = undefined;
    if (goTo === 'summary') {
      renderRoot.querySelector<HTMLElement>('.error-summary')?.focus();
    } else if (goTo) goToControl(renderRoot, goTo.control);
    else if (focus !== undefined) this.#focusOn(focus);
  }

  /** Goes to what a problem is about. */
  readonly goToProblem = (problem: Problem): void => {
    goToControl(this.#options.host.renderRoot, problem.control);
  };

  readonly chooseAll = (): void => {
    // No form of a plan has a row for all.
  };

  readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const {submitter} = event as SubmitEvent;
    const {name = '', value = ''} = (submitter as HTMLButtonElement | null) ?? {};
    this.#readForm(event.target as HTMLFormElement);
    if (name === 'open') this.#open(value);
    else this.#act(name === DO ? value : 'save');
    this.#draw();
  };

  readonly onInput = (event: Event): void => {
    const draft = this.#draft;
    if (draft && new FormReader(draft.journey).read(event)) this.#draw();
  };

  #draw(): void {
    this.#options.host.requestUpdate();
  }

  #readForm(form: HTMLFormElement): void {
    if (this.#draft && form.id === 'steady:form') {
      new FormReader(this.#draft.journey).readAll(form);
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
        if (draft) draft.isAsking = false;
        this.#focus = 'edit-title';
        return;
      case 'drop':
        return this.#close();
      case 'mine':
      case 'theirs':
        if (draft?.clash) this.#decide(draft, verb === 'mine');
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
    this.#opened = this.#draft = undefined;
    this.#said = '';
    if (!opened || isOpen) {
      this.#focus = `open:${name}`;
      return;
    }
    this.#opened = opened;
    if (opened.kind === 'item') {
      this.#focus = `open:${name}`;
      return;
    }
    this.#begin(opened);
  }

  #begin(edit: PlanEdit): void {
    const {context} = this;
    if (!context || !canEdit(context, edit)) {
      this.#opened = undefined;
      return;
    }
    this.#draft = this.#options.say(() => new Draft(edit, context, randomId()));
    this.#focus = 'edit-title';
  }

  /** What was written is never given up unasked. */
  #ask(draft: Draft): void {
    draft.isAsking = true;
    this.#focus = 'edit-asking';
  }

  #close(at?: string): void {
    const opened = this.#opened;
    this.#focus = at ?? (opened && focusAfter(opened));
    this.#opened = this.#draft = undefined;
  }

  #save(draft: Draft): void {
    const {edit, context, journey} = draft;
    const outcome = this.#options.say(() =>
      editOutcome(context, edit, journey.responses, draft.newId),
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
    if (this.#clashes(draft, outcome.change, theirs)) {
      draft.clash = {change: outcome.change, theirs};
      this.#focus = 'edit-clash';
      return;
    }
    this.#finish(draft, outcome.change);
  }

  /** Whether somebody else has changed the same since the form was opened. */
  #clashes({context}: Draft, change: PlanChange, theirs: GatePlan): boolean {
    const base = context.plan;
    if (base === theirs || same(base, theirs)) return false;
    try {
      const mine = applyPlanChange(base, change, this.#sign(context.by)).plan;
      return mergePlans(base, mine, theirs).conflicts.length > 0;
    } catch (error) {
      if (error instanceof PlanChangeError) return false;
      throw error;
    }
  }

  /** Somebody has chosen: what is taken of the other is left out of what is done. */
  #decide(draft: Draft, mine: boolean): void {
    const {clash} = draft;
    if (!clash) return;
    const change = withoutClash(draft.context.plan, clash, mine);
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
    const {context} = this;
    if (opened?.kind !== 'item' || !context) return;
    const {list, item} = opened;
    const quick = quickChanges(context, list, item).find((each) => each.name === name);
    if (quick && this.#make(quick.change, openButton(list, item))) this.#close();
  }

  #move(way: 'up' | 'down'): void {
    const opened = this.#opened;
    const {context} = this;
    if (opened?.kind !== 'item' || !context) return;
    const {list, item} = opened;
    const shown = this.#shownWith(list, item);
    const change = moveChange(context, list, item, shown, way);
    if (!change || !this.#make(change, `move-${way}`)) return;
    const at = shown.indexOf(item) + (way === 'up' ? -1 : 1);
    this.#say(() => editStrings.moved(at + 1, shown.length));
    const isLast = way === 'up' ? at === 0 : at === shown.length - 1;
    // At the end its button is gone.
    this.#focus = `move-${isLast ? (way === 'up' ? 'down' : 'up') : way}`;
  }

  /** Ids of what something is shown among, in order. */
  #shownWith(list: PlanList, item: string): readonly string[] {
    const {renderRoot} = this.#options.host;
    const own = renderRoot.querySelector(`[data-item="${list}.${item}"]`);
    const beside = own?.parentElement?.querySelectorAll<HTMLElement>(':scope > [data-item]') ?? [];
    return [...beside].map(({dataset}) => dataset['item']?.split('.')[1] ?? '');
  }

  #undo(): void {
    const done = this.#done.pop();
    const by = this.#options.signed();
    if (!done || !by) return;
    const before = this.#options.plan();
    try {
      const changed = undoPlanChange(before, done.changed, this.#sign(by));
      if (!this.#tell(changed, undefined)) {
        this.#done.push(done);
        return;
      }
      this.#say(editStrings.undone);
    } catch (error) {
      if (!(error instanceof PlanChangeError)) throw error;
      this.#say(editStrings.cannotUndo);
    }
    this.#focus = this.canUndo ? 'edit-undo' : done.at;
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
    this.#done.push({changed, at});
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
      this.#goTo = 'summary';
    } else this.#say(editStrings.gone);
  }

  #tell({plan, patch, inverse}: PlanChanged, change: PlanChange | undefined): boolean {
    const {host, take} = this.#options;
    const event = planChangeEvent({record: plan, patch, change, undo: inverse});
    if (!host.dispatchEvent(event)) {
      this.#say(editStrings.notSaved);
      return false;
    }
    this.#seen = plan;
    take(plan);
    return true;
  }

  #sign(by: PlanAuthor): Signed {
    return {id: randomId(), by, at: new Date().toISOString()};
  }

  #say(words: () => string): void {
    this.#said = this.#options.say(words);
  }

  #focusOn(id: string): void {
    const {renderRoot} = this.#options.host;
    const find = (each: string) =>
      renderRoot.querySelector<HTMLElement>(`[id="${CSS.escape(each)}"]`);
    const found = find(id) ?? find('edit-undo') ?? renderRoot.querySelector<HTMLElement>('.title');
    found?.focus();
    if (found?.id === 'edit-title') found.scrollIntoView({block: 'nearest'});
  }
}

/** Id of the button that opens something of the plan. */
export function openButton(list: PlanList, item: string): string {
  return `open:${openName({kind: 'item', list, item})}`;
}

/** Where the focus goes when what was opened is closed. */
function focusAfter(opened: Opened): string {
  if (opened.kind === 'add' || opened.kind === 'release') {
    return opened.kind === 'add' && opened.about !== undefined
      ? 'edit-undo'
      : `open:${openName(opened)}`;
  }
  return openButton(opened.list, opened.item);
}
