/** React draws on a server and takes over in the browser, with the code of `docs/embed/react.md`. */
import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {compileFunction} from 'node:vm';
import {build} from 'esbuild';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../helpers/browser.mjs';
import {exampleUnder} from '../helpers/host-apps.mjs';
import {root} from '../helpers/sources.mjs';
import {visiting} from './visit.js';

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(async () => {
  await browser.close();
});

const PROPS = `{
  config: {audiences: {'link-worker': {label: 'Your link worker at Seaview'}}},
  save: ({submissionId}) => Promise.resolve({submissionId}),
}`;

/** The page's code as one file, for a server or for a browser. */
async function bundled(code: string, format: 'cjs' | 'esm'): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: code, loader: 'jsx', resolveDir: root},
    bundle: true,
    write: false,
    format,
    // A server has it as it is installed.
    external: format === 'cjs' ? ['steady-ui/*'] : [],
    platform: format === 'cjs' ? 'node' : 'browser',
    jsx: 'automatic',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [
      {
        name: 'docs',
        setup(building) {
          building.onResolve({filter: /^(page|\.\/referral\.jsx)$/}, ({path}) => ({
            path,
            namespace: 'docs',
          }));
          building.onLoad({filter: /./, namespace: 'docs'}, async ({path}) => {
            const heading = path === 'page' ? '6. Drawing on a server' : '2. The component';
            const {code: contents} = await exampleUnder(heading, 'embed/react.md', 'jsx');
            return {contents, loader: 'jsx', resolveDir: root};
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
}

describe('React that draws on a server', () => {
  it('shows the words, then the form with its configuration', async () => {
    const onServer = await bundled(
      `import {renderToString} from 'react-dom/server';
      import {ReferralPage} from 'page';
      module.exports = renderToString(<ReferralPage {...${PROPS}} />);`,
      'cjs',
    );
    const module = {exports: ''};
    const run = compileFunction(onServer, ['module', 'require']) as (...args: unknown[]) => void;
    run(module, createRequire(`${root}/package.json`));
    assert.match(module.exports, /^<p>To refer without this form/);

    const inBrowser = await bundled(
      `import {hydrateRoot} from 'react-dom/client';
      import {ReferralPage} from 'page';
      hydrateRoot(document.getElementById('app'), <ReferralPage {...${PROPS}} />);`,
      'esm',
    );
    const html = `<!doctype html><html lang="en"><title>Ask</title><link rel="icon" href="data:,">
      <div id="app">${module.exports}</div><script type="module" src="/app.js"></script>`;
    const pages = {
      '/': {html},
      '/app.js': {html: inBrowser, headers: {'content-type': 'text/javascript'}},
    };
    await visiting(browser, pages, async ({page, wrong}) => {
      await page.getByText('Your link worker at Seaview').first().waitFor();
      assert.deepEqual(wrong, []);
    });
  });
});
