/** One story in one setting. */
import axe from 'axe-core';
import {linesOf, readAloud} from '../helpers/accessibility.mjs';
import {compareWithKept} from '../helpers/kept.mjs';
import {checkLayouts} from './check-layout.mjs';

/**
 * @typedef {object} Setting
 * @property {string} name
 * @property {string} globals - As in the address of a story.
 * @property {number} width - Of the screen, in CSS pixels.
 *
 * @typedef {object} Extra - What is looked at in one setting alone.
 * @property {string} tree - The file in which the story's accessibility tree is kept.
 * @property {boolean} treeOnly - Leaves all other checks out.
 * @property {Set<string>} seen - See {@link checkLayouts}.
 */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A story is a part of a page, so it has no landmarks and headings of a whole one. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];

/**
 * @param {import('playwright-core').Page} page - May have shown other stories before.
 * @param {string} origin - Where Storybook is served.
 * @param {string} id
 * @param {Setting} setting
 * @param {Extra} [extra]
 * @returns {Promise<string[]>} What is wrong, one line each; none when all is well.
 */
export async function checkStory(page, origin, id, setting, extra) {
  const {problems, stop} = listen(page, origin);
  try {
    await page.setViewportSize({width: setting.width, height: 768});
    // The add-on's own run of axe would only take time.
    const globals = `a11y.manual:!true;${setting.globals}`;
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
    const phase = await rendered(page);
    if (phase !== 'finished') problems.push(`not drawn: ${phase}`);
    else {
      problems.push(...(await undefinedElements(page)), ...(await tooWide(page)));
      if (extra) problems.push(...(await checkTree(page, extra.tree)));
      if (!extra?.treeOnly) problems.push(...(await violations(page)));
      if (extra && !extra.treeOnly) problems.push(...(await checkAgain(page, extra.seen)));
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  stop();
  return problems;
}

/** @param {import('playwright-core').Page} page @param {string} file @returns {Promise<string[]>} */
async function checkTree(page, file) {
  const client = await page.context().newCDPSession(page);
  const changed = await compareWithKept(file, linesOf(await readAloud(client, '#storybook-root')));
  await client.detach();
  return changed === '' ? [] : [`what a screen reader is told has changed:\n${changed}`];
}

/** @param {import('playwright-core').Page} page @param {Set<string>} seen @returns {Promise<string[]>} */
async function checkAgain(page, seen) {
  const client = await page.context().newCDPSession(page);
  const problems = await checkLayouts(page, client, seen);
  await client.detach();
  return problems;
}

/**
 * Collects what a page says and asks for that it should not.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} origin
 */
function listen(page, origin) {
  /** @type {string[]} */
  const problems = [];
  /** @param {import('playwright-core').ConsoleMessage} said */
  const onConsole = (said) => {
    if (said.type() === 'error') problems.push(`console: ${said.text().split('\n')[0]}`);
  };
  /** @param {Error} error */
  const onError = (error) => problems.push(`error: ${error.message}`);
  /** @param {import('playwright-core').Request} request */
  const onRequest = (request) => {
    const url = request.url();
    const here = url.startsWith(`${origin}/`) || /^(data|blob):/.test(url);
    if (!here) problems.push(`request to somewhere else: ${url}`);
  };
  /** @param {import('playwright-core').Response} response */
  const onResponse = (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
  };
  page.on('console', onConsole);
  page.on('pageerror', onError);
  page.on('request', onRequest);
  page.on('response', onResponse);
  const stop = () => {
    page.off('console', onConsole);
    page.off('pageerror', onError);
    page.off('request', onRequest);
    page.off('response', onResponse);
  };
  return {problems, stop};
}

/**
 * Waits until a story and what it plays have ended, and every element has drawn itself.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string>} `finished`, or what stood in the way.
 */
async function rendered(page) {
  const ended = await page.waitForFunction(() => {
    const {classList} = document.body;
    if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) {
      return document.querySelector('#error-message')?.textContent || 'no such story';
    }
    const {__STORYBOOK_PREVIEW__: preview} = /** @type {any} */ (window);
    const phase = preview?.currentRender?.phase;
    return ['finished', 'errored', 'aborted'].includes(phase) ? String(phase) : '';
  });
  await page.evaluate(async () => {
    /** @param {ParentNode} parent @returns {Element[]} */
    const everything = (parent) =>
      [...parent.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? everything(element.shadowRoot) : []),
      ]);
    const waits = everything(document).map(
      (element) => /** @type {any} */ (element).updateComplete,
    );
    await Promise.all(waits);
    await document.fonts.ready;
  });
  return ended.jsonValue();
}

/**
 * An element without its code draws nothing, and nothing has no problems.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
async function undefinedElements(page) {
  const waiting = page.locator('#storybook-root :not(:defined)');
  const names = await waiting.evaluateAll((all) => all.map(({localName}) => localName));
  return [...new Set(names)].map((name) => `<${name}> is not defined`);
}

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
async function tooWide(page) {
  const {content, screen} = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  return content > screen ? [`${content} px wide on a screen of ${screen} px`] : [];
}

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
async function violations(page) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async ([tags, off]) => {
      const {axe: inPage} = /** @type {{axe: typeof import('axe-core')}} */ (
        /** @type {unknown} */ (window)
      );
      const {violations} = await inPage.run('#storybook-root', {
        runOnly: tags ?? [],
        rules: Object.fromEntries((off ?? []).map((rule) => [rule, {enabled: false}])),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({id, help, nodes}) =>
        nodes.map(({target, failureSummary}) => ({
          id,
          help,
          target: target.flat().join(' '),
          why: failureSummary ?? '',
        })),
      );
    },
    [TAGS, PAGE_RULES],
  );
  return found.map(({id, help, target, why}) => {
    const [, reason = ''] = why.split('\n');
    return `${id} (${help}) at ${target}: ${reason.trim()}`;
  });
}
