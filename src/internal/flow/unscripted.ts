/**
 * What the form draws only where scripts do not run: on a server, and in the browser until they go on
 * from what it drew. Loaded only there.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {DO} from '../../fields/names.js';
import {msg} from '../../i18n/msg.js';
import {
  allQuestions,
  findQuestion,
  openAmong,
  shownQuestions,
  type Today,
} from '../../questions/index.js';
import type {Journey} from '../journey.js';
import {QUICK_EXIT} from '../quick-exit-event.js';
import {ID, nameOfScreen, PAGE, PATH, SHOWN, type Served} from '../served.js';
import type {Actions} from './actions.js';
import {FormReader} from './form-reader.js';
import type {Reason} from './outcome.js';
import type {Sender} from './sender.js';
import {isClosed, pagesOn, todayFor} from './questions.js';
import {flowStrings} from './strings.js';
import type {FlowSight, Path} from './sight.js';

export {unscriptedFields} from '../../fields/unscripted.js';

/**
 * Nothing comes or goes while somebody answers: what hangs on an answer of the same page is on it.
 */
export function openOn({definition, page, single}: Journey): Today['open'] {
  const here = allQuestions(definition).filter((place) => single || place.page.id === page?.id);
  return openAmong(new Set(here.map(({question}) => question.id)));
}

/** Takes up what a server has kept beside the answers. */
export function restore(actions: Actions, sender: Sender, served: Served): void {
  const {
    path,
    pathMissing = false,
    opened = [],
    submissionId,
    receipt,
    failure,
    unsure = false,
  } = served;
  sender.adopt(submissionId);
  sender.reply = receipt && {submissionId, ...receipt};
  if (failure) sender.fail({kind: 'failed', reason: failure as Reason, unsure});
  actions.chosenPath = path as Path | undefined;
  actions.pathMissing = pathMissing;
  for (const question of opened) actions.opened.add(question);
}

/** Takes what was typed and chosen before scripts came. */
export function takeTyped(actions: Actions, journey: Journey): void {
  const form = actions.native;
  new FormReader(journey).readAll(form, true);
  const path = form && new FormData(form).get(PATH);
  if (path) actions.chosenPath = path as Path;
}

/** What a server needs to take a post for the page it was drawn for. */
export function postedAlong(sight: FlowSight): Record<string, string> | undefined {
  const {journey, served} = sight;
  const {screen} = journey;
  return (
    served && {
      [PAGE]: nameOfScreen(screen),
      [ID]: served.submissionId,
      ...(screen.name === 'page' && {[SHOWN]: drawnOn(sight).join(' ')}),
    }
  );
}

/** Ids of the questions that can be answered on the screen. */
function drawnOn(sight: FlowSight): string[] {
  const {definition, responses} = sight.journey;
  const today = todayFor(sight);
  return pagesOn(sight)
    .flatMap((page) => shownQuestions(definition, page.id, responses, today))
    .filter((question) => {
      const parent = findQuestion(definition, question.id)?.parent;
      return !isClosed(sight, question) && !(parent && isClosed(sight, parent));
    })
    .map(({id}) => id);
}

/** The person was away for so long that the server has forgotten their answers. */
export function expiredTemplate(): TemplateResult {
  const title = msg('Your answers have been cleared', {
    id: 'steady.served.expired.title',
    desc: 'Heading above the first page of the form. The person was away for a while. Calm: nothing was done wrong.',
  });
  const text = msg(
    'You were away for a while, so this form has cleared the answers that were on it. Nothing was sent just now, and nothing is kept. You can start again.',
    {
      id: 'steady.served.expired.text',
      desc: 'Under "Your answers have been cleared". Calm: nothing was done wrong.',
    },
  );
  return html`<div class="inset notice" role="status">
    <p class="inset-title">${title}</p>
    <p>${text}</p>
  </div>`;
}

/** Where answers are checked: leads to a page of them for paper, where the host has one. */
export function copyLinkTemplate(
  {served}: FlowSight,
  words: string,
): TemplateResult | typeof nothing {
  return served?.copy === undefined
    ? nothing
    : html`<p class="actions">
        <a class="button secondary" href=${served.copy}>${words}</a>
      </p>`;
}

/** How a page gets on paper without scripts; not on paper itself. */
export function printHintTemplate(): TemplateResult {
  const words = msg('To print this page, open the menu of your browser and choose “Print”.', {
    id: 'steady.served.print',
    desc: 'Under a page to keep on paper, where no button can print it.',
  });
  return html`<div class="actions"><p class="hint">${words}</p></div>`;
}

/** Under the answers for paper: how they get there, and the way back. Never on paper. */
export function copyEndTemplate({served}: FlowSight): TemplateResult {
  return html`${printHintTemplate()}
    <p class="actions">
      <a class="button secondary" href=${served?.post ?? ''}>${flowStrings.goBack()}</a>
    </p>`;
}

/**
 * Tells the server that keeps the place once, when the person stops, goes away for long, or leaves by
 * quick exit. One that cannot be reached forgets when its session ends.
 *
 * @param form - The element that was taken over.
 * @param fields - What the host wants posted along, such as a token.
 * @returns Tells it now.
 */
export function clearAlong(
  form: Node,
  {post}: Served,
  fields: () => Readonly<Record<string, string>> | undefined,
): () => void {
  const tell = () => {
    removeEventListener(QUICK_EXIT, tell);
    if (isTold || !form.isConnected) return;
    isTold = true;
    const body = new URLSearchParams({...fields(), [DO]: 'clear'});
    // The answer is a page to go to, which nobody goes to.
    fetch(post, {method: 'POST', keepalive: true, redirect: 'manual', body}).catch(() => undefined);
  };
  let isTold = false;
  addEventListener(QUICK_EXIT, tell);
  return tell;
}
