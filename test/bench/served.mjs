/**
 * The twelve-part form and the activity card as a server draws them, for a harness that measures a cold
 * page: its neutral facts are drawn in Node and stand in the page. Two adapters are written: one where
 * scripts then take over, and one for what a person reads without any.
 *
 * Start both commands from the top of the repository, with the variables the harness asks for.
 *
 *     npm run build && node test/bench/bytes.mjs --keep
 *     node test/bench/served.mjs <the folder of the harness>
 *     # then --job load --part card,form --only nhsuk,$PWD/.build/bench/served.mjs,$PWD/.build/bench/served-plain.mjs
 *
 * The harness is ready when every word is on screen and the page's scripts have run, for everyone.
 */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import adapter, {questionOf} from './adapter.mjs';
import {activityOf} from './card-adapter.mjs';
import {builtModules} from './built-modules.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.build/bench');
const [harness] = process.argv.slice(2);
if (!harness) throw new Error('Say where the harness is.');

/** @param {string} file */
const load = (file) => import(pathToFileURL(file).href);
const {cardData, formData} = await load(path.resolve(harness, 'lib/data.mjs'));
const {bundleJS} = await load(path.resolve(harness, 'lib/build.mjs'));
const {prepare, renderElement} = await load(path.join(root, 'dist/server/index.js'));
await prepare();

// The same modules as the server has: what it draws must be an element of theirs.
const bundle = await rollup({
  input: path.join(import.meta.dirname, 'twelve-part.mjs'),
  plugins: [builtModules(root)],
  external: (id) => id === 'lit' || id.startsWith(path.join(root, 'dist')),
  onLog: () => undefined,
});
const element = path.join(folder, 'twelve-part.server.mjs');
await bundle.write({file: element, format: 'es'});
await bundle.close();
await load(element);

const fields = formData(10);
const html = renderElement('bench-form', {
  properties: {questions: fields.map(questionOf), problems: []},
});

/**
 * @param {string} name
 * @param {object} form
 * @param {{js: string, html: string}} card
 */
async function writeAdapter(name, form, card) {
  const {title, pkg, kind} = adapter;
  const empty = Object.keys(adapter.form.field).map((type) => `${JSON.stringify(type)}: () => ''`);
  const code = `export default {...${JSON.stringify({name, title, pkg, kind})}, form: {
  ...${JSON.stringify({css: [], lacks: [], summary: '', submit: '', close: '</form>', ...form})},
  field: {${empty.join(', ')}},
}, card: ${JSON.stringify({css: [], lacks: [], ...card})}};
`;
  await writeFile(path.join(folder, `${name.replace('steady-', '')}.mjs`), code);
}

const NAME = 'steady-served';

/**
 * As bundlers do it for a page: what the entry needs, and what takes over, is not waited for in turn.
 *
 * @param {string} js
 * @param {'card' | 'form'} part
 */
async function preloads(js, part) {
  /** @type {{files: Record<string, string>, needed: string[]}} */
  const {files, needed} = await bundleJS(js);
  return Object.keys(files)
    .filter((file) => needed.includes(file) || files[file]?.includes('lit-node (\\d+)'))
    .filter((file) => file !== 'lib.js')
    .map((file) => `<link rel="modulepreload" href="/${NAME}/${part}/${file}">`)
    .join('');
}

/** The harness waits until every custom element is defined: without scripts none ever is. @param {string} drawn @param {string} tag */
const plain = (drawn, tag) => drawn.replaceAll(tag, 'div').replace(/<script[^]*?<\/script>/g, '');

const CARD = 'steady-activity-card';
const card = renderElement(CARD, {properties: {activity: activityOf(cardData(0))}});
const formScript = `import ${JSON.stringify(path.join(folder, 'twelve-part.js'))};`;
const cardScript = `import ${JSON.stringify(path.join(folder, 'card/card.js'))};`;
await writeAdapter(
  NAME,
  {js: formScript, open: `${await preloads(formScript, 'form')}<form novalidate>${html}`},
  {js: cardScript, html: `${await preloads(cardScript, 'card')}${card}`},
);
await writeAdapter(
  `${NAME}-plain`,
  {js: '', open: `<form novalidate>${plain(html, 'bench-form')}`},
  {js: '', html: plain(card, CARD)},
);
