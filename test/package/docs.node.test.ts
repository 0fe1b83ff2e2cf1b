/** The written pages: every link leads somewhere, and every page can be found. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';

/** The folder with package.json in it. */
const root = path.resolve(import.meta.dirname, '../..');

interface Link {
  /** Where it stands, such as `docs/map.md: tokens.md`. */
  readonly place: string;
  /** A path from the root of the repository. */
  readonly target: string;
  readonly anchor: string;
}

interface Page {
  readonly file: string;
  /** Without blocks of code. */
  readonly text: string;
  readonly links: readonly Link[];
  /** What `#…` may say. */
  readonly anchors: ReadonlySet<string>;
}

async function readPages(): Promise<ReadonlyMap<string, Page>> {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*.md'];
  const {stdout} = await promisify(execFile)('git', list, {cwd: root});
  const files = new Set(stdout.split('\n').filter((file) => existsSync(path.join(root, file))));
  files.delete('');
  const pages = [...files].map(async (file): Promise<[string, Page]> => {
    const whole = await readFile(path.join(root, file), 'utf8');
    const text = whole.replaceAll(/^ *(```+|~~~+)[^]*?^ *\1/gm, '');
    return [file, {file, text, links: linksIn(file, text), anchors: anchorsIn(text)}];
  });
  return new Map(await Promise.all(pages));
}

/** Those within the repository. */
function linksIn(file: string, text: string): Link[] {
  const withoutCode = text.replaceAll(/`[^`\n]+`/g, '');
  const inline = withoutCode.matchAll(/\]\(<?([^)>\s]+)>?[^)]*\)/g);
  const below = withoutCode.matchAll(/^\[[^\]]+\]: *(\S+)/gm);
  return [...inline, ...below]
    .map(([, address = '']) => address)
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((address) => {
      const [to = '', anchor = ''] = address.split('#');
      const target = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
      return {place: `${file}: ${address}`, target, anchor};
    });
}

/** As the sites that show Markdown make them of headings. */
function anchorsIn(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6} +(.+)$/gm)) {
    const words = heading
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .trim()
      .toLowerCase();
    const anchor = words.replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
    let free = anchor;
    for (let i = 1; anchors.has(free); i++) free = `${anchor}-${String(i)}`;
    anchors.add(free);
  }
  return anchors;
}

const pages = await readPages();
const all = [...pages.values()];

describe('the written pages', () => {
  it('are read', () => {
    assert.ok(all.length > 30);
    assert.ok(all.flatMap(({links}) => links).length > 150);
  });

  it('link to files that are there', () => {
    const lost = all
      .flatMap(({links}) => links)
      .filter(({target}) => !existsSync(path.join(root, target)));
    assert.deepEqual(
      lost.map(({place}) => place),
      [],
    );
  });

  it('link to headings that are there', () => {
    const lost = all
      .flatMap(({links}) => links)
      .filter(({target, anchor}) => anchor && pages.get(target)?.anchors.has(anchor) === false);
    assert.deepEqual(
      lost.map(({place}) => place),
      [],
    );
  });

  it('can all be reached from the README', () => {
    const reached = new Set(['README.md']);
    for (const file of reached) {
      for (const {target} of pages.get(file)?.links ?? [])
        if (pages.has(target)) reached.add(target);
    }
    const lost = [...pages.keys()].filter((file) => !reached.has(file));
    assert.deepEqual(lost, []);
  });

  it('have a page for every element, and the README leads to it', async () => {
    const names = await readdir(path.join(root, 'src/define'));
    const targets = (pages.get('README.md')?.links ?? []).map(({target}) => target);
    const lost = names
      .map((name) => name.replace('.ts', '.md'))
      .filter(
        (name) =>
          !targets.some(
            (target) =>
              /^docs\/(components|primitives)\//.test(target) && path.basename(target) === name,
          ),
      );
    assert.ok(names.length > 5);
    assert.deepEqual(lost, []);
  });

  it('have tables with as many cells in each row as in the first, and one rule', () => {
    const cells = (row: string) => row.split(/(?<!\\)\|/).length;
    const isRule = (row: string) => /^\|( *:?-+:? *\|)+$/.test(row);
    const broken = all.flatMap(({file, text}) =>
      [...text.matchAll(/(?:^\|.*\n?)+/gm)].flatMap(([table]) => {
        const rows = table.trimEnd().split('\n');
        return rows
          .filter((row, i) => cells(row) !== cells(rows[0] ?? '') || isRule(row) !== (i === 1))
          .map((row) => `${file}: ${row.slice(0, 60)}`);
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('name only what is there, in the map', () => {
    const text = pages.get('docs/map.md')?.text ?? '';
    const named = [...text.matchAll(/`((?:src|test|docs|locales|stories)\/[^`<*…]+)`/g)];
    assert.ok(named.length > 50);
    const lost = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(path.join(root, file)));
    assert.deepEqual(lost, []);
  });
});
