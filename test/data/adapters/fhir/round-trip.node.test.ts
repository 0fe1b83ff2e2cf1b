/** There and back: the table of fields and items holds, and nothing hostile gets through. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  FHIR_FIELDS,
  FHIR_ITEMS,
  fromFhir,
  toFhir,
  type FhirBundle,
} from '../../../../src/data/adapters/fhir/index.js';
import {safeText, withSafeText} from '../../../../src/data/adapters/fhir/safe-text.js';
import {uuidFor} from '../../../../src/data/adapters/fhir/uuid.js';
import {
  forAudience,
  REFERRAL_ITEMS,
  referralSchema,
  type RecordedAnswer,
  type Referral,
} from '../../../../src/data/contracts/index.js';
import {allQuestions} from '../../../../src/questions/index.js';
import {records} from '../../../fixtures/any-records.js';
import {referrals} from '../../../fixtures/generated-referrals.js';
import {audiences, englishDefinition, sampleReferral} from '../../../fixtures/referrals.js';
import {options, overlooked, overTheWire} from './support.js';

const paths = ['self', 'helped', 'staff'] as const;

/** Every value at the bottom of some JSON, by its address without numbers. */
function leaves(value: unknown, where = ''): (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, `${where}[]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) =>
      leaves(one, where ? `${where}.${key}` : key),
    );
  }
  return [[where, value]];
}

/** The row of the table that an address falls under. */
function fieldOf(where: string): string {
  const found = Object.keys(FHIR_FIELDS).filter(
    (field) => where === field || where.startsWith(`${field}.`) || where.startsWith(`${field}[`),
  );
  assert.equal(found.length, 1, `no row of FHIR_FIELDS for ${where}`);
  return found[0] ?? '';
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** The address of every field of the contract, out of its JSON Schema. */
function fieldsIn(schema: Schema, where = ''): string[] {
  const {$ref} = schema;
  if ($ref !== undefined) {
    const name = $ref.slice('#/$defs/'.length);
    if (name !== 'answer' && name !== 'missing') return [where];
    return fieldsIn((referralSchema as Schema).$defs?.[name] ?? {}, where);
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

describe('the table of fields', () => {
  it('has a row for every field of the contract, and no other', () => {
    assert.deepEqual(Object.keys(FHIR_FIELDS).sort(), fieldsIn(referralSchema as Schema).sort());
  });

  it('holds for what the form makes: all of it comes back', () => {
    fc.assert(
      fc.property(referrals, (referral) => {
        const {referral: back, notes} = fromFhir(overTheWire(toFhir(referral, options)), options);
        assert.deepEqual(overTheWire(back), overTheWire(referral));
        assert.deepEqual(notes, []);
      }),
      {numRuns: 400},
    );
  });

  it('holds for any record of the contract: what differs is a loss it names', () => {
    fc.assert(
      fc.property(records, (record) => {
        const bundle = overTheWire(toFhir(record, options));
        assert.deepEqual(overlooked(bundle), []);
        const back = overTheWire(fromFhir(bundle, options).referral);
        assert.deepEqual(back, overTheWire(withSafeText(record)));
        for (const [where, value] of leaves(record)) {
          if (typeof value !== 'string' || safeText(value) === value) continue;
          assert.ok(FHIR_FIELDS[fieldOf(where)]?.loss, `${where} is lost, and no row says so`);
        }
      }),
      {numRuns: 400},
    );
  });

  it('holds for what one audience may see', () => {
    for (const path of paths) {
      const referral = sampleReferral(path);
      for (const {id: audience} of audiences) {
        const seen = forAudience(referral, audience);
        if (seen.answers.length === 0) {
          assert.throws(() => toFhir(referral, {...options, audience}), /Send it nothing/);
          continue;
        }
        const bundle = toFhir(referral, {...options, audience});
        assert.deepEqual(overTheWire(fromFhir(bundle, options).referral), overTheWire(seen));
      }
    }
  });
});

/** One answer to every item of the built-in questions, in two records: by staff, and with help. */
function everything(path: 'staff' | 'helped'): Referral {
  const asked = new Map(
    (['community', 'custody'] as const)
      .flatMap((setting) => allQuestions(englishDefinition({path, setting, audiences})))
      .map((place) => [place.question.item ?? '', place] as const),
  );
  const answers = [...asked].map(([item, {question, sensitivity}]): RecordedAnswer => {
    const value = valueFor(question.kind, item, question);
    return {
      question: question.id,
      item,
      kind: question.kind,
      label: item,
      text: Array.isArray(value) ? value.map(() => `words of ${item}`) : [`words of ${item}`],
      value,
      audience: ['link-worker'],
      sensitivity,
    };
  });
  return {...sampleReferral(path), answers, missing: []};
}

const values: Readonly<Record<string, RecordedAnswer['value']>> = {
  'consent.agreement': 'not-now',
  'contact.message-safe': 'no',
  'person.nhs-number-known': 'no',
  'equality.ethnicity': 'white-roma',
  'place.home': 'temporary',
  'people.list': [
    {'people-name': 'Marie', 'people-contact': 'yes', 'people-reach': '01632 960 114'},
  ],
  'consent.section.health': 'yes',
};

function valueFor(kind: string, item: string, question: object): RecordedAnswer['value'] {
  const own = values[item];
  if (own !== undefined) return own;
  const option = 'options' in question ? (question.options as {value: string}[])[0]?.value : 'yes';
  if (kind === 'choices') return [option ?? 'yes'];
  if (kind === 'choice' || kind === 'yes-no') return option ?? 'yes';
  if (kind === 'name') return {first: 'Jo', last: 'Baptiste'};
  if (kind === 'address') return {line1: '14 Harbour Terrace', postcode: 'ZZ99 3VZ'};
  if (kind === 'date') return '1988-03-27';
  return kind === 'nhs-number' ? '9990000018' : `value of ${item}`;
}

/** What stands in resources besides the answers, by address. */
function copiesIn(bundle: FhirBundle): string[] {
  return bundle.entry
    .filter(({resource}) => resource.resourceType !== 'QuestionnaireResponse')
    .flatMap(({resource}) => leaves(resource, resource.resourceType))
    .map(([where, value]) => `${where.replaceAll('[]', '')} ${String(value)}`)
    .filter(
      (text) =>
        !/^\w+\.(meta|identifier\.(system|value) https:..fhir.example.org.id.submission|target|supportingInfo)/.test(
          text,
        ),
    );
}

/** Where the bundles differ, as addresses. */
function changed(one: Referral, other: Referral): Set<string> {
  const [before, after] = [one, other].map((referral) => copiesIn(toFhir(referral, options)));
  const count = (all: string[] | undefined, text: string) =>
    (all ?? []).filter((each) => each === text).length;
  const all = new Set([...(before ?? []), ...(after ?? [])]);
  return new Set(
    [...all]
      .filter((text) => count(before, text) !== count(after, text))
      .map((text) => text.split(' ')[0] ?? ''),
  );
}

describe('the table of items', () => {
  it('has a row for every item of the contract, and no other', () => {
    const open = ['consent.share.*', 'host.*'];
    assert.deepEqual(Object.keys(FHIR_ITEMS).sort(), [...REFERRAL_ITEMS, ...open].sort());
  });

  it('says of every item where else it stands, and of no other place', () => {
    const all = [everything('staff'), everything('helped')];
    for (const [item, {copies}] of Object.entries(FHIR_ITEMS)) {
      const code = item.replace('share.*', 'share.healthcare');
      const withIt = all.filter(({answers}) => answers.some((answer) => answer.item === code));
      assert.ok(withIt.length > 0 || item === 'host.*', `${item} is asked by nobody`);
      const places = withIt.flatMap((referral) => [
        ...changed(referral, {
          ...referral,
          answers: referral.answers.filter(
            (answer) => answer.item !== code && !follows(code, answer),
          ),
        }),
      ]);
      const known = (place: string) =>
        copies.some((copy) => place === copy || place.startsWith(`${copy}.`));
      assert.deepEqual(
        places.filter((place) => !known(place)),
        [],
        item,
      );
      for (const copy of copies) {
        const there = places.some((place) => place === copy || place.startsWith(`${copy}.`));
        assert.ok(there, `${item} is not in ${copy}`);
      }
    }
  });

  it('stands in the documentation, row by row, with the other one', async () => {
    const page = await readFile(
      new URL('../../../../docs/adapters/fhir.md', import.meta.url),
      'utf8',
    );
    const lines = page.split('\n').map((line) => line.replace(/\s*\|\s*/g, '|'));
    for (const [field, {path, loss = '–'}] of Object.entries(FHIR_FIELDS)) {
      assert.ok(lines.includes(`|\`${field}\`|\`${path}\`|${loss}|`), field);
    }
    for (const [item, {copies, loss = '–'}] of Object.entries(FHIR_ITEMS)) {
      const places = copies.map((copy) => `\`${copy}\``).join(', ') || '–';
      assert.ok(lines.includes(`|\`${item}\`|${places}|${loss}|`), item);
    }
    const rows = lines.filter((line) => line.startsWith('|`') && line.split('|').length === 5);
    assert.equal(rows.length, Object.keys(FHIR_FIELDS).length + Object.keys(FHIR_ITEMS).length);
  });
});

/** An answer that says nothing without another: the group of a category, the words of a number. */
function follows(item: string, answer: RecordedAnswer): boolean {
  if (item === 'equality.ethnic-group')
    return answer.item?.startsWith('equality.ethnicity') ?? false;
  return false;
}

describe('UUIDs', () => {
  it('are those of RFC 9562, version 5', () => {
    const namespace = Buffer.from('3c1f6f0a0b554c0e9d2f6e5b7a418c27', 'hex');
    fc.assert(
      fc.property(fc.string({maxLength: 300, unit: 'grapheme-ascii'}), (name) => {
        const hash = createHash('sha1').update(namespace).update(name).digest('hex');
        const variant = ((parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
        const expected = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`;
        assert.equal(uuidFor(name), expected);
      }),
    );
  });
});
