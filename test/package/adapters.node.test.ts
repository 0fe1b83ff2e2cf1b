/** Adapters cost nothing where nobody asks for them. */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {root} from '../helpers/sources.mjs';

const names = await readdir(path.join(root, 'dist/data/adapters'));

/** What a bundler keeps of a page's script, without what merely registers itself. */
async function bundled(code: string): Promise<{readonly code: string; readonly modules: string[]}> {
  const bundle = await rollup({
    input: 'page',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? code : null),
      },
      nodeResolve({rootDir: root}),
    ],
    onLog: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  return {
    code: chunks.map((chunk) => chunk.code).join(''),
    modules: chunks.flatMap(({modules}) => Object.keys(modules)),
  };
}

const file = (name: string) => JSON.stringify(path.join(root, 'dist', name));

describe('adapters', () => {
  it('are not in the form, nor in anything it loads later', async () => {
    const {modules} = await bundled(`import ${file('define/referral-form.js')};`);
    assert.ok(modules.length > 50);
    assert.deepEqual(
      modules.filter((module) => module.includes('/adapters/')),
      [],
    );
  });

  for (const name of names) {
    it(`are gone where nothing of them is used: ${name}`, async () => {
      const {code} = await bundled(
        `import * as adapter from ${file(`data/adapters/${name}/index.js`)};`,
      );
      assert.equal(code.trim(), '');
    });
  }

  it('are found by their names', async () => {
    const adapters = await Promise.all(
      names.map((name) => import(`steady-ui/adapters/${name}.js`) as Promise<object>),
    );
    for (const adapter of adapters) assert.ok(Object.keys(adapter).length > 0);
  });
});
