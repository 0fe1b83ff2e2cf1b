/** What browser tests may ask of the browser itself; `commands.ts` is the side the tests call. */
import {drawOnServer} from './server-drawing.mjs';
import {WebKitLauncher} from './webkit-launcher.mjs';

/**
 * @typedef {object} Media
 * @property {'screen' | 'print'} [media]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'active' | 'none'} [forcedColors]
 * @property {'reduce' | 'no-preference'} [reducedMotion]
 * @property {'more' | 'less' | 'no-preference'} [contrast]
 *
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('./webdriver.mjs').WebKitPage} WebKitPage
 */

/**
 * What is emulated ends with the session that asked for it, so each page keeps one.
 *
 * @type {WeakMap<Page, import('puppeteer-core').CDPSession>}
 */
const sessions = new WeakMap();

/**
 * The commands `steady:press` (takes a chord such as `Shift+Tab`), `steady:type` (takes text),
 * `steady:click` (takes x and y in the page), `steady:mouse` (takes steps: x and y, `down`, `up`), `steady:touch` and
 * `steady:pen` (one such step, or `cancel`), `steady:viewport` (takes width and height),
 * `steady:media` (takes {@link Media}, the whole of it each time), `steady:tree` and
 * `steady:server-html` (takes a tag and what `renderElement` does). Answers `{notHere: true}` for what an engine has no way to do.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function steadyCommands() {
  return {
    name: 'steady-commands',
    async executeCommand({command, payload, session}) {
      if (!command.startsWith('steady:')) return undefined;
      const {payload: asked} = /** @type {{payload?: any}} */ (payload);
      if (command === 'steady:server-html') return drawOnServer(asked);
      const {browser} = session;
      if (browser instanceof WebKitLauncher)
        return inWebKit(browser.getPage(session.id), command, asked);
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (browser);
      const chromium = browser.name === 'Chromium';
      return inPuppeteer(launcher.getPage(session.id), command, asked, chromium);
    },
  };
}

/**
 * @param {Page} page
 * @param {string} command
 * @param {any} payload
 * @param {boolean} chromium
 */
async function inPuppeteer(page, command, payload, chromium) {
  if (command === 'steady:press') await press(page, payload);
  else if (command === 'steady:type') await page.keyboard.type(payload);
  else if (command === 'steady:click') await page.mouse.click(payload.x, payload.y);
  else if (command === 'steady:mouse') await mouse(page, payload);
  else if (command === 'steady:viewport') await page.setViewport(payload);
  else if (!chromium) return {notHere: true};
  else if (command === 'steady:tree') return page.accessibility.snapshot();
  else if (command === 'steady:touch') await touch(page, payload);
  else if (command === 'steady:pen') await pen(page, payload);
  else await emulate(page, payload);
  return {};
}

/**
 * @param {WebKitPage} page
 * @param {string} command
 * @param {any} payload
 */
async function inWebKit(page, command, payload) {
  if (command === 'steady:press') await page.press(keysOf(payload));
  else if (command === 'steady:type') await page.type(payload);
  else if (command === 'steady:click') await page.click(payload.x, payload.y);
  else if (command === 'steady:mouse') await page.mouse(payload);
  else if (command === 'steady:viewport') await page.setSize(payload);
  else return {notHere: true};
  return {};
}

/** @param {string} chord */
function keysOf(chord) {
  return chord.split(/(?<=.)\+/);
}

/**
 * @param {Page} page
 * @param {string} chord
 */
async function press(page, chord) {
  const keys = /** @type {import('puppeteer-core').KeyInput[]} */ (keysOf(chord));
  const last = keys.pop();
  if (!last) throw new Error('press() needs a key, such as "Shift+Tab".');
  for (const key of keys) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

/**
 * @param {Page} page
 * @param {readonly (readonly [number, number] | 'down' | 'up')[]} steps
 */
async function mouse(page, steps) {
  for (const step of steps) {
    if (step === 'down') await page.mouse.down();
    else if (step === 'up') await page.mouse.up();
    else await page.mouse.move(...step);
  }
}

/** @typedef {{at: readonly [number, number], step: 'down' | 'move' | 'up' | 'cancel'}} Contact */

/**
 * A finger, as the system tells the browser of it.
 *
 * @param {Page} page
 * @param {Contact} contact
 */
async function touch(page, {at: [x, y], step}) {
  const type = /** @type {const} */ ({
    down: 'touchStart',
    move: 'touchMove',
    up: 'touchEnd',
    cancel: 'touchCancel',
  })[step];
  const touchPoints = step === 'down' || step === 'move' ? [{x, y}] : [];
  await (await sessionOf(page)).send('Input.dispatchTouchEvent', {type, touchPoints});
}

/**
 * @param {Page} page
 * @param {Contact} contact
 */
async function pen(page, {at: [x, y], step}) {
  if (step === 'cancel') throw new Error('No pen can be cancelled from outside.');
  const type = /** @type {const} */ ({
    down: 'mousePressed',
    move: 'mouseMoved',
    up: 'mouseReleased',
  })[step];
  const held = {button: /** @type {const} */ ('left'), buttons: step === 'up' ? 0 : 1};
  await (
    await sessionOf(page)
  ).send('Input.dispatchMouseEvent', {type, x, y, ...held, clickCount: 1, pointerType: 'pen'});
}

/** @param {Page} page */
async function sessionOf(page) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

/**
 * @param {Page} page
 * @param {Media} wanted
 */
async function emulate(page, wanted) {
  const session = await sessionOf(page);
  await session.send('Emulation.setEmulatedMedia', {
    media: wanted.media ?? '',
    features: [
      {name: 'prefers-color-scheme', value: wanted.colorScheme ?? ''},
      {name: 'forced-colors', value: wanted.forcedColors ?? ''},
      {name: 'prefers-reduced-motion', value: wanted.reducedMotion ?? ''},
      {name: 'prefers-contrast', value: wanted.contrast ?? ''},
    ],
  });
}
