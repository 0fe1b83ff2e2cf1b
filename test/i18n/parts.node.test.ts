import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, it} from 'node:test';
import {CORE, partOf, PICTURES} from '../../locales/tools/parts.mjs';
import {readModules, root} from '../helpers/sources.mjs';

const parts = JSON.parse(await readFile(path.join(root, 'locales/parts.json'), 'utf8')) as Record<
  string,
  string[]
>;
const modules = new Map((await readModules()).map((module) => [module.file, module]));
const elements = [...modules.keys()].filter((file) => /^src\/define\/.+\.ts$/.test(file));

/** Every module that an element can come to, at once or later. */
function reachedFrom(file: string): string[] {
  const reached = new Set<string>();
  const visit = (at: string | undefined): void => {
    const module = at === undefined ? undefined : modules.get(at);
    if (!module || reached.has(module.file) || module.file.includes('/generated/')) return;
    reached.add(module.file);
    for (const {file: to, typesOnly} of module.imports) if (!typesOnly) visit(to);
  };
  visit(file);
  return [...reached];
}

/** The parts that code which comes later brings along. */
function broughtLater(file: string): string[] {
  const texts = reachedFrom(file).map((each) => modules.get(each)?.text ?? '');
  return texts.flatMap((text) =>
    [...text.matchAll(/new LateWords\(\w+, '([\w-]+)'\)/g)].map(([, part = '']) => part),
  );
}

/** The parts of our words that an element's modules speak of. */
function spokenIn(file: string): Set<string> {
  const texts = reachedFrom(file).map((each) => modules.get(each)?.text ?? '');
  const ids = texts.flatMap((text) => [...text.matchAll(/\bid: '(steady\.[^']+)'/g)]);
  return new Set(ids.map(([, id = '']) => partOf(id, parts)));
}

describe('the words of an element', () => {
  for (const file of elements) {
    it(`are all in the parts that it brings: ${path.basename(file, '.ts')}`, async () => {
      const module = (await import(path.join(root, file))) as Record<string, unknown>;
      const element = Object.values(module).find((each) => typeof each === 'function');
      assert.ok(element && 'wordParts' in element && Array.isArray(element.wordParts));
      const brought = new Set<unknown>([
        ...(element.wordParts as unknown[]),
        ...broughtLater(file),
        CORE,
        PICTURES,
      ]);
      assert.deepEqual(
        [...spokenIn(file)].filter((part) => !brought.has(part)),
        [],
      );
    });
  }
});
