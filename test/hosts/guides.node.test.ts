/**
 * The code of `docs/servers/`, put together as each page says and run: a person goes through it from the
 * first page to the receipt, without scripts and with them. Everyone is invented.
 */
import assert from 'node:assert/strict';
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {transform} from 'esbuild';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {root} from '../helpers/sources.mjs';

let browser: Browser;
let folder = '';
const running: ChildProcess[] = [];

before(async () => {
  browser = await launchBrowser();
  await mkdir(path.join(root, '.build'), {recursive: true});
  // Inside the project, so that what its services use is found.
  folder = await mkdtemp(path.join(root, '.build/guides-'));
});

after(async () => {
  await browser.close();
  for (const each of running) each.kill();
  await rm(folder, {recursive: true, force: true});
});

/** The code of a page, in its order. */
async function codeOf(guide: string): Promise<string[]> {
  const text = await readFile(path.join(root, 'docs/servers', guide), 'utf8');
  return [...text.matchAll(/^```(?!sh)\w+\n([^]*?)^```$/gm)].map(([, code = '']) => code);
}

/** The one piece of code that has these words. */
function having(pieces: readonly string[], words: string): string {
  const found = pieces.filter((piece) => piece.includes(words));
  assert.equal(found.length, 1, `"${words}" is in ${found.length} pieces of code`);
  return found[0] ?? '';
}

/** A service with these files, of which `app` is started. */
async function start(
  name: string,
  files: Readonly<Record<string, string>>,
  app: string,
): Promise<{readonly url: string; readonly place: string}> {
  const place = path.join(folder, name);
  await mkdir(path.join(place, 'node_modules'), {recursive: true});
  await symlink(root, path.join(place, 'node_modules/steady-ui'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(place, file)), {recursive: true});
    await writeFile(path.join(place, file), text);
  }
  const child = spawn(process.execPath, [app], {
    cwd: place,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const began = once(child.stdout, 'data') as Promise<[Buffer]>;
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(said)));
  const [line] = await Promise.race([began, ended]);
  return {url: `http://127.0.0.1:${line.toString().trim()}`, place};
}

const LISTEN = `
const listening = app.listen(0, '127.0.0.1', () => console.log(listening.address().port));
`;
const SAVED = JSON.stringify({
  host: {name: 'Harbour House'},
  audiences: {'link-worker': {label: 'your link worker'}},
});

/** From the first page, with something to put right on the way, to the receipt; then back. */
async function refers(url: string, receipt = 'EX4MPLE'): Promise<void> {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  const press = (name: string) => page.getByRole('button', {name, exact: true}).click();
  const answer = await page.goto(`${url}/referral`);
  assert.equal(answer?.status(), 200, await page.content());
  await press('Start');
  await press('Continue');
  await page.locator('.error-summary').waitFor();
  await page.getByLabel('Yes').check();
  await press('Continue');
  await page.getByLabel('First name').fill('Sam “co” <b>');
  await page.getByLabel('Last name').fill('Reed');
  await press('Continue');
  await press('That is enough. Check what I have said');
  await page.getByText('Sam “co” <b> Reed').first().waitFor();
  await press('Send referral');
  await page.getByText(receipt).first().waitFor();
  const button = page.getByRole('button', {name: 'Finish and clear this screen'});
  assert.notEqual(
    await button.evaluate((each) => getComputedStyle(each).paddingInlineStart),
    '0px',
    'its styles are there',
  );
  await page.goBack();
  assert.equal(await page.getByText('Reed').count(), 0);
  assert.deepEqual(wrong, []);
  await context.close();
}

/** Scripts take over on the first page, nothing is blocked, and what is sent arrives. */
async function isTakenOver(url: string, receipt = 'EX4MPLE'): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  await page.goto(`${url}/referral`);
  await page.waitForFunction(() => {
    const form = document.querySelector('steady-referral-form')?.shadowRoot;
    return form?.querySelector('style') === null;
  });
  const press = (name: string) => page.getByRole('button', {name, exact: true}).click();
  await press('Start');
  await page.getByLabel('Yes').check();
  await press('Continue');
  await page.getByLabel('First name').fill('Sam');
  await page.getByLabel('Last name').fill('Reed');
  await press('Continue');
  await press('That is enough. Check what I have said');
  await page.getByText('Sam Reed').first().waitFor();
  await press('Send referral');
  await page.getByText(receipt).first().waitFor();
  assert.deepEqual(wrong, []);
  await page.close();
}

/** Imports of several pieces of code, each once, and what is left of them. */
function joined(...pieces: readonly string[]): {imports: string; rest: string[]} {
  const imports = new Set(pieces.flatMap((piece) => piece.match(/^import .*;$/gm) ?? []));
  return {
    imports: [...imports].join('\n'),
    rest: pieces.map((piece) => piece.replace(/^import .*;$/gm, '')),
  };
}

describe('the guides of docs/servers', () => {
  it('hmpps.md: works as it stands, under the policy of the template', async () => {
    const code = await codeOf('hmpps.md');
    const {imports, rest} = joined(
      having(code, 'addToNunjucks(njkEnv)'),
      having(code, 'const ready = prepare'),
      having(code, 'setUpStaticResources'),
      having(code, 'new ReferralPages'),
      having(code, "post('/api/referrals'"),
    );
    const [nunjucksSetup = '', words = '', assets = '', routes = '', taken = ''] = rest;
    const host = path.join(root, 'docs/examples/host');
    const app = `
import express from 'express';
import nunjucks from 'nunjucks';
import path from 'node:path';
${imports}
import {noStore, security} from '${host}/security.mjs';
import {csrf, session} from '${host}/session.mjs';

const app = express();
const router = express.Router();
const staticResourcesConfig = {maxAge: 0};
const logger = console;
const referralConfig = ${SAVED};
const saved = new Set();
const referralService = {
  async save({submissionId}) {
    if (saved.has(submissionId)) throw new Error('Twice');
    saved.add(submissionId);
    return {reference: 'EX4MPLE', isNew: true};
  },
};
const njkEnv = nunjucks.configure('server/views', {autoescape: true, express: app});
njkEnv.addGlobal('applicationName', 'Harbour House');
${nunjucksSetup}
app.set('view engine', 'njk');
app.use(security({production: false}));
${assets}
// The template does this for all its pages.
router.use(noStore);
router.use(session({production: false}));
router.use(express.json(), express.urlencoded({extended: true}));
router.use(csrf());
${words}
${routes}
${taken}
app.use(router);
${LISTEN}`;
    const layout = `<!doctype html><html lang="en"><head><title>{{ pageTitle }}</title>
      <link rel="icon" href="data:,">${having(code, 'partials/layout.njk, in the head')}</head>
      <body><main>{% block content %}{% endblock %}</main></body></html>`;
    const {url} = await start(
      'hmpps',
      {
        // As the template is compiled.
        'package.json': '{"type": "commonjs"}',
        'server/app.js': (await transform(app, {loader: 'ts', format: 'cjs'})).code,
        'server/views/partials/layout.njk': layout,
        'server/views/pages/referral.njk': having(code, 'steadyReferralForm'),
      },
      'server/app.js',
    );
    await refers(url);
    await isTakenOver(url);
  });

  it('nhs-prototype-kit.md: works as it stands, in the way the kit starts', async () => {
    const code = await codeOf('nhs-prototype-kit.md');
    const app = `
const express = require('express');
const session = require('express-session');
const nunjucks = require('nunjucks');

async function init() {
  ${having(code, 'the first line of init()')}
  const app = express();
  const env = nunjucks.configure('app/views', {autoescape: true, express: app});
  const filters = require('./app/filters')(env);
  for (const [name, filter] of Object.entries(filters)) env.addFilter(name, filter);
  app.set('view engine', 'html');
  app.use(session({secret: 'made up', resave: false, saveUninitialized: true}));
  app.use(express.urlencoded({extended: true}));
  app.use((req, res, next) => {
    req.session.data = {...req.session.data, ...req.body};
    res.locals.data = req.session.data;
    next();
  });
  app.use('/', require('./app/routes'));
  ${LISTEN}
}
void init();`;
    const layout = `<!doctype html><html lang="en"><head><title>A prototype</title>
      <link rel="icon" href="data:,">{% block head %}{% endblock %}</head>
      <body><main>{% block content %}{% endblock %}</main></body></html>`;
    const {url} = await start(
      'kit',
      {
        'package.json': '{"type": "commonjs"}',
        'app.js': app,
        'app/filters.js': having(code, 'app/filters.js'),
        'app/routes.js': having(code, 'app/routes.js'),
        'app/views/layout.html': layout,
        'app/views/referral.html': having(code, 'app/views/referral.html'),
      },
      'app.js',
    );
    await refers(url);
    await isTakenOver(url);
  });

  it('other.md: a plain function, a sidecar for a service that keeps all, and a page drawn ahead', async () => {
    const code = await codeOf('other.md');
    const sidecar = having(code, '// sidecar.mjs');
    assert.ok(sidecar.includes('.listen(4100,'));
    const {url: beside, place} = await start(
      'other',
      {
        'package.json': '{"type": "module"}',
        'referral-config.mjs': `export const config = ${SAVED};`,
        'referral.json': SAVED,
        'page.html': '<!doctype html><title>Ask</title><!-- referral -->',
        'public/.keep': '',
        'ahead.mjs': having(code, 'stylesHref'),
        'plain.mjs': `const config = ${SAVED}; const nonce = 'abc';
          ${having(code, 'allowUnreviewed')}
          await (await import('node:fs/promises')).writeFile('plain.html', html);`,
        // Any free port will do here.
        'sidecar.mjs': `import './ahead.mjs';\nimport './plain.mjs';\n${sidecar.replace(
          ".listen(4100, '127.0.0.1')",
          ".listen(0, '127.0.0.1', function () { console.log(this.address().port); })",
        )}`,
        // A service in any other language does the same.
        'service.mjs': `
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {text} from 'node:stream/consumers';
let session;
const records = [];
const ask = async (given) =>
  (await fetch(process.env.BESIDE, {method: 'POST', body: JSON.stringify(given)})).json();
const app = createServer(async (request, response) => {
  const {searchParams} = new URL(request.url, 'http://service');
  const all = {session, nonce: 'abc', csrf: 'token'};
  if (request.url.startsWith('/steady/')) {
    response.writeHead(200, {'content-type': 'text/javascript'});
    return response.end(await readFile('node_modules/steady-ui/dist/' + request.url.slice(8)));
  }
  if (request.url === '/somebody-else') {
    session = undefined;
    return response.end();
  }
  if (request.url === '/api/referrals') {
    const {_csrf, referral} = JSON.parse(await text(request));
    if (!_csrf) return response.writeHead(403).end();
    records.push(referral);
    session = undefined;
    response.writeHead(201, {'content-type': 'application/json'});
    return response.end(JSON.stringify({submissionId: referral.submissionId}));
  }
  if (request.method === 'POST') {
    const body = await text(request);
    if (!new URLSearchParams(body).get('_csrf')) return response.writeHead(403).end();
    const answer = await ask({...all, body});
    session = answer.session;
    if (answer.record) records.push(answer.record);
    return response.writeHead(303, {location: '/referral?step=' + (answer.step ?? '')}).end();
  }
  const answer = await ask({...all, step: searchParams.get('step') ?? undefined});
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'self'; style-src 'nonce-abc'; img-src data:",
  });
  response.end(
    '<!doctype html><html lang="en"><title>Ask</title><link rel="icon" href="data:,">' +
      '<script type="module" src="/steady/steady.js"></script>' + answer.html + '<p>Stored: ' + records.length + '</p></html>',
  );
});
${LISTEN}`,
      },
      'sidecar.mjs',
    );
    const ahead = await readFile(path.join(place, 'public/index.html'), 'utf8');
    assert.match(ahead, /<link rel="stylesheet" href="\/steady\/styles\/[^"]+"/);
    assert.match(ahead, /for Harbour House\./);
    assert.match(
      await readFile(path.join(place, 'plain.html'), 'utf8'),
      /lang="cy"[^]*nonce="abc"/,
    );

    // What is no good is answered, and the sidecar goes on.
    assert.equal((await fetch(beside, {method: 'POST', body: 'What I said'})).status, 500);

    process.env['BESIDE'] = beside;
    const {url} = await start(
      'service',
      {'service.mjs': await readFile(path.join(place, 'service.mjs'), 'utf8')},
      'service.mjs',
    );
    await refers(url, 'has been sent');
    const page = await (await fetch(`${url}/referral`)).text();
    assert.match(page, /Stored: 1/);
    await fetch(`${url}/somebody-else`);
    await isTakenOver(url, 'has been sent');
    assert.match(await (await fetch(`${url}/referral`)).text(), /Stored: 2/);
  });
});
