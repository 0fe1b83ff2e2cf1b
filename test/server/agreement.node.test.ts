/** The same form, filled in the same way, with scripts and page by page on a server. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {RecordedAnswer} from '../../src/data/contracts/index.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {Journey} from '../../src/internal/journey.js';
import {recordAnswers, type Problem} from '../../src/questions/index.js';
import {readableKnown} from '../../src/questions/known.js';
import {
  generatedForms,
  GENERATED_TODAY,
  posted,
  typeInto,
  type GeneratedForm,
} from '../fixtures/generated-forms.js';
import {Visitor} from './visitor.js';

/** What each page came to, and in the end what was sent. */
interface Way {
  readonly pages: (readonly [page: string, problems: readonly Problem[]])[];
  readonly sent?: readonly RecordedAnswer[];
}

function withScripts(form: GeneratedForm): Way {
  const {definition} = form;
  const known = readableKnown(definition, form.known, () => undefined);
  const journey = new Journey({definition, known, today: () => GENERATED_TODAY});
  const pages: Way['pages'] = [];
  return inLanguage(SOURCE, () => {
    journey.start();
    while (journey.screen.name === 'page') {
      const {page} = journey.screen;
      typeInto(journey, form, page);
      const passed = journey.continue();
      pages.push([page, journey.problems]);
      if (!passed) journey.skip();
    }
    const ready = journey.readyToSend();
    pages.push(['check', journey.problems]);
    const {responses, today} = journey;
    return ready ? {pages, sent: recordAnswers(definition, responses, today)} : {pages};
  });
}

async function onServer(form: GeneratedForm): Promise<Way> {
  const {definition, known} = form;
  const person = await Visitor.started({
    config: {definition, known},
    today: () => GENERATED_TODAY,
  });
  const pages: Way['pages'] = [];
  for (let {screen} = person.page.state; screen.name === 'page'; {screen} = person.page.state) {
    const {page} = screen;
    const fields = together(posted(form, [page]));
    await person.press('continue', fields);
    // What an answer has opened on the same page is there now.
    if (person.screen === `page:${page}`) await person.press('continue', fields);
    const stays = person.screen === `page:${page}`;
    pages.push([page, stays ? person.page.state.problems : []]);
    if (stays) await person.press('skip', fields);
  }
  await person.press('send');
  const sent = person.received[0]?.answers;
  pages.push(['check', sent ? [] : person.page.state.problems]);
  return sent ? {pages, sent} : {pages};
}

function together(fields: readonly (readonly [string, string])[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [name, value] of fields) (all[name] ??= []).push(value);
  return all;
}

describe('the form with scripts and the form on a server', () => {
  it('find the same on every page, and send the same', async () => {
    let sent = 0;
    let held = 0;
    await fc.assert(
      fc.asyncProperty(generatedForms(), async (form) => {
        const server = await onServer(form);
        assert.deepEqual(server, withScripts(form));
        if (server.sent) sent++;
        else held++;
      }),
      {numRuns: 500},
    );
    assert.ok(sent > 100 && held > 100, `${sent} sent, ${held} held`);
  });
});
