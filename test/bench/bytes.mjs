/**
 * How many bytes a page loads for the referral form: the form, everything it needs, and Lit.
 *
 *     node test/bench/bytes.mjs [--keep]
 *
 * `--keep` writes the twelve-part form and the card to `.build/bench/`, for `adapter.mjs` and
 * `card-adapter.mjs`.
 */
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import ts from 'typescript';
import {minify} from '../../src/build/minify.mjs';
import {withSqueezedTemplates} from '../../src/build/templates.mjs';
import {builtModules} from './built-modules.mjs';

const FORM = 'dist/define/referral-form.js';
const CHECK_IN = 'dist/define/wellbeing-check-in.js';
const CARD = 'dist/define/activity-card.js';
const TWELVE = 'test/bench/twelve-part.mjs';
const root = path.resolve(import.meta.dirname, '../..');

/** What the form is meant to weigh, in bytes after gzip. */
export const GOAL = 40_000;

/** The most it may weigh today: the build fails above. What is added for people is added here. */
export const BUDGET = 56_150;

/** The most a whole journey may load, where a host also says what it knows already. */
export const JOURNEY_BUDGET = 58_950;

/** The most the twelve-part form of our fields may weigh. */
export const TWELVE_BUDGET = 15_400;

/** The most a control for a page's own form may weigh, with Lit: bytes after gzip. */
export const ALONE_BUDGET = 20_000;

/** The most that all of those six may weigh on one page, with Lit: bytes after gzip. */
export const CONTROLS_BUDGET = 26_950;

/** The most the easy-read notice may weigh, with Lit and without a drawing: bytes after gzip. */
export const NOTICE_BUDGET = 20_000;

/** The most the check-in may weigh, with Lit: bytes after gzip, without the questions it asks. */
export const CHECK_IN_BUDGET = 49_450;

/** The most what staff read of a check-in may weigh, with Lit: bytes after gzip. */
export const CHECK_IN_RECORD_BUDGET = 15_000;

/** The most the plan may weigh as the person reads it, with Lit: bytes after gzip. */
export const PLAN_BUDGET = 35_000;

/** What the activity card is meant to weigh, with Lit. */
const CARD_GOAL = 9_000;

const CHECK_IN_RECORD = 'dist/define/check-in-record.js';
const NOTICE = 'dist/define/easy-read-notice.js';
/** The most that changing a plan may bring beside it: the buttons, JSON Patch, undo, putting two together. */
export const EDITING_BUDGET = 21_100;

/** The most that the first form that is opened may bring beside that: the form engine, all questions. */
export const OPEN_FORM_BUDGET = 25_750;

const EDITING = '/through-the-gate-plan/editing/index.js';
const OPEN_FORM = '/through-the-gate-plan/editing/open-form.js';
const PLAN = 'dist/define/through-the-gate-plan.js';

/** What a page can load without the form. */
const ALONE = ['text-field', 'radios', 'checkboxes', 'textarea', 'select', 'date-input'];

/** All of those on one page. */
const CONTROLS = 'test/bench/controls.mjs';

/**
 * The most each of these may weigh, with Lit: bytes after gzip. Most of it is what all elements share.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const CONTENT_BUDGETS = {
  button: 11_700,
  'error-summary': 12_700,
  details: 11_200,
  inset: 9_800,
  tag: 9_800,
  'summary-list': 10_000,
  'notification-banner': 10_200,
  'task-list': 10_500,
  'who-will-see': 11_200,
  progress: 9_300,
  'language-switch': 10_400,
  'print-button': 9_900,
};

/** Chunks that everybody loads in the end: they count as much as the first. */
const ALWAYS = new Set(['sending.js']);

/**
 * @typedef {object} Weight
 * @property {string} name
 * @property {number} minified - Bytes.
 * @property {number} gzip - Bytes at level 9.
 * @property {number} brotli - Bytes at quality 11.
 */

/** What stands beside this file is treated as the build treats our sources. @returns {import('rollup').Plugin} */
const squeezed = () => ({
  name: 'squeezed',
  transform: (code, id) =>
    path.dirname(id) === import.meta.dirname
      ? ts.transpileModule(code, {
          compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext},
          transformers: {before: [withSqueezedTemplates]},
        }).outputText
      : null,
});

/** Making one small takes seconds, so none is made twice. @type {Map<string, ReturnType<typeof bundle>>} */
const made = new Map();

/**
 * Bundles what was built, as a host's bundler would.
 *
 * @param {string} input - A module that imports from `src/`, or one of `dist/`.
 * @param {string} [entryFileNames]
 */
function bundled(input, entryFileNames = '[name].js') {
  const key = `${input} ${entryFileNames}`;
  const chunks = made.get(key) ?? bundle(input, entryFileNames);
  made.set(key, chunks);
  return chunks;
}

/** @param {string} input @param {string} entryFileNames */
async function bundle(input, entryFileNames) {
  const graph = await rollup({
    input: path.join(root, input),
    plugins: [squeezed(), builtModules(root), nodeResolve(), minify()],
    // The build has said what there was to say.
    onLog: () => undefined,
  });
  const {output} = await graph.generate({
    format: 'es',
    entryFileNames,
    chunkFileNames: '[name].js',
  });
  await graph.close();
  return output.filter((part) => part.type === 'chunk');
}

/**
 * Parts what everybody loads from what is loaded only when asked for.
 *
 * @param {readonly import('rollup').OutputChunk[]} chunks
 */
function parted(chunks) {
  const needed = new Set(chunks.filter(({isEntry, fileName}) => isEntry || ALWAYS.has(fileName)));
  for (const chunk of needed) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({fileName}) => fileName === name);
      if (imported) needed.add(imported);
    }
  }
  const later = chunks.filter((chunk) => !needed.has(chunk));
  return {needed: [...needed], later};
}

/**
 * What one module that is loaded later brings, beside what is there by then.
 *
 * @param {string} module - The end of its address.
 * @param {ReturnType<typeof parted>} chunks
 */
function broughtBy(module, {needed, later}) {
  const brought = new Set(
    later.filter(({moduleIds}) => moduleIds.some((id) => id.endsWith(module))),
  );
  if (brought.size !== 1) throw new Error(`${module}: not in a chunk that is loaded later.`);
  for (const chunk of brought) {
    for (const name of chunk.imports) {
      const imported = later.find(({fileName}) => fileName === name);
      if (imported && !needed.includes(imported)) brought.add(imported);
    }
  }
  return [...brought];
}

/**
 * Weighs the built form, and the twelve-part form made of our fields.
 *
 * @returns {Promise<{form: Weight, later: Weight[], twelve: Weight, card: Weight, notice: Weight, checkIn: Weight, checkInRecord: Weight, plan: Weight, editing: Weight, openForm: Weight, alone: Weight[], controls: Weight, content: Weight[]}>} `later` is what
 *   is loaded only when asked for, such as another language; `alone` are single elements.
 */
export async function weigh() {
  const {later} = parted(await bundled(FORM));
  const card = parted(await bundled(CARD));
  const notice = parted(await bundled(NOTICE));
  const checkIn = parted(await bundled(CHECK_IN));
  const checkInRecord = parted(await bundled(CHECK_IN_RECORD));
  const plan = parted(await bundled(PLAN));
  const editing = broughtBy(EDITING, plan);
  const openForm = broughtBy(OPEN_FORM, {...plan, needed: [...plan.needed, ...editing]});
  const others = (await Promise.all(ALONE.map((name) => bundled(`dist/define/${name}.js`)))).map(
    parted,
  );
  const controls = parted(await bundled(CONTROLS));
  const content = await Promise.all(
    Object.keys(CONTENT_BUDGETS).map(async (name) => {
      const {needed} = parted(await bundled(`dist/define/${name}.js`));
      return {...sum(needed), name};
    }),
  );
  const adapters = await Promise.all(
    (await readdir(path.join(root, 'dist/data/adapters'))).map(async (name) => {
      const adapter = parted(await bundled(`dist/data/adapters/${name}/index.js`));
      return {...sum(adapter.needed), name: `adapter ${name}`};
    }),
  );
  return {
    ...(await weighForms()),
    later: [...later.map((chunk) => weightOf(chunk.fileName, chunk.code)), ...adapters],
    card: {...sum(card.needed), name: 'activity card'},
    notice: {...sum(notice.needed), name: 'easy-read notice'},
    checkIn: {...sum(checkIn.needed), name: 'wellbeing check-in'},
    checkInRecord: {...sum(checkInRecord.needed), name: 'check-in record'},
    plan: {...sum(plan.needed), name: 'through-the-gate plan'},
    editing: {...sum(editing), name: 'changing a plan, beside it'},
    openForm: {...sum(openForm), name: 'its first form, beside that'},
    alone: others.map((each, i) => ({...sum(each.needed), name: `${ALONE[i]}, alone`})),
    controls: {...sum(controls.needed), name: 'those six together'},
    content,
  };
}

/**
 * Weighs no more than the two forms, which takes less than half of the time.
 *
 * @returns {Promise<{form: Weight, twelve: Weight}>}
 */
export async function weighForms() {
  const [form, twelve] = [parted(await bundled(FORM)), parted(await bundled(TWELVE))];
  return {
    form: {...sum(form.needed), name: 'referral form, all in'},
    twelve: {...sum(twelve.needed), name: 'twelve-part form of our fields'},
  };
}

/** @param {readonly import('rollup').OutputChunk[]} chunks */
function sum(chunks) {
  return chunks.map(({fileName, code}) => weightOf(fileName, code)).reduce(add);
}

/**
 * Bundles the built form and keeps its files, for a browser to load.
 *
 * @param {string} folder
 */
export async function bundleForm(folder) {
  const chunks = await bundled(FORM);
  await keep(chunks, folder);
  return chunks;
}

/** @param {readonly import('rollup').OutputChunk[]} chunks @param {string} folder */
async function keep(chunks, folder) {
  await mkdir(folder, {recursive: true});
  // Else a bundler reads in ours that a file of this folder does nothing by itself, and leaves it out.
  await writeFile(path.join(folder, 'package.json'), '{"type": "module", "sideEffects": true}\n');
  for (const {fileName, code} of chunks) await writeFile(path.join(folder, fileName), code);
}

/** @param {string} name @param {string} code @returns {Weight} */
export function weightOf(name, code) {
  const bytes = Buffer.from(code);
  return {
    name,
    minified: bytes.length,
    gzip: gzipSync(bytes, {level: 9}).length,
    brotli: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  };
}

/** @param {Weight} one @param {Weight} other @returns {Weight} */
export function add(one, other) {
  return {
    name: one.name,
    minified: one.minified + other.minified,
    gzip: one.gzip + other.gzip,
    brotli: one.brotli + other.brotli,
  };
}

/** Whether anything weighs more than it may. @param {Awaited<ReturnType<typeof weigh>>} weights */
export function isOver({
  form,
  twelve,
  notice,
  checkIn,
  checkInRecord,
  plan,
  editing,
  openForm,
  alone,
  controls,
  content,
}) {
  return (
    form.gzip > BUDGET ||
    twelve.gzip > TWELVE_BUDGET ||
    notice.gzip > NOTICE_BUDGET ||
    checkIn.gzip > CHECK_IN_BUDGET ||
    checkInRecord.gzip > CHECK_IN_RECORD_BUDGET ||
    plan.gzip > PLAN_BUDGET ||
    editing.gzip > EDITING_BUDGET ||
    openForm.gzip > OPEN_FORM_BUDGET ||
    alone.some(({gzip}) => gzip > ALONE_BUDGET) ||
    controls.gzip > CONTROLS_BUDGET ||
    content.some(({name, gzip}) => gzip > (CONTENT_BUDGETS[name] ?? 0))
  );
}

/** @param {string} title @param {readonly Weight[]} rows */
export function printRows(title, rows) {
  const width = Math.max(...rows.map(({name}) => name.length));
  const line = (/** @type {string} */ name, /** @type {(string | number)[]} */ ...cells) =>
    console.log(
      `  ${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}`,
    );
  console.log(title);
  line('', 'minified', 'gzip', 'brotli');
  for (const {name, minified, gzip, brotli} of rows) line(name, minified, gzip, brotli);
}

/** Prints the weights as a table. @param {Awaited<ReturnType<typeof weigh>>} weights */
export function printWeights(weights) {
  const {
    form,
    later,
    twelve,
    card,
    notice,
    checkIn,
    checkInRecord,
    plan,
    editing,
    openForm,
    alone,
    controls,
    content,
  } = weights;
  const rows = [
    form,
    twelve,
    card,
    notice,
    checkIn,
    checkInRecord,
    plan,
    editing,
    openForm,
    ...alone,
    controls,
    ...content.map((each) => ({...each, name: `${each.name}, alone`})),
    ...later.map((part) => ({...part, name: `only when asked for: ${part.name}`})),
  ];
  printRows('Bytes', rows);
  const share = Math.round((form.gzip / BUDGET) * 100);
  const overGoal = Math.round((form.gzip / GOAL) * 100);
  console.log(`  ${share}% of the ${BUDGET} bytes (gzip) it may have today.`);
  console.log(`  ${overGoal}% of the ${GOAL} bytes (gzip) that are the goal.`);
  const overCard = Math.round((card.gzip / CARD_GOAL) * 100);
  console.log(`  The card: ${overCard}% of the ${CARD_GOAL} bytes (gzip) that are its goal.`);
}

if (process.argv[1] === import.meta.filename) {
  const weights = await weigh();
  printWeights(weights);
  if (process.argv.includes('--keep')) {
    await keep(await bundled(TWELVE), path.join(root, '.build/bench'));
    await keep(await bundled(CARD, 'card.js'), path.join(root, '.build/bench/card'));
  }
  process.exitCode = isOver(weights) ? 1 : 0;
}
