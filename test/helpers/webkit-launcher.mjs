/** WebKitGTK for the test runner: one page, one test file after another. */
import {WebKitPage} from './webdriver.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher @implements {BrowserLauncher} */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  /** @type {string | undefined} */
  #active;
  /** @type {Promise<void> | undefined} */
  #opened;

  /** @param {import('./find-engines.mjs').WebKitPrograms} programs */
  constructor(programs) {
    this.page = new WebKitPage(programs);
  }

  async stop() {
    await this.page.close();
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    await (this.#opened ??= this.page.open());
    this.#active = id;
    await this.page.setSize({width: 800, height: 600});
    await this.page.goto(url);
  }

  async startDebugSession() {
    throw new Error('There is no debugging in WebKit here.');
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.page.url();
  }

  /** Leaves the page, which ends whatever still runs in it. */
  async stopSession() {
    this.#active = undefined;
    await this.page.goto('about:blank');
    return {};
  }
}
