import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {readModules, root} from '../helpers/sources.mjs';

/** Parts of `src/`, from the bottom to the top: each may import from the lines above its own. */
const LAYERS: readonly (readonly string[])[] = [
  ['errors', 'is-object', 'warn', 'tokens', 'themes', 'drafts'],
  ['styles'],
  ['i18n'],
  ['questions'],
  ['data/contracts'],
  ['activities'],
  ['easy-read'],
  ['plans'],
  ['data/adapters'],
  ['pictures'],
  ['fields'],
  ['internal'],
  ['primitives'],
  ['components'],
  ['define', 'autoload', 'save-times', 'server', 'index'],
];

/** The part a module belongs to, such as `data/contracts` or `define`. */
function partOf(file: string): string {
  const part = /^src\/(data\/[^/]+|[^/.]+)/.exec(file)?.[1];
  assert.ok(part, `${file} is in no part`);
  return part;
}

function heightOf(file: string): number {
  const height = LAYERS.findIndex((parts) => parts.includes(partOf(file)));
  assert.notEqual(height, -1, `${file}: its part has no place among the layers`);
  return height;
}

const modules = await readModules();
const arrows = modules.flatMap(({file, imports}) =>
  imports.flatMap((to) => (to.file ? [{from: file, to: to.file}] : [])),
);

describe('imports', () => {
  it('point one way: from a part to itself or to one below', () => {
    const back = arrows.filter(({from, to}) => {
      const sameLayer = heightOf(from) === heightOf(to);
      const top = heightOf(from) === LAYERS.length - 1;
      if (sameLayer) return partOf(from) !== partOf(to) && !top;
      return heightOf(from) < heightOf(to);
    });
    assert.deepEqual(back, []);
  });

  it('never go from a component to an adapter', () => {
    const above = arrows.filter(({from}) =>
      /^src\/(fields|internal|primitives|components)\//.test(from),
    );
    assert.deepEqual(
      above.filter(({to}) => partOf(to) === 'data/adapters'),
      [],
    );
  });

  it('bring adapters only the records, the questions, the activities and the words', () => {
    const others = arrows.filter(
      ({from, to}) =>
        partOf(from) === 'data/adapters' &&
        ![
          'data/adapters',
          'data/contracts',
          'activities',
          'plans',
          'questions',
          'i18n',
          'errors',
          'is-object',
        ].includes(partOf(to)),
    );
    assert.deepEqual(others, []);
  });

  it('come from Lit alone, of all packages, and not even that where there is no page', () => {
    // Never in the first load: one stays on servers, one comes where a server has drawn.
    const allowed = [
      'src/server/ @lit-labs/ssr',
      'src/internal/hydrate.ts @lit-labs/ssr-client',
      'src/internal/marks.ts @lit-labs/ssr-client',
      // On servers alone: browsers have a parser of their own, and bundlers for them take that.
      'src/data/adapters/open-referral/html-node.ts parse5',
      // JSON Patch, for whoever edits a plan: loaded then.
      'src/plans/changes/ immutable-json-patch',
      // For authors: no element loads it.
      'src/easy-read/familiar.ts dale-chall',
    ];
    const packages = modules.flatMap(({file, imports}) =>
      imports.filter((to) => !to.file).map(({specifier}) => ({file, specifier})),
    );
    const notLit = packages.filter(
      ({file, specifier}) =>
        !/^lit($|\/)/.test(specifier) &&
        !allowed.some((each) => {
          const [place = '', name = ''] = each.split(' ');
          return file.startsWith(place) && `${specifier}/`.startsWith(`${name}/`);
        }),
    );
    const inEngine = packages.filter(
      ({file}) =>
        /^src\/(questions|data|activities|easy-read|plans)\//.test(file) &&
        !/\/(html-node|familiar)\.ts$|^src\/plans\/changes\//.test(file),
    );
    assert.deepEqual({notLit, inEngine}, {notLit: [], inEngine: []});
  });

  it('give the engine nothing of a page: it compiles without the types of one', async () => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const project = path.join(root, 'test/package/engine.tsconfig.json');
    await assert.doesNotReject(promisify(execFile)(process.execPath, [tsc, '--project', project]));
  });
});
