/** Whatever somebody does with a check-in that is theirs alone, nothing leaves it. All answers are invented. */
import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import type {Instrument} from '../../src/components/wellbeing-check-in/instruments/instrument.js';
import type {SteadyWellbeingCheckIn} from '../../src/components/wellbeing-check-in/wellbeing-check-in.js';
import '../../src/define/wellbeing-check-in.js';
import {choose, fill, pressWords, wordsAppear} from '../fixtures/drive.js';
import {fixture} from '../helpers/from-server.js';
import {contentsOf, keptByPage, watchPage} from '../helpers/watch-page.js';

const SECRET = 'cannot-sleep-4711';
const ANA = 'Ana, your link worker';
const WHO = 'Who do you want to see your answers?';

/** Every answer counts in a score, and some set off a trigger. */
const instrument: Instrument = {
  definition: {
    id: 'own',
    version: '1',
    title: 'Four questions',
    audiences: [],
    audience: [],
    sections: [
      {
        id: 'own',
        title: 'Four questions',
        pages: [
          ...['one', 'two'].map((id) => ({
            id,
            questions: [
              {
                kind: 'scale' as const,
                id,
                label: `How is ${id}?`,
                min: 0,
                max: 10,
                minLabel: 'Low',
                maxLabel: 'High',
                offer: ['not-sure'] as const,
              },
            ],
          })),
          {id: 'safe', questions: [{kind: 'yes-no', id: 'safe', label: 'Do you feel safe?'}]},
          {
            id: 'note',
            questions: [
              {kind: 'long-text', id: 'note', label: 'What is it?', sensitivity: 'sensitive'},
            ],
          },
        ],
      },
    ],
  },
  scoring: {
    scores: [{id: 'all', label: 'All', questions: ['one', 'two']}],
    triggers: [
      {id: 'low', question: 'one', values: [0, 1, 2]},
      {id: 'unsafe', question: 'safe', values: ['no']},
    ],
  },
  wording: 'not-validated',
};

const number = fc.oneof(
  fc.integer({min: 0, max: 10}).map(String),
  fc.constant('I am not sure'),
  fc.constant(undefined),
);
const course = fc.record({
  who: fc.constantFrom('Only me', 'Nobody. I just want to think'),
  /** Ana was chosen to begin with, and all of it was answered with her in mind. */
  changesMind: fc.boolean(),
  answers: fc.tuple(
    number,
    number,
    fc.constantFrom('Yes', 'No', undefined),
    fc.constantFrom(SECRET, undefined),
  ),
  /** On which page it ends: of the four, where all is checked, or the last one. */
  ends: fc.integer({min: 0, max: 5}),
  covers: fc.boolean(),
});
type Course = typeof course extends fc.Arbitrary<infer T> ? T : never;

async function answer(element: SteadyWellbeingCheckIn, page: number, said: string): Promise<void> {
  if (page === 3) await fill(element, 'note', said);
  else await choose(element, said);
}

/** As far as it goes, and then out: by stopping, or by finishing and clearing. */
async function goes(element: SteadyWellbeingCheckIn, way: Course): Promise<void> {
  const {who, changesMind, answers, ends, covers} = way;
  await pressWords(element, 'Start');
  await choose(element, changesMind ? ANA : who);
  await pressWords(element, 'Continue');
  for (const [page, said] of answers.entries()) {
    if (page === ends && !changesMind) break;
    if (said !== undefined) await answer(element, page, said);
    await pressWords(element, said === undefined ? 'Skip this question' : 'Continue');
  }
  if (changesMind) {
    await pressWords(element, `Change your answer to: ${WHO}`);
    await choose(element, who);
    await choose(element, ANA);
    await choose(element, who);
    await pressWords(element, 'Continue');
  } else if (ends < 4) {
    const said = answers[ends];
    if (said !== undefined) await answer(element, ends, said);
  }
  if (covers) {
    await pressWords(element, 'Cover');
    await pressWords(element, 'Show again');
  }
  if (ends < 5) {
    await pressWords(element, 'Stop');
    await pressWords(element, 'Clear my answers');
  } else {
    await pressWords(element, 'Finish');
    await wordsAppear(element, 'You have finished');
    await pressWords(element, 'Finish and clear this screen');
  }
}

describe('a check-in that somebody keeps to themselves', () => {
  it('lets nothing out, and leaves nothing behind, whatever they answer and wherever they stop', async function () {
    this.timeout(30_000);
    // What comes later has come, so that bringing it is not taken for something else.
    const first = await fixture<SteadyWellbeingCheckIn>(template());
    await goes(first, {
      who: 'Only me',
      changesMind: false,
      answers: ['1', '2', 'No', SECRET],
      ends: 5,
      covers: false,
    });
    first.remove();
    const before = await keptByPage();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(course, async (way) => {
        const element = await fixture<SteadyWellbeingCheckIn>(template());
        await wordsAppear(element, 'Start');
        const untouched = element.outerHTML;
        const watch = watchPage();
        try {
          await goes(element, way);
        } finally {
          watch.end();
        }
        expect(watch.left).to.deep.equal([]);
        expect(element.outerHTML).to.equal(untouched);
        expect(contentsOf(element)).not.to.match(/cannot-sleep|CHECKED|How is|safe/);
        expect(await keptByPage()).to.equal(before);
        await pressWords(element, 'Start again');
        await pressWords(element, 'Start');
        expect(contentsOf(element)).not.to.match(/cannot-sleep|CHECKED/);
        element.remove();
        runs++;
      }),
      {
        includeErrorInReport: true,
        numRuns: 25,
        interruptAfterTimeLimit: 4_000,
        markInterruptAsFailure: false,
      },
    );
    expect(runs).to.be.greaterThan(3);
  });
});

function template() {
  return html`<steady-wellbeing-check-in
    path="self"
    action="/nowhere"
    .instrument=${instrument}
    .config=${{audiences: {ana: {label: ANA}}}}
  ></steady-wellbeing-check-in>`;
}
