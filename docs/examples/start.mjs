/**
 * `npm start`: builds the library, then serves Storybook and the example host until Ctrl-C, and
 * prints where they are. A port that is taken is replaced by a free one.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const HOST_PORT = 4000;
const STORYBOOK_PORT = 6006;

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {(() => Promise<void>) | undefined} */
let closeHost;
let stopping = false;

process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));

/**
 * Stops what was started. Ctrl-C in a terminal reaches the children as well, so they may be gone.
 *
 * @param {number} code
 */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill('SIGTERM');
  await closeHost?.();
  process.exit(code);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} shown - Whether what it prints is shown.
 */
function run(command, args, shown) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    env: {...process.env, STORYBOOK_DISABLE_TELEMETRY: '1'},
    shell: process.platform === 'win32' && command === 'npm',
  });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<number | null>} */
const ended = (child) => new Promise((done) => child.on('exit', done));

/**
 * @param {number} wanted
 * @returns {Promise<number>} The wanted port, or any free one when it is taken.
 */
function freePort(wanted) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(freePort(0)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : wanted;
      probe.close(() => done(port));
    });
  });
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} child - Gives up when it ends.
 * @returns {Promise<boolean>} Whether the address answered.
 */
async function answers(url, child) {
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((done) => setTimeout(done, 250));
  }
  return false;
}

async function main() {
  console.log('Building Steady …');
  if ((await ended(run('npm', ['run', '--silent', 'build'], true))) !== 0) return stop(1);

  const {start} = await import('./host/server.mjs');
  const database = path.join(root, '.build/example-host.sqlite');
  const host = await start({port: await freePort(HOST_PORT), database});
  closeHost = host.close;

  console.log('Starting Storybook …');
  const port = await freePort(STORYBOOK_PORT);
  const storybook = path.join(root, 'node_modules/storybook/dist/bin/dispatcher.js');
  const options = [
    '--config-dir',
    'stories/.storybook',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
  ];
  const quiet = ['--ci', '--no-open', '--quiet', '--no-version-updates', '--disable-telemetry'];
  const child = run(process.execPath, [storybook, 'dev', ...options, ...quiet], false);
  let said = '';
  child.stdout?.on('data', (text) => (said += text));
  child.stderr?.on('data', (text) => (said += text));
  const url = `http://localhost:${port}`;
  if (!(await answers(`${url}/index.json`, child))) {
    if (!stopping) console.error(said, '\nStorybook did not start.');
    return stop(1);
  }

  console.log(`
  Example host   ${host.url}
  Storybook      ${url}

  Ctrl-C stops both.
`);
  void ended(child).then(() => stop(1));
}

await main();
