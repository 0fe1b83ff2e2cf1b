/**
 * Pages drawn in a second by a server, and their bytes, beside the same form in Nunjucks with the
 * macros of `govuk-frontend`. The two take turns; only the ratio within one run means anything. Both
 * have to show the same words. Ratios come with their quartiles; brotli is at 5, as servers have it
 * for pages.
 *
 *     npm run build && node test/bench/server.mjs [--rounds 9]
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import nunjucks from 'nunjucks';
import {definition, govukTemplate, govukView, problems} from './same-form.mjs';

const MILLISECONDS = 400;
const root = path.resolve(import.meta.dirname, '../..');
const govuk = path.dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));
const {prepare, renderElement, shareConfig} = await import(path.join(root, 'dist/server/index.js'));
await prepare();
const sharedConfig = shareConfig({definition}, '/referral/form/');

const environment = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([path.join(govuk, 'dist')]),
  {autoescape: true},
);
const template = nunjucks.compile(govukTemplate, environment);

/** @param {boolean} withProblems @param {'inline' | 'link'} styles @param {boolean} [shares] */
function steady(withProblems, styles, shares = false) {
  const state = {
    screen: {name: 'page', page: 'all'},
    before: {name: 'start'},
    problems: withProblems ? problems : [],
    fromServer: [],
    answers: {},
    confirmed: {},
    kept: {},
    left: [],
  };
  return renderElement('steady-referral-form', {
    nonce: 'bm9uY2U',
    styles,
    ...(styles === 'link' && {stylesHref: '/assets/steady/'}),
    ...(shares && {sharedConfig}),
    attributes: {path: 'self'},
    properties: {
      config: {...(!shares && {definition}), hiddenFields: {_csrf: 'token'}},
      served: {
        post: '/form',
        path: 'self',
        submissionId: '00000000-0000-4000-8000-000000000000',
        state,
      },
    },
  });
}

/** @type {Record<string, Record<string, () => string>>} */
const jobs = {};
for (const withProblems of [false, true]) {
  jobs[withProblems ? 'with ten problems' : 'empty'] = {
    govuk: () => template.render(govukView(withProblems)),
    'steady, inline styles': () => steady(withProblems, 'inline'),
    'steady, linked styles': () => steady(withProblems, 'link'),
    'steady, shared config': () => steady(withProblems, 'link', true),
  };
}

/**
 * What stands on a page, sorted: the two put some of it in another order.
 *
 * @param {string} html
 */
function wordsOf(html) {
  return html
    .replace(/<(script|style|svg)\b[^]*?<\/\1>|<!--[^]*?-->|<\?>/g, '')
    .split(/<[^>]*>/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .toSorted();
}

for (const [job, {govuk: reference, ...ours}] of Object.entries(jobs)) {
  for (const [name, render] of Object.entries(ours)) {
    assert.deepEqual(wordsOf(render()), wordsOf(reference?.() ?? ''), `${name}, ${job}`);
  }
}

/** Pages in a second. @param {() => string} render */
function speed(render) {
  const start = performance.now();
  let pages = 0;
  while (performance.now() - start < MILLISECONDS) {
    render();
    pages++;
  }
  return (pages * 1000) / (performance.now() - start);
}

/** @param {number[]} values @param {number} share - 0.5 for the median. */
function quantile(values, share = 0.5) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? NaN;
}

/** @param {string} html - Left without what only scripts that take over need. */
function withoutTakeOver(html) {
  return html.replace(/<script[^]*?<\/script>|<!--[^]*?-->|<\?>/g, '');
}

/** @param {string} html */
function bytes(html) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 5};
  return [
    Buffer.byteLength(html),
    gzipSync(html).length,
    brotliCompressSync(html, {params}).length,
  ];
}

const {values} = parseArgs({options: {rounds: {type: 'string', default: '9'}}});
const stylesheet = await readFile(path.join(govuk, 'dist/govuk/govuk-frontend.min.css'), 'utf8');
for (const [job, sides] of Object.entries(jobs)) {
  const names = Object.keys(sides);
  /** @type {Record<string, number[]>} */
  const speeds = Object.fromEntries(names.map((name) => [name, []]));
  for (const render of Object.values(sides)) speed(render);
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, render] of Object.entries(sides)) speeds[name]?.push(speed(render));
  }
  console.log(`\nOne page of ten questions, ${job}: median of ${values.rounds} rounds`);
  const reference = bytes(sides['govuk']?.() ?? '')[2] ?? NaN;
  for (const [name, render] of Object.entries(sides)) {
    const [raw = 0, gzip, brotli = 0] = bytes(render());
    const ratios = (speeds[name] ?? []).map((each, i) => each / (speeds['govuk']?.[i] ?? NaN));
    const [low, middle, high] = [0.25, 0.5, 0.75].map((share) =>
      quantile(ratios, share).toFixed(2),
    );
    const bare = bytes(withoutTakeOver(render()))[2] ?? NaN;
    console.log(
      `${name.padEnd(24)}${Math.round(quantile(speeds[name] ?? []))} pages/s, ${middle} [${low} to ${high}] of govuk; ${raw} B, gzip ${gzip}, brotli ${brotli} (${(brotli / reference).toFixed(2)} of govuk; ${(bare / reference).toFixed(2)} without what scripts take over from)`,
    );
  }
}
console.log(
  `\nNot counted, because fetched once: the style sheets (govuk-frontend.min.css: gzip ${gzipSync(stylesheet).length}), and the shared config (gzip ${gzipSync(sharedConfig.body).length}).`,
);
