/**
 * What the form draws only where scripts do not run: on a server, and in the browser until they go on
 * from what it drew. Loaded only there.
 */
import {html, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.js';
import {ID, nameOfScreen, PAGE, SHOWN} from '../../internal/served.js';
import type {Journey} from '../../internal/journey.js';
import {
  allQuestions,
  findQuestion,
  openAmong,
  shownQuestions,
  type Today,
} from '../../questions/index.js';
import {isClosed, pagesOn, todayFor, type FormSight} from './templates.js';

export {unscriptedFields} from '../../fields/unscripted.js';

/**
 * Nothing comes or goes while somebody answers: what hangs on an answer of the same page is on it.
 */
export function openOn({definition, page, single}: Journey): Today['open'] {
  const here = allQuestions(definition).filter((place) => single || place.page.id === page?.id);
  return openAmong(new Set(here.map(({question}) => question.id)));
}

/** What a server needs to take a post for the page it was drawn for. */
export function postedAlong(sight: FormSight): Record<string, string> | undefined {
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
function drawnOn(sight: FormSight): string[] {
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
