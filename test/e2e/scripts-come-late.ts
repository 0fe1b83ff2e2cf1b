import type {Page} from 'playwright-core';

/**
 * Opens a page of the example host as it looks before its scripts have come.
 *
 * @returns Lets the scripts come.
 */
export async function scriptsComeLate(page: Page, url: string): Promise<() => void> {
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((done) => (letCome = done));
  await page.route('**/steady.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(url, {waitUntil: 'commit'});
  await isShown(page);
  return letCome;
}

/** The page's own styles are in. Nothing is shown to a person before that, but a test can measure. */
export async function isShown(page: Page): Promise<void> {
  await page.locator('body').waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(
      ({sheet}) => sheet,
    ),
  );
}
