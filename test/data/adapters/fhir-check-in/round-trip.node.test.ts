/** There and back: the table of fields holds, readers stay apart, and what is written says what it should. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {loneliness} from '../../../../src/components/wellbeing-check-in/instruments/loneliness.js';
import {ons4} from '../../../../src/components/wellbeing-check-in/instruments/ons4.js';
import {today} from '../../../../src/components/wellbeing-check-in/instruments/today.js';
import {
  CHECK_IN_FHIR_FIELDS,
  checkInToFhir,
  fromQuestionnaireResponse,
  toObservations,
  toQuestionnaire,
  toQuestionnaireResponse,
} from '../../../../src/data/adapters/fhir-check-in/index.js';
import {fromQuestionnaire} from '../../../../src/data/adapters/fhir-questionnaire/index.js';
import {safeText, withSafeText} from '../../../../src/data/adapters/fhir/safe-text.js';
import {
  checkInFor,
  checkInSchema,
  parseCheckIn,
  type CheckIn,
} from '../../../../src/data/contracts/index.js';
import {ConfigError, ContractError} from '../../../../src/errors.js';
import {inLanguage, SOURCE} from '../../../../src/i18n/msg.js';
import {allQuestions, type Question} from '../../../../src/questions/index.js';
import {copyOf, JUNK, put, spotsIn} from '../../../fixtures/broken-records.js';
import {checkIns} from '../../../fixtures/generated-check-ins.js';
import {overlooked, overTheWire} from '../fhir/support.js';

const options = {submission: 'https://fhir.example.org/id/check-in'};

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The address of every field of the contract, out of its JSON Schema. */
function fieldsIn(schema: Schema, where = ''): string[] {
  const {$ref} = schema;
  if ($ref === '#/$defs/answer' || $ref === '#/$defs/score') {
    const found = (checkInSchema as Schema).$defs?.[$ref.slice('#/$defs/'.length)];
    return fieldsIn(found ?? {}, where);
  }
  if (schema.items) {
    const inside = fieldsIn(schema.items, `${where}[]`);
    return inside.length === 1 && inside[0] === `${where}[]` ? [where] : inside;
  }
  if (!schema.properties) return [where];
  return Object.entries(schema.properties).flatMap(([key, one]) =>
    fieldsIn(one, where ? `${where}.${key}` : key),
  );
}

/** Every text in some JSON, by its address without numbers. */
function texts(value: unknown, where = ''): (readonly [string, string])[] {
  if (typeof value === 'string') return [[where, value]];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, `${where}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, where ? `${where}.${key}` : key));
}

const SAMPLE: CheckIn = parseCheckIn({
  type: 'steady-check-in',
  version: '1.0',
  submissionId: 'c0ffee-1',
  createdAt: '2026-03-02T09:30:00.000Z',
  setting: 'custody',
  language: 'en-GB',
  definition: {id: 'ons4', version: '1'},
  wording: 'official',
  by: {path: 'helped', helper: 'a peer'},
  audiences: [
    {id: 'champion', label: 'your Health and Wellbeing Champion'},
    {id: 'healthcare', label: 'prison healthcare'},
  ],
  answers: [
    {
      question: 'happy',
      item: 'ons4.happy',
      kind: 'scale',
      label: 'Overall, how happy did you feel yesterday?',
      text: ['4'],
      value: 4,
      audience: ['champion', 'healthcare'],
      sensitivity: 'ordinary',
    },
    {
      question: 'anxious',
      item: 'ons4.anxious',
      kind: 'scale',
      label: 'Overall, how anxious did you feel yesterday?',
      text: ['I am not sure'],
      value: null,
      special: 'not-sure',
      audience: ['healthcare'],
      sensitivity: 'sensitive',
    },
  ],
  skipped: [
    {
      question: 'satisfied',
      item: 'ons4.satisfied',
      label: 'Overall, how satisfied are you with your life nowadays?',
      audience: ['champion', 'healthcare'],
    },
  ],
  stopped: true,
  scores: [
    {
      id: 'happy',
      label: 'Happy yesterday',
      value: 4,
      missing: [],
      band: {id: 'low', label: 'Low'},
      audience: ['champion', 'healthcare'],
    },
    {id: 'anxious', label: 'Anxious', value: null, missing: ['anxious'], audience: ['healthcare']},
  ],
  triggers: [],
});

describe('the table of fields of a check-in', () => {
  it('has a row for every field of the contract, and no other', () => {
    const fields = fieldsIn(checkInSchema);
    assert.deepEqual(Object.keys(CHECK_IN_FHIR_FIELDS).sort(), fields.sort());
  });

  it('holds for any check-in: what differs is a loss it names', () => {
    fc.assert(
      fc.property(checkIns, fc.boolean(), (checkIn, bundled) => {
        const bundle = overTheWire(checkInToFhir(checkIn, {...options, observations: true}));
        assert.deepEqual(overlooked(bundle), []);
        const written = bundled
          ? bundle
          : overTheWire(toQuestionnaireResponse(checkIn, {...options, order: ['b', 'a']}));
        const {checkIn: back, notes} = fromQuestionnaireResponse(written, options);
        assert.deepEqual(overTheWire(back), overTheWire(withSafeText(checkIn)));
        assert.deepEqual(notes, []);
        for (const [where, value] of texts(checkIn)) {
          if (safeText(value) === value) continue;
          const field = Object.keys(CHECK_IN_FHIR_FIELDS).find(
            (one) => where === one || where.startsWith(`${one}[`),
          );
          assert.ok(
            CHECK_IN_FHIR_FIELDS[field ?? '']?.loss,
            `${where} is lost, and no row says so`,
          );
        }
      }),
      {numRuns: 300},
    );
  });

  it('stands in the documentation, row by row', async () => {
    const page = await readFile(
      new URL('../../../../docs/adapters/fhir-check-in.md', import.meta.url),
      'utf8',
    );
    const lines = page.split('\n').map((line) => line.replace(/\s*\|\s*/g, '|'));
    for (const [field, {path, loss = '–'}] of Object.entries(CHECK_IN_FHIR_FIELDS)) {
      assert.ok(lines.includes(`|\`${field}\`|\`${path}\`|${loss}|`), field);
    }
    const rows = lines.filter((line) => line.startsWith('|`') && line.split('|').length === 5);
    assert.equal(rows.length, Object.keys(CHECK_IN_FHIR_FIELDS).length);
  });
});

describe('a check-in as FHIR', () => {
  const response = toQuestionnaireResponse(SAMPLE, {
    ...options,
    subject: {reference: 'Patient/12'},
    questionnaire: 'https://fhir.example.org/Questionnaire/ons4|1',
    order: ['satisfied', 'happy', 'anxious'],
  });
  const items = response['item'] as {
    linkId: string;
    answer?: object[];
    extension: {url: string}[];
  }[];

  it('says that it was stopped, who wrote it down and whose it is', () => {
    assert.equal(response['status'], 'stopped');
    assert.deepEqual(response['author'], {display: 'a peer'});
    assert.deepEqual(response['source'], {reference: 'Patient/12'});
    const by = (path: 'self' | 'staff') =>
      toQuestionnaireResponse(
        {...SAMPLE, by: {path}, stopped: false},
        {...options, subject: {reference: 'Patient/12'}},
      );
    assert.deepEqual(by('self')['author'], {reference: 'Patient/12'});
    assert.deepEqual(by('staff')['author'], {display: 'Staff'});
    assert.equal(by('self')['status'], 'completed');
  });

  it('has an item for what was passed over, in its place and without an answer', () => {
    assert.deepEqual(
      items.map(({linkId, answer}) => [linkId, answer]),
      [
        ['satisfied', undefined],
        ['happy', [{valueInteger: 4}]],
        ['anxious', undefined],
      ],
    );
    assert.deepEqual(
      items.map(({extension}) => extension.map(({url}) => url.split(':').at(-1))),
      [
        ['skipped-by-person', 'readers'],
        ['answer', 'readers'],
        ['answer', 'special-answer', 'readers'],
      ],
    );
  });

  it('names in its labels only those who may see all of it', () => {
    const security = (audience?: string) => {
      const one = toQuestionnaireResponse(SAMPLE, {...options, ...(audience && {audience})});
      const {security: labels} = one['meta'] as {security: {code: string}[]};
      return labels.map(({code}) => code);
    };
    assert.deepEqual(security(), ['sensitive', 'healthcare']);
    assert.deepEqual(security('champion'), ['ordinary', 'champion']);
  });

  it('holds for one audience what that audience may see, and nothing else', () => {
    const champion = toQuestionnaireResponse(SAMPLE, {...options, audience: 'champion'});
    assert.doesNotMatch(JSON.stringify(champion), /anxious|healthcare/);
    const {checkIn} = fromQuestionnaireResponse(overTheWire(champion), options);
    assert.deepEqual(overTheWire(checkIn), overTheWire(checkInFor(SAMPLE, 'champion')));
    assert.throws(
      () => toQuestionnaireResponse(SAMPLE, {...options, audience: 'probation'}),
      ConfigError,
    );
  });

  it('has Observations of scores where the host wants them, and none without a number', () => {
    const types = (observations: boolean) =>
      checkInToFhir(SAMPLE, {...options, observations}).entry.map(
        ({resource}) => resource.resourceType,
      );
    assert.deepEqual(types(false), ['QuestionnaireResponse']);
    assert.deepEqual(types(true), ['QuestionnaireResponse', 'Observation']);
    const from = {reference: 'QuestionnaireResponse/7'};
    const [happy] = toObservations(
      SAMPLE,
      {...options, codes: {happy: [{system: 'urn:own', code: 'h'}]}},
      from,
    );
    assert.deepEqual(happy?.['derivedFrom'], [from]);
    assert.deepEqual(happy['code'], {
      coding: [
        {system: 'urn:steady:fhir:score', code: 'happy'},
        {system: 'urn:own', code: 'h'},
      ],
      text: 'Happy yesterday',
    });
    assert.doesNotMatch(JSON.stringify([response, happy]), /96929-5|100951-3|loinc/);
  });

  it('is read whatever order and offset a server gave it, and refused when it is another', () => {
    const moved = {
      ...overTheWire(response),
      authored: '2026-03-02T10:30:00+01:00',
      item: [...overTheWire(items)].reverse(),
      extension: [{url: 'https://example.org'}, ...(response['extension'] as object[])],
    };
    const {checkIn} = fromQuestionnaireResponse(moved, options);
    assert.deepEqual(overTheWire(checkIn), overTheWire(SAMPLE));
    const other = {submission: 'https://fhir.example.org/id/else'};
    assert.throws(() => fromQuestionnaireResponse(moved, other), ContractError);
  });

  it('is read or refused, however it was broken', () => {
    const spots = spotsIn(copyOf(response)).length;
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(JUNK.length - 1), (at, junk) => {
        const json = copyOf(response);
        const spot = spotsIn(json)[at % spots];
        if (spot) put(spot, JUNK[junk]);
        try {
          parseCheckIn(fromQuestionnaireResponse(json, options).checkIn);
        } catch (error) {
          assert.ok(error instanceof ContractError, String(error));
        }
      }),
      {numRuns: 400},
    );
  });
});

describe('the Questionnaire of each instrument', () => {
  const url = 'https://fhir.example.org/Questionnaire/x';
  for (const [name, make] of Object.entries({ons4, loneliness, today})) {
    it(`is read back as the same questions: ${name}`, () => {
      inLanguage(SOURCE, () => {
        const instrument = make({audiences: []});
        const json = overTheWire(toQuestionnaire(instrument, {url, language: 'en-GB'}));
        assert.doesNotMatch(JSON.stringify(json), /96929-5|100951-3|loinc/);
        const {definition, notes} = fromQuestionnaire(json);
        assert.deepEqual(
          notes.map(({code, what}) => `${code} ${what}`),
          ['not-supported extension urn:steady:fhir:wording'],
        );
        const asked = (all: typeof definition) =>
          allQuestions(all).map(({question}) => essence(question));
        assert.deepEqual(asked(definition), asked(instrument.definition));
      });
    });
  }
});

/** What a FHIR Questionnaire can say of a question; "not sure" is an option there. */
function essence(question: Question): object {
  const options = 'options' in question ? question.options : [];
  return {
    kind: question.kind,
    id: question.id,
    label: question.label,
    options: options
      .filter(({value}) => !value.startsWith('not-sure') && !value.startsWith('prefer-not-to-say'))
      .map(({value, label}) => [value, label]),
    ...(question.kind === 'scale' && {ends: [question.min, question.max, question.minLabel]}),
  };
}
