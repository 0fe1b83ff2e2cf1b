import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../helpers/sources.mjs';

const run = promisify(execFile);

interface Line {
  readonly place: string;
  readonly text: string;
}

async function readLines(): Promise<Line[]> {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const {stdout} = await run('git', list, {cwd: root, maxBuffer: 2 ** 26});
  const files = stdout.split('\n').filter((file) => isText(file) && file !== 'package-lock.json');
  const lines = files.map(async (file) => {
    // A file that is listed may have just been removed.
    const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
    return text
      .split('\n')
      .map((line, i) => ({place: `${file}:${String(i + 1)}`, text: line.trim()}));
  });
  return (await Promise.all(lines)).flat();
}

function isText(file: string): boolean {
  return /\.(ts|mts|js|mjs|json|md|mdx|css|html|njk|xlf|svg|txt|yml)$|(^|\/)[A-Z]+$|^\.ci\//.test(
    file,
  );
}

const lines = await readLines();
const having = (pattern: RegExp) =>
  lines
    .filter(({text}) => pattern.test(text))
    .map(({place, text}) => `${place} ${text.slice(0, 100)}`);

describe('the repository', () => {
  it('is read', () => {
    assert.ok(lines.length > 1000);
  });

  it('names no folder of one machine', () => {
    assert.deepEqual(having(/(^|[^\w.*/])\/(work|tmp|home|root|Users)\/[\w.]/), []);
  });

  it('names no registry or proxy of one network', () => {
    const network = /registry\.npmjs|npm_config_registry|\bregistry\s*=|https?_proxy\s*=/i;
    assert.deepEqual(
      having(network).filter((line) => !line.startsWith('test/package/')),
      [],
    );
  });

  it('leaves nothing for later', () => {
    const later = new RegExp(
      `\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'lorem ' + 'ipsum'].join('|')})\\b`,
    );
    assert.deepEqual(having(later), []);
  });

  it('switches no check off', () => {
    const off = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable'].join('|'),
    );
    assert.deepEqual(having(off), []);
  });
});
