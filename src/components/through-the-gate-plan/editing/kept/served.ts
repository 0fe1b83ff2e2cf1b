/** A plan whose server keeps the place of who changes it: what travels to the element, and back. */
import type {GatePlan} from '../../../../data/contracts/gate-plan.js';
import {
  canEdit,
  editOutcome,
  isItemEdit,
  itemOfEdit,
  openName,
  readOpenName,
  type EditContext,
  type Opened,
} from '../../../../plans/edits/index.js';
import {same} from '../../../../plans/merge/equal.js';
import type {Answers, Problem} from '../../../../questions/index.js';
import {Draft} from '../draft.js';
import type {PlanEditorState} from '../plan-editor.js';
import type {Done} from '../undoing.js';

/** Plain data. It holds words of the plan, and stands in the page beside it. */
export interface ServedPlan {
  /** The address that every press is posted to; the answer redirects to the page that is next. */
  readonly post: string;
  /** Of the page that is drawn: a press that comes twice from the same page is known by it. */
  readonly turn: string;
  /** What is open: see `openName`. */
  readonly open?: string;
  readonly draft?: ServedDraft;
  /** What was said last. */
  readonly said?: string;
  /** Id of the button where somebody arrives. */
  readonly at?: string;
  /** What can be undone, the last one last. */
  readonly done?: readonly Done[];
}

/** The form that is open. */
export interface ServedDraft {
  readonly id: string;
  /** The plan as it was when the form was opened, where it is another by now. */
  readonly base?: GatePlan;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  readonly isAsking?: boolean;
  /** Two have changed the same, and somebody has to choose. */
  readonly isClash?: boolean;
}

/** Name of the hidden field that says how many changes the plan had that a page was drawn from. */
export const VERSION = 'steady:version';

/** Name of the hidden field with the id of the plan that a page was drawn from. */
export const PLAN = 'steady:plan';

export const versionOf = ({changes}: GatePlan): string => String(changes.length);

/** Where an editor begins, in the current language. */
export function stateOf(
  {open, draft, said, done, at}: Omit<ServedPlan, 'post' | 'turn'>,
  context: EditContext,
): PlanEditorState {
  const opened = readOpenName(open);
  const own = opened && draft && draftOf(opened, draft, context);
  return {
    opened: own || opened?.kind === 'item' ? opened : undefined,
    draft: own,
    ...(said !== undefined && {said}),
    ...(done && {done}),
    focus: at,
  };
}

/**
 * The same, to be kept or to travel.
 *
 * @param plan - The plan that travels too: what is the same as in it stays at home.
 */
export function servedOf(
  {opened, draft, said, done, focus}: PlanEditorState,
  plan?: GatePlan,
): Omit<ServedPlan, 'post' | 'turn'> {
  return {
    ...(opened && {open: openName(opened)}),
    ...(draft && {draft: servedDraft(draft, plan)}),
    ...(said && {said}),
    ...(focus !== undefined && {at: focus}),
    ...(done?.length && {
      done: done.map(({changed: {inverse}, at, role}) => ({
        changed: {inverse},
        at,
        ...(role && {role}),
      })),
    }),
  };
}

function servedDraft(
  {newId, context, journey, isAsking, clash}: Draft,
  plan: GatePlan | undefined,
): ServedDraft {
  return {
    id: newId,
    ...(!same(context.plan, plan) && {base: context.plan}),
    answers: journey.responses.answers,
    problems: journey.problems,
    ...(isAsking && {isAsking}),
    ...(clash && {isClash: true}),
  };
}

function draftOf(
  opened: Opened,
  {id, base, answers, problems, isAsking = false, isClash = false}: ServedDraft,
  context: EditContext,
): Draft | undefined {
  const before = base ? {...context, plan: base} : context;
  if (before.plan.id !== context.plan.id) return undefined;
  if (opened.kind === 'item' || !canEdit(before, opened)) return undefined;
  if (isItemEdit(opened) && !itemOfEdit(before, opened)) return undefined;
  const draft = new Draft(opened, before, id, answers);
  draft.journey.problems = problems;
  draft.isAsking = isAsking;
  const outcome = isClash && editOutcome(before, opened, draft.journey.responses, id);
  if (outcome && outcome.ok && outcome.change) {
    draft.clash = {change: outcome.change, theirs: context.plan};
  }
  return draft;
}
