import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {BUDGET, TWELVE_BUDGET, weighForms} from '../bench/bytes.mjs';
import {readModules, root} from '../helpers/sources.mjs';

const run = promisify(execFile);

interface Packed {
  readonly files: readonly {readonly path: string}[];
}

async function packedFiles(): Promise<string[]> {
  const {stdout} = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    shell: process.platform === 'win32',
    maxBuffer: 2 ** 26,
  });
  const [packed] = JSON.parse(stdout) as Packed[];
  return (packed?.files ?? []).map(({path: file}) => file);
}

const packed = await packedFiles();
const read = (file: string) => readFile(path.join(root, file), 'utf8');

describe('the published package', () => {
  it('holds what was built, its licences and its papers, and nothing else', () => {
    const papers = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'package.json'];
    const others = packed.filter((file) => !file.startsWith('dist/'));
    assert.deepEqual(others.sort(), papers);
    for (const file of ['dist/index.js', 'dist/steady.js', 'dist/custom-elements.json']) {
      assert.ok(packed.includes(file), `${file} is missing`);
    }
  });

  it('is in order, says publint', async () => {
    const {messages, pkg} = await publint({pkgDir: root, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, {color: false})),
      [],
    );
  });

  it('has types that every module resolution finds, says attw', async () => {
    const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const notModules = ['steady.js', 'custom-elements.json'];
    const args = [attw, '--pack', root, '--profile', 'esm-only', '--no-color', '--no-emoji'];
    const all = [...args, '--exclude-entrypoints', ...notModules];
    await assert.doesNotReject(run(process.execPath, all, {cwd: root}));
  });

  it('leaves the notes for translators out', async () => {
    const notes = (await readModules()).flatMap(({text}) =>
      [...text.matchAll(/\bdesc:\s*'((?:[^'\\]|\\.){20,})'/g)].map(([, note = '']) => note),
    );
    assert.ok(notes.length > 0, 'there are notes in the sources');
    const scripts = packed.filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(scripts.map(read));
    const leaked = notes.filter((note) => texts.some((text) => text.includes(note)));
    assert.deepEqual(leaked, []);
  });

  it('calls each token inside an element by its number, wherever it is read', async () => {
    const sheets = packed.filter((file) => /^dist\/styles\/steady-.*\.css$/.test(file));
    assert.ok(sheets.length > 4);
    for (const sheet of sheets) {
      const text = await read(sheet);
      // What is for the page's own rows inside an element stands below its host.
      const [, above] = /^(.*)-inside\.[^.]+\.css$/.exec(sheet) ?? [];
      const own = sheets.find((each) => above !== undefined && each.startsWith(`${above}.`));
      const all = own === undefined ? text : await read(own);
      const declared = new Set([...all.matchAll(/(--_[\w-]+)\s*:/g)].map(([, name]) => name));
      const used = [...text.matchAll(/var\(\s*(--_[\w-]+)/g)].map(([, name]) => name!);
      assert.ok(used.length > 0);
      if (own === undefined)
        assert.ok(
          used.some((name) => /^--_\w{1,2}$/.test(name)),
          sheet,
        );
      assert.deepEqual(
        used.filter((name) => !declared.has(name)),
        [],
      );
    }
  });

  it('keeps the licence of Lit in the script file', async () => {
    const chunks = packed.filter((file) => /^dist\/(steady|chunks\/.*)\.js$/.test(file));
    const texts = await Promise.all(chunks.map(read));
    assert.ok(texts.some((text) => text.includes('SPDX-License-Identifier: BSD-3-Clause')));
    assert.match(await read('dist/LICENSES.txt'), /lit-html[^]*BSD 3-Clause License/);
  });

  it('loads another language from beside the script, and only when it is asked for', async () => {
    const entry = await read('dist/steady.js');
    assert.doesNotMatch(entry, /^import|\bfrom["'`]/m, 'the entry is one file');
    assert.match(entry, /import\(["'`]\.\/chunks\//, 'elements come from beside it');
  });

  it(`keeps the referral form, all in, under ${String(BUDGET)} bytes`, async () => {
    const {form, twelve} = await weighForms();
    assert.ok(form.gzip <= BUDGET, `${String(form.gzip)} bytes after gzip`);
    assert.ok(twelve.gzip <= TWELVE_BUDGET, `twelve parts: ${String(twelve.gzip)} bytes`);
  });
});
