/**
 * One posted page: what it does to a journey. No store and no sending, see `referral-pages.ts`.
 *
 * A post is taken for the screen it was drawn for, wherever the journey stands meanwhile: pages stay
 * open in other tabs, and Back shows pages as they were.
 */
import type {Path} from '../internal/flow/sight.js';
import type {Journey, Screen} from '../internal/journey.js';
import {FormReader} from '../internal/flow/form-reader.js';
import {DO, nameOfScreen, PAGE, PATH} from '../internal/served.js';
import {
  allQuestions,
  effectiveAnswer,
  findQuestion,
  given,
  shownQuestions,
  validate,
  type Answers,
  type Problem,
} from '../questions/index.js';
import {MAX_ROWS} from '../questions/values/read.js';
import {fieldOf, type PostedField, type PostedFields} from './body.js';
import {takePage, type Taking} from './take-page.js';
import {cutProblems} from './read-post.js';
import {isPath} from './referral-options.js';

/** A journey, and what was posted to it. */
export interface Turn {
  readonly journey: Journey;
  readonly path: Path | undefined;
  /** Whether the answers say that nothing more is to be asked. */
  readonly stops: (answers: Answers) => boolean;
  readonly posted: PostedFields;
}

/** What is left to do by whoever keeps the place. */
export type Wish = 'send' | 'clear' | undefined;

/** The button that was pressed; nothing for Enter where a browser names none. */
export function pressIn(fields: readonly PostedField[]): string | undefined {
  return fieldOf(fields, DO);
}

/** The path that was chosen on the start screen. */
export function pathIn(fields: readonly PostedField[]): Path | undefined {
  const chosen = fieldOf(fields, PATH);
  return isPath(chosen) ? chosen : undefined;
}

/** The name of the screen that was posted; without its field the one the journey is on. */
export function drawnScreen({fields}: PostedFields, now: Screen): string {
  return fieldOf(fields, PAGE) ?? nameOfScreen(now);
}

/** Does what was asked for on a screen of questions, answers or choices. */
export function act(turn: Turn): Wish {
  const {journey, posted} = turn;
  const press = pressIn(posted.fields);
  const drawn = drawnScreen(posted, journey.screen);
  const now = nameOfScreen(journey.screen);
  if (drawn.startsWith('page:')) {
    actOnPage(turn, drawn.slice('page:'.length));
    return undefined;
  }
  switch (drawn) {
    case 'start':
      if (press === undefined || press === 'start') journey.start();
      return undefined;
    case 'check':
      return actOnAnswers(turn, press ?? 'send');
    case 'declined':
    case 'stopping':
      // Clearing is done whenever somebody asks for it; the way back only leads back from here.
      if (press === 'clear') return 'clear';
      if (drawn === now && (press === 'resume' || press === 'back')) journey.back();
      return undefined;
    default:
      return undefined;
  }
}

function actOnAnswers({journey, stops}: Turn, press: string): Wish {
  const [verb, question = ''] = split(press);
  const found = journey.screen.name === 'check' ? journey.problems : [];
  moveTo(journey, {name: 'check'});
  if (verb === 'send') {
    if (stops(journey.responses.answers)) {
      journey.decline({name: 'check'});
      return undefined;
    }
    return journey.readyToSend() ? 'send' : undefined;
  }
  if (verb === 'back') journey.back();
  if (verb === 'stop') journey.stop();
  if (verb === 'change') {
    const place = findQuestion(journey.definition, question);
    journey.change((place?.group ?? place?.question)?.id ?? '');
    const about = found.filter((problem) => problem.question === question);
    if (journey.screen.name === 'page' && journey.problems.length === 0) journey.problems = about;
    else if (journey.screen.name === 'check') journey.problems = found;
  }
  return undefined;
}

function actOnPage(turn: Turn, id: string): void {
  const {journey, posted} = turn;
  const [verb, question = '', index = ''] = split(pressIn(posted.fields) ?? 'continue');
  const {screen} = journey;
  const goesOn = verb === 'continue';
  const leaving = !goesOn && verb !== 'add-row' && verb !== 'remove-row';
  const hasPage = journey.definition.sections.some(({pages}) => pages.some((p) => p.id === id));
  if (!hasPage) return;
  const passed = passedPages(journey);
  const isAsked = journey.pages.some((page) => page.id === id);
  if (isAsked) moveTo(journey, {name: 'page', page: id});
  const taken = takePage({...turn, page: id, leaving});
  // Meanwhile another answer has made it needless: what was written stays, and nothing moves.
  if (!isAsked) return;
  const long = cutProblems(journey.definition, posted.cut);
  if (long.length > 0 && verb !== 'stop') {
    journey.problems = long;
    return;
  }
  // Back to an earlier page from checking, changed there, and on: to checking again.
  if (screen.name === 'check' && (goesOn || verb === 'skip')) {
    journey.restore({...journey.state, returnToCheck: passed});
  }
  switch (verb) {
    case 'continue':
      return goOn(turn, taken);
    case 'skip':
      return journey.skip();
    case 'enough':
      return void journey.enough();
    case 'back':
      return journey.back();
    case 'stop':
      return journey.stop();
    case 'open':
      return open(journey, question);
    case 'add-row':
    case 'remove-row':
      return changeRowsOf(turn, taken, question, verb === 'add-row' ? undefined : Number(index));
    default:
      return;
  }
}

/** On from a page, unless something is wrong there, or was not there to be answered. */
function goOn({journey, stops}: Turn, {drawn}: Taking): void {
  const {definition, responses, today, single, screen} = journey;
  const unseen = new Set(
    (single ? journey.pages : journey.page ? [journey.page] : [])
      .flatMap((page) => shownQuestions(definition, page.id, responses, today))
      .filter(({id}) => !drawn.has(id) && given(effectiveAnswer(responses, id)).length === 0)
      .map(({id}) => id),
  );
  if (unseen.size > 0) {
    // Asked because of what was just answered: with scripts it would have come up at once.
    const here = single ? undefined : journey.page?.id;
    journey.problems = validate(definition, responses, today, here).filter(
      (problem) => !unseen.has(owner(journey, problem)),
    );
  } else if (journey.continue() && stops(journey.responses.answers)) {
    journey.decline(screen);
  }
}

function owner({definition}: Journey, {question}: Problem): string {
  return findQuestion(definition, question)?.group?.id ?? question;
}

/** An answer kept closed stays open until its page is left again. */
function open(journey: Journey, question: string): void {
  const {state} = journey;
  journey.restore({...state, left: state.left.filter((id) => id !== question)});
}

function changeRowsOf({journey}: Turn, {drawn}: Taking, id: string, remove?: number): void {
  const question = findQuestion(journey.definition, id)?.question;
  if (question?.kind !== 'people' || !drawn.has(id)) return;
  const {[id]: answer} = journey.responses.answers;
  const count = Array.isArray(answer) ? answer.length : 0;
  const fits =
    remove === undefined
      ? count < (question.max ?? MAX_ROWS)
      : Number.isInteger(remove) && remove >= 0 && remove < count;
  if (fits) new FormReader(journey).changeRows(id, remove);
}

/** Ids of the pages that are asked and have been passed. */
function passedPages(journey: Journey): string[] {
  const left = new Set(journey.state.left);
  const places = allQuestions(journey.definition);
  return journey.pages
    .map(({id}) => id)
    .filter((id) => places.every(({page, question}) => page.id !== id || left.has(question.id)));
}

/** To a screen without leaving the one before: it is where the person is. */
function moveTo(journey: Journey, screen: Screen): void {
  if (nameOfScreen(journey.screen) === nameOfScreen(screen)) return;
  journey.restore({...journey.state, screen, problems: []});
}

function split(press: string): string[] {
  return press.split(':', 3);
}
