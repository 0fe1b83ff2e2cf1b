/** Referrals as the groups of the PRSB standard, and back. Everyone is invented. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  fromPrsb,
  toPrsb,
  type FromPrsbOptions,
  type PrsbReferral,
} from '../../src/data/adapters/prsb/index.js';
import {take, tree, type Branch} from '../../src/data/adapters/prsb/groups.js';
import {AT, ELEMENTS, FACTS, type PrsbElement} from '../../src/data/adapters/prsb/model.js';
import {
  PRSB_FIELDS,
  PRSB_ITEMS,
  PRSB_SHARE,
  type PrsbRow,
} from '../../src/data/adapters/prsb/table.js';
import {
  answerFor,
  checkReferral,
  forAudience,
  REFERRAL_ITEMS,
  type RecordedAnswer,
  type Referral,
  type ReferralItem,
} from '../../src/data/contracts/index.js';
import {ContractError} from '../../src/errors.js';
import {generatedReferral, markOf} from '../fixtures/marked-referrals.js';
import {sampleReferral} from '../fixtures/referrals.js';
import {root} from '../helpers/sources.mjs';

function optionsFor(referral: Referral): FromPrsbOptions {
  const {submissionId, setting, language, audiences, sentTo, createdAt} = referral;
  return {submissionId, setting, language, audiences, sentTo, createdAt};
}

function back(referral: Referral): Referral {
  // Through JSON, as between two systems.
  const sent = JSON.parse(JSON.stringify(toPrsb(referral))) as unknown;
  return fromPrsb(sent, optionsFor(referral)).referral;
}

function at(given: PrsbReferral, element: PrsbElement): readonly (string | boolean)[] {
  return take(given.record, element);
}

const pathOf = (element: PrsbElement) => AT[element].replaceAll('[]', '');

function rowFor(item: string): PrsbRow | undefined {
  if (item.startsWith('consent.share.')) return PRSB_SHARE;
  return Object.hasOwn(PRSB_ITEMS, item) ? PRSB_ITEMS[item as keyof typeof PRSB_ITEMS] : undefined;
}

describe('toPrsb', () => {
  const given = toPrsb(sampleReferral('staff'));

  it('puts each answer where the standard has it', () => {
    assert.deepEqual(at(given, 'firstName'), ['Samuel']);
    assert.deepEqual(at(given, 'familyName'), ['Okoro']);
    assert.deepEqual(at(given, 'birthDate'), ['1994-08-05']);
    assert.deepEqual(at(given, 'referrerOrganisation'), ['Harbour House']);
    assert.deepEqual(at(given, 'date'), ['2026-03-02T10:15Z']);
    assert.deepEqual(given.record['Risks'], {
      'Risks record entry': [
        {
          Risk: {'Free text': 'Harm from others'},
          Comment:
            'Meet him away from the bus station.\nDoes the person know that you are sharing this? Yes',
        },
      ],
    });
  });

  it('says that there are no known risks, which is an entry and not nothing', () => {
    const all = sampleReferral('staff');
    const answers = all.answers
      .filter(({item}) => !/^risk\.(?!known)/.test(item ?? ''))
      .map((answer) =>
        answer.item === 'risk.known'
          ? {...answer, value: 'none-known', text: ['No known risks']}
          : answer,
      );
    const none = toPrsb({...all, answers});
    assert.deepEqual(at(none, 'risk'), ['No known risks']);
    assert.ok(!none.missing.some(({item}) => item === 'risk.known'));
  });

  it('lists what is mandatory and not there, with what the person said instead', () => {
    const {missing} = toPrsb(sampleReferral('self'));
    const mandatory = missing.filter(({level}) => level === 'mandatory');
    assert.deepEqual(
      mandatory.map(({item, special, because}) => [item, special ?? because]),
      [
        ['gp.registered', 'not-sure'],
        ['referrer.service', 'self-referral'],
        ['referrer.organisation', 'self-referral'],
        ['referrer.contact', 'self-referral'],
        ['risk.known', undefined],
      ],
    );
    const religion = missing.find(({item}) => item === 'equality.religion');
    assert.deepEqual([religion?.level, religion?.special], ['required', 'prefer-not-to-say']);
  });

  it('lists a date of birth that is only a year, with the year', () => {
    const {record, missing} = toPrsb(sampleReferral('helped'));
    assert.ok(!JSON.stringify(record).includes('1971'));
    const listed = missing.find(({item}) => item === 'person.birth-date');
    assert.equal(listed?.given, '1971');
  });

  it('takes what only the host knows', () => {
    const full = toPrsb(sampleReferral('staff'), {
      gpPracticeIdentifier: 'A00000',
      referralTo: {
        service: 'Link workers',
        organisation: 'Harbour House',
        contact: '01632 960 321',
      },
      returnTo: 'Quayside Surgery',
    });
    assert.deepEqual(
      full.missing.filter(({level}) => level === 'mandatory'),
      [],
    );
    assert.deepEqual(at(full, 'toService'), ['Link workers']);
    assert.deepEqual(at(full, 'returnTo'), ['Quayside Surgery']);
    const silent = toPrsb(sampleReferral('helped'), {returnTo: 'Quayside Surgery'});
    assert.deepEqual(at(silent, 'returnTo'), [], 'nobody is told without a yes');
  });

  it('cuts nothing, and says what is longer than the model allows', () => {
    const all = sampleReferral('self');
    const long = 'I want something to get up for. '.repeat(20);
    const answers = all.answers.map((answer) =>
      answer.item === 'referral.reason' ? {...answer, value: long, text: [long]} : answer,
    );
    const whole = toPrsb({...all, answers});
    assert.deepEqual(at(whole, 'reason'), [long]);
    assert.deepEqual(
      whole.notes.filter(({code}) => code === 'too-long'),
      [{code: 'too-long', path: pathOf('reason'), most: 150}],
    );
  });

  it('has no code for another gender, and says so instead of guessing', () => {
    const self = toPrsb(sampleReferral('self'));
    assert.deepEqual(at(self, 'gender'), []);
    assert.ok(self.notes.some(({item, code}) => item === 'equality.gender' && code === 'no-place'));
  });

  it('says where the NHS list of ethnic categories throws something away', () => {
    const all = sampleReferral('staff');
    const answers = all.answers.map((answer) =>
      answer.item === 'equality.ethnicity' ? {...answer, value: 'white-roma'} : answer,
    );
    const coarse = toPrsb({...all, answers});
    assert.deepEqual(at(coarse, 'ethnicity'), ['C']);
    assert.ok(
      coarse.notes.some(({code, item}) => code === 'coarser' && item === 'equality.ethnicity'),
    );
  });

  it('holds of one reader’s copy nothing but that copy', () => {
    const view = forAudience(sampleReferral('staff'), 'healthcare');
    const copy = JSON.stringify(toPrsb(view));
    assert.match(copy, /Hearing aid/);
    assert.doesNotMatch(copy, /drums|forklift|bus station|key worker/i);
  });

  it('refuses a record that is no referral, and says where', () => {
    const {sentTo: _left, ...rest} = sampleReferral('self');
    assert.throws(() => toPrsb(rest as Referral), /Referral does not keep its contract. sentTo/);
  });
});

describe('the table of the PRSB adapter', () => {
  it('has every item of the contract, and every field of a record', () => {
    assert.deepEqual(Object.keys(PRSB_ITEMS).sort(), [...REFERRAL_ITEMS]);
    const sample = sampleReferral('self');
    const fields = Object.keys(sample).filter((name) => name !== 'answers');
    const ofAnswers = ['special', 'known', ...Object.keys(sample.answers[0] ?? {})];
    const expected = [...fields, ...new Set(ofAnswers.map((name) => `answers.${name}`))];
    assert.deepEqual(Object.keys(PRSB_FIELDS).sort(), expected.sort());
  });

  it('is what the documentation says', async () => {
    const page = await readFile(path.join(root, 'docs/adapters/prsb.md'), 'utf8');
    const [, table = ''] = page.split('## Every field');
    const said = table
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .join('|'),
      );
    const rows = {
      ...PRSB_FIELDS,
      ...PRSB_ITEMS,
      'consent.share.…': PRSB_SHARE,
    };
    const expected = Object.entries(rows).map(([field, {to, back: comes, note = ''}]) =>
      ['', `\`${field}\``, to.map(pathOf).join('; ') || '–', comes, note, ''].join('|'),
    );
    assert.deepEqual(said, expected);
  });

  it('is kept on the way there and back, for any referral', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(generatedReferral, (referral) => {
        const given = toPrsb(referral);
        checkShape(given.record, tree());
        const returned = fromPrsb(JSON.parse(JSON.stringify(given)), optionsFor(referral));
        assert.ok(checkReferral(returned.referral).ok);
        assert.deepEqual(returned.notes, []);
        for (const answer of referral.answers) {
          seen.add(answer.item ?? '');
          checkAnswer(answer, given, returned.referral);
        }
        assert.equal(returned.referral.createdAt.slice(0, 16), referral.createdAt.slice(0, 16));
        checkMissing(given, referral);
        // A second time round nothing changes any more.
        const again = toPrsb(returned.referral);
        for (const element of ELEMENTS) {
          if (STAYS.has(element)) assert.deepEqual(at(again, element), at(given, element), element);
        }
      }),
      {numRuns: 1000},
    );
    const never = REFERRAL_ITEMS.filter((item) => !seen.has(item));
    assert.deepEqual(never, [], 'every item was met');
  });
});

/** What a record that came back is written as again. Flags, codes and self-referrers are made anew. */
const STAYS = new Set(
  ELEMENTS.filter(
    (element) =>
      FACTS[element].words !== undefined ||
      [
        'firstName',
        'familyName',
        'birthDate',
        'nhsNumber',
        'line1',
        'reason',
        'strengths',
      ].includes(element),
  ),
);

/** Every name is one of the standard, a list where it is one, and nothing is empty. */
function checkShape(value: unknown, known: ReadonlyMap<string, Branch>): void {
  const entries = Object.entries(value as object);
  assert.ok(entries.length > 0, 'no empty group');
  for (const [name, inside] of entries) {
    const branch = known.get(name);
    assert.ok(branch, `${name} is a name of the standard`);
    assert.equal(Array.isArray(inside), branch.isList, name);
    for (const one of branch.isList ? (inside as unknown[]) : [inside]) {
      if (branch.leaf === 'text') assert.ok(typeof one === 'string' && one !== '', name);
      else if (branch.leaf) assert.equal(typeof one, 'boolean', name);
      else checkShape(one, branch.inside);
    }
  }
}

/** What the table says of an answer is so. */
function checkAnswer(answer: RecordedAnswer, given: PrsbReferral, returned: Referral): void {
  const {item = '', value, text, special} = answer;
  const row = rowFor(item);
  assert.ok(row, item);
  const there = row.to.flatMap((element) => at(given, element)).map(String);
  const came = answerFor(returned, item as ReferralItem);
  if (row.back === 'no' || row.back === 'words') assert.equal(came, undefined, item);
  if (row.to.length === 0) {
    assert.ok(!JSON.stringify(given.record).includes(markOf(answer.question)), item);
    if (!special) {
      assert.ok(
        given.notes.some((note) => note.code === 'no-place' && note.item === item),
        item,
      );
    }
    return;
  }
  if (special) {
    if (item.startsWith('consent.')) assert.ok(there.join().includes(text.join()), item);
    else if (!item.startsWith('equality.ethnic')) assert.equal(came, undefined, item);
    return;
  }
  if (row.back === 'whole') assert.deepEqual(came?.value, value, item);
  if (row.back === 'words') {
    const [first] = row.to;
    const words = first && FACTS[first].words;
    const back = returned.answers.find((one) => one.item === `host.prsb-${String(words)}`);
    const isNoise = item === 'risk.known' && value === 'some';
    if (!isNoise) {
      for (const line of text) assert.ok(back?.text.join('\n').includes(line), `${item}: ${line}`);
    }
  }
  if (row.back === 'coarser') checkCoarser(answer, given, came);
}

function checkCoarser(
  {item, value}: RecordedAnswer,
  given: PrsbReferral,
  came: RecordedAnswer | undefined,
): void {
  const noted = given.notes.some((note) => note.item === item);
  const listed = given.missing.some((one) => one.item === item);
  // Less than was given is always told.
  if (came?.value !== value) assert.ok(noted || listed || item === 'equality.ethnic-group', item);
}

function checkMissing({record, missing}: PrsbReferral, referral: Referral): void {
  for (const one of missing) {
    const element = ELEMENTS.find((name) => pathOf(name) === one.path);
    assert.ok(element);
    assert.deepEqual(take(record, element), [], one.path);
    const answer = referral.answers.find(({item}) => item === one.item);
    assert.equal(one.special, answer?.special, one.path);
  }
  const wanted = ['person.birth-date', 'risk.known', 'gp.registered'];
  for (const item of wanted) {
    const [element] = rowFor(item)?.to ?? [];
    assert.ok(element);
    const listed = missing.some((one) => one.item === item && one.level === 'mandatory');
    assert.equal(listed, take(record, element).length === 0, item);
  }
}

describe('fromPrsb', () => {
  const sample = toPrsb(sampleReferral('staff'));
  const options = optionsFor(sampleReferral('staff'));
  const faultsOf = (input: unknown) => {
    try {
      fromPrsb(input, options);
    } catch (error) {
      assert.ok(error instanceof ContractError, String(error));
      return error.faults.map(({where, message}) => `${where}: ${message}`);
    }
    return [];
  };

  it('lets only the one it came to see anything, and keeps risks for staff', () => {
    const returned = back(sampleReferral('staff'));
    assert.equal(returned.path, 'staff');
    const risks = returned.answers.find(({item}) => item === 'host.prsb-risks');
    assert.equal(risks?.sensitivity, 'staff-only');
    assert.ok(returned.answers.every(({audience}) => audience.join() === 'link-worker'));
    assert.deepEqual(forAudience(returned, 'healthcare').answers, []);
  });

  it('knows who filled it in', () => {
    for (const path of ['self', 'helped', 'staff'] as const) {
      assert.equal(back(sampleReferral(path)).path, path);
    }
  });

  it('reads what another system wrote: empty text, a third line, groups we do not use', () => {
    const record = {
      'Person demographics': {
        'Person name': {
          'Person first name': ['Mary', 'Ann'],
          'Person family name': ['Li'],
          Title: 'Dr',
        },
        "Person's address": {'Address line 1': '1 Quay', 'Address line 3': 'Dock', Postcode: ''},
        'Other identifier': ['A1234BC', 'B1234CD', '0101010000'],
      },
      'Clinical Summary': {'Clinical summary': 'Not for us'},
    };
    const {referral, notes} = fromPrsb({standard: sample.standard, record}, options);
    assert.deepEqual(answerFor(referral, 'person.name')?.value, {first: 'Mary Ann', last: 'Li'});
    assert.deepEqual(answerFor(referral, 'place.address')?.value, {line1: '1 Quay', line2: 'Dock'});
    assert.equal(answerFor(referral, 'person.prison-number')?.value, 'A1234BC');
    assert.equal(answerFor(referral, 'host.prsb-identifiers')?.value, 'B1234CD\n0101010000');
    assert.equal(referral.createdAt, options.createdAt);
    assert.deepEqual(notes, [
      {code: 'not-read', path: 'Person demographics / Person name'},
      {code: 'not-read'},
    ]);
    assert.doesNotMatch(JSON.stringify({notes, referral}), /Dr|Not for us/);
  });

  it('says what is wrong and where, and never what was written', () => {
    assert.deepEqual(faultsOf(null), [
      'standard: Expected "prsb-social-prescribing-1.1".',
      'record: Expected the groups of the standard, by name.',
    ]);
    const input = {
      standard: sample.standard,
      record: {
        'Person demographics': {'Person name': ['Okoro'], 'Other identifier': 'Okoro'},
        'About me': {'Supported to write this by': ['Okoro']},
        Risks: {'Risks record entry': ['Okoro', {Risk: {'Free text': {Okoro: 1}}}]},
        Safeguarding: {'Safeguarding concerns': [{'Safeguarding indicator': 'Okoro'}]},
        Okoro: 'Okoro',
      },
    };
    assert.deepEqual(faultsOf(input), [
      'Person demographics / Person name: Expected a group.',
      'Person demographics / Other identifier: Expected a list.',
      'About me / Supported to write this by: Expected text.',
      'Risks / Risks record entry[0]: Expected a group.',
      'Risks / Risks record entry[1] / Risk / Free text: Expected text.',
      'Safeguarding / Safeguarding concerns[0] / Safeguarding indicator: Expected true or false.',
    ]);
  });

  it('says so when the options make no referral', () => {
    assert.throws(() => fromPrsb(sample, {...options, sentTo: 'nobody'}), ContractError);
    assert.throws(
      () =>
        fromPrsb(sample, {...options, createdAt: 'today'}) &&
        fromPrsb({...sample, record: {}}, {...options, createdAt: 'today'}),
      /createdAt/,
    );
  });

  it('is not fooled by names that every object has, nor by too many entries', () => {
    const hostile = JSON.parse(
      `{"standard": "${sample.standard}", "record": {"__proto__": {"Consent": {}}, "constructor": 1,
        "Person demographics": {"__proto__": {"Pronoun": "it"}, "Other identifier": []}}}`,
    ) as unknown;
    const {referral, notes} = fromPrsb(hostile, options);
    assert.deepEqual(referral.answers, []);
    assert.equal(notes.length, 2);
    const many = {
      standard: sample.standard,
      record: {'Person demographics': {'Other identifier': Array.from({length: 501}, () => 'x')}},
    };
    assert.deepEqual(faultsOf(many), [
      'Person demographics / Other identifier: Expected 500 or fewer in the list.',
    ]);
  });

  it('gives a referral or a named error for anything at all', () => {
    const spots = fc.tuple(fc.constantFrom(...ELEMENTS), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(spots, {maxLength: 3}), (changes) => {
        const input = JSON.parse(JSON.stringify(sample)) as {record: Record<string, unknown>};
        for (const [element, value] of changes) spoil(input.record, AT[element], value);
        try {
          assert.ok(checkReferral(fromPrsb(input, options).referral).ok);
        } catch (error) {
          assert.ok(error instanceof ContractError, String(error));
          assert.ok(error.faults.length > 0);
        }
      }),
      {numRuns: 2000},
    );
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        assert.throws(() => fromPrsb(input, options), ContractError);
      }),
    );
  });
});

/** Puts anything somewhere on the way to an element. */
function spoil(record: Record<string, unknown>, where: string, value: unknown): void {
  const names = where.replaceAll('[]', '').split(' / ');
  let holder = record;
  for (const name of names.slice(0, -1)) {
    const inside = holder[name];
    if (typeof inside !== 'object' || inside === null) {
      holder[name] = value;
      return;
    }
    holder = (Array.isArray(inside) ? (inside[0] as unknown) : inside) as Record<string, unknown>;
    if (typeof holder !== 'object' || holder === null) return;
  }
  holder[names.at(-1) ?? ''] = value;
}
