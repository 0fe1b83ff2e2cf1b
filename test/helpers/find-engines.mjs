/** Which of the three engines are here: Chromium, Firefox and WebKit. Nothing here installs anything. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {findBrowser, isProgram, NO_BROWSER} from './find-browser.mjs';

/**
 * @typedef {'Chromium' | 'Firefox' | 'WebKit'} EngineName
 *
 * @typedef {object} WebKitPrograms
 * @property {string} driver - WebKitWebDriver.
 * @property {string} miniBrowser - The browser that comes with WebKitGTK.
 * @property {string | undefined} xvfb - Undefined where there is a screen.
 *
 * @typedef {object} Engines
 * @property {import('./find-browser.mjs').FoundBrowser | undefined} chromium
 * @property {string | undefined} firefox - Its program.
 * @property {WebKitPrograms | undefined} webkit
 * @property {readonly {name: EngineName, remedy: string}[]} missing - With what to do about each.
 */

/**
 * Looks for each engine where its variable says (`STEADY_CHROMIUM`, `STEADY_FIREFOX`,
 * `STEADY_WEBKIT`, the last naming WebKitWebDriver), and then where it is usually installed.
 * `STEADY_ENGINES=chromium,webkit` leaves the others out, for a quick run by hand; `STEADY_CI=1`
 * pays no heed to it.
 *
 * @returns {Promise<Engines>}
 * @throws When a variable names what can't be run.
 */
export async function findEngines() {
  const chromium = isWanted('chromium') ? await findBrowser() : undefined;
  const firefox = isWanted('firefox') ? findFirefox() : undefined;
  const webkit = isWanted('webkit') ? findWebKit() : undefined;
  /** @type {{name: EngineName, remedy: string}[]} */
  const missing = [];
  if (!chromium && isWanted('chromium')) missing.push({name: 'Chromium', remedy: NO_BROWSER});
  if (!firefox && isWanted('firefox')) missing.push({name: 'Firefox', remedy: NO_FIREFOX});
  if (!webkit && isWanted('webkit')) missing.push({name: 'WebKit', remedy: NO_WEBKIT});
  return {chromium, firefox, webkit, missing};
}

const NO_FIREFOX = 'No Firefox found: install it, or set STEADY_FIREFOX to its path.';
const NO_WEBKIT =
  'No WebKit found: on Linux install webkit2gtk-driver and xvfb (as Debian names them), or set STEADY_WEBKIT to the path of WebKitWebDriver.';

/**
 * What was found and what was not, in one line for people.
 *
 * @param {Engines} engines
 * @returns {string}
 */
export function describeEngines({chromium, firefox, webkit, missing}) {
  const found = [
    chromium && `Chromium (${chromium.where})`,
    firefox && 'Firefox',
    webkit && 'WebKit',
  ].filter(Boolean);
  const list = `Browsers: ${found.join(', ') || 'none'}.`;
  return missing.length === 0
    ? list
    : `${list} Not found: ${missing.map(({name}) => name).join(', ')}.`;
}

/** @param {string} engine */
function isWanted(engine) {
  const wanted = process.env['STEADY_ENGINES'];
  if (!wanted || process.env['STEADY_CI'] === '1') return true;
  return wanted.toLowerCase().split(',').includes(engine);
}

function findFirefox() {
  const named = fromVariable('STEADY_FIREFOX');
  if (named) return named;
  const apps = ['/Applications', `${process.env['HOME'] ?? ''}/Applications`];
  const places =
    process.platform === 'darwin'
      ? apps.map((home) => `${home}/Firefox.app/Contents/MacOS/firefox`)
      : [];
  return [...places, ...onPath('firefox-esr', 'firefox')].find(isProgram);
}

/** @returns {WebKitPrograms | undefined} */
function findWebKit() {
  const driver = fromVariable('STEADY_WEBKIT') ?? onPath('WebKitWebDriver').find(isProgram);
  if (!driver || process.platform !== 'linux') return undefined;
  const miniBrowser = ['/usr/lib', '/usr/libexec', '/usr/local/libexec', '/usr/lib64']
    .flatMap((library) => [library, ...inside(library).filter((name) => /linux-gnu/.test(name))])
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => `${folder}/webkit2gtk-${api}`))
    .map((folder) => `${folder}/MiniBrowser`)
    .find(isProgram);
  const xvfb = onPath('Xvfb').find(isProgram);
  if (!miniBrowser || !(xvfb || process.env['DISPLAY'])) return undefined;
  return {driver, miniBrowser, xvfb};
}

/** Full paths of the folders in one. @param {string} folder @returns {string[]} */
function inside(folder) {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

/** @param {string} variable @returns {string | undefined} */
function fromVariable(variable) {
  const named = process.env[variable];
  if (!named) return undefined;
  if (!isProgram(named)) throw new Error(`${variable} is "${named}", which can't be run.`);
  return named;
}

/** @param {string[]} names @returns {string[]} */
function onPath(...names) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}
