/** WebKitGTK for the test runner: as many test files at once as it has pages for them. */
import {WebKitPage} from './webdriver.mjs';

/**
 * It waits for its own screen more than it works, so that two fill what one leaves idle. Each page has
 * a screen of its own, and so the focus. Where it is shown on somebody's screen there is one.
 */
const PAGES = 2;

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher @implements {BrowserLauncher} */
export class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  /** @type {import('./find-engines.mjs').WebKitPrograms} */
  #programs;
  /** Those that no session has. @type {Promise<WebKitPage>[]} */
  #free = [];
  /** @type {Promise<WebKitPage>[]} */
  #all = [];
  /** @type {Map<string, WebKitPage>} */
  #active = new Map();

  /** @param {import('./find-engines.mjs').WebKitPrograms} programs */
  constructor(programs) {
    this.#programs = programs;
    this.concurrency = programs.xvfb ? PAGES : 1;
  }

  async stop() {
    const closing = this.#all.map(async (opening) => (await opening).close());
    await Promise.allSettled(closing);
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    const page = await (this.#free.pop() ?? this.#open());
    this.#active.set(id, page);
    await page.setSize({width: 800, height: 600});
    await page.goto(url);
  }

  async startDebugSession() {
    throw new Error('There is no debugging in WebKit here.');
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active.has(id);
  }

  /** @param {string} id @returns {WebKitPage} */
  getPage(id) {
    const page = this.#active.get(id);
    if (!page) throw new Error('This test file has no page in WebKit.');
    return page;
  }

  /** @param {string} id */
  getBrowserUrl(id) {
    return this.getPage(id).url();
  }

  /** Leaves the page, which ends whatever still runs in it. @param {string} id */
  async stopSession(id) {
    const page = this.#active.get(id);
    if (!page) return {};
    this.#active.delete(id);
    await page.goto('about:blank');
    this.#free.push(Promise.resolve(page));
    return {};
  }

  #open() {
    const opening = openPage(this.#programs);
    this.#all.push(opening);
    return opening;
  }
}

/** @param {import('./find-engines.mjs').WebKitPrograms} programs */
async function openPage(programs) {
  const page = new WebKitPage(programs);
  await page.open();
  return page;
}
