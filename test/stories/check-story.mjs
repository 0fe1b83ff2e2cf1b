/** One story in one setting. */
import axe from 'axe-core';
import {linesOf, readAloud} from '../helpers/accessibility.mjs';
import {compareWithKept} from '../helpers/kept.mjs';
import {checkLayouts} from './check-layout.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 *
 * @typedef {object} Setting
 * @property {string} name
 * @property {Readonly<Record<string, string>>} globals - What the toolbars are set to.
 * @property {number} width - Of the screen, in CSS pixels.
 * @property {readonly string[]} [without] - Rules of axe that are left out.
 * @property {readonly Look[]} looks - In which a story is looked at again, as it stands.
 *
 * @typedef {object} Look - What changes colours, sizes and spaces, and nothing else.
 * @property {string} name
 * @property {string | undefined} [scheme] - The colour scheme of the page.
 * @property {string | undefined} [theme] - What the page calls its theme.
 * @property {readonly string[]} rules - Of axe: all that this look can break.
 *
 * @typedef {object} Problem
 * @property {string} text - One line.
 * @property {string} where - The name of the setting or the look.
 *
 * @typedef {object} Extra - What is looked at in one setting alone.
 * @property {string} tree - The file in which the story's accessibility tree is kept.
 * @property {boolean} treeOnly - Leaves all other checks out.
 * @property {Set<string>} seen - See {@link checkLayouts}.
 */

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A story is a part of a page, so it has no landmarks and headings of a whole one. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one'];

const HEIGHT = 768;

/**
 * A page that shows stories, one after another.
 *
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<Page>}
 */
export async function newPage(browser) {
  const page = await browser.newPage({locale: 'en-GB', timezoneId: 'Europe/London'});
  await page.addInitScript(axe.source);
  return page;
}

/**
 * @param {Page} page - Of {@link newPage}; may have shown other stories before.
 * @param {string} origin - Where Storybook is served.
 * @param {string} id
 * @param {Setting} setting
 * @param {Extra} [extra]
 * @returns {Promise<Problem[]>} None when all is well.
 */
export async function checkStory(page, origin, id, setting, extra) {
  const {problems, stop} = listen(page, origin);
  /** @type {Problem[]} */
  const inLooks = [];
  try {
    await page.setViewportSize({width: setting.width, height: HEIGHT});
    const phase = await shown(page, origin, id, setting);
    if (phase !== 'finished') problems.push(`not drawn: ${phase}`);
    else {
      problems.push(...(await undefinedElements(page)), ...(await tooWide(page)));
      if (extra) problems.push(...(await checkTree(page, extra.tree)));
      if (!extra?.treeOnly) {
        problems.push(...(await violations(page, {without: setting.without})));
        for (const look of setting.looks) {
          const found = await checkLook(page, look);
          inLooks.push(...found.map((text) => ({text, where: look.name})));
        }
        if (extra) problems.push(...(await checkAgain(page, extra.seen)));
      }
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  stop();
  return [...problems.map((text) => ({text, where: setting.name})), ...inLooks];
}

/**
 * The story in another look. Nothing fades from one to the next while it is measured.
 *
 * @param {Page} page - Drawn; as it was before when this ends.
 * @param {Look} look
 * @returns {Promise<string[]>}
 */
async function checkLook(page, {scheme, theme, rules}) {
  const before = await page.evaluate(putOn, {scheme, theme});
  const problems = [...(await tooWide(page)), ...(await violations(page, {rules}))];
  await page.evaluate(putOn, before);
  return problems;
}

/**
 * Runs in the page.
 *
 * @param {Pick<Look, 'scheme' | 'theme'>} look
 * @returns {Pick<Look, 'scheme' | 'theme'>} As it was.
 */
function putOn({scheme, theme}) {
  const {dataset, style} = document.documentElement;
  const before = {scheme: style.colorScheme, theme: dataset.steadyTheme};
  if (scheme !== undefined) style.colorScheme = scheme;
  if (theme !== undefined) dataset.steadyTheme = theme;
  /** @param {Document | ShadowRoot} root */
  const arrive = (root) => {
    for (const each of root.getAnimations()) if (each instanceof CSSTransition) each.finish();
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) arrive(shadowRoot);
  };
  arrive(document);
  return before;
}

/** @param {Page} page @param {string} file @returns {Promise<string[]>} */
async function checkTree(page, file) {
  const client = await page.context().newCDPSession(page);
  const changed = await compareWithKept(file, linesOf(await readAloud(client, '#storybook-root')));
  await client.detach();
  return changed === '' ? [] : [`what a screen reader is told has changed:\n${changed}`];
}

/** @param {Page} page @param {Set<string>} seen @returns {Promise<string[]>} */
async function checkAgain(page, seen) {
  const client = await page.context().newCDPSession(page);
  const problems = await checkLayouts(page, client, seen);
  await client.detach();
  return problems;
}

/**
 * Collects what a page says and asks for that it should not.
 *
 * @param {Page} page
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
 * Brings a story and waits until it and what it plays have ended, and every element has drawn itself.
 *
 * @param {Page} page
 * @param {string} origin
 * @param {string} id
 * @param {Setting} setting
 * @returns {Promise<string>} `finished`, or what stood in the way.
 */
async function shown(page, origin, id, setting) {
  if (page.url() === 'about:blank') {
    // The add-on's own run of axe would only take time.
    const chosen = Object.entries(setting.globals).map(([name, value]) => `;${name}:${value}`);
    const globals = `a11y.manual:!true${chosen.join('')}`;
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  } else {
    // As choosing one in the side bar does: what the last one drew is taken away. The toolbars are
    // set in its store, for a press on them would draw the last one once more.
    await page.evaluate(
      ({storyId, globals}) => {
        const {__STORYBOOK_PREVIEW__: preview} = /** @type {any} */ (window);
        const {userGlobals} = preview.storyStoreValue;
        userGlobals.update({...userGlobals.initialGlobals, a11y: {manual: true}, ...globals});
        preview.channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
      },
      {storyId: id, globals: setting.globals},
    );
  }
  const ended = await page.waitForFunction((storyId) => {
    const {classList} = document.body;
    if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview')) {
      return document.querySelector('#error-message')?.textContent || 'no such story';
    }
    const {__STORYBOOK_PREVIEW__: preview} = /** @type {any} */ (window);
    const {id: current, phase} = preview?.currentRender ?? {};
    const ends = ['finished', 'errored', 'aborted'];
    return current === storyId && ends.includes(phase) ? String(phase) : '';
  }, id);
  await page.evaluate(async () => {
    scrollTo({top: 0, behavior: 'instant'});
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
    // What is put off while it is out of sight is looked at as well.
    const kept = /** @type {{steadyAllInSight?: CSSStyleSheet}} */ (globalThis);
    const all = (kept.steadyAllInSight ??= new CSSStyleSheet());
    all.replaceSync('* { content-visibility: visible !important; }');
    const roots = everything(document).flatMap(({shadowRoot}) => shadowRoot ?? []);
    for (const {adoptedStyleSheets} of [document, ...roots])
      if (!adoptedStyleSheets.includes(all)) adoptedStyleSheets.push(all);
  });
  return ended.jsonValue();
}

/**
 * An element without its code draws nothing, and nothing has no problems.
 *
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
async function undefinedElements(page) {
  const waiting = page.locator('#storybook-root :not(:defined)');
  const names = await waiting.evaluateAll((all) => all.map(({localName}) => localName));
  return [...new Set(names)].map((name) => `<${name}> is not defined`);
}

/** @param {Page} page @returns {Promise<string[]>} */
async function tooWide(page) {
  const {content, screen} = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
  }));
  return content > screen ? [`${content} px wide on a screen of ${screen} px`] : [];
}

/**
 * @param {Page} page
 * @param {{rules?: readonly string[], without?: readonly string[] | undefined}} wanted - Rules of axe:
 *   these alone, or all but those.
 * @returns {Promise<string[]>}
 */
async function violations(page, {rules, without = []}) {
  const found = await page.evaluate(
    async ({tags, off, some}) => {
      const {axe: inPage} = /** @type {{axe: typeof import('axe-core')}} */ (
        /** @type {unknown} */ (window)
      );
      const {violations} = await inPage.run('#storybook-root', {
        ...(some
          ? {runOnly: {type: 'rule', values: some}}
          : {
              runOnly: tags,
              rules: Object.fromEntries(off.map((rule) => [rule, {enabled: false}])),
            }),
        resultTypes: ['violations'],
        // Style sheets and media: axe would ask for each of them once more, and finds nothing there.
        preload: false,
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
    {tags: TAGS, off: [...PAGE_RULES, ...without], some: rules && [...rules]},
  );
  return found.map(({id, help, target, why}) => {
    const [, reason = ''] = why.split('\n');
    return `${id} (${help}) at ${target}: ${reason.trim()}`;
  });
}
