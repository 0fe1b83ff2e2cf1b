/** WebKitGTK, driven through its own WebDriver. */
import {spawn} from 'node:child_process';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** @typedef {{width: number, height: number}} Size */

/** Keys with a name, as WebDriver writes them. @type {Readonly<Record<string, string>>} */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The window's own bar would not let it be narrower than 447 px. */
const NARROW = `* { min-width: 0; min-height: 0; }
headerbar, toolbar, entry, button, image { margin: 0; padding: 0; border: 0; }`;

/** How long a window may take to be as large as was asked. */
const RESIZE_MS = 3000;

/** One page in one WebKit, with a screen of its own that nobody sees. */
export class WebKitPage {
  /** @type {import('./find-engines.mjs').WebKitPrograms} */
  #programs;
  /** @type {import('node:child_process').ChildProcess[]} */
  #running = [];
  #address = '';
  #home = '';
  /** By how much the window is larger than its page. @type {Size} */
  #bars = {width: 0, height: 0};

  /** @param {import('./find-engines.mjs').WebKitPrograms} programs */
  constructor(programs) {
    this.#programs = programs;
  }

  async open() {
    const {driver, miniBrowser, xvfb} = this.#programs;
    this.#home = await mkdtemp(path.join(tmpdir(), 'steady-webkit-'));
    await mkdir(`${this.#home}/gtk-3.0`);
    await writeFile(`${this.#home}/gtk-3.0/gtk.css`, NARROW);
    /** @type {NodeJS.ProcessEnv} */
    const env = {...process.env, XDG_CONFIG_HOME: this.#home, XDG_CACHE_HOME: this.#home};
    if (xvfb) {
      env['DISPLAY'] = await this.#startScreen(xvfb);
      // There is no graphics processor behind such a screen: to do as one does takes half of the time.
      env['WEBKIT_DISABLE_COMPOSITING_MODE'] = '1';
    }
    const port = await freePort();
    this.#running.push(spawn(driver, [`--port=${port}`], {env, stdio: 'ignore'}));
    this.#address = `http://127.0.0.1:${port}`;
    await this.#untilReady();
    const {sessionId} = /** @type {{sessionId: string}} */ (
      await this.#ask('POST', '/session', {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
          },
        },
      })
    );
    this.#address += `/session/${sessionId}`;
  }

  async close() {
    if (this.#address.includes('/session/')) await this.#ask('DELETE', '').catch(() => undefined);
    for (const program of this.#running.reverse()) program.kill();
    this.#running = [];
    if (this.#home) await rm(this.#home, {recursive: true, force: true});
  }

  /** @param {string} url */
  async goto(url) {
    await this.#ask('POST', '/url', {url});
  }

  /** @returns {Promise<string>} */
  async url() {
    return /** @type {Promise<string>} */ (this.#ask('GET', '/url'));
  }

  /**
   * Presses one key, or several together.
   *
   * @param {readonly string[]} keys - The last is pressed while the others are held.
   */
  async press(keys) {
    const values = keys.map((key) => KEYS[key] ?? key);
    await this.#keys([
      ...values.map((value) => ({type: 'keyDown', value})),
      ...values.reverse().map((value) => ({type: 'keyUp', value})),
    ]);
  }

  /** @param {string} text */
  async type(text) {
    await this.#keys(
      [...text].flatMap((value) => [
        {type: 'keyDown', value},
        {type: 'keyUp', value},
      ]),
    );
  }

  /** @param {readonly (readonly [number, number] | 'down' | 'up')[]} steps - In CSS pixels of the page. */
  async mouse(steps) {
    const actions = steps.map((step) =>
      typeof step === 'string'
        ? {type: step === 'down' ? 'pointerDown' : 'pointerUp', button: 0}
        : {type: 'pointerMove', origin: 'viewport', duration: 0, x: step[0], y: step[1]},
    );
    await this.#ask('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
  }

  /** @param {number} x @param {number} y - In CSS pixels of the page. */
  async click(x, y) {
    const actions = [
      {type: 'pointerMove', origin: 'viewport', duration: 0, x, y},
      {type: 'pointerDown', button: 0},
      {type: 'pointerUp', button: 0},
    ];
    await this.#ask('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
  }

  /** @param {Size} size - Of the page, in CSS pixels. */
  async setSize({width, height}) {
    for (let tries = 0; tries < 3; tries++) {
      await this.#ask('POST', '/window/rect', {
        width: width + this.#bars.width,
        height: height + this.#bars.height,
      });
      if (await this.#becomes({width, height})) return;
      // It stands still now: the window is larger than the page by what only the page knows.
      const rect = /** @type {Size} */ (await this.#ask('GET', '/window/rect'));
      const inner = await this.#size();
      this.#bars = {width: rect.width - inner.width, height: rect.height - inner.height};
    }
    const have = await this.#size();
    throw new Error(
      `WebKit made its page ${have.width} by ${have.height} px, not ${width} by ${height}.`,
    );
  }

  /** A window takes its time to change. @param {Size} size @returns {Promise<boolean>} */
  async #becomes({width, height}) {
    const until = Date.now() + RESIZE_MS;
    while (Date.now() < until) {
      const inner = await this.#size();
      if (inner.width === width && inner.height === height) return true;
      await new Promise((done) => setTimeout(done, 20));
    }
    return false;
  }

  /** @returns {Promise<Size>} */
  async #size() {
    const script = 'return {width: innerWidth, height: innerHeight}';
    return /** @type {Promise<Size>} */ (this.#ask('POST', '/execute/sync', {script, args: []}));
  }

  /** @param {readonly object[]} actions */
  async #keys(actions) {
    await this.#ask('POST', '/actions', {actions: [{type: 'key', id: 'keys', actions}]});
  }

  /** @param {string} xvfb @returns {Promise<string>} The name of the screen. */
  async #startScreen(xvfb) {
    const options = ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'];
    const screen = spawn(xvfb, options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    this.#running.push(screen);
    return new Promise((done, failed) => {
      screen.stdio[3]?.once('data', (number) => done(`:${String(number).trim()}`));
      screen.once('exit', () => failed(new Error('Xvfb did not start.')));
    });
  }

  async #untilReady() {
    const until = Date.now() + 20_000;
    for (;;) {
      try {
        await this.#ask('GET', '/status');
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  /** @param {string} method @param {string} place @param {object} [body] @returns {Promise<unknown>} */
  async #ask(method, place, body) {
    const response = await fetch(this.#address + place, {
      method,
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = /** @type {{value: {error?: string, message?: string}}} */ (
      await response.json()
    );
    if (!response.ok) throw new Error(`WebDriver: ${value.error ?? ''} ${value.message ?? ''}`);
    return value;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}
