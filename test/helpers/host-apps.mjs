/**
 * Bundles the small applications of `test/hosts/apps/`, each with the real framework of a host, and
 * takes what they show from the pages in `docs/embed/`, and those of controls for a page's own form from
 * `docs/primitives/in-frameworks.md`.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const FOLDER = '/test/hosts/apps/';

/** What a component is written in, by framework. @type {Readonly<Record<string, string>>} */
const COMPONENTS = {React: 'jsx', Vue: 'vue', Svelte: 'svelte', Angular: 'ts'};

/** @typedef {{language: string, code: string}} Example */

/**
 * The first fenced code under a heading of a page, in one of these languages if any is named.
 *
 * @param {string} heading
 * @param {string} [page] - In `docs/`.
 * @param {string} [languages] - With `|` between them.
 * @returns {Promise<Example>}
 */
export async function exampleUnder(heading, page = 'hosts.md', languages = '\\w+') {
  const text = await readFile(path.join(root, 'docs', page), 'utf8');
  const [, section] = text.split(new RegExp(`^## ${heading}$`, 'm'));
  const found = new RegExp(`^\`\`\`(${languages})\\n([^]*?)^\`\`\`$`, 'm').exec(section ?? '');
  if (!found) throw new Error(`docs/${page} has no example under "${heading}".`);
  const [, language = '', code = ''] = found;
  return {language, code};
}

/**
 * What a framework's own tools make of an example.
 *
 * @param {Example} example
 * @returns {Promise<import('esbuild').OnLoadResult>}
 */
async function compiled({language, code}) {
  if (language === 'svelte') {
    const {compile} = await import('svelte/compiler');
    return {contents: compile(code, {generate: 'client'}).js.code, loader: 'js'};
  }
  if (language === 'vue') {
    const {compileScript, parse} = await import('vue/compiler-sfc');
    /** @param {string} tag */
    const isCustomElement = (tag) => tag.startsWith('steady-');
    const {descriptor} = parse(code, {templateParseOptions: {isCustomElement}});
    const {content} = compileScript(descriptor, {
      id: 'example',
      inlineTemplate: true,
      templateOptions: {compilerOptions: {isCustomElement}},
    });
    return {contents: content, loader: 'js'};
  }
  return {contents: code, loader: /** @type {'jsx' | 'ts'} */ (language)};
}

/** @type {import('esbuild').Plugin} */
const sources = {
  name: 'sources',
  setup(building) {
    // The page has one copy of Steady, the one the tests import.
    building.onResolve({filter: /^steady-ui\//}, ({path: name}) => ({
      path: name.replace('steady-ui', '/src').replace(/\.js$/, '.ts'),
      external: true,
    }));
    building.onResolve({filter: /^forms:/}, ({path: name}) => ({
      path: name.slice('forms:'.length),
      namespace: 'forms',
    }));
    building.onLoad({filter: /./, namespace: 'forms'}, async ({path: heading}) => ({
      ...(await compiled(await exampleUnder(heading, 'primitives/in-frameworks.md'))),
      resolveDir: root,
    }));
    building.onResolve({filter: /^docs:/}, ({path: name}) => ({
      path: name.slice('docs:'.length),
      namespace: 'docs',
    }));
    building.onLoad({filter: /\.svelte\.js$/}, async ({path: file}) => {
      const {compileModule} = await import('svelte/compiler');
      const code = await readFile(file, 'utf8');
      return {contents: compileModule(code, {generate: 'client'}).js.code, loader: 'js'};
    });
    building.onLoad({filter: /./, namespace: 'docs'}, async ({path: name}) => {
      const page = `embed/${name.toLowerCase()}.md`;
      const example = await exampleUnder('2. The component', page, COMPONENTS[name]);
      return {...(await compiled(example)), resolveDir: root};
    });
  },
};

/**
 * Bundles one application.
 *
 * @param {string} file
 * @returns {Promise<string>}
 */
async function bundle(file) {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['svelte', 'browser', 'development'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true, useDefineForClassFields: false}},
    plugins: [sources],
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Serves `test/hosts/apps/*.ts` bundled.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function hostApps() {
  /** @type {Map<string, Promise<string>>} */
  const bundles = new Map();
  return {
    name: 'host-apps',
    async serve({path: address}) {
      if (!address.startsWith(FOLDER)) return undefined;
      const file = path.join(root, address);
      const bundled = bundles.get(file) ?? bundle(file);
      bundles.set(file, bundled);
      return {body: await bundled, type: 'js'};
    },
  };
}
