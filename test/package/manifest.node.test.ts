import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../helpers/sources.mjs';

interface Member {
  readonly name?: string;
  readonly description?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly superclass?: {readonly name: string};
  readonly summary?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Member[];
  readonly events?: readonly Member[];
}
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
  }[];
}

const text = await readFile(path.join(root, 'dist/custom-elements.json'), 'utf8');
const {modules} = JSON.parse(text) as Manifest;
const elements = modules.flatMap(({declarations = []}) =>
  declarations.filter(({tagName}) => tagName !== undefined),
);

describe('the custom-elements manifest', () => {
  it('lists every element there is', async () => {
    const names = await readdir(path.join(root, 'src/define'));
    const tags = names.map((name) => `steady-${path.basename(name, '.ts')}`);
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), tags.sort());
  });

  it('says of every element, property, attribute and event what it is for', () => {
    const silent = elements.flatMap(
      ({tagName, summary, members = [], attributes = [], events = []}) => [
        ...(summary ? [] : [`${String(tagName)}: summary`]),
        ...[...members, ...attributes, ...events]
          .filter(({description}) => !description)
          .map(({name}) => `${String(tagName)}: ${String(name)}`),
      ],
    );
    assert.deepEqual(silent, []);
  });

  it('lists what an element inherits, however far up it stands', () => {
    const missing = elements.flatMap(({tagName, members = [], attributes = []}) => {
      const has = new Set(members.map(({name}) => name));
      const wanted = ['words', 'allowUnreviewed', 'language'].filter((name) => !has.has(name));
      const listens = attributes.some(({name}) => name === 'allow-unreviewed');
      return [...wanted, ...(listens ? [] : ['allow-unreviewed'])].map(
        (name) => `${String(tagName)}: ${name}`,
      );
    });
    assert.deepEqual(missing, []);
  });

  it('knows every class between an element and what the platform brings', () => {
    const all = modules.flatMap(({declarations = []}) => declarations);
    const above = new Map(all.map(({name, superclass}) => [name, superclass?.name]));
    const ends = elements.map(({name}) => {
      let at: string | undefined = name;
      while (at && above.has(at)) at = above.get(at);
      return at;
    });
    assert.deepEqual([...new Set(ends)], ['LitElement']);
  });

  it('lists only what is public', () => {
    const hidden = elements
      .flatMap(({members = []}) => members)
      .filter(
        ({name, privacy = 'public', static: onClass}) =>
          privacy !== 'public' || (onClass ?? /^[#_]/.test(name ?? '')),
      );
    assert.deepEqual(hidden, []);
  });

  it('points at files of the package', () => {
    assert.doesNotMatch(text, /"\/?src\//);
  });
});
