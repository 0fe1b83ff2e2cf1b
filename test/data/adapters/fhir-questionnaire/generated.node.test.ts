/**
 * Generated Questionnaires: the engine takes each, what is asked is what FHIR says is enabled, and
 * nothing broken gets further than an error with a code.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  fromQuestionnaire,
  QuestionnaireError,
  type QuestionnaireReading,
} from '../../../../src/data/adapters/fhir-questionnaire/index.js';
import {
  allQuestions,
  checkDefinition,
  isAsked,
  type Answer,
} from '../../../../src/questions/index.js';
import {copyOf, JUNK, put, spotsIn} from '../../../fixtures/broken-records.js';
import {gad7, phq9} from '../../../fixtures/questionnaires.js';

interface Waits {
  readonly question: string;
  readonly operator: string;
  readonly [answer: string]: unknown;
}
interface Item {
  readonly linkId: string;
  readonly type: string;
  readonly repeats?: boolean;
  readonly enableWhen?: readonly Waits[];
  readonly enableBehavior?: string;
  readonly item?: readonly Item[];
  readonly [part: string]: unknown;
}

/** A value as FHIR writes it, without the name before it: `{Integer: 3}`. */
type Typed = Readonly<Record<string, unknown>>;

const SYSTEM = 'urn:codes';
const codes = ['c1', 'c2', 'not-sure'] as const;
const days = ['2026-01-31', '2026-03-02', '2026-12-24'];

/** What can be said to an item of each type, and waited for. */
const valueFor: Readonly<Record<string, fc.Arbitrary<Typed>>> = {
  boolean: fc.boolean().map((one) => ({Boolean: one})),
  integer: fc.integer({min: -1, max: 3}).map((one) => ({Integer: one})),
  decimal: fc.constantFrom(-0.5, 0, 1, 2.5).map((one) => ({Decimal: one})),
  date: fc.constantFrom(...days).map((one) => ({Date: one})),
  string: fc.constantFrom('a', 'b', 'other').map((one) => ({String: one})),
  text: fc.constantFrom('a', 'b').map((one) => ({String: one})),
  choice: fc.constantFrom(...codes).map((code) => ({Coding: {system: SYSTEM, code}})),
  'open-choice': fc.oneof(
    fc.constantFrom(...codes).map((code): Typed => ({Coding: {system: SYSTEM, code}})),
    fc.constantFrom('a', 'other').map((one): Typed => ({String: one})),
  ),
};
const anyValue = fc.oneof(
  ...Object.values(valueFor),
  fc.constantFrom<Typed>({Coding: {code: 'c2'}}, {Coding: {system: 'urn:else', code: 'c1'}}),
);
const TYPES = [...Object.keys(valueFor), 'group', 'display', 'quantity'];

const named = (prefix: string, value: Typed): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).map(([type, one]) => [prefix + type, one]));

/** Items as a flat list of plans: each may stand in one before it, and wait for some before it. */
const plans = fc.array(
  fc.record({
    type: fc.constantFrom(...TYPES),
    repeats: fc.boolean(),
    inside: fc.option(fc.nat(20)),
    any: fc.boolean(),
    required: fc.boolean(),
    waits: fc.array(
      fc.record({
        which: fc.nat(20),
        operator: fc.constantFrom('exists', '=', '=', '!=', '>', '<', '>=', '<='),
        fitting: fc.integer({min: 0, max: 3}),
        values: fc.tuple(anyValue, ...Object.values(valueFor)),
      }),
      {maxLength: 3},
    ),
  }),
  {minLength: 1, maxLength: 12},
);

const questionnaires = plans.map((all) => {
  const items: (Item & {item: Item[]})[] = [];
  const roots: Item[] = [];
  for (const [i, {type, repeats, inside, any, required, waits}] of all.entries()) {
    const linkId = `${String(i)}/${type}`;
    const askable = items.filter((one) => one.type !== 'group' && one.type !== 'display');
    const enableWhen = waits.flatMap(({which, operator, fitting, values}): Waits[] => {
      const about = askable[which % askable.length];
      if (!about) return [];
      const own = Object.keys(valueFor).indexOf(about.type);
      const value = fitting && own >= 0 ? values[own + 1] : values[0];
      const answer = operator === 'exists' ? {Boolean: fitting > 1} : (value ?? {});
      return [{question: about.linkId, operator, ...named('answer', answer)}];
    });
    const holders = items.filter((one) => one.type !== 'display');
    const holder = inside === null ? undefined : holders[inside % (holders.length || 1)];
    const item = {
      linkId,
      type,
      text: `Item ${String(i)}`,
      required,
      // What repeats without options is a group of rows, where FHIR and the engine count otherwise.
      repeats: repeats && type.endsWith('choice'),
      ...(enableWhen.length > 0 && {enableWhen, enableBehavior: any ? 'any' : 'all'}),
      ...(type.endsWith('choice') && {
        answerOption: codes.map((code) => ({valueCoding: {system: SYSTEM, code, display: code}})),
      }),
      item: [],
    };
    items.push(item);
    ((holder?.item as Item[] | undefined) ?? roots).push(item);
  }
  const item = [...roots, {linkId: 'last', type: 'string', text: 'Last'}];
  return {resourceType: 'Questionnaire', status: 'active', title: 'Generated', item};
});

type Said = ReadonlyMap<string, readonly Typed[]>;

/** FHIR's own words on `enableWhen`, and nothing of the adapter's. */
function enabledIn(items: readonly Item[], said: Said): ReadonlySet<string> {
  const all = new Map<string, {readonly item: Item; readonly parent?: string}>();
  const enter = (list: readonly Item[], parent?: string) => {
    for (const item of list) {
      all.set(item.linkId, {item, ...(parent !== undefined && {parent})});
      enter(item.item ?? [], item.linkId);
    }
  };
  enter(items);
  const isEnabled = (linkId: string): boolean => {
    const {item, parent} = all.get(linkId) ?? assert.fail(linkId);
    if (parent !== undefined && !isEnabled(parent)) return false;
    const each = (item.enableWhen ?? []).map(holds);
    if (each.length === 0) return true;
    return item.enableBehavior === 'any' ? each.includes(true) : !each.includes(false);
  };
  const holds = ({question, operator, ...rest}: Waits): boolean => {
    const [type = '', wanted] = Object.entries(rest)[0] ?? [];
    const answers = isEnabled(question) ? (said.get(question) ?? []) : [];
    if (operator === 'exists') return answers.length > 0 === wanted;
    const matching = answers.some((answer) => {
      const [own = '', given] = Object.entries(answer)[0] ?? [];
      return compared(own, given, operator === '!=' ? '=' : operator, type.slice(6), wanted);
    });
    return operator === '!=' ? !matching : matching;
  };
  return new Set([...all.keys()].filter(isEnabled));
}

function compared(type: string, a: unknown, operator: string, other: string, b: unknown): boolean {
  const kind = (name: string) => (name === 'Integer' ? 'Decimal' : name);
  if (kind(type) !== kind(other)) return false;
  if (type === 'Coding') {
    const [one, two] = [a, b] as {system?: string; code: string}[];
    const systems = [one?.system, two?.system].filter((system) => system !== undefined);
    return operator === '=' && one?.code === two?.code && new Set(systems).size < 2;
  }
  if (operator === '=') return a === b;
  if (type === 'String' || type === 'Boolean') return false;
  const [x, y] = [a, b] as [number, number];
  return operator === '>' ? x > y : operator === '<' ? x < y : operator === '>=' ? x >= y : x <= y;
}

/** What somebody would have typed or chosen to say the same to the form. */
function typedIn(
  {definition, ids}: QuestionnaireReading,
  said: Said,
): Readonly<Record<string, Answer>> {
  const questions = new Map(allQuestions(definition).map(({question}) => [question.id, question]));
  const answers: Record<string, Answer> = {};
  for (const [linkId, values] of said) {
    const question = questions.get(ids[linkId] ?? '');
    const [value] = values;
    if (!question || !value) continue;
    const options = 'options' in question ? question.options : [];
    const list = values.map((one) => {
      const [type = '', given] = Object.entries(one)[0] ?? [];
      if (type === 'Boolean') return given === true ? 'yes' : 'no';
      if (type === 'Coding') {
        const {code} = given as {code: string};
        return options.find(({label}) => label === code)?.value ?? assert.fail(code);
      }
      if (type === 'String' && options.length > 0) {
        const own = options.find(({questions: inside}) => inside) ?? assert.fail('no box');
        answers[own.questions?.[0]?.id ?? ''] = given as string;
        return own.value;
      }
      return String(given);
    });
    if (question.kind === 'date') {
      const [year = '', month = '', day = ''] = (list[0] ?? '').split('-');
      answers[question.id] = {day, month, year};
    } else answers[question.id] = question.kind === 'choices' ? list : (list[0] ?? '');
  }
  return answers;
}

/** Something said to every item that can be asked, or nothing. */
function saidTo(items: readonly Item[]): fc.Arbitrary<Said> {
  const all = asked(items).filter(({type}) => Object.hasOwn(valueFor, type));
  return fc
    .tuple(
      ...all.map(({type, repeats}) =>
        fc.uniqueArray(valueFor[type] ?? fc.constant({}), {
          maxLength: repeats ? 3 : 1,
          // One answer of one's own beside the codes: the form has one box for it.
          selector: (one) => JSON.stringify('String' in one && type === 'open-choice' ? 0 : one),
        }),
      ),
    )
    .map((values) => new Map(all.map(({linkId}, i) => [linkId, values[i] ?? []])));
}

/** Without what is inside an item that nobody is asked. */
function asked(items: readonly Item[]): Item[] {
  return items.flatMap((item) =>
    item.type === 'quantity' ? [] : [item, ...asked(item.item ?? [])],
  );
}

function flat(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

describe('generated Questionnaires', () => {
  it('ask what FHIR says is enabled, whatever was answered', () => {
    let compared = 0;
    const cases = questionnaires.chain((json) =>
      fc.tuple(fc.constant(json), fc.array(saidTo(json.item), {minLength: 4, maxLength: 4})),
    );
    fc.assert(
      fc.property(cases, ([json, many]) => {
        const reading = fromQuestionnaire(json);
        assert.deepEqual(checkDefinition(reading.definition).faults, []);
        const always = new Set(
          reading.notes.flatMap(({code, linkId}) => (code === 'always-asked' ? [linkId] : [])),
        );
        const settled = (linkId: string): boolean => {
          const above = flat(json.item).filter(
            (one) => one.linkId === linkId || flat(one.item ?? []).some((x) => x.linkId === linkId),
          );
          return above.every(
            (one) =>
              !always.has(one.linkId) && (one.enableWhen ?? []).every((w) => settled(w.question)),
          );
        };
        for (const said of many) {
          const enabled = enabledIn(json.item, said);
          const responses = {answers: typedIn(reading, said)};
          for (const {linkId, type} of flat(json.item)) {
            if (!Object.hasOwn(valueFor, type) || !settled(linkId)) continue;
            const id = reading.ids[linkId];
            if (id === undefined) {
              const inQuantity = flat(json.item).some(
                (one) =>
                  one.type === 'quantity' && flat(one.item ?? []).some((x) => x.linkId === linkId),
              );
              assert.ok(inQuantity || !enabled.has(linkId), `${linkId} is not asked at all`);
              assert.ok(
                reading.notes.some((note) => note.linkId === linkId),
                linkId,
              );
              continue;
            }
            compared++;
            const isNow = isAsked(reading.definition, id, responses, {today: '2026-03-02'});
            assert.equal(isNow, enabled.has(linkId), linkId);
          }
        }
      }),
      {numRuns: 250},
    );
    assert.ok(compared > 1000, `only ${String(compared)} were compared`);
  });

  it('that are broken anywhere give an error with a code, or are read', () => {
    const whole = [phq9, gad7] as const;
    const spots = whole.map((json) => spotsIn(copyOf(json)).length);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(1), fc.nat(100_000), fc.nat(JUNK.length - 1), (which, at, junk) => {
        const json = copyOf(whole[which]);
        const spot = spotsIn(json)[at % (spots[which] ?? 1)];
        if (spot) put(spot, JUNK[junk]);
        try {
          const {definition} = fromQuestionnaire(json);
          assert.deepEqual(checkDefinition(definition).faults, []);
        } catch (error) {
          assert.ok(error instanceof QuestionnaireError, String(error));
          assert.notEqual(error.code, 'not-usable', error.message);
          refused++;
        }
      }),
      {numRuns: 400},
    );
    assert.ok(refused > 25);
  });
});
