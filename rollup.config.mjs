/**
 * The build: modules and types for npm, one script file for pages without a bundler, the themes and
 * their tokens, the styles to link to, the licences, the manifest that editors and Storybook read, types
 * for frameworks' templates, and the WordPress plugin.
 */
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cp, mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {compile} from './src/build/compile.mjs';
import {writeFrameworkTypes} from './src/build/framework-types.mjs';
import {minify} from './src/build/minify.mjs';
import {zipPlugin} from './src/build/wordpress.mjs';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/**
 * The script file and its chunks are made from the modules just printed, so all ways in agree.
 *
 * @type {() => import('rollup').Plugin}
 */
const modules = () => ({
  name: 'modules',
  buildStart: () => compile(root),
  async load(id) {
    if (!id.startsWith(dist)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
    return {code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map)};
  },
});

/** @type {() => import('rollup').Plugin} */
const themes = () => ({
  name: 'themes',
  async writeBundle() {
    const from = path.join(root, 'src/tokens/generated');
    const sheets = (await readdir(from)).filter((file) => file.endsWith('.css'));
    await Promise.all(sheets.map((file) => cp(path.join(from, file), `${dist}/themes/${file}`)));
    const tokens = (await readdir(from)).filter((file) => file.endsWith('.tokens.json'));
    await Promise.all(tokens.map((file) => cp(path.join(from, file), `${dist}/tokens/${file}`)));
  },
});

/**
 * One file for each element, for server-drawn pages that link to styles. The server knows the names,
 * which change with what is in them.
 *
 * @type {() => import('rollup').Plugin}
 */
const styles = () => ({
  name: 'styles',
  async writeBundle() {
    const {prepare, stylesFile, stylesInside, stylesInsideFile, stylesOf} = await import(
      pathToFileURL(path.join(dist, 'server/index.js')).href
    );
    await prepare();
    await mkdir(path.join(dist, 'styles'), {recursive: true});
    const elements = (await readdir(path.join(dist, 'define'))).filter((file) =>
      file.endsWith('.js'),
    );
    for (const file of elements) {
      const tag = `steady-${path.basename(file, '.js')}`;
      await writeFile(path.join(dist, 'styles', stylesFile(tag)), stylesOf(tag));
      const inside = stylesInsideFile(tag);
      if (inside) await writeFile(path.join(dist, 'styles', inside), stylesInside(tag, '<input>'));
    }
    const {insideSheet} = await import(pathToFileURL(path.join(dist, 'styles/inside.js')).href);
    await writeFile(path.join(dist, 'styles/inside.css'), insideSheet());
    await cp(path.join(root, 'src/styles/plan-print.css'), `${dist}/styles/plan-print.css`);
  },
});

/**
 * Which file holds each module that is brought by name, and what each file needs: for a server that
 * tells browsers early.
 *
 * @type {() => import('rollup').Plugin}
 */
const loads = () => ({
  name: 'loads',
  async writeBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
    /** @param {string} id */
    const module = (id) => path.relative(dist, id).replaceAll(path.sep, '/');
    const modules = chunks.flatMap(({fileName, moduleIds}) =>
      moduleIds
        .filter((id) => this.getModuleInfo(id)?.dynamicImporters.length)
        .map((id) => [module(id), fileName]),
    );
    const files = chunks.map(({code, fileName, imports}) => {
      const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      return [fileName, {imports, integrity}];
    });
    const all = {modules: Object.fromEntries(modules), files: Object.fromEntries(files)};
    const code = `export const loads = ${JSON.stringify(all)};\n`;
    await writeFile(path.join(dist, 'server/loads.js'), code);
  },
});

/** @type {() => import('rollup').Plugin} */
const manifest = () => ({
  name: 'manifest',
  async writeBundle() {
    const cem = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
    const config = 'src/build/manifest.config.mjs';
    await promisify(execFile)(process.execPath, [cem, 'analyze', '--config', config], {cwd: root});
    await writeFrameworkTypes(dist);
  },
});

/**
 * The full text of the licence of everything that is inside the script file.
 *
 * @type {() => import('rollup').Plugin}
 */
const licences = () => ({
  name: 'licences',
  async writeBundle(_options, bundle) {
    const parts = Object.values(bundle).filter((part) => part.type === 'chunk');
    const files = parts.flatMap((part) => Object.keys(part.modules));
    const names = files.map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]);
    const packages = new Set(names.filter((name) => name !== undefined));
    const texts = [...packages].sort().map(async (name) => {
      const folder = path.join(root, 'node_modules', name);
      const file = (await readdir(folder)).find((each) => /^licen[cs]e(\.|$)/i.test(each));
      if (!file) throw new Error(`${name} brings no licence to pass on.`);
      const text = await readFile(path.join(folder, file), 'utf8');
      return `${name}\n\n${text.trim()}\n`;
    });
    const intro = 'steady.js and its chunks contain code of these packages.\n';
    const all = [intro, ...(await Promise.all(texts))].join(`\n${'-'.repeat(80)}\n\n`);
    await writeFile(path.join(dist, 'LICENSES.txt'), all);
  },
});

/**
 * After all the others: it packs what they have written.
 *
 * @type {() => import('rollup').Plugin}
 */
const wordpress = () => ({
  name: 'wordpress',
  writeBundle: {sequential: true, order: 'post', handler: () => zipPlugin(root)},
});

/** @type {import('rollup').RollupOptions} */
export default {
  input: {steady: path.join(dist, 'autoload.js')},
  output: {
    dir: dist,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  preserveEntrySignatures: false,
  plugins: [
    modules(),
    nodeResolve(),
    minify(),
    themes(),
    styles(),
    loads(),
    manifest(),
    licences(),
    wordpress(),
  ],
  onLog(level, log, handle) {
    // TypeScript's decorator helper asks for a `this` that modules don't have, and copes without;
    // templates of questions draw their follow-up questions, so they import each other.
    if (log.code === 'THIS_IS_UNDEFINED' || log.code === 'CIRCULAR_DEPENDENCY') return;
    if (level === 'warn') throw new Error(log.message);
    handle(level, log);
  },
};
