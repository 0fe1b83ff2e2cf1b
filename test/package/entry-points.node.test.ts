import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../helpers/sources.mjs';

interface PackageJson {
  exports: Record<string, string | {types: string; default: string}>;
  sideEffects: string[];
}

const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as PackageJson;

/** Runs a module in a fresh Node with nothing but Lit's own stand-ins for what a page has. */
async function inNode(code: string): Promise<{stdout: string; stderr: string}> {
  return promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    env: {...process.env, NODE_OPTIONS: ''},
  });
}

async function built(folder = ''): Promise<string[]> {
  const names = await readdir(path.join(root, 'dist', folder), {recursive: true});
  return names.map((name) => path.posix.join('dist', folder, name)).sort();
}

describe('entry points', () => {
  it('are all there', async () => {
    const files = new Set(await built());
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : [target.types, target.default],
    );
    const missing = targets.filter((target) => {
      const [before = '', after] = target.slice(2).split('*');
      if (target === './package.json') return false;
      if (after === undefined) return !files.has(before);
      return ![...files].some((file) => file.startsWith(before) && file.endsWith(after));
    });
    assert.deepEqual(missing, []);
  });

  it('register nothing and say nothing when the library itself is imported', async () => {
    const {stdout, stderr} = await inNode(`
      await import('lit');
      const before = Object.keys(globalThis);
      const registered = [];
      customElements.define = (tag) => registered.push(tag);
      const library = await import('steady-ui');
      const after = Object.keys(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify({registered, after, names: Object.keys(library).length > 0}));
    `);
    assert.deepEqual(JSON.parse(stdout), {registered: [], after: [], names: true});
    assert.equal(stderr, '');
  });

  it('register each element once, however often a page defines it', async () => {
    const {stdout} = await inNode(`
      await import('lit');
      const define = customElements.define.bind(customElements);
      const registered = [];
      customElements.define = (tag, type) => (registered.push(tag), define(tag, type));
      await import('steady-ui/define.js');
      await import(new URL('dist/define.js?again', 'file://' + process.cwd() + '/'));
      for (const file of ${JSON.stringify(await definedElements())}) {
        await import('steady-ui/define/' + file + '.js');
        await import(new URL('dist/define/' + file + '.js?again', 'file://' + process.cwd() + '/'));
      }
      console.log(JSON.stringify(registered.sort()));
    `);
    const expected = (await definedElements()).map((name) => `steady-${name}`);
    assert.deepEqual(JSON.parse(stdout), expected);
  });

  it('give a server the questions without an element or Lit', async () => {
    const {stdout} = await inNode(`
      const questions = await import('steady-ui/questions.js');
      console.log(JSON.stringify([Object.keys(questions).length > 0, typeof customElements]));
    `);
    assert.deepEqual(JSON.parse(stdout), [true, 'undefined']);
  });

  it('give a server an adapter without an element or Lit', async () => {
    const {stdout} = await inNode(`
      const {toPrsb} = await import('steady-ui/adapters/prsb.js');
      console.log(JSON.stringify([typeof toPrsb, typeof customElements]));
    `);
    assert.deepEqual(JSON.parse(stdout), ['function', 'undefined']);
  });

  it('give an author’s server the check of easy read without an element or Lit', async () => {
    const {stdout} = await inNode(`
      const {checkText} = await import('steady-ui/easy-read.js');
      console.log(JSON.stringify([checkText('Obtain it.').length, typeof customElements]));
    `);
    assert.deepEqual(JSON.parse(stdout), [1, 'undefined']);
  });

  it('are marked as having effects exactly where they register something', async () => {
    const modules = (await built()).filter(
      (file) => file.endsWith('.js') && !file.startsWith('dist/chunks/'),
    );
    const texts = await Promise.all(
      modules.map(async (file) => [file, await readFile(path.join(root, file), 'utf8')] as const),
    );
    const registering = texts.filter(([, text]) => text.includes('customElements.define('));
    const marked = manifest.sideEffects.map(
      (glob) => new RegExp(`^${glob.slice(2).replaceAll('.', '\\.').replace('*', '[^/]*')}$`),
    );
    const unmarked = registering
      .map(([file]) => file)
      .filter((file) => !marked.some((pattern) => pattern.test(file)));
    assert.deepEqual(unmarked, []);
  });
});

async function definedElements(): Promise<string[]> {
  const files = await built('define');
  return files.filter((file) => file.endsWith('.js')).map((file) => path.basename(file, '.js'));
}
