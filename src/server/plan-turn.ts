/**
 * One press on a page of a plan that is changed: what it does, by the very code that does it in a
 * browser. No store and no saving, see `plan-pages.ts`.
 *
 * A press is taken for the page it was drawn on: pages stay open in other tabs, and Back shows them as
 * they were.
 */
import {Draft} from '../components/through-the-gate-plan/editing/draft.js';
import * as openForm from '../components/through-the-gate-plan/editing/open-form.js';
import type {PlanChangeDetail} from '../components/through-the-gate-plan/editing/event.js';
import {
  PLAN,
  servedOf,
  stateOf,
  VERSION,
} from '../components/through-the-gate-plan/editing/kept/served.js';
import {openButton} from '../components/through-the-gate-plan/editing/focus.js';
import {otherIn} from '../components/through-the-gate-plan/editing/meanwhile.js';
import {
  PlanEditor,
  type PlanEditorHost,
  type PlanEditorState,
} from '../components/through-the-gate-plan/editing/plan-editor.js';
import {editStrings} from '../components/through-the-gate-plan/editing/strings.js';
import {DO, ID, PAGE} from '../internal/served.js';
import {
  canEdit,
  editOutcome,
  readOpenName,
  type EditContext,
  type Opened,
} from '../plans/edits/index.js';
import {fieldOf, type PostedFields} from './body.js';
import {isDraftId, placeIn, type PlanPlace} from './plan-place.js';
import {planPageStrings} from './plan-strings.js';
import {takePage} from './take-page.js';

export interface PlanTurn {
  /** As it was kept: it may be about another plan. */
  readonly place: PlanPlace;
  /** The plan as it is now, who signs, and the day. */
  readonly context: EditContext;
  readonly posted: PostedFields;
  /** The plan cannot be saved now: everything stays as it is, and is said to. */
  readonly refuses?: boolean;
}

export interface PlanTurned {
  readonly place: PlanPlace;
  /** What has been changed; nothing where only something was opened, closed, or asked. */
  readonly detail: PlanChangeDetail | undefined;
}

/** In the current language. */
export function takePlanPost(given: PlanTurn): PlanTurned {
  const {posted, context} = given;
  const {fields} = posted;
  const place = placeIn(given.place, context.plan);
  if (isOfOtherPlan(given)) return {place: elsewhere(place), detail: undefined};
  const turn = {...given, place};
  const id = fieldOf(fields, ID) ?? '';
  const stays = {place, detail: undefined};
  // The second press of two, or Back to a form that is done with.
  if (place.over.includes(id)) return stays;
  const {state, isLost} = stateBefore(turn);
  const act = fieldOf(fields, DO) ?? (state.draft ? 'save' : '');
  const open = fieldOf(fields, 'open');
  if (act === 'undo' && open === undefined && id !== place.turn) return stays;
  const isLate = open === undefined && isAboutOther(state, act, turn);
  if (isLate) return {place: keep(turn, {...state, said: newer(turn)}, isLost), detail: undefined};

  const {editor, details} = editorFor(turn, state);
  if (open !== undefined) editor.press('open', open);
  else if (isLost && state.draft && act === 'theirs') editor.press(DO, 'drop');
  else if (!(isLost && state.draft && act === 'save' && clashesWithAll(state.draft, context))) {
    editor.press(DO, act);
  }
  return {place: keep(turn, editor.state, isLost), detail: details.at(-1)};
}

/**
 * Whether a page of another plan was posted: its words are in no place here. A page says which plan it
 * was drawn from; one that does not is known by its form, as long as the place is about that.
 */
function isOfOtherPlan({place, posted: {fields}, context: {plan}}: PlanTurn): boolean {
  const id = fieldOf(fields, ID);
  const isOpenForm = id !== undefined && id === place.draft?.id;
  return (fieldOf(fields, PLAN) ?? (isOpenForm ? place.plan : plan.id)) !== plan.id;
}

/** All stays as it is, and it is said that nothing was saved. */
const elsewhere = ({at: _, turn, ...place}: PlanPlace): PlanPlace => ({
  ...place,
  turn: nextTurn(turn),
  said: planPageStrings.otherPlan(),
});

const nextTurn = (turn: string): string => String(Number(turn) + 1);

/** What was open on the page that was posted, with what was written in it. */
function stateBefore(turn: PlanTurn): {readonly state: PlanEditorState; readonly isLost: boolean} {
  const {place, context, posted} = turn;
  const kept = {...stateOf(place, context), said: '', focus: undefined};
  const page = fieldOf(posted.fields, PAGE);
  const opened = page === undefined ? kept.opened : readOpenName(page);
  const {done = []} = kept;
  if (!opened || opened.kind === 'item') return {state: {opened, done}, isLost: false};
  const id = fieldOf(posted.fields, ID);
  const isKept = kept.draft !== undefined && (id === undefined || kept.draft.newId === id);
  const draft = isKept ? kept.draft : draftFrom(opened, id, context);
  if (!draft) return {state: {done}, isLost: false};
  const {journey} = draft;
  if (!draft.clash) {
    takePage({journey, path: 'self', posted, page: journey.page?.id ?? '', leaving: false});
  }
  const isLost = isKept ? place.isLost === true : overwrites(opened) && isChanged(turn, opened);
  return {state: {opened: draft.edit, draft, done}, isLost};
}

/** A form whose place has been forgotten meanwhile: what was written in it counts all the same. */
function draftFrom(opened: Opened, id: unknown, context: EditContext): Draft | undefined {
  if (opened.kind === 'item' || !isDraftId(id) || !canEdit(context, opened)) return undefined;
  return new Draft(opened, context, id);
}

const overwrites = ({kind}: Opened) =>
  ['change', 'share', 'explain', 'release', 'prison'].includes(kind);

/** Whether somebody has changed it since the page was drawn, as far as the plan says. */
function isChanged({context: {plan}, posted}: PlanTurn, opened: Opened): boolean {
  const version = Number(fieldOf(posted.fields, VERSION) ?? Number.NaN);
  if (!Number.isInteger(version) || version < 0 || version > plan.changes.length) return true;
  const own = 'item' in opened ? opened.item : undefined;
  return plan.changes
    .slice(version)
    .some(({item, kind}) => item === undefined || item === own || kind === 'transfer');
}

/** Whether a press is about something that is no longer as it was when it was pressed. */
function isAboutOther({opened, draft}: PlanEditorState, act: string, turn: PlanTurn): boolean {
  if (!opened) return false;
  const decides = draft?.clash !== undefined && (act === 'mine' || act === 'theirs');
  return (decides || act.startsWith('quick:')) && isChanged(turn, opened);
}

/** Nobody knows what the form began with: whatever is different is shown beside what stands there. */
function clashesWithAll(draft: Draft, context: EditContext): boolean {
  const {edit, journey, newId} = draft;
  const outcome = editOutcome(context, edit, journey.responses, newId);
  if (!outcome.ok || !outcome.change) return false;
  journey.problems = [];
  draft.clash = {change: outcome.change, theirs: context.plan};
  return true;
}

function newer({context: {plan}, posted}: PlanTurn): string {
  const version = Number(fieldOf(posted.fields, VERSION));
  const changes = plan.changes.slice(0, Number.isInteger(version) ? Math.max(0, version) : 0);
  return editStrings.newer(otherIn(plan, {...plan, changes}));
}

function editorFor({context, refuses = false}: PlanTurn, begin: PlanEditorState) {
  const details: PlanChangeDetail[] = [];
  let {plan} = context;
  const editor = new PlanEditor({
    host: hostWith((event) => {
      if (refuses) return false;
      details.push((event as CustomEvent<PlanChangeDetail>).detail);
      return true;
    }),
    plan: () => plan,
    take: (taken) => (plan = taken),
    signed: () => context.by,
    today: () => context.today,
    say: (words) => words(),
    begin,
    forms: {code: () => openForm, bring: () => Promise.resolve()},
  });
  return {editor, details};
}

/** There is no page: whoever is told of a change is all there is. */
function hostWith(dispatchEvent: (event: Event) => boolean): PlanEditorHost {
  return {
    get renderRoot(): never {
      throw new TypeError('There is no page here.');
    },
    dispatchEvent,
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
    updateComplete: Promise.resolve(true),
  };
}

/** The place after a press. */
function keep(
  {place, posted, context}: PlanTurn,
  state: PlanEditorState,
  isLost: boolean,
): PlanPlace {
  const {language, turn} = place;
  const id = fieldOf(posted.fields, ID) ?? '';
  const isOver = isDraftId(id) && state.draft?.newId !== id;
  const at = placeOf(state);
  return {
    ...servedOf({...state, focus: at}),
    plan: context.plan.id,
    turn: nextTurn(turn),
    language,
    over: isOver ? [...place.over, id] : place.over,
    ...(isLost && state.draft && {isLost}),
  };
}

/** Where somebody arrives: at a button, or at the top, where an open form is. */
function placeOf({focus, opened, draft}: PlanEditorState): string | undefined {
  // An address with a place takes the focus there once the page has loaded, from who writes already.
  if (draft) return undefined;
  if (focus?.startsWith('move-') && opened?.kind === 'item') {
    return openButton(opened.list, opened.item);
  }
  return focus?.startsWith('open:') ? focus : undefined;
}
