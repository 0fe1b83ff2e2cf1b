/** Takes a picture of a story so that the same story gives the same picture. */
import {PNG} from 'pngjs';

/** @typedef {import('./pictures.mjs').Picture} Picture */

/** What may differ from one machine to the next and is no matter here. */
export const steadyArguments = [
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** No picture is higher: what is below looks like what is above. */
const HIGHEST = 900;

/** The typeface that Storybook brings, because no two machines have the same ones of their own. */
const STYLES = `
  @font-face { font-family: Steady; src: url(sb-common-assets/nunito-sans-regular.woff2); font-weight: 400; }
  @font-face { font-family: Steady; src: url(sb-common-assets/nunito-sans-bold.woff2); font-weight: 700; }
  html, body { font-family: Steady !important; }`;

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin - Where Storybook is served.
 * @param {Picture} picture
 * @returns {Promise<Buffer>} A PNG file.
 */
export async function take(browser, origin, {story, globals = '', width = 640, ...more}) {
  const page = await browser.newPage({
    viewport: {width, height: HIGHEST},
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    forcedColors: more.forced ? 'active' : 'none',
  });
  await page.clock.setFixedTime('2026-06-15T12:00:00Z');
  const set = ['a11y.manual:!true', globals].filter(Boolean).join(';');
  await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=${set}`);
  await page.addStyleTag({content: STYLES});
  const ended = await page.waitForFunction(() => {
    const {__STORYBOOK_PREVIEW__: preview} = /** @type {any} */ (window);
    const phase = preview?.currentRender?.phase;
    return ['finished', 'errored', 'aborted'].includes(phase) ? String(phase) : '';
  });
  if ((await ended.jsonValue()) !== 'finished') throw new Error(`${story} was not drawn.`);
  if (more.paper) await page.emulateMedia({media: 'print'});
  // Typefaces are asked for when words first need them.
  await page.evaluate(() =>
    Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px Steady`))),
  );
  await page.evaluate(() => scrollTo({top: 0, behavior: 'instant'}));
  const [role, name = ''] = more.focus?.split(/ (.*)/) ?? [];
  if (role) {
    await page.keyboard.press('Tab');
    await page
      .getByRole(/** @type {'button'} */ (role), {name, exact: true})
      .first()
      .focus();
  } else await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.blur());
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const file = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    clip: {x: 0, y: 0, width, height: Math.min(height, HIGHEST)},
  });
  await page.close();
  return small(PNG.sync.read(file));
}

/**
 * As few bytes as there is a way: nothing shines through, and flat areas pack best without a filter.
 *
 * @param {PNG} png
 * @returns {Buffer}
 */
export function small(png) {
  const all = [0, 4, -1].map((filterType) =>
    PNG.sync.write(png, {
      colorType: 2,
      inputColorType: 6,
      deflateLevel: 9,
      deflateStrategy: 0,
      filterType: /** @type {0} */ (filterType),
    }),
  );
  return all.reduce((best, each) => (each.length < best.length ? each : best));
}
