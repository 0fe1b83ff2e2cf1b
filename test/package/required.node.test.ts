/** The server's module in services that are CommonJS, as HMPPS's and the NHS prototype kit are. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {it} from 'node:test';
import {promisify} from 'node:util';
import {root} from '../helpers/sources.mjs';

it('can be required, where Node can require modules', async () => {
  const code = `
    const {prepare, renderElement} = require('steady-ui/server.js');
    prepare().then(() => console.log(renderElement('steady-quick-exit', {nonce: 'abc'})));
  `;
  // Without the flag only from Node 22.12 on.
  const {stdout} = await promisify(execFile)(
    process.execPath,
    ['--experimental-require-module', '--input-type=commonjs', '--eval', code],
    {cwd: root},
  );
  assert.match(stdout, /<steady-quick-exit[^]*<style nonce="abc">/);
});
