/**
 * Under the pointer ours looks like the real packages: the same form in both, on one page, with a real mouse. At rest, small and with the focus is `test/styles/side-by-side.browser.test.ts`.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {Browser, Locator, Page} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');

const brands = {
  govuk: ['node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'govuk'],
  nhsuk: ['node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend-10.6.1.min.css', 'nhs'],
} as const;

/** Theirs after `govuk-` or `nhsuk-`, ours, and what has to be alike. */
const parts = [
  ['button', '.primary', ['color', 'backgroundColor', 'boxShadow']],
  ['button--secondary', '.secondary', ['color', 'backgroundColor', 'boxShadow']],
  ['error-summary__list a', '.error-summary a', ['backgroundColor']],
  ['details__summary-text', 'summary', ['color', 'backgroundColor']],
] as const;

type Look = Readonly<Record<string, string>>;

async function lookOf(part: Locator, alike: readonly string[]): Promise<Look> {
  return part.evaluate((element, names) => {
    for (const each of document.getAnimations()) each.finish();
    const style = getComputedStyle(element) as unknown as Record<string, string>;
    return Object.fromEntries(names.map((name) => [name, style[name] ?? '']));
  }, alike);
}

describe('beside the real packages, under the pointer', () => {
  let browser: Browser;
  let script: string;

  before(async () => {
    browser = await launchBrowser();
    const contents = `import {render} from 'lit';
      import {theirForm} from './side-by-side.ts';
      export const show = (brand) => {
        render(theirForm(brand), document.querySelector('main'));
        document.querySelector('main').append(document.createElement('our-form'));
      };`;
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: path.join(root, 'test/fixtures'), loader: 'ts'},
      tsconfig: path.join(root, 'tsconfig.json'),
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'beside',
      target: 'es2022',
    });
    script = outputFiles[0]!.text;
  });
  after(() => browser.close());

  async function open(brand: keyof typeof brands): Promise<Page> {
    const [theirs, theme] = brands[brand];
    const sheets = [theirs, `src/tokens/generated/${theme}.css`].map((file) =>
      readFile(path.join(root, file), 'utf8'),
    );
    const css = (await Promise.all(sheets)).join('\n').replaceAll(/@font-face\{[^}]*\}/g, '');
    const page = await browser.newPage({
      reducedMotion: 'reduce',
      viewport: {width: 900, height: 900},
    });
    await page.setContent('<!doctype html><html lang="en-GB"><body><main></main></body></html>');
    await page.addStyleTag({content: css});
    await page.addScriptTag({content: script});
    await page.evaluate(`beside.show('${brand}')`);
    await page.locator('our-form .primary').waitFor();
    return page;
  }

  for (const brand of ['govuk', 'nhsuk'] as const) {
    it(`ours looks like ${brand}-frontend under the pointer, and stays so while it is pressed`, async () => {
      const page = await open(brand);
      const unlike: string[] = [];
      for (const [name, selector, alike] of parts) {
        const theirs = page.locator(`.${brand}-${name}`).first();
        const ours = page.locator(`our-form ${selector}`).first();
        await theirs.hover();
        const wanted = await lookOf(theirs, alike);
        await ours.hover();
        const found = await lookOf(ours, alike);
        await page.mouse.down();
        const pressed = await lookOf(ours, alike);
        // Away before it is let go, so that nothing is followed and nothing opens.
        await page.mouse.move(0, 0);
        await page.mouse.up();
        for (const each of alike) {
          if (found[each] !== wanted[each])
            unlike.push(`${name}, ${each}: ${wanted[each]}, ours ${found[each]}`);
        }
        assert.deepEqual(pressed, found, name);
      }
      await page.close();
      assert.deepEqual(unlike, []);
    });
  }
});
