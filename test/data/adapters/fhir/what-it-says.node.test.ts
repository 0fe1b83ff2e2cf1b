/** What a system that receives the FHIR of a referral is told, and what it is not. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  fromFhir,
  toFhir,
  type FhirBundle,
  type FhirResource,
} from '../../../../src/data/adapters/fhir/index.js';
import {
  forAudience,
  type RecordedAnswer,
  type Referral,
} from '../../../../src/data/contracts/index.js';
import {ConfigError, ContractError} from '../../../../src/errors.js';
import {referrals} from '../../../fixtures/generated-referrals.js';
import {audiences, sampleReferral} from '../../../fixtures/referrals.js';
import {options, overTheWire} from './support.js';

const whole = (path: Referral['path']) => toFhir(sampleReferral(path), options);

function resources(bundle: FhirBundle, type: string): FhirResource[] {
  return bundle.entry.map(({resource}) => resource).filter((one) => one.resourceType === type);
}

function only(bundle: FhirBundle, type: string): FhirResource {
  const [first, ...others] = resources(bundle, type);
  assert.ok(first && others.length === 0, `one ${type}`);
  return first;
}

interface Label {
  readonly system: string;
  readonly code: string;
}

function labels({meta}: FhirResource, name: 'audience' | 'sensitivity'): string[] {
  const {security} = meta as {security: Label[]};
  return security.filter(({system}) => system === `urn:steady:fhir:${name}`).map(({code}) => code);
}

/** With another answer to an item, or with none. */
function answering(referral: Referral, item: string, value?: string): Referral {
  return {
    ...referral,
    answers: referral.answers.flatMap((answer) => {
      if (answer.item !== item) return [answer];
      return value === undefined ? [] : [{...answer, value}];
    }),
  };
}

/** Words of an answer by which it is known wherever it stands. */
function wordsOf({value}: RecordedAnswer): string[] {
  const all: string[] = [];
  JSON.stringify(value, (_key, one: unknown) => {
    if (typeof one === 'string' && one.length > 11) all.push(JSON.stringify(one).slice(1, -1));
    return one;
  });
  return all;
}

describe('a resource', () => {
  it('is seen by nobody who may not see each answer in it', () => {
    for (const path of ['self', 'helped', 'staff'] as const) {
      const referral = sampleReferral(path);
      for (const {resource} of toFhir(referral, options).entry) {
        // Names of audiences are no answers, also where they hold the same words.
        const text = JSON.stringify(resource, (_key, one: unknown) =>
          audiences.some(({label}) => label === one) ? '' : one,
        );
        const readers = labels(resource, 'audience');
        assert.ok(readers.length > 0);
        for (const answer of referral.answers) {
          if (!wordsOf(answer).some((words) => text.includes(words))) continue;
          const barred = readers.filter((reader) => !answer.audience.includes(reader));
          assert.deepEqual(barred, [], `${resource.resourceType}: ${answer.question}`);
          if (answer.sensitivity === 'staff-only') {
            assert.deepEqual(labels(resource, 'sensitivity'), ['staff-only']);
          }
        }
      }
    }
  });

  it('is marked with the labels of a host', () => {
    const label = {system: 'https://policy.example.org', code: 'S'};
    const bundle = toFhir(sampleReferral('staff'), {...options, labels: {'staff-only': label}});
    const marked = bundle.entry.filter(({resource}) => JSON.stringify(resource).includes('"S"'));
    assert.ok(marked.length > 3);
    for (const {resource} of marked) {
      assert.deepEqual(labels(resource, 'sensitivity'), ['staff-only']);
    }
  });

  it('claims no profile unless the host does', () => {
    assert.ok(!JSON.stringify(whole('self')).includes('"profile"'));
    const profiles = {Patient: ['https://fhir.example.org/StructureDefinition/person']};
    const bundle = toFhir(sampleReferral('self'), {...options, profiles});
    assert.deepEqual((only(bundle, 'Patient')['meta'] as {profile: unknown}).profile, [
      ...profiles.Patient,
    ]);
  });
});

describe('a bundle for one audience', () => {
  it('holds nothing that this audience may not see', () => {
    fc.assert(
      fc.property(referrals, (referral) => {
        for (const {id: audience} of referral.audiences) {
          const seen = forAudience(referral, audience);
          if (seen.answers.length === 0) {
            assert.throws(() => toFhir(referral, {...options, audience}), ConfigError);
            continue;
          }
          const bundle = toFhir(referral, {...options, audience});
          const back = fromFhir(overTheWire(bundle), options).referral;
          assert.deepEqual(overTheWire(back), overTheWire(seen));
          const others = bundle.entry.flatMap(({resource}) => labels(resource, 'audience'));
          assert.deepEqual([...new Set(others)], [audience]);
        }
      }),
      {numRuns: 60},
    );
    const audience = 'key-worker';
    const text = JSON.stringify(toFhir(sampleReferral('self'), {...options, audience}));
    assert.ok(text.includes('Do not stand behind me.'));
    for (const words of ['I do not sleep much.', '9990000018', 'Marie', 'Prison healthcare']) {
      assert.ok(!text.includes(words), words);
    }
  });

  it('is stored beside the whole, and asks only the receiver to do something', () => {
    const [one, other] = ['link-worker', 'healthcare'].map((audience) =>
      toFhir(sampleReferral('self'), {...options, audience}),
    );
    assert.ok(one && other);
    const ids = [whole('self'), one, other].map(({entry}) => entry.map(({fullUrl}) => fullUrl));
    assert.equal(new Set(ids.flat()).size, ids.flat().length);
    assert.equal(other.identifier.value, '7a1d2b52-0a57-4d6f-9a53-1c2f1f7b0001.healthcare');
    assert.equal(resources(one, 'Task').length, 1);
    assert.equal(resources(other, 'Task').length, 0);
  });
});

describe('sending it again', () => {
  it('sends the same, and stores nothing twice', () => {
    assert.equal(JSON.stringify(whole('self')), JSON.stringify(whole('self')));
    for (const {fullUrl, resource, request} of whole('staff').entry) {
      assert.match(
        fullUrl,
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
      const found = /^(identifier|_tag)=(https:[^|]+)\|([\w.-]+)$/.exec(request.ifNoneExist ?? '');
      const [, parameter, system, value] = found ?? [];
      assert.equal(system, options.systems.submission);
      const {identifier, meta} = resource as unknown as {identifier: unknown; meta: {tag: unknown}};
      const own = parameter === '_tag' ? {system, code: value} : {system, value};
      const all = [parameter === '_tag' ? meta.tag : identifier].flat();
      assert.ok(all.some((one) => JSON.stringify(one) === JSON.stringify(own)));
    }
  });
});

describe('a Consent', () => {
  const consents = (referral: Referral) =>
    new Map(
      resources(toFhir(referral, options), 'Consent').map((consent) => {
        const {status, provision} = consent as unknown as {
          status: string;
          provision: {type: string; actor?: unknown; provision?: {provision?: unknown}[]};
        };
        const who = audiences.find(({id}) =>
          JSON.stringify(provision).includes(`"value":"${id}"`),
        )?.id;
        const permitted = provision.provision !== undefined;
        return [who, {status, root: provision.type, permitted, inside: provision.provision}];
      }),
    );

  it('is there for each recipient the person answered about, and for no other', () => {
    const all = consents(sampleReferral('self'));
    assert.deepEqual([...all.keys()], ['link-worker', 'healthcare', 'key-worker', 'probation']);
    const none = answering(sampleReferral('self'), 'consent.share.probation');
    assert.deepEqual([...consents(none).keys()], ['link-worker', 'healthcare', 'key-worker']);
    const unasked = {...sampleReferral('self'), answers: []};
    assert.equal(consents(unasked).size, 0);
  });

  it('permits after a yes alone, and denies everything else', () => {
    for (const [value, status, permitted] of [
      ['yes', 'active', true],
      ['no', 'active', false],
      ['not-now', 'proposed', false],
    ] as const) {
      const referral = answering(sampleReferral('self'), 'consent.share.probation', value);
      const consent = consents(referral).get('probation');
      assert.equal(consent?.status, status, value);
      assert.equal(consent.root, 'deny', value);
      assert.equal(consent.permitted, permitted, value);
    }
  });

  it('keeps health denied without a yes of its own', () => {
    const exceptions = (value?: string) => {
      const referral = answering(sampleReferral('self'), 'consent.section.health', value);
      return JSON.stringify(consents(referral).get('healthcare')?.inside?.[0]?.provision ?? null);
    };
    assert.equal(exceptions('yes'), 'null');
    for (const value of ['no', 'not-now', undefined]) {
      assert.match(exceptions(value), /"deny".*Health and caring/);
    }
  });
});

describe('the request', () => {
  it('is active only while the person wants it', () => {
    for (const [value, request, task] of [
      ['yes', 'active', 'requested'],
      ['not-now', 'draft', 'draft'],
      ['no', 'revoked', 'cancelled'],
    ] as const) {
      const bundle = toFhir(answering(sampleReferral('self'), 'consent.agreement', value), options);
      assert.equal(only(bundle, 'ServiceRequest')['status'], request);
      assert.equal(only(bundle, 'Task')['status'], task);
    }
  });

  it('goes to whoever the host says the audience is', () => {
    const recipients = {'link-worker': {reference: 'HealthcareService/12'}};
    const bundle = toFhir(sampleReferral('self'), {...options, recipients});
    const {reference} = only(bundle, 'Task')['owner'] as {reference: string};
    assert.equal(reference, 'HealthcareService/12');
    assert.deepEqual(fromFhir(bundle, options).referral, fromFhir(whole('self'), options).referral);
  });
});

describe('the person', () => {
  it('has numbers under the systems of the host, and no gender that was worked out', () => {
    const patient = only(whole('self'), 'Patient');
    assert.ok(!Object.hasOwn(patient, 'gender'));
    assert.deepEqual(
      (patient['identifier'] as {system: string; value: string}[]).map(({system, value}) => [
        system,
        value,
      ]),
      [
        [options.systems.submission, '7a1d2b52-0a57-4d6f-9a53-1c2f1f7b0001'],
        ['https://fhir.nhs.uk/Id/nhs-number', '9990000018'],
        ['https://fhir.example.org/id/prison-number', 'A1234BC'],
      ],
    );
    const {submission} = options.systems;
    const without = only(toFhir(sampleReferral('self'), {systems: {submission}}), 'Patient');
    assert.deepEqual((without['identifier'] as object[])[2], {
      type: {text: 'Prison number'},
      value: 'A1234BC',
    });
  });

  it('has the category of the NHS, and beside it the words of the census', () => {
    const text = JSON.stringify(only(whole('self'), 'Patient'));
    assert.match(text, /UKCore-EthnicCategoryEngland","code":"D"/);
  });
});

describe('a Flag', () => {
  const flags = (referral: Referral) =>
    resources(toFhir(referral, options), 'Flag').map(
      (flag) => (flag['code'] as {text: string}).text,
    );

  it('says what it is about by itself', () => {
    assert.deepEqual(flags(sampleReferral('staff')), [
      'Help to get there',
      'Risks: Yes',
      'Harm from others',
      'Meet him away from the bus station.',
    ]);
  });

  it('says it too when no risks are known, and is not there when nobody was asked', () => {
    const referral = sampleReferral('staff');
    const answers = referral.answers.flatMap((answer) => {
      if (answer.item === 'risk.known') {
        return [{...answer, value: 'none-known', text: ['No known risks']}];
      }
      return answer.item?.startsWith('risk.') ? [] : [answer];
    });
    assert.deepEqual(flags({...referral, answers}), ['Help to get there', 'No known risks']);
    assert.deepEqual(flags(sampleReferral('helped')), []);
  });
});

describe('options', () => {
  it('that cannot work are named, before anything is written', () => {
    const bad: unknown[] = [
      undefined,
      {},
      {systems: {}},
      {systems: {submission: 'no uri'}},
      {systems: {submission: 'https://x.example/a|b'}},
      {...options, prefix: 'https://x.example/steady'},
      {...options, audience: 'nobody'},
    ];
    for (const one of bad) {
      assert.throws(() => toFhir(sampleReferral('self'), one as typeof options), ConfigError);
    }
    assert.throws(() => fromFhir(whole('self'), {} as typeof options), ConfigError);
  });
});

describe('a record that FHIR cannot carry', () => {
  it('is refused by name, with the place', () => {
    const where = (referral: Referral) => {
      try {
        toFhir(referral, options);
      } catch (error) {
        assert.ok(error instanceof ContractError);
        return error.faults.map((fault) => fault.where);
      }
      return [];
    };
    const long = answering(sampleReferral('self'), 'about.strengths', 'a'.repeat(10_000_000));
    const at = long.answers.findIndex(({item}) => item === 'about.strengths');
    assert.deepEqual(where(long), [`answers[${String(at)}].value`]);
    assert.deepEqual(where({...long, answers: [], createdAt: '0000-01-01T00:00:00Z'}), [
      'createdAt',
    ]);
    assert.deepEqual(where({...long, answers: [], sentTo: 'nobody'}), ['sentTo']);
  });
});
