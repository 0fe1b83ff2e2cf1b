/** A draft as text and back, from a store that anybody may have written to. Everyone is invented. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {keepable, readDraft, writeDraft} from '../../src/internal/traces/draft.js';
import type {Definition, Responses} from '../../src/questions/index.js';

const definition: Definition = {
  id: 'test',
  version: '1',
  title: 'Test',
  audiences: [{id: 'charity', label: 'the charity'}],
  audience: ['charity'],
  sections: [
    {
      id: 'all',
      title: 'All',
      pages: [
        {
          id: 'one',
          questions: [
            {kind: 'name', id: 'name', label: 'Name'},
            {kind: 'text', id: 'health', label: 'Health', sensitivity: 'sensitive'},
            {kind: 'text', id: 'risk', label: 'Risk', sensitivity: 'staff-only'},
            {
              kind: 'choices',
              id: 'needs',
              label: 'Needs',
              sensitivity: 'sensitive',
              options: [
                {
                  value: 'home',
                  label: 'A home',
                  questions: [{kind: 'text', id: 'needs-home', label: 'Say more'}],
                },
              ],
            },
            {
              kind: 'people',
              id: 'people',
              label: 'People',
              questions: [{kind: 'text', id: 'who', label: 'Who'}],
            },
          ],
        },
      ],
    },
  ],
};

const responses: Responses = {
  answers: {
    name: {first: 'Sam', last: 'Reed'},
    health: 'I sleep badly',
    risk: 'None known',
    needs: ['home'],
    'needs-home': 'Away from my old street',
    people: [{who: 'Marie'}, {}],
  },
  confirmed: {name: false, health: true},
};

const id = '0b7f6a52-30ad-4b1e-9d7e-2f6f1a3f9c11';
const rules = {definition, keepsPrivate: false, now: 1_000_000};

function written(changes: Partial<typeof rules> = {}): string {
  return writeDraft({id, variant: 'self', page: 'one', responses}, {...rules, ...changes}, 10);
}

function read(text: string, changes: Partial<typeof rules> = {}) {
  return readDraft(text, {...rules, ...changes});
}

describe('a draft', () => {
  it('holds no private answer, nor a follow-up of one, unless the host says so', () => {
    const text = written();
    assert.doesNotMatch(text, /sleep|None known|street|home/);
    assert.match(text, /Reed/);
    assert.match(written({keepsPrivate: true}), /sleep.*None known.*street/);
  });

  it('brings back the answers, the place and the submission id', () => {
    assert.deepEqual(read(written()), {
      id,
      variant: 'self',
      page: 'one',
      answers: {name: {first: 'Sam', last: 'Reed'}, people: [{who: 'Marie'}, {}]},
      confirmed: {name: false},
    });
  });

  it('brings back no private answer once the host no longer keeps them', () => {
    const draft = read(written({keepsPrivate: true}));
    assert.ok(typeof draft === 'object');
    assert.deepEqual(Object.keys(keepable(draft.answers, rules)), ['name', 'people']);
  });

  it('is over when its time is', () => {
    assert.equal(typeof read(written(), {now: 1_000_000 + 10 * 60_000 - 1}), 'object');
    assert.equal(read(written(), {now: 1_000_000 + 10 * 60_000}), 'expired');
  });

  it('is not read for other questions, or another wording of them', () => {
    assert.equal(read(written(), {definition: {...definition, version: '2'}}), 'unreadable');
    assert.equal(read(written(), {definition: {...definition, id: 'other'}}), 'unreadable');
  });

  it('is not read when it is broken or was changed', () => {
    const whole = JSON.parse(written()) as Record<string, unknown>;
    const changed = [
      {format: 2},
      {format: undefined},
      {until: 'later'},
      {id: 'not an id'},
      {page: 7},
      {variant: {}},
      {answers: []},
      {answers: {name: 7}},
      {answers: {name: {first: {deep: 'x'}}}},
      {answers: {people: [null]}},
      {answers: {people: [{who: [{}]}]}},
      {confirmed: {name: 'yes'}},
    ].map((change) => JSON.stringify({...whole, ...change}));
    for (const text of [...changed, '', '{', 'null', '[]', '7', written().slice(0, -5)]) {
      assert.equal(read(text), 'unreadable', text.slice(0, 80));
    }
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const draft = read(text);
        assert.ok(draft === 'unreadable' || draft === 'expired');
      }),
    );
  });
});
