import {randomId} from '../../../internal/random-id.js';
import {
  canEdit,
  openName,
  readOpenName,
  type EditContext,
  type Opened,
  type PlanEdit,
} from '../../../plans/edits/index.js';
import type {Answers} from '../../../questions/index.js';
import type {Changing} from './changing.js';
import type {Draft} from './draft.js';
import type {PlanEditorOptions} from './editor-options.js';
import {focusAfter} from './focus.js';
import type {FormCode} from './form-code.js';
import {editStrings} from './strings.js';

/**
 * The one thing of a plan that is open, or the one form: what was written in it is never given up
 * unasked.
 */
export class Opening {
  opened: Opened | undefined;
  draft: Draft | undefined;
  /** What the ways of the opened thing are offered with: they stay while it is open. */
  offered: EditContext | undefined;
  /** Id of what the focus goes to with the next drawing. */
  focus: string | undefined;
  readonly #options: PlanEditorOptions;
  readonly #changing: Changing;
  /** Of the last press: what comes later than another press is not waited for any more. */
  #press = 0;

  constructor(options: PlanEditorOptions, changing: Changing) {
    this.#options = options;
    this.#changing = changing;
    this.opened = options.begin?.opened;
    this.draft = options.begin?.draft;
    if (this.opened?.kind === 'item') this.offered = changing.context;
  }

  /** What an open form is drawn with; nothing until it is here. */
  get forms(): FormCode | undefined {
    return this.#options.forms.code();
  }

  isOpen(opened: Opened): boolean {
    return this.opened !== undefined && openName(this.opened) === openName(opened);
  }

  /** There is a newer press than the one that something may still be on its way for. */
  pressed(): void {
    this.#press += 1;
  }

  /** Opens what a button names; closes it where it is open. */
  open(name: string): void {
    if (this.draft?.isTouched) return this.ask(this.draft);
    const opened = readOpenName(name);
    const isOpen = opened !== undefined && this.isOpen(opened);
    if (opened && opened.kind !== 'item' && !isOpen && !this.forms) {
      this.bring(() => this.open(name));
      return;
    }
    this.close(`open:${name}`);
    this.#changing.said = '';
    if (!opened || isOpen) return;
    if (opened.kind !== 'item') return this.begin(opened, this.#changing.context);
    this.opened = opened;
    this.offered = this.#changing.context;
    // Most forms are opened from here. Where it does not come, the press that needs it says so.
    if (!this.forms) void this.#options.forms.bring().catch(() => undefined);
  }

  /**
   * Opens a form.
   *
   * @param answers - What stands in it, where that is not what stands in the plan.
   */
  begin(edit: PlanEdit, context: EditContext | undefined, answers?: Answers): void {
    const {forms} = this;
    if (!context || !forms || !canEdit(context, edit)) return;
    this.opened = edit;
    this.draft = this.#options.say(() => new forms.Draft(edit, context, randomId(), answers));
    this.focus = 'edit-title';
  }

  /**
   * Goes on once what an open form needs is here. Until then all stays as it is, with the focus on the
   * button that was pressed, which offers it again where it does not come.
   */
  bring(goOn: () => void): void {
    const press = this.#press;
    this.#changing.say(editStrings.coming);
    const then = (next: () => void) => () => {
      if (press !== this.#press) return;
      next();
      this.#options.host.requestUpdate();
    };
    const failed = then(() => this.#changing.say(editStrings.notComing));
    const came = then(() => {
      this.#changing.said = '';
      goOn();
    });
    this.#options.forms.bring().then(came, failed);
  }

  /** What was written is never given up unasked. */
  ask(draft: Draft): void {
    draft.isAsking = true;
    this.focus = 'edit-asking';
  }

  /** @param at - Where the focus goes, where that is not where it was opened. */
  close(at?: string): void {
    this.focus = at ?? (this.opened && focusAfter(this.opened));
    this.opened = this.draft = undefined;
  }
}
