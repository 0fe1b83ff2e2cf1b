/** What of a check-in leaves, and for whom. All answers are invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {CheckInConfig} from '../../src/components/wellbeing-check-in/config.js';
import {NOBODY, ONLY_ME, WHO} from '../../src/components/wellbeing-check-in/ids.js';
import type {Instrument} from '../../src/components/wellbeing-check-in/instruments/instrument.js';
import {ons4} from '../../src/components/wellbeing-check-in/instruments/ons4.js';
import {withChoice} from '../../src/components/wellbeing-check-in/model.js';
import {newCheckIn} from '../../src/components/wellbeing-check-in/record.js';
import {checkInFor} from '../../src/data/contracts/check-in-sharing.js';
import {checkCheckIn} from '../../src/data/contracts/check-check-in.js';
import type {CheckIn} from '../../src/data/contracts/check-in.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import type {Answer} from '../../src/questions/index.js';

const people = ['ana', 'champion', 'healthcare'] as const;
const config: CheckInConfig = {
  audiences: {
    ana: {label: 'Ana, your link worker'},
    champion: {label: 'your Health and Wellbeing Champion'},
    healthcare: {label: 'prison healthcare'},
  },
};

/** Questions of which one is for healthcare alone. */
const own: Instrument = {
  definition: {
    id: 'own',
    version: '1',
    title: 'Own',
    audiences: [],
    audience: [],
    sections: [
      {
        id: 'own',
        title: 'Own',
        pages: ['one', 'two', 'three'].map((id) => ({
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
              ...(id === 'two' && {audience: ['healthcare']}),
            },
          ],
        })),
      },
    ],
  },
  scoring: {
    scores: [
      {id: 'all', label: 'All', questions: ['one', 'two', 'three']},
      {
        id: 'first',
        label: 'First',
        questions: ['one'],
        bands: [{id: 'low', label: 'Low', from: 0, to: 4}],
      },
    ],
    triggers: [{id: 'respond', question: 'two', values: [0]}],
  },
  wording: 'official',
};

interface Told {
  readonly chosen: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly left: readonly string[];
}

function recordOf(
  {chosen, answers, left}: Told,
  instrument: Instrument = own,
): CheckIn | undefined {
  return inLanguage(SOURCE, () => {
    const definition = withChoice(instrument, {config, path: 'self', fromPaper: false});
    return newCheckIn({
      instrument,
      definition,
      responses: {answers: {...answers, ...(chosen.length && {[WHO]: chosen})}},
      left,
      today: {today: '2026-06-15'},
      path: 'self',
      setting: 'custody',
      fromPaper: false,
      language: 'en-GB',
      submissionId: 'check-in-1',
      createdAt: '2026-06-15T09:30:00.000Z',
    });
  });
}

const answer = fc.option(
  fc.oneof(fc.integer({min: 0, max: 10}).map(String), fc.constant({special: 'not-sure'} as const)),
  {nil: undefined},
);
const told: fc.Arbitrary<Told> = fc.record({
  chosen: fc.subarray([...people, ONLY_ME, NOBODY]),
  answers: fc
    .record({one: answer, two: answer, three: answer})
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, each]) => each !== undefined)) as Record<
          string,
          Answer
        >,
    ),
  left: fc.subarray(['one', 'two', 'three']),
});

describe('the record of a check-in', () => {
  it('keeps its contract, and holds nothing for anybody who was not chosen', () => {
    fc.assert(
      fc.property(told, (given) => {
        const record = recordOf(given);
        const isPrivate = given.chosen.some((one) => one === ONLY_ME || one === NOBODY);
        if (isPrivate || given.chosen.length === 0) return assert.equal(record, undefined);
        assert.ok(record);
        const reading = checkCheckIn(record);
        assert.deepEqual(reading.ok ? [] : reading.faults, []);
        const ids = record.audiences.map(({id}) => id);
        assert.deepEqual([...ids].sort(), [...given.chosen].sort());
        const parts = [...record.answers, ...record.skipped, ...record.scores, ...record.triggers];
        for (const {audience} of parts) {
          assert.ok(audience.length > 0 && audience.every((one) => ids.includes(one)));
        }
        for (const {question, audience} of [...record.answers, ...record.skipped]) {
          if (question === 'two') assert.deepEqual(audience, ['healthcare']);
        }
        if (!ids.includes('healthcare')) {
          assert.doesNotMatch(JSON.stringify(record.answers), /"two"/);
          assert.deepEqual(record.triggers, []);
          assert.ok(!record.scores.some(({id}) => id === 'all'));
        }
        for (const one of ids) assert.deepEqual(checkInFor(record, one).audiences.length, 1);
      }),
    );
  });

  it('says what was skipped, and that the person stopped before the end', () => {
    const record = recordOf({chosen: ['ana'], answers: {one: '4'}, left: ['one']});
    assert.deepEqual(record?.skipped, []);
    assert.equal(record?.stopped, true);
    const whole = recordOf({
      chosen: ['ana', 'healthcare'],
      answers: {one: '4'},
      left: ['one', 'two', 'three'],
    });
    assert.deepEqual(
      whole?.skipped.map(({question, audience}) => [question, audience]),
      [
        ['two', ['healthcare']],
        ['three', ['ana', 'healthcare']],
      ],
    );
    assert.equal(whole?.stopped, false);
  });

  it('has a band only for official words', () => {
    const given = {chosen: ['ana'], answers: {one: '4'}, left: ['one', 'two', 'three']};
    const bandOf = (instrument: Instrument) =>
      recordOf(given, instrument)?.scores.find(({id}) => id === 'first')?.band?.id;
    assert.equal(bandOf(own), 'low');
    assert.equal(bandOf({...own, wording: 'adapted'}), undefined);
    assert.equal(bandOf({...own, wording: 'not-validated'}), undefined);
  });

  it('reports each ONS4 answer alone, in the official words', () => {
    const instrument = inLanguage(SOURCE, () => ons4({audiences: []}));
    const given = {
      chosen: ['ana'],
      answers: {happy: '3'},
      left: ['satisfied', 'worthwhile', 'happy', 'anxious'],
    };
    const record = recordOf(given, instrument);
    assert.equal(record?.wording, 'official');
    assert.deepEqual(
      record?.scores.map(({id, value, band}) => [id, value, band?.id]),
      [
        ['satisfied', null, undefined],
        ['worthwhile', null, undefined],
        ['happy', 3, 'low'],
        ['anxious', null, undefined],
      ],
    );
  });
});
