/** The browser tests, every file named `*.browser.test.ts`, in each engine that is here. */
import path from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {bundledTests} from './test/helpers/bundled-tests.mjs';
import {steadyCommands} from './test/helpers/browser-plugin.mjs';
import {browserReporter} from './test/helpers/browser-reporter.mjs';
import {hostApps} from './test/helpers/host-apps.mjs';
import {browserArguments, NO_BROWSER} from './test/helpers/find-browser.mjs';
import {findEngines} from './test/helpers/find-engines.mjs';
import {WebKitLauncher} from './test/helpers/webkit-launcher.mjs';

const root = import.meta.dirname;
/** The first start on a busy machine reads a whole browser from disk. */
const LONGEST_START_MS = 150_000;
const {chromium, firefox, webkit} = await findEngines();

/** @param {import('./test/helpers/find-browser.mjs').FoundBrowser} found */
function inChromium({executablePath, shell}) {
  const launcher = chromeLauncher({
    concurrency: 1,
    launchOptions: {
      timeout: LONGEST_START_MS,
      executablePath,
      headless: shell ? 'shell' : true,
      args: browserArguments({accessibility: true}),
    },
    // A page that believes it is hidden gets no animation frames, and fixtures wait for ever.
    async createPage({context}) {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
      return page;
    },
  });
  return Object.assign(launcher, {name: 'Chromium'});
}

/** @param {string} executablePath */
function inFirefox(executablePath) {
  return chromeLauncher({
    // It has no way to make a page behind another believe that it has the focus.
    concurrency: 1,
    puppeteer,
    launchOptions: {
      timeout: LONGEST_START_MS,
      browser: 'firefox',
      executablePath,
      headless: true,
    },
  });
}

const browsers = [
  ...(chromium ? [inChromium(chromium)] : []),
  ...(firefox ? [inFirefox(firefox)] : []),
  ...(webkit ? [new WebKitLauncher(webkit)] : []),
];
if (browsers.length === 0) throw new Error(NO_BROWSER);

/** What every element does is tried on elements that a server has drawn, too: see `from-server.ts`. */
const FROM_SERVER = {
  name: 'from a server',
  files: ['test/components/*.browser.test.ts', 'test/primitives/*.browser.test.ts'],
};

/**
 * `STEADY_FROM=server` runs those alone, `STEADY_FROM=both` all tests and those after them in the
 * same browsers; otherwise it is all tests, drawn in the browser.
 */
const from = process.env['STEADY_FROM'];

/** An error in the console fails the test it happens in, as an uncaught one does. @param {string} testFramework @param {boolean} fromServer */
const pageFor = (testFramework, fromServer) => `<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <script>
          ${fromServer ? "window.steadyFrom = 'server';" : ''}
          const log = console.error;
          console.error = (...parts) => {
            log(...parts);
            reportError(new Error('console.error: ' + parts.join(' ')));
          };
        </script>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: from === 'server' ? FROM_SERVER.files : ['test/**/*.browser.test.ts'],
  ...(from === 'both' && {
    groups: [{...FROM_SERVER, testRunnerHtml: (testFramework) => pageFor(testFramework, true)}],
  }),
  nodeResolve: true,
  staticLogging: true,
  concurrentBrowsers: browsers.length,
  browserStartTimeout: LONGEST_START_MS,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 15_000}},
  browsers,
  plugins: [
    ...(process.argv.includes('--watch') ? [] : [bundledTests()]),
    hostApps(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json')}),
    steadyCommands(),
  ],
  reporters: [browserReporter({file: path.join(root, '.build/results/browser.json')})],
  testRunnerHtml: (testFramework) => pageFor(testFramework, from === 'server'),
};
