/** The browser tests, every file named `*.browser.test.ts`, in one real Chromium. */
import path from 'node:path';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher} from '@web/test-runner-chrome';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {steadyCommands} from './test/helpers/browser-plugin.mjs';
import {browserReporter} from './test/helpers/browser-reporter.mjs';
import {hostApps} from './test/helpers/host-apps.mjs';
import {browserArguments, findBrowser, NO_BROWSER} from './test/helpers/find-browser.mjs';

const root = import.meta.dirname;
const browser = await findBrowser();
if (!browser) throw new Error(NO_BROWSER);

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/**/*.browser.test.ts'],
  nodeResolve: true,
  staticLogging: true,
  concurrency: 2,
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 15_000}},
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: browser.executablePath,
        headless: browser.shell ? 'shell' : true,
        args: browserArguments({accessibility: true}),
      },
      // A page that believes it is hidden gets no animation frames, and fixtures wait for ever.
      async createPage({context}) {
        const page = await context.newPage();
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', {enabled: true});
        return page;
      },
    }),
  ],
  plugins: [
    hostApps(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json')}),
    a11ySnapshotPlugin(),
    steadyCommands(),
  ],
  reporters: [browserReporter({file: path.join(root, '.build/results/browser.json')})],
  // An error in the console fails the test it happens in, as an uncaught one does.
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <script>
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
    </html>`,
};
