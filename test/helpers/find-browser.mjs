/** Which Chromium the tests use, and how it is started. Nothing here installs anything. */
import {accessSync, constants, existsSync} from 'node:fs';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {object} FoundBrowser
 * @property {string} executablePath
 * @property {boolean} shell - True for a headless shell, which knows no other way to run.
 * @property {string} where - How it was found, for people.
 */

/** What to do when there is no browser, in one sentence. */
export const NO_BROWSER =
  'No browser found: install Chromium or Chrome, or set STEADY_CHROMIUM to the path of one.';

/** The engine of Chromium by itself, as Debian and as Chrome call it. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** @type {Promise<FoundBrowser | undefined> | undefined} */
let found;

/**
 * Looks, in this order, for the browser that STEADY_CHROMIUM names, an installed Chromium or
 * Chrome, Playwright's, and the one that travels as the npm package `@sparticuz/chromium`.
 * `STEADY_CHROMIUM=npm` goes straight to the last.
 *
 * @returns {Promise<FoundBrowser | undefined>} Undefined when there is none.
 * @throws When STEADY_CHROMIUM names a file that isn't there.
 */
export function findBrowser() {
  return (found ??= search());
}

/**
 * Looks for Chromium's engine without the browser around it, which costs half the time of a test that
 * drives it: no autofill reads along, no window is kept. Where it is not installed, and where
 * STEADY_CHROMIUM names another, it is the browser of {@link findBrowser}.
 *
 * @returns {Promise<FoundBrowser | undefined>} Undefined when there is neither.
 * @throws As {@link findBrowser}.
 */
export async function findHeadless() {
  if (process.env['STEADY_CHROMIUM']) return findBrowser();
  const shell = onPath(SHELLS).find(isProgram);
  return shell ? {executablePath: shell, shell: true, where: 'installed'} : findBrowser();
}

/** @returns {Promise<FoundBrowser | undefined>} */
async function search() {
  const named = process.env['STEADY_CHROMIUM'];
  if (named === 'npm') return fromNpm();
  if (named) {
    if (!isProgram(named)) throw new Error(`STEADY_CHROMIUM is "${named}", which can't be run.`);
    return {executablePath: named, shell: /headless.shell/.test(named), where: 'STEADY_CHROMIUM'};
  }
  const installed = installedPlaces().find(isProgram);
  if (installed) return {executablePath: installed, shell: false, where: 'installed'};
  return (await fromPlaywright()) ?? (await fromNpm());
}

/** @returns {string[]} */
function installedPlaces() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const installed = onPath(names);
  if (process.platform === 'darwin') {
    const homes = ['/Applications', `${process.env['HOME'] ?? ''}/Applications`];
    const apps = ['Google Chrome', 'Chromium'];
    return [
      ...homes.flatMap((home) => apps.map((app) => `${home}/${app}.app/Contents/MacOS/${app}`)),
      ...installed,
    ];
  }
  if (process.platform === 'win32') {
    const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    const apps = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'];
    return homes.flatMap((home) =>
      apps.flatMap((app) =>
        ['chrome.exe', 'msedge.exe'].map((file) => path.join(home, app, 'Application', file)),
      ),
    );
  }
  return installed;
}

/** @param {readonly string[]} names @returns {string[]} */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** @param {string} file @returns {boolean} */
export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<FoundBrowser | undefined>} */
async function fromPlaywright() {
  const {chromium} = await import('playwright-core');
  const executablePath = chromium.executablePath();
  return executablePath && existsSync(executablePath)
    ? {executablePath, shell: false, where: 'Playwright'}
    : undefined;
}

/** @returns {Promise<FoundBrowser | undefined>} */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const root = path.resolve(import.meta.dirname, '../..');
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) return undefined;
  const {version} = /** @type {{version: string}} */ (JSON.parse(await readFile(manifest, 'utf8')));
  const home = path.join(root, `.build/chromium-${version}`);
  const temporary = process.env['TMPDIR'];
  try {
    // The package reads both while it loads: where its system libraries will be, and that it needs them.
    process.env['TMPDIR'] = home;
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const {default: packed} = await import('@sparticuz/chromium');
    if (!existsSync(home)) {
      // Unpacked aside and moved, so that a run that is stopped leaves no half of a browser.
      process.env['TMPDIR'] = `${home}-${process.pid}`;
      await mkdir(process.env['TMPDIR'], {recursive: true});
      await packed.executablePath();
      await writeFile(`${process.env['TMPDIR']}/fonts/fonts.conf`, fontConfig(home));
      await rename(process.env['TMPDIR'], home);
    }
    const executablePath = path.join(home, 'chromium');
    return {executablePath, shell: true, where: '@sparticuz/chromium'};
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/**
 * The package's own file looks for its fonts in one fixed folder; without a font the browser dies.
 *
 * @param {string} home
 */
function fontConfig(home) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
</fontconfig>
`;
}

/**
 * The arguments every test browser gets: it talks to nobody but the page, and draws without a
 * graphics card.
 *
 * @param {{accessibility?: boolean}} [options] - `accessibility` builds the whole tree, also of what
 *   is off screen.
 * @returns {string[]}
 */
export function browserArguments({accessibility = false} = {}) {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--disable-gpu',
    '--disable-dev-shm-usage',
  ];
  // The sandbox can't start for root, as in most containers.
  if (process.getuid?.() === 0) quiet.push('--no-sandbox');
  if (accessibility) quiet.push('--force-renderer-accessibility');
  return quiet;
}
