import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {build} from 'esbuild';
import {root} from '../helpers/sources.mjs';

describe('reading a post', () => {
  for (const name of ['read-post', 'read-referral-post', 'referral-pages']) {
    it(`brings nothing that draws: ${name}`, async () => {
      const {metafile} = await build({
        entryPoints: [path.join(root, `src/server/${name}.ts`)],
        absWorkingDir: root,
        bundle: true,
        format: 'esm',
        platform: 'node',
        write: false,
        metafile: true,
        splitting: true,
        outdir: 'dist',
        logLevel: 'silent',
      });
      const files = Object.keys(metafile.inputs);
      assert.ok(files.length > 40);
      assert.deepEqual(
        files.filter((file) => file.includes('node_modules')),
        [],
      );
    });
  }
});
