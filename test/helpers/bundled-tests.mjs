/**
 * Serves the browser tests bundled: a page then asks for a few files, not for three hundred modules with
 * a request each, in every engine and for every test file.
 */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
/** Applications of hosts are bundled with their frameworks, and share the copy of Steady that is served. */
const WITH_APPS = /hosts\/(forms|frameworks|localize)\./;

function entries() {
  return readdirSync(path.join(root, 'test'), {recursive: true, encoding: 'utf8'})
    .map((file) => `test/${file.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith('.browser.test.ts') && !WITH_APPS.test(file));
}

/** @returns {Promise<Map<string, string>>} Code by the address it is served at. */
async function bundle() {
  const {outputFiles} = await build({
    entryPoints: entries(),
    absWorkingDir: root,
    outbase: root,
    outdir: root,
    chunkNames: 'bundled/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'inline',
    sourcesContent: false,
    conditions: ['development'],
    // What is imported only for what it does has to stay.
    ignoreAnnotations: true,
    external: ['/__web*'],
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map((file) => [
      `/${path.relative(root, file.path).split(path.sep).join('/')}`,
      file.text,
    ]),
  );
}

/**
 * The plugin for the test runner. Not for one that watches: it would serve what was there at its start.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function bundledTests() {
  /** @type {Promise<Map<string, string>> | undefined} */
  let bundled;
  return {
    name: 'bundled-tests',
    async serve({path: address}) {
      if (!/^\/(test\/.*\.browser\.test\.ts|bundled\/.*)$/.test(address)) return undefined;
      const body = (await (bundled ??= bundle())).get(address.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : {body, type: 'js'};
    },
  };
}
