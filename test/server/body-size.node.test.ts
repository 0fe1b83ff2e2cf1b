/** The numbers in docs/server-post.md: how large a body can be. */
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {allQuestions} from '../../src/questions/index.js';
import {inLanguage, SOURCE} from '../../src/i18n/msg.js';
import {prepareWords, readReferralPost} from '../../src/server/index.js';
import {questionsFor} from '../../src/server/referral-options.js';

/** Where a question sets none, as for the words beside "Something else". */
const SHORT = 200;
/** A letter of one byte, of two and of three. */
const LETTERS = {english: 'a', arabic: 'ا', hindi: 'अ'};

/** Every box of text filled to its limit, by page. */
function filled(
  path: 'self' | 'helped' | 'staff',
  setting: 'custody' | 'community',
  letter: string,
) {
  const definition = inLanguage(SOURCE, () => questionsFor({config: {}, setting}, path));
  const pages = new Map<string, URLSearchParams>();
  for (const {question, page} of allQuestions(definition)) {
    if (question.kind !== 'text' && question.kind !== 'long-text') continue;
    const fields = pages.get(page.id) ?? new URLSearchParams();
    const most = question.maxLength ?? (question.kind === 'text' ? SHORT : 4000);
    fields.append(question.id, letter.repeat(most));
    pages.set(page.id, fields);
  }
  return [...pages.values()];
}

/** The most of each, in thousands of bytes. */
function most(letter: string) {
  const found = {page: 0, post: 0, record: 0};
  for (const path of ['self', 'helped', 'staff'] as const) {
    for (const setting of ['custody', 'community'] as const) {
      const pages = filled(path, setting, letter);
      const body = new URLSearchParams(pages.flatMap((fields) => [...fields]));
      const posted = readReferralPost(
        {config: {}, setting, path, post: '/referral'},
        new URLSearchParams([...body, ['name.first', 'Sam'], ['agreement', 'yes']]),
      );
      const sizes = {
        page: Math.max(...pages.map((fields) => fields.toString().length)),
        post: body.toString().length,
        record:
          posted.kind === 'referral'
            ? Buffer.byteLength(JSON.stringify({referral: posted.referral}))
            : 0,
      };
      for (const name of ['page', 'post', 'record'] as const) {
        found[name] = Math.max(found[name], sizes[name] / 1000);
      }
    }
  }
  return found;
}

describe('a referral in which every text is as long as it may be', () => {
  before(() => prepareWords());

  it('is as large as the guide says, and less than the 1 MB that it asks for', () => {
    const said = {
      english: {page: 40, post: 110, record: 130},
      arabic: {page: 220, post: 620, record: 230},
      hindi: {page: 330, post: 920, record: 340},
    };
    for (const [name, letter] of Object.entries(LETTERS)) {
      const found = most(letter);
      for (const [what, size] of Object.entries(said[name as keyof typeof said])) {
        const real = found[what as keyof typeof found];
        assert.ok(real <= size && real > size * 0.8, `${name} ${what}: ${String(real)}`);
      }
    }
  });
});
