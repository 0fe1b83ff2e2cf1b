import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../helpers/sources.mjs';

// The published code carries no message ids: these prove that it still finds every translation.

/** The same modules as they were written, and as they are published. */
async function both<T>(module: string): Promise<[source: T, published: T]> {
  const load = (folder: string, end: string) =>
    import(pathToFileURL(path.join(root, folder, `${module}${end}`)).href) as Promise<T>;
  return Promise.all([load('src', '.ts'), load('dist', '.js')]);
}

const catalogues = await both<typeof import('../../src/i18n/catalogues.js')>('i18n/catalogues');
const messages = await both<typeof import('../../src/i18n/msg.js')>('i18n/msg');
const definitions = await both<
  typeof import('../../src/components/referral-form/definition/index.js')
>('components/referral-form/definition/index');
const fields = await both<typeof import('../../src/fields/strings.js')>('fields/strings');
await Promise.all(catalogues.map(({loadLanguage}) => loadLanguage('cy', 'cy')));
await Promise.all(catalogues.map(({loadOwnWords}) => loadOwnWords()));

/** What each side says in a language. */
function said(
  tag: string,
  say: (side: 0 | 1) => unknown,
  words?: Record<string, Record<string, string>>,
): unknown[] {
  return ([0, 1] as const).map((side) => {
    const language = catalogues[side].resolveLanguage(tag, words, 'cy');
    return messages[side].inLanguage(language, () => say(side));
  });
}

describe('published words', () => {
  for (const path of ['self', 'helped', 'staff'] as const) {
    for (const setting of ['custody', 'community'] as const) {
      it(`ask the same in Welsh: ${path}, ${setting}`, () => {
        const [source, published] = said('cy', (side) =>
          definitions[side].referralDefinition({path, setting}),
        );
        assert.deepEqual(published, source);
        assert.match(JSON.stringify(published), /Iechyd/);
      });
    }
  }

  it('count the same in Welsh, in every form', () => {
    const [source, published] = said('cy', (side) =>
      [0, 1, 2, 3, 6, 8].map((n) => fields[side].fieldStrings.charactersLeft(n)),
    );
    assert.deepEqual(published, source);
    assert.equal(new Set(published as string[]).size, 6);
  });

  it('are the host’s own by message id, also where two messages say the same', () => {
    const words = {en: {'steady.answer.yes': 'Yep', 'steady.field.choose': 'Pick'}};
    const [source, published] = said(
      'en-GB',
      (side) => [fields[side].fieldStrings.yes(), fields[side].fieldStrings.choose()],
      words,
    );
    assert.deepEqual(published, source);
    assert.equal((published as string[])[0], 'Yep');
  });
});
