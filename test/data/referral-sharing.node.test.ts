/** Who gets what of a referral, on a server. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  answerFor,
  checkReferral,
  consentOf,
  forAudience,
  forPerson,
  type Referral,
} from '../../src/data/contracts/index.js';
import {newReferral} from '../../src/components/referral-form/definition/index.js';
import {ConfigError, ContractError} from '../../src/errors.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import type {Answers} from '../../src/questions/index.js';
import {
  audiences,
  englishDefinition,
  sampleReferral,
  samples,
  selfAnswers,
  staffAnswers,
  today,
} from '../fixtures/referrals.js';
import {generatedReferral, markOf} from '../fixtures/marked-referrals.js';

const paths = ['self', 'helped', 'staff'] as const;
const ids = audiences.map(({id}) => id);

function referralWith(path: (typeof paths)[number], answers: Answers): Referral {
  const {options, submissionId} = samples[path];
  return inLanguage(SOURCE, () =>
    newReferral({
      definition: englishDefinition(options),
      responses: {answers},
      today,
      path,
      setting: options.setting,
      language: 'en-GB',
      submissionId,
      createdAt: '2026-03-02T10:15:00.000Z',
    }),
  );
}

function questionsIn({answers}: Pick<Referral, 'answers'>): string[] {
  return answers.map(({question}) => question);
}

describe('forAudience', () => {
  it('gives the one it is sent to every answer that names it', () => {
    const all = sampleReferral('self');
    const given = forAudience(all, 'link-worker');
    assert.deepEqual(questionsIn(given), questionsIn(all));
    assert.deepEqual(
      given.answers.map(({value}) => value),
      all.answers.map(({value}) => value),
    );
  });

  it('gives others only what names them, and only after a yes of their own', () => {
    const given = forAudience(sampleReferral('self'), 'key-worker');
    const questions = questionsIn(given);
    assert.ok(questions.includes('strengths') && questions.includes('wing'));
    for (const id of ['needs', 'needs-accommodation', 'people', 'health', 'nhs-number', 'gender']) {
      assert.ok(!questions.includes(id), id);
    }
  });

  it('gives nothing at all after no, not now, or no answer', () => {
    for (const choice of ['no', 'not-now', undefined]) {
      const referral = referralWith('self', {...selfAnswers, 'share-healthcare': choice});
      const given = forAudience(referral, 'healthcare');
      assert.deepEqual([given.answers, given.missing], [[], []]);
    }
  });

  it('gives nothing to anybody when the person does not want the referral', () => {
    const agreements: Answers[string][] = ['no', 'not-now'];
    for (const agreement of agreements) {
      const stopped = sampleReferral('self').answers.map((answer) =>
        answer.question === 'agreement' ? {...answer, value: agreement as string} : answer,
      );
      const referral = {...sampleReferral('self'), answers: stopped};
      for (const id of ids) assert.deepEqual(forAudience(referral, id).answers, []);
    }
  });

  it('gives health to the others only after a yes for health', () => {
    const seesHealth = (choice: string) =>
      questionsIn(
        forAudience(referralWith('self', {...selfAnswers, 'health-sharing': choice}), 'healthcare'),
      ).includes('health');
    assert.deepEqual(['yes', 'no', 'not-now'].map(seesHealth), [true, false, false]);
  });

  it('tells nobody what was said about the others, nor who else sees an answer', () => {
    const given = forAudience(sampleReferral('self'), 'key-worker');
    const text = JSON.stringify(given);
    assert.doesNotMatch(text, /probation|healthcare/i);
    assert.ok(given.answers.every(({audience}) => audience.join() === 'key-worker'));
  });

  it('gives probation that there is a referral, and no more, once the person agrees', () => {
    const shared = referralWith('self', {...selfAnswers, 'share-probation': 'yes'});
    assert.deepEqual(questionsIn(forAudience(shared, 'probation')), [
      'agreement',
      'name',
      'share-probation',
    ]);
    assert.deepEqual(questionsIn(forAudience(sampleReferral('self'), 'probation')), []);
  });

  it('keeps what staff wrote for the service from everybody else', () => {
    const agreed = {'share-healthcare': 'yes', 'share-key-worker': 'yes', 'share-probation': 'yes'};
    const referral = referralWith('staff', {...staffAnswers, ...agreed});
    assert.ok(questionsIn(forAudience(referral, 'link-worker')).includes('risk-words'));
    for (const id of ids.slice(1)) {
      assert.doesNotMatch(JSON.stringify(forAudience(referral, id)), /risk|safeguarding/, id);
    }
  });

  it('says so when the referral knows no such audience', () => {
    assert.throws(() => forAudience(sampleReferral('self'), 'linkworker'), ConfigError);
  });

  it('gives a record that keeps the contract, holds nothing new, and stays the same', () => {
    const choice = fc.constantFrom('yes', 'no', 'not-now', undefined);
    const said = fc.record({
      agreement: fc.constant('yes'),
      'share-healthcare': choice,
      'share-key-worker': choice,
      'share-probation': choice,
      'health-sharing': choice,
    });
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(...ids), said, (path, id, more) => {
        const referral = referralWith(path, {...samples[path].answers, ...more});
        const given = forAudience(referral, id);
        assert.ok(checkReferral(given).ok);
        assert.deepEqual(forAudience(given, id), given);
        for (const {question} of given.answers) {
          const original = referral.answers.find((answer) => answer.question === question);
          assert.ok(original?.audience.includes(id));
        }
      }),
      {numRuns: 60},
    );
  });

  it('says which audiences there are when it is asked for another', () => {
    assert.throws(
      () => forAudience(sampleReferral('self'), 'linkworker'),
      /link-worker, healthcare/,
    );
  });

  it('takes a yes that stands beside a no, or a special answer, for no', () => {
    const all = sampleReferral('self');
    const share = answerFor(all, 'consent.share.healthcare');
    assert.ok(share);
    const again = {...share, question: 'share-again'};
    for (const other of [
      {...again, value: 'no'},
      {...again, value: null, special: 'not-sure' as const},
    ]) {
      const referral = {...all, answers: [...all.answers, other]};
      assert.deepEqual(questionsIn(forAudience(referral, 'healthcare')), []);
    }
  });

  it('keeps what staff wrote for staff from those the person chooses, whoever is named', () => {
    const all = sampleReferral('staff');
    const audiences = [...all.audiences, {id: 'chosen-people', label: 'People you choose'}];
    const agreed = {...shareWith('chosen-people'), audience: ['link-worker', 'chosen-people']};
    const answers = all.answers.map((answer) => ({
      ...answer,
      audience: [...answer.audience, 'chosen-people'],
    }));
    const given = forAudience({...all, audiences, answers: [...answers, agreed]}, 'chosen-people');
    assert.ok(questionsIn(given).includes('name'));
    assert.doesNotMatch(JSON.stringify(given), /staff-only|risk|bus station/i);
  });

  it('tells one what was said about another to nobody, whoever a host named beside the question', () => {
    const all = sampleReferral('self');
    const everybody = all.audiences.map(({id}) => id);
    const answers = all.answers.map((answer) => ({...answer, audience: everybody}));
    const given = questionsIn(forAudience({...all, answers}, 'healthcare'));
    assert.ok(given.includes('share-healthcare') && given.includes('strengths'));
    assert.ok(!given.includes('share-probation') && !given.includes('share-key-worker'));
  });

  it('does not trust a record that does not keep its contract', () => {
    const all = sampleReferral('self');
    const secret = {...all, notes: 'She told me about her brother.'} as Referral;
    assert.throws(() => forAudience(secret, 'link-worker'), ContractError);
    const inside = {...all, answers: all.answers.map((one) => ({...one, seen: 'everybody'}))};
    assert.throws(
      () => forAudience(inside, 'healthcare'),
      (error: unknown) => error instanceof ContractError && error.faults[0]?.where === 'answers[0]',
    );
  });

  it('gives a copy: what a reader does to it does not reach the referral', () => {
    const all = sampleReferral('self');
    const before = JSON.stringify(all);
    const given = forAudience(all, 'link-worker') as unknown as {
      answers: {text: string[]; value: Record<string, unknown>}[];
    };
    for (const answer of given.answers) {
      answer.text.push('changed');
      if (answer.value && typeof answer.value === 'object')
        Object.assign(answer.value, {first: ''});
    }
    assert.equal(JSON.stringify(all), before);
  });

  it('never lets a word through to somebody it is not for, whatever was answered', () => {
    fc.assert(
      fc.property(generatedReferral, (referral) => {
        const all = new Set<string>();
        for (const {id} of referral.audiences) {
          const given = forAudience(referral, id);
          const text = JSON.stringify(given);
          const seen = new Set(questionsIn(given));
          assert.ok(checkReferral(given).ok);
          assert.deepEqual([...seen], expectedFor(referral, id));
          for (const answer of referral.answers) {
            if (seen.has(answer.question)) {
              all.add(answer.question);
              continue;
            }
            assert.ok(!text.includes(markOf(answer.question)), `${id} reads ${answer.question}`);
            // Numbers and addresses have no word of their own, and no question asks for one twice.
            if (['nhs-number', 'crn', 'email'].includes(answer.kind)) {
              assert.ok(!text.includes(JSON.stringify(answer.value)), `${id}: ${answer.question}`);
            }
          }
          for (const other of referral.audiences) {
            if (other.id === id || other.id === referral.sentTo || id === referral.sentTo) continue;
            assert.ok(!text.includes(other.label), `${id} is told of ${other.id}`);
          }
        }
        // Together they have what names somebody who may see it, and nothing is made up.
        const {sentTo} = referral;
        for (const {question, audience} of referral.answers) {
          if (audience.includes(sentTo)) assert.ok(all.has(question), question);
        }
      }),
      {numRuns: 1000},
    );
  });
});

/** The rule once more, written from the words people read. */
function expectedFor(referral: Referral, id: string): string[] {
  const {shares, health} = consentOf(referral);
  const isReceiver = id === referral.sentTo;
  const said = shares.find(({audience}) => audience === id)?.choice;
  if (!isReceiver && said !== 'yes') return [];
  return referral.answers
    .filter(({audience, item = ''}) => {
      if (!audience.includes(id)) return false;
      if (isReceiver) return true;
      if (item.startsWith('health.') && health !== 'yes') return false;
      return !item.startsWith('consent.share.') || item.endsWith(`.${id}`);
    })
    .map(({question}) => question);
}

/** A yes of the person to one audience. */
function shareWith(audience: string): Referral['answers'][number] {
  return {
    question: `share-${audience}`,
    item: `consent.share.${audience}`,
    kind: 'choice',
    label: 'Can they see your answers?',
    text: ['Yes'],
    value: 'yes',
    audience: [audience],
    sensitivity: 'ordinary',
  };
}

describe('forPerson', () => {
  it('is everything but what is for staff alone', () => {
    const referral = sampleReferral('staff');
    const copy = forPerson(referral);
    assert.ok(questionsIn(referral).includes('risk'));
    assert.doesNotMatch(JSON.stringify(copy), /risk|safeguarding|bus station/i);
    assert.ok(questionsIn(copy).includes('health'));
    assert.ok(checkReferral(copy).ok);
  });

  it('does not tell that nobody was asked about risks', () => {
    assert.ok(sampleReferral('self').missing.some(({item}) => item === 'risk.known'));
    assert.ok(!forPerson(sampleReferral('self')).missing.some(({item}) => item === 'risk.known'));
  });
});

describe('consentOf', () => {
  it('is what the person said, one by one', () => {
    assert.deepEqual(consentOf(sampleReferral('self')), {
      sentTo: 'link-worker',
      agreement: 'yes',
      shares: [
        {audience: 'healthcare', choice: 'yes'},
        {audience: 'key-worker', choice: 'yes'},
        {audience: 'probation', choice: 'no'},
      ],
      health: 'not-now',
      messageBack: 'summary',
    });
  });

  it('is empty where nothing was said: no answer is not a yes', () => {
    const consent = consentOf({...sampleReferral('self'), answers: []});
    assert.deepEqual(consent, {sentTo: 'link-worker', shares: []});
  });

  it('brings the words of staff about how it was agreed', () => {
    const {record} = consentOf(sampleReferral('staff'));
    assert.equal(record, 'Priya asked, in English, face to face.');
  });
});

describe('answerFor', () => {
  it('finds an answer by what it is', () => {
    const referral = sampleReferral('self');
    assert.deepEqual(answerFor(referral, 'person.name')?.text, ['Jo Baptiste']);
    assert.equal(answerFor(referral, 'release.date')?.value, '2026-09');
    assert.equal(answerFor(referral, 'equality.ethnicity')?.value, 'mixed-white-black-caribbean');
    assert.equal(answerFor(referral, 'health.caring')?.special, 'prefer-not-to-say');
    assert.equal(answerFor(referral, 'contact.phone'), undefined);
  });
});

describe('newReferral', () => {
  it('lists what is mandatory in the standard and was not asked', () => {
    const risks = sampleReferral('helped').missing.find(({item}) => item === 'risk.known');
    assert.deepEqual(risks, {
      item: 'risk.known',
      label: 'Risks',
      standard: 'prsb-social-prescribing-1.1',
      level: 'mandatory',
      audience: ['link-worker'],
      sensitivity: 'staff-only',
    });
  });

  it('lists it as well where a host has taken the question out', () => {
    const options = {...samples.self.options, audienceFor: {'birth-date': [], gp: []}};
    const referral = inLanguage(SOURCE, () =>
      newReferral({
        definition: englishDefinition(options),
        responses: {answers: selfAnswers},
        today,
        path: 'self',
        setting: 'custody',
        language: 'en-GB',
        submissionId: 'a',
        createdAt: '2026-03-02T10:15:00.000Z',
      }),
    );
    const items = referral.missing.map(({item}) => item);
    assert.ok(items.includes('person.birth-date') && items.includes('gp.registered'));
    assert.ok(checkReferral(referral).ok);
  });

  it('leaves staff-only answers out of every path but the staff’s', () => {
    const definition = englishDefinition(samples.staff.options);
    const referral = inLanguage(SOURCE, () =>
      newReferral({
        definition,
        responses: {answers: staffAnswers},
        today,
        path: 'helped',
        setting: 'community',
        language: 'en-GB',
        submissionId: 'a',
        createdAt: '2026-03-02T10:15:00.000Z',
      }),
    );
    assert.ok(!questionsIn(referral).some((id) => /^(risk|safeguarding)/.test(id)));
    assert.ok(checkReferral(referral).ok);
  });
});
