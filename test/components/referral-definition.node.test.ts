/** The built-in questions: what is asked, of whom, in which words, and who sees it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  referralDefinition,
  referralSentTo,
  referralStops,
  type AudienceRole,
  type ReferralAudience,
  type ReferralOptions,
} from '../../src/components/referral-form/definition/index.js';
import {isReferralItem} from '../../src/data/contracts/index.js';
import {moreKinds} from '../../src/fields/more-kinds.js';
import {loadOwnWords, resolveLanguage} from '../../src/i18n/catalogues.js';
import {inLanguage, messagesOutsideLanguage} from '../../src/i18n/msg.js';
import {textOf} from '../../src/i18n/text.js';
import {
  allQuestions,
  checkDefinition,
  problemText,
  readEntries,
  shownPages,
  validate,
  type Definition,
  type Question,
} from '../../src/questions/index.js';
import {everyQuestion} from '../../src/questions/questions.js';
import {audiences, englishDefinition, samples, today} from '../fixtures/referrals.js';

const paths = ['self', 'helped', 'staff'] as const;
const settings = ['custody', 'community'] as const;

/** Each way the form can be, with the same audiences. */
const ways = paths.flatMap((path) =>
  settings.map((setting) => {
    const options: ReferralOptions = {path, setting, audiences};
    return {name: `${path}, ${setting}`, path, setting, options};
  }),
);

function questionsOf(options: ReferralOptions): Question[] {
  return everyQuestion(englishDefinition(options)).map(({question}) => question);
}

function idsOf(options: ReferralOptions): string[] {
  return questionsOf(options).map(({id}) => id);
}

/** Ids of those who see each question. */
function seenBy(definition: Definition): Record<string, readonly string[]> {
  return Object.fromEntries(
    allQuestions(definition).map(({question, audience}) => [question.id, audience]),
  );
}

function roleAudiences(...roles: AudienceRole[]): ReferralAudience[] {
  return roles.map((role) => ({id: role, label: `The ${role}`, role}));
}

for (const {name, path, options} of ways) {
  describe(`the built-in questions: ${name}`, () => {
    const definition = englishDefinition(options);

    it('asks no kind of question that is loaded only with a host’s own', () => {
      const kinds = questionsOf(options).map(({kind}) => kind);
      assert.deepEqual(
        kinds.filter((kind) => kind in moreKinds),
        [],
      );
    });

    it('are a definition that the engine takes', () => {
      assert.deepEqual(checkDefinition(definition).faults, []);
    });

    it('are plain JSON', () => {
      assert.deepEqual(JSON.parse(JSON.stringify(definition)), definition);
    });

    it('have ids of their own: sections, pages and questions', () => {
      const pages = definition.sections.flatMap((section) => section.pages);
      for (const ids of [
        definition.sections.map(({id}) => id),
        pages.map(({id}) => id),
        idsOf(options),
      ]) {
        assert.deepEqual(ids, [...new Set(ids)]);
      }
    });

    it('say with every question who sees it, and name only those who are declared', () => {
      const declared = audiences.map(({id}) => id);
      for (const {question, audience} of everyQuestion(definition)) {
        assert.ok(audience.length > 0, `nobody sees ${question.id}`);
        assert.deepEqual(
          audience.filter((id) => !declared.includes(id)),
          [],
          question.id,
        );
      }
    });

    it('require only what sending is pointless without', () => {
      const required = questionsOf(options).filter((question) => question.required);
      assert.deepEqual(
        required.map(({id}) => id),
        path === 'staff'
          ? ['agreement', 'referrer-name', 'referrer-contact', 'name']
          : ['agreement', 'name'],
      );
    });

    it('can be sent with nothing but that', () => {
      const answers = {
        agreement: 'yes',
        name: {first: 'Jo', last: 'Baptiste'},
        ...(path === 'staff' && {'referrer-name': 'P', 'referrer-contact': 'p@example.com'}),
      };
      assert.deepEqual(validate(definition, {answers}, today), []);
    });

    it('have a code from the contract on every question, each code once', () => {
      const codes = allQuestions(definition).map(({question}) => question.item ?? '');
      assert.deepEqual(
        codes.filter((code) => !isReferralItem(code)),
        [],
      );
      // The second step about ethnicity is one question for each group, of which one is asked.
      const others = codes.filter((code) => !code.startsWith('equality.ethnicity'));
      assert.deepEqual(others, [...new Set(others)]);
    });

    it('give every page of several questions a title', () => {
      for (const page of definition.sections.flatMap((section) => section.pages)) {
        assert.ok(page.questions.length === 1 || page.title, page.id);
      }
    });

    it('keep what is for staff alone to the staff', () => {
      const places = everyQuestion(definition).filter(
        ({sensitivity}) => sensitivity === 'staff-only',
      );
      assert.equal(places.length > 0, path === 'staff');
      assert.ok(!JSON.stringify(definition).includes('risk') || path === 'staff');
    });

    it('ask nothing more once the answer to the first question is no, or not now', () => {
      for (const agreement of ['no', 'not-now']) {
        const pages = shownPages(definition, {answers: {agreement}}, today);
        assert.deepEqual(
          pages.map(({id}) => id),
          ['agreement'],
        );
        assert.ok(referralStops({agreement}));
      }
      assert.ok(!referralStops({agreement: 'yes'}));
      assert.ok(!referralStops({}));
    });

    it('ask what somebody is good at before what they need, and about sharing last', () => {
      const order = idsOf(options);
      const before = (first: string, second: string) => {
        assert.ok(order.indexOf(first) < order.indexOf(second), `${first} before ${second}`);
      };
      before('strengths', 'needs');
      before('needs', 'health');
      before('health', 'equality');
      assert.equal(definition.sections.at(-1)?.id, 'consent');
      assert.equal(definition.sections.at(-2)?.id, 'equality');
    });

    it('never have an answer chosen, nor offer one more loudly', () => {
      const text = JSON.stringify(definition);
      assert.ok(!/"(checked|selected|default|value)":true/.test(text));
    });
  });
}

describe('the paths', () => {
  it('speak to the person, or of the person', () => {
    const label = (options: ReferralOptions, id: string) =>
      textOf(questionsOf(options).find((question) => question.id === id)?.label);
    const setting = 'community';
    assert.match(label({path: 'self', setting}, 'needs'), /\byou\b/);
    assert.equal(
      label({path: 'helped', setting}, 'needs'),
      label({path: 'self', setting}, 'needs'),
    );
    assert.match(label({path: 'staff', setting}, 'needs'), /\bthey\b/);
  });

  it('never say "you" or "your" to staff about the person', () => {
    const aboutStaff = new Set(['referrer-name', 'referrer-contact', 'referrer-role']);
    aboutStaff.add('referrer-service').add('referrer-organisation');
    for (const setting of settings) {
      const places = everyQuestion(englishDefinition({path: 'staff', setting, audiences: []}));
      const said = places
        .filter(({question}) => !aboutStaff.has(question.id))
        .map(({question}) => textOf(question.label))
        .filter((text) => /\byour?\b/i.test(text));
      assert.deepEqual(said.sort(), [
        'Do they agree that you and their GP hear how it goes?',
        'Do you know their NHS number?',
        'Does the person know that you are sharing this?',
        'Why are you making this referral?',
      ]);
    }
  });

  it('ask who helps only where somebody helps, and who refers only of staff', () => {
    const has = (path: (typeof paths)[number], id: string) =>
      idsOf({path, setting: 'custody'}).includes(id);
    assert.deepEqual(
      paths.map((path) => has(path, 'helper-role')),
      [false, true, false],
    );
    assert.deepEqual(
      paths.map((path) => has(path, 'referrer-name')),
      [false, false, true],
    );
    assert.deepEqual(
      paths.map((path) => has(path, 'crn')),
      [false, false, true],
    );
  });

  it('ask for the prison in custody and for a home in the community', () => {
    const ids = settings.map((setting) => idsOf({path: 'self', setting}));
    assert.deepEqual(
      ids.map((all) => all.includes('prison-number')),
      [true, false],
    );
    assert.deepEqual(
      ids.map((all) => all.includes('release-certainty')),
      [true, false],
    );
    assert.deepEqual(
      ids.map((all) => all.includes('address')),
      [false, true],
    );
  });

  it('offer no phone call and no email to a cell', () => {
    const ways = questionsOf({path: 'self', setting: 'custody'}).find(
      ({id}) => id === 'contact-ways',
    );
    assert.ok(ways?.kind === 'choices');
    const values = ways.options.map(({value}) => value);
    assert.deepEqual(values, ['in-person', 'letter', 'through-person']);
  });

  it('let a host change the word for the person in every sentence', async () => {
    await loadOwnWords();
    const own = resolveLanguage('en-GB', {en: {'steady.term.person': 'the prisoner'}});
    const text = JSON.stringify(
      inLanguage(own, () => referralDefinition({path: 'staff', setting: 'custody', audiences})),
    );
    assert.match(text, /Does the prisoner know about this referral/);
    assert.doesNotMatch(text, /\bthe person\b/i);
  });
});

describe('what is asked', () => {
  const all = ways.flatMap(({options}) => questionsOf(options));

  it('covers the 19 ethnic categories in two steps, with own words', () => {
    const groups = all.find(({id}) => id === 'ethnic-group');
    assert.ok(groups?.kind === 'choice');
    const backgrounds = groups.options.flatMap(({value}) => {
      const second = all.find(({id}) => id === `ethnic-${value}`);
      assert.ok(second?.kind === 'choice', value);
      assert.ok(second.options.at(-1)?.questions?.length, 'own words');
      return second.options.map((option) => option.value);
    });
    assert.equal(groups.options.length, 5);
    assert.equal(new Set(backgrounds).size, 19);
  });

  it('covers the eight areas of need, each with own words', () => {
    const needs = all.find(({id}) => id === 'needs');
    assert.ok(needs?.kind === 'choices');
    const areas = needs.options.filter(({exclusive, value}) => !exclusive && value !== 'other');
    assert.equal(areas.length, 8);
    assert.ok(areas.every(({questions}) => questions?.length === 1));
  });

  it('takes an unknown release date as an answer, with or without a reason', () => {
    const release = all.find(({id}) => id === 'release-certainty');
    assert.ok(release?.kind === 'choice');
    assert.deepEqual(
      release.options.map(({value}) => value),
      ['confirmed', 'expected', 'eligible', 'unknown'],
    );
  });

  it('makes "no known risks" an answer of its own', () => {
    const risk = all.find(({id}) => id === 'risk');
    assert.ok(risk?.kind === 'choice' && risk.options[0]?.value === 'none-known');
  });

  it('keeps interpreting apart from other communication needs', () => {
    const ids = all.map(({id}) => id);
    for (const id of ['interpreter', 'format', 'talking-support', 'talking-professional']) {
      assert.ok(ids.includes(id), id);
    }
  });

  it('is never an offence, a conviction, immigration status or a diagnosis', () => {
    const labels = all.map(({label}) => textOf(label)).join('\n');
    assert.doesNotMatch(labels, /offence|convict|sentenced for|immigration|visa|diagnos|abuse/i);
  });
});

describe('who sees an answer', () => {
  const roles: AudienceRole[] = [
    'link-worker',
    'charity',
    'healthcare',
    'key-worker',
    'probation',
    'chosen-people',
    'referrer',
  ];
  const options: ReferralOptions = {
    path: 'staff',
    setting: 'custody',
    audiences: roleAudiences('service', ...roles),
  };

  /** Questions that a role sees, besides whether it may see anything. */
  const seenByRole = (role: AudienceRole, more: Partial<ReferralOptions> = {}) =>
    Object.entries(seenBy(englishDefinition({...options, ...more})))
      .filter(([id, ids]) => ids.includes(role) && !id.startsWith('share-'))
      .map(([id]) => id);

  it('is the first that is declared, for everything', () => {
    assert.equal(referralSentTo(options), 'service');
    const others = Object.entries(seenBy(englishDefinition(options))).filter(
      ([, ids]) => !ids.includes('service'),
    );
    assert.deepEqual(others, []);
  });

  it('is the service it is sent to where the host says nothing', () => {
    const definition = englishDefinition({path: 'self', setting: 'custody'});
    assert.deepEqual(definition.audiences, [{id: 'service', label: 'The service this is sent to'}]);
    assert.deepEqual(new Set(Object.values(seenBy(definition)).flat()), new Set(['service']));
    assert.deepEqual(
      idsOf({path: 'self', setting: 'custody'}).filter((id) => id.startsWith('share-')),
      [],
    );
  });

  it('is never first family, a referrer or whoever counts', () => {
    const given = roleAudiences('chosen-people', 'monitoring', 'referrer', 'charity');
    assert.equal(referralSentTo({path: 'self', setting: 'custody', audiences: given}), 'charity');
  });

  it('is probation for the name and the referral alone, and its own case number', () => {
    assert.deepEqual(seenByRole('probation'), ['agreement', 'name', 'crn']);
    assert.deepEqual(seenByRole('chosen-people'), ['agreement', 'name']);
    assert.deepEqual(seenByRole('referrer'), ['agreement', 'name']);
  });

  it('is not healthcare or a key worker for risks that staff wrote for the service', () => {
    for (const role of ['healthcare', 'key-worker', 'probation', 'chosen-people'] as const) {
      assert.ok(!seenByRole(role).some((id) => /^(risk|safeguarding)/.test(id)), role);
    }
    assert.ok(seenByRole('charity').includes('risk'));
  });

  it('is not a key worker or probation for health, and not healthcare for what matters', () => {
    assert.ok(!seenByRole('key-worker').includes('health'));
    assert.ok(seenByRole('healthcare').includes('health'));
    assert.ok(!seenByRole('healthcare').includes('needs'));
  });

  it('is only whoever counts, for equality answers, where somebody is declared who does', () => {
    const counted = englishDefinition({
      ...options,
      audiences: roleAudiences('service', ...roles, 'monitoring'),
    });
    const sees = seenBy(counted);
    assert.deepEqual(sees['ethnic-group'], ['monitoring']);
    assert.deepEqual(sees['gender-words'], ['monitoring']);
    const others = Object.entries(sees).filter(
      ([id, ids]) =>
        ids.includes('monitoring') && !/^(ethnic|religion|gender|equality|share)/.test(id),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(seenBy(englishDefinition(options))['ethnic-group'], ['service']);
  });

  it('is asked about by name, one by one, but for the one it is sent to', () => {
    const shares = idsOf(options).filter((id) => id.startsWith('share-'));
    assert.deepEqual(
      shares,
      roles.map((role) => `share-${role}`),
    );
    assert.deepEqual(seenBy(englishDefinition(options))['share-probation'], [
      'service',
      'probation',
    ]);
  });

  it('is what the host says, question by question', () => {
    const audienceFor = {health: ['service', 'healthcare', 'nobody-declared'], wing: [], name: []};
    const sees = seenBy(englishDefinition({...options, audienceFor}));
    assert.deepEqual(sees['health'], ['service', 'healthcare']);
    assert.ok(!('wing' in sees), 'an answer nobody reads is not asked for');
    assert.ok(sees['name']?.includes('service'), 'required questions stay');
  });

  it('is never family for what staff wrote for staff, whatever the host says', () => {
    const audienceFor = {
      risk: ['service', 'chosen-people'],
      'risk-words': ['chosen-people'],
      strengths: ['service', 'chosen-people'],
    };
    const seen = ['agreement', 'name', 'strengths'];
    assert.deepEqual(seenByRole('chosen-people', {audienceFor}), seen);
  });

  it('stays a definition that works whatever questions a host takes out', () => {
    const way = fc.constantFrom(...ways);
    fc.assert(
      fc.property(way, fc.infiniteStream(fc.boolean()), ({options: own}, coin) => {
        const removed = idsOf(own).filter(() => coin.next().value);
        const audienceFor = Object.fromEntries(removed.map((id) => [id, []]));
        const definition = englishDefinition({...own, audienceFor});
        assert.deepEqual(checkDefinition(definition).faults, []);
      }),
      {numRuns: 40},
    );
  });

  it('is a follow-up’s reader only if they read what it follows', () => {
    fc.assert(
      fc.property(fc.subarray(roles), fc.subarray(roles), (parent, child) => {
        const audienceFor = {
          'may-move': ['service', ...parent],
          'move-detail': ['service', ...child],
        };
        const sees = seenBy(englishDefinition({...options, audienceFor}));
        assert.ok(sees['move-detail']?.every((id) => sees['may-move']?.includes(id)));
      }),
    );
  });
});

describe('a date of birth', () => {
  const said = (path: (typeof paths)[number], entries: readonly (readonly [string, string])[]) => {
    const {options, answers} = samples[path];
    const definition = englishDefinition(options);
    // As a server reads what was posted, too.
    const posted = readEntries(
      definition,
      entries.map(([part, value]) => [`birth-date.${part}`, value]),
    );
    const responses = {answers: {...answers, ...posted.answers}};
    return inLanguage(resolveLanguage('en'), () =>
      validate(definition, responses, today).map((problem) => problemText(problem, definition)),
    );
  };
  const tooEarly = 'Date of birth must be the same as or after 1 January 1900';

  for (const path of paths) {
    it(`is of somebody who can be alive: ${path}`, () => {
      const year = (typed: string) => said(path, [['year', typed]]);
      assert.deepEqual(year('1085'), [tooEarly]);
      assert.deepEqual(year('1899'), [tooEarly]);
      assert.deepEqual(year('1900'), []);
      assert.deepEqual(said(path, [['day', '27 March 1085']]), [tooEarly]);
      assert.deepEqual(said(path, [['day', '27 March 1985']]), []);
    });
  }
});

describe('the samples', () => {
  for (const path of paths) {
    it(`are answered without a problem: ${path}`, () => {
      const {options, answers} = samples[path];
      assert.deepEqual(validate(englishDefinition(options), {answers}, today), []);
    });
  }
});

it('asks for no word outside a language', () => {
  const before = messagesOutsideLanguage();
  ways.forEach(({options}) => englishDefinition(options));
  assert.equal(messagesOutsideLanguage(), before);
});
