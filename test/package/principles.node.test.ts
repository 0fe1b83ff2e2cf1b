/** Pages that say what is proved name the tests that prove it, and those tests are there. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../helpers/sources.mjs';

/**
 * Each link of theirs to a file of tests has the title of one of them for its words; to what is kept of
 * a screen, as a screen reader is told of it, words that stand there.
 */
const PAGES = [
  'docs/accessibility.md',
  'docs/clinical-safety.md',
  'docs/dpia-notes.md',
  'docs/trauma-informed.md',
];

/** In whose tables each row names a test, or says that there is none. */
const ROWS = ['docs/clinical-safety.md', 'docs/trauma-informed.md'];

/** How a row says so. */
const NO_TEST = /\bno test\b/i;

interface Named {
  /** Such as `docs/accessibility.md: the title`. */
  readonly place: string;
  /** A path from the root of the repository. */
  readonly file: string;
  /** Of a test, or words that are kept. */
  readonly title: string;
}

function namedIn(page: string, text: string): Named[] {
  return [...text.matchAll(/\[([^\]]+)\]\(([^)\s]+(?:\.test\.ts|\/trees\/[^)\s]+\.txt))\)/g)].map(
    ([, words = '', to = '']) => {
      const title = words.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '');
      const file = path.posix.join(path.posix.dirname(page), to);
      return {place: `${page}: ${title}`, file, title};
    },
  );
}

/** What a file proves, by which it can be named. */
interface Proof {
  has(title: string): boolean;
}

async function proofIn(file: string): Promise<Proof> {
  const at = path.join(root, file);
  const text = existsSync(at) ? await readFile(at, 'utf8') : '';
  return file.endsWith('.txt') ? {has: (words) => text.includes(words)} : titlesIn(file, text);
}

/** Without those that are switched off. A value in a title reads `…`. */
function titlesIn(file: string, text: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [title] = node.arguments;
      if (title && ['describe', 'it', 'test'].includes(node.expression.text))
        titles.add(textOf(title));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

function textOf(title: ts.Expression): string {
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return '';
  return title.head.text + title.templateSpans.map(({literal}) => `…${literal.text}`).join('');
}

/** Of its tables, without what stands over them. */
function rowsIn(text: string): string[] {
  return [...text.matchAll(/(?:^\|.*\n?)+/gm)].flatMap(([table]) =>
    table.trimEnd().split('\n').slice(2),
  );
}

const texts = new Map(
  await Promise.all(
    PAGES.map(async (page): Promise<[string, string]> => [
      page,
      await readFile(path.join(root, page), 'utf8'),
    ]),
  ),
);
const named = [...texts].flatMap(([page, text]) => namedIn(page, text));

describe('pages that say what is proved', () => {
  for (const [page, text] of texts) {
    it(`name tests: ${page}`, () => {
      assert.ok(namedIn(page, text).length >= 10);
    });
  }

  it('name only what is there, by the titles of tests and by words that are kept', async () => {
    const files = [...new Set(named.map(({file}) => file))];
    const all = await Promise.all(files.map(async (file) => [file, await proofIn(file)] as const));
    const proofs = new Map(all);
    const lost = named.filter(({file, title}) => proofs.get(file)?.has(title) !== true);
    assert.deepEqual(
      lost.map(({place, file}) => `${place} (${file})`),
      [],
    );
  });

  for (const page of ROWS) {
    it(`say of each row what proves it, or that nothing does: ${page}`, () => {
      const rows = rowsIn(texts.get(page) ?? '');
      const unsaid = rows.filter((row) => NO_TEST.test(row) === namedIn(page, row).length > 0);
      assert.ok(rows.length >= 10);
      assert.deepEqual(unsaid, []);
    });
  }
});
