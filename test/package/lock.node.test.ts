import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../helpers/sources.mjs';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, Entry>>;
}

const {packages} = JSON.parse(await readFile(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;

/** Where npm would look for a package, from inside another one outwards. */
function* placesFor(name: string, from: string): Generator<string> {
  for (
    let folder = from;
    folder !== '';
    folder = folder.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, '')
  ) {
    yield `${folder}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

describe('the lock file', () => {
  // Without these an install on another system than the one that wrote the lock fails.
  it('has the binary packages of every system', () => {
    const missing = Object.entries(packages).flatMap(([place, {optionalDependencies = {}}]) =>
      Object.entries(optionalDependencies)
        .filter(([, version]) => /^\d/.test(version))
        .filter(([name]) => ![...placesFor(name, place)].some((found) => packages[found]))
        .map(([name, version]) => `${place} wants ${name}@${version}`),
    );
    assert.deepEqual(missing, []);
  });

  it('names no registry, so that everybody installs from their own', () => {
    const resolved = Object.entries(packages).filter(([, entry]) =>
      entry.resolved?.startsWith('http'),
    );
    assert.deepEqual(resolved, []);
  });

  it('goes with exact versions in package.json', () => {
    const loose = [
      ...Object.entries(manifest.dependencies),
      ...Object.entries(manifest.devDependencies),
    ].filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
  });
});
